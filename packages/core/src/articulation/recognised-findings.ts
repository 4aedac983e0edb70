import type { Document } from "../document/document.ts";
import { hasRecognised, isRecognised } from "../document/recognised.ts";
import type { Finding } from "../finding/finding.ts";
import type { Place } from "../statement/place.ts";

const caution = "（文字识别结果，请先核对原件）";

/** A finding of more places may leave some out. */
const mostPlaces = 12;

/**
 * The findings of a document some of which a recogniser read: what rests on its words is no error, and says so.
 *
 * Shape:  a finding without a place rests on the whole document, one without an address on its page, one
 *         that proposes a value or names many places on more numbers than it names; what the reader itself met in the
 *         source stays as it is.
 */
export function withoutCertainty(document: Document, findings: readonly Finding[]): readonly Finding[] {
  if (!hasRecognised(document, null)) return findings;
  const own = new Set(document.findings);
  const rests = ({ address, page }: Place) =>
    address === null ? hasRecognised(document, page) : isRecognised(document, address);
  return findings.map((found) => {
    const namesAll = found.at.length > 0 && found.at.length <= mostPlaces && found.proposal === null;
    const isSure = namesAll && !found.at.some(rests);
    if (own.has(found) || isSure) return found;
    const severity = found.severity === "error" ? "warning" : found.severity;
    return { ...found, severity, message: `${found.message}${caution}` };
  });
}
