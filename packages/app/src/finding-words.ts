import type { Finding, Severity } from "@mingce/core";

/** What each severity is called. */
export const severityWords: Readonly<Record<Severity, string>> = {
  error: "错误",
  warning: "提醒",
  info: "说明",
};

/** What a finding says it should be, with the likely cause and other values as good; null where nothing is known. */
export function shouldBe({ expected, proposal }: Finding): string | null {
  if (proposal === null) return expected;
  const { value, cause, alternatives } = proposal;
  const others =
    alternatives.length === 0 ? "" : `，也可能是${alternatives.map(({ words }) => words).join("或")}`;
  return `${value}（${cause}${others}）`;
}
