import type { Imprint } from "./imprint.ts";

/** The names under which a file carries its imprint, each with its word for people. */
export const imprintWords = {
  "mingce-product": "编制程序",
  "mingce-form": "公开样式",
  "mingce-rules": "规则版本",
  "mingce-ledger": "台账摘要",
  "mingce-draft": "是否草稿",
  "mingce-title": "标题",
  "mingce-publisher": "发布机构",
  "mingce-date": "成文日期",
  "mingce-index": "索引号",
  "mingce-stated": "内容摘要",
} as const;

/** One of them. */
export type ImprintName = keyof typeof imprintWords;

/** An imprint with the digests of what its file states, as the named texts that file carries; absent: not given. */
export type ImprintProperties = Readonly<Partial<Record<ImprintName, string>>>;

/**
 * The imprint as named texts. `stated` are the digests of what the file states, by part (`statedByPart`); in the order
 * of the parts, "part=digest" each.
 */
export function imprintProperties(
  { product, form, rules, ledger, draft, filing }: Imprint,
  stated: ReadonlyMap<string, string>,
): ImprintProperties {
  return {
    "mingce-product": product,
    "mingce-form": form,
    "mingce-rules": rules,
    "mingce-ledger": ledger,
    "mingce-draft": String(draft),
    "mingce-title": filing.title,
    "mingce-publisher": filing.publisher,
    "mingce-date": filing.date,
    ...(filing.index === null ? {} : { "mingce-index": filing.index }),
    "mingce-stated": [...stated].map(([part, digest]) => `${part}=${digest}`).join(" "),
  };
}

/** An imprint found in a file, with the digests of what the file is to state. */
export interface FoundImprint {
  readonly imprint: Imprint;
  readonly stated: ReadonlyMap<string, string>;
}

/** The imprint that these named texts are; null where one that every imprint has is missing. */
export function imprintIn(properties: Readonly<Record<string, string>>): FoundImprint | null {
  const of = (name: ImprintName): string | undefined => properties[name];
  const product = of("mingce-product");
  const form = of("mingce-form");
  const rules = of("mingce-rules");
  const ledger = of("mingce-ledger");
  const stated = of("mingce-stated");
  if (product === undefined || form === undefined || rules === undefined) return null;
  if (ledger === undefined || stated === undefined) return null;
  const filing = {
    title: of("mingce-title") ?? "",
    publisher: of("mingce-publisher") ?? "",
    date: of("mingce-date") ?? "",
    index: of("mingce-index") ?? null,
  };
  const pairs = stated.split(" ").flatMap((pair): [string, string][] => {
    const cut = pair.lastIndexOf("=");
    return cut < 0 ? [] : [[pair.slice(0, cut), pair.slice(cut + 1)]];
  });
  const draft = of("mingce-draft") === "true";
  return { imprint: { product, form, rules, ledger, draft, filing }, stated: new Map(pairs) };
}
