/**
 * By what a disclosure was made and as what a government site files it. Every output carries it, so that whoever holds
 * one can have it proven.
 */
export interface Imprint {
  /** The product and its version: "mingce 0.1.0". */
  readonly product: string;
  /** Id of the form. */
  readonly form: string;
  /** Version of the set of rules the product checks disclosures by: a digest of what each rule demands. */
  readonly rules: string;
  /** SHA-256 of the ledger in its canonical JSON (`canonicalLedger`), in hex. */
  readonly ledger: string;
  /** True for a draft: errors may stand in it, and every output says so. */
  readonly draft: boolean;
  readonly filing: Filing;
}

/** What a government site files a disclosure under. */
export interface Filing {
  readonly title: string;
  /** 发布机构 */
  readonly publisher: string;
  /** 成文日期, ISO. */
  readonly date: string;
  /** 索引号; null where none was given. */
  readonly index: string | null;
}
