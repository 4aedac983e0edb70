/** A label with the public code of what it names in its brackets; without a code the brackets go too. */
export function withCode(label: string, code: string | undefined): string {
  return code === undefined
    ? label.replace(/[[（(【]\{code\}[\]）)】]/g, "")
    : label.replaceAll("{code}", code);
}
