import { expect, it } from "vitest";
import type { Imprint } from "./imprint.ts";
import { imprintIn, imprintProperties } from "./imprint-properties.ts";

const imprint: Imprint = {
  product: "mingce 0.1.0",
  form: "some-form",
  rules: "0123456789abcdef",
  ledger: "ab".repeat(32),
  draft: true,
  filing: { title: "某局2024年单位预算公开", publisher: "某局", date: "2024-02-26", index: "X 01=2" },
};
const stated = new Map([
  ["t01", "00ff"],
  ["5.3", "11ee"],
]);

it("an imprint is found again in its named texts, with and without an index", () => {
  const bare = { ...imprint, draft: false, filing: { ...imprint.filing, index: null } };
  for (const each of [imprint, bare])
    expect(imprintIn({ ...imprintProperties(each, stated), other: "x" })).toEqual({ imprint: each, stated });
});

it("where something every imprint has is missing, there is none", () => {
  for (const name of ["mingce-product", "mingce-form", "mingce-rules", "mingce-ledger", "mingce-stated"]) {
    const { [name]: _, ...rest } = { ...imprintProperties(imprint, stated) } as Record<string, string>;
    expect(imprintIn(rest)).toBeNull();
  }
});
