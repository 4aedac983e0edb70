import type { Form, Reading } from "@mingce/core";

/** True where the form is the one of the document's year; what a form of another year demands is no demand. */
export function isOfFormYear(reading: Reading, form: Form): boolean {
  const { year } = reading.identity;
  return year !== null && form.years.from <= year && year <= form.years.until;
}
