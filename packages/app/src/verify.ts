import { type BudgetProblem, type FoundImprint, type Imprint, partName, type Reading } from "@mingce/core";
import { forms } from "@mingce/forms";
import { type ComposeOptions, composeDisclosure } from "./compose.ts";
import { draftDifferences } from "./draft-differences.ts";
import { imprintSentences, noImprint } from "./imprint-sentences.ts";
import { lookDifferences } from "./page-look.ts";
import type { Refused } from "./read.ts";
import { pageDifferences, statedDifferences } from "./stated-differences.ts";
import { type VerifiedContent, verifiedContent } from "./verified-content.ts";
import { hasOurLines, wordDifferences } from "./word-differences.ts";
import { writableFormats, writeReading } from "./write-reading.ts";

/**
 * What verifying a file came to; sentences in Chinese.
 *
 * - `proven`: the ledger given makes what the file states, byte for byte or number by number
 * - `intact`: without a ledger, what the file states is what its imprint says it stated when it was made
 * - `differs`: something in it is not as it was made
 * - `unknown`: it says nothing of how it was made
 */
export interface Verified {
  readonly file: string;
  readonly outcome: "proven" | "intact" | "differs" | "unknown";
  readonly imprint: Imprint | null;
  readonly proven: readonly string[];
  readonly differences: readonly string[];
  readonly unproven: readonly string[];
}

/** A ledger that cannot be written from. */
export interface BadBudget {
  readonly problems: readonly BudgetProblem[];
}

/**
 * Verifies a file this product may have made: by its imprint, and with `budget` (the text of the ledger's JSON) by
 * writing the disclosure again, with what it was written `beside`. Refused where the file cannot be read.
 */
export async function verifyFile(
  bytes: Uint8Array,
  file: string,
  budget: string | null,
  beside: Omit<ComposeOptions, "draft"> = {},
): Promise<Verified | Refused | BadBudget> {
  const content = await verifiedContent(bytes, file);
  if ("refused" in content) return content;
  if (budget === null) return byItself(file, content);
  const draft = content.shownAsDraft;
  const anyway = draft || content.found?.imprint.draft === true;
  const expected = await composeDisclosure(budget, { ...beside, draft }, anyway);
  if ("why" in expected) return { problems: expected.why };
  return byLedger(file, bytes, content, expected);
}

function byItself(file: string, content: VerifiedContent): Verified {
  const { found } = content;
  if (found === null)
    return {
      file,
      outcome: "unknown",
      imprint: null,
      proven: [],
      differences: [],
      unproven: [noImprint, "没有给出台账（--budget），也不能重新编制来比对，所以什么也证明不了。"],
    };
  const differences = [
    ...draftDifferences(found.imprint, content.shownAsDraft),
    ...ownDifferences(content, found),
  ];
  const intact = differences.length === 0;
  return {
    file,
    outcome: intact ? "intact" : "differs",
    imprint: found.imprint,
    proven: intact
      ? [`${whatIsStated(content)}与编制时记下的内容摘要一致（${found.stated.size}个部分）。`]
      : [],
    differences,
    unproven: [
      "没有给出台账（--budget），不能证明这些内容就是台账所记的，也不能排除有人连同摘要一起改过。",
      "标题、表头、单位行、图形和插入的文字没有摘要，有没有改动无从证明；要逐行比对，请给出台账。",
    ],
  };
}

/** What the digests of a file cover: a data package has numbers alone. */
function whatIsStated({ stated }: VerifiedContent): string {
  const numbers = "文件所写的数字";
  return stated.freeTexts.length + stated.codeNames.length + stated.sheets.length === 0
    ? numbers
    : `${numbers}、文字说明、科目名称和绩效目标`;
}

/** What reading a file again does not look at, said wherever its bytes are not those the ledger makes. */
const beside =
  "正文之外的内容没有比对：文件里的图形、公式、批注、文件属性、附在数字上的标记、插在正文之外的文字。可能只是由别的程序或别的版本保存过；要排除改动，请换用重新编制的文件。";

const sameOptions =
  "编制时如果用过 --last-year、--texts-from 或 --reasons-from，验证时要照样给出，否则编制出来的本来就不同。";

const sameButForBytes = "用这份台账重新编制，正文里的数字和文字与它相同，只是字节不同。";

/** Said of a file in a format that the product only reads, and of a PDF another program made. */
const sameStated = "用这份台账重新编制，文件所写的数字、文字说明、科目名称和绩效目标与它相同。";
const linesNotSeen =
  "文件不是本程序所写的格式或版面，标题和其余文字没有逐行比对；要逐行比对，请验证docx文件。";

/** What in a file is not as its own imprint says: the number where the file tells it, else the part. */
function ownDifferences(content: VerifiedContent, { imprint, stated }: FoundImprint): readonly string[] {
  const { reading, data, digests, changedData } = content;
  const onPage = reading === null || data === null ? [] : pageDifferences(reading, data);
  const form = forms.find(({ id }) => id === imprint.form) ?? null;
  const parts = [...new Set([...stated.keys(), ...digests.keys()])].filter(
    (part) => stated.get(part) !== digests.get(part),
  );
  const inParts = parts.map((part) => `“${partName({ form }, part)}”所写的内容与编制时不同。`);
  const inData = changedData.map((what) => `${what}与编制时不同。`);
  return [...onPage, ...inParts, ...inData];
}

async function byLedger(
  file: string,
  bytes: Uint8Array,
  content: VerifiedContent,
  expected: { readonly reading: Reading; readonly imprint: Imprint },
): Promise<Verified> {
  const { found } = content;
  const { proven, differences, unproven } = imprintSentences(found?.imprint ?? null, expected.imprint);
  const own = await writtenAgain(content, expected);
  const made = { file, imprint: found?.imprint ?? null };
  if (own !== null && Buffer.compare(own, bytes) === 0) {
    const whole = "用这份台账重新编制，得到的文件与它逐字节相同。";
    return { ...made, outcome: "proven", proven: [...proven, whole], differences, unproven };
  }
  const numbers = statedDifferences(
    { statements: expected.reading.statements, naming: expected.reading },
    { statements: content.stated.statements, naming: content.naming },
  );
  const texts = await wordDifferences(content, own, expected.reading);
  const inside = found === null ? [] : ownDifferences(content, found);
  const sameProduct = found?.imprint.product === expected.imprint.product;
  const shown = content.format === "html" && sameProduct ? lookDifferences(own, bytes) : [];
  const all = [
    ...differences,
    ...shown,
    ...numbers,
    ...(numbers.length > 0 && content.reading === null ? [] : texts),
    ...(numbers.length + texts.length > 0 ? [] : inside),
  ];
  if (all.length > 0)
    return { ...made, outcome: "differs", proven, differences: all, unproven: [...unproven, sameOptions] };
  const byLine = content.reading === null || hasOurLines(content, own);
  const [again, notSeen] = byLine ? [sameButForBytes, [beside]] : [sameStated, [linesNotSeen, beside]];
  return {
    ...made,
    outcome: "proven",
    proven: [...proven, again],
    differences,
    unproven: [...unproven, ...notSeen],
  };
}

/** The file that the ledger makes now in the same format; null where the product does not write it. */
async function writtenAgain(
  { format }: VerifiedContent,
  { reading, imprint }: { readonly reading: Reading; readonly imprint: Imprint },
): Promise<Uint8Array | null> {
  const same = writableFormats.find((one) => one === format);
  if (same === undefined) return null;
  const content = await writeReading(reading, same, imprint);
  return typeof content === "string" ? new TextEncoder().encode(content) : content;
}
