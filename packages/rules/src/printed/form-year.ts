import type { Form, Reading } from "@mingce/core";

/** True where the document is known to be of a year the form was not seen for: it can prove nothing. */
export function isOfOtherYear(reading: Reading, form: Form): boolean {
  return reading.identity.year !== null && !isOfFormYear(reading, form);
}

/** True where the form is the one of the document's year; what a form of another year demands is no demand. */
export function isOfFormYear(reading: Reading, form: Form): boolean {
  const { year } = reading.identity;
  return year !== null && form.years.from <= year && year <= form.years.until;
}
