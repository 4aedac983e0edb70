import { type FindingVerdict, isRecord, verdictOf } from "@mingce/core";
import type { Verdicts } from "./with-verdicts.ts";

const example = '{"指纹": {"kind": "accepted", "reason": "理由"}}';

/**
 * Reads a file of verdicts: a JSON object in UTF-8, by the fingerprint of each finding its kind and reason.
 *
 * Errors: answers a Chinese sentence with what is wrong and where; never takes a part of a file.
 */
export function readVerdicts(bytes: Uint8Array): Verdicts | { readonly problem: string } {
  const json = jsonOf(bytes);
  if (json === undefined) return { problem: "不是UTF-8编码的JSON，请确认选对了文件。" };
  if (!isRecord(json)) return { problem: `应当是以指纹为键的JSON对象，如${example}，请更正。` };
  const verdicts = new Map<string, FindingVerdict>();
  for (const [fingerprint, given] of Object.entries(json)) {
    if (!/^[0-9a-f]{16}$/.test(fingerprint)) {
      return {
        problem: `“${fingerprint.slice(0, 40)}”不是问题的指纹。指纹是16位小写十六进制数，见 --format json 的 fingerprint。`,
      };
    }
    if (!isRecord(given)) return { problem: `指纹${fingerprint}的判断应当写成${example}的样子，请更正。` };
    const verdict = verdictOf(given.kind, given.reason);
    if ("problem" in verdict) return { problem: `指纹${fingerprint}的判断不对：${verdict.problem}` };
    verdicts.set(fingerprint, verdict);
  }
  return verdicts;
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
