import type { Finding } from "@mingce/core";

/** What a finding says it should be, with the likely cause and other values as good; null where nothing is known. */
export function shouldBe({ at, stated, expected, proposal }: Finding): string | null {
  if (proposal === null) return expected;
  const { cause, alternatives, certain } = proposal;
  const value = `${certain ? "" : "可能是"}${proposal.value}${unitOf(at[0]?.text ?? "", stated ?? "")}`;
  const others =
    alternatives.length === 0 ? "" : `，也可能是${alternatives.map(({ words }) => words).join("或")}`;
  return `${value}（${cause}${others}）`;
}

/** The unit a text prints behind its number, where it is one a corrected value is told in as well. */
function unitOf(text: string, number: string): string {
  const after = text.startsWith(number) && number !== "" ? text.slice(number.length).trim() : "";
  return ["万元", "元", "%"].includes(after) ? after : "";
}
