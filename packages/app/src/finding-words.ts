import type { Finding } from "@mingce/core";

/** What a finding says it should be, with the likely cause and other values as good; null where nothing is known. */
export function shouldBe({ expected, proposal }: Finding): string | null {
  if (proposal === null) return expected;
  const { value, cause, alternatives } = proposal;
  const others =
    alternatives.length === 0 ? "" : `，也可能是${alternatives.map(({ words }) => words).join("或")}`;
  return `${value}（${cause}${others}）`;
}
