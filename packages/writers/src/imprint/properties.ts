import { type Imprint, type ImprintProperties, imprintProperties, type Reading } from "@mingce/core";
import { statedDigests } from "./stated-digests.ts";

/**
 * What a file says of how it was made and what it states, as named texts: the same in every format that can print every
 * character, else of the text `asPrinted`.
 */
export function propertiesOf(
  reading: Reading,
  imprint: Imprint,
  asPrinted?: (text: string) => string,
): ImprintProperties {
  return imprintProperties(imprint, statedDigests(reading, asPrinted));
}
