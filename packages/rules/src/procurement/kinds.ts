/** What procurement is divided into, with the word that names it in print. */
export const procurementKinds = [
  { kind: "goods", word: "货物" },
  { kind: "works", word: "工程" },
  { kind: "services", word: "服务" },
] as const;

/** One of the kinds of procurement. */
export type ProcurementKind = (typeof procurementKinds)[number];
