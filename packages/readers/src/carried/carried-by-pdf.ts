import type { Carried } from "./carried.ts";
import { jsonIn } from "./json-in.ts";

/** The file a PDF of this product carries; characters of a longer one are not read: an imprint has some thousand. */
const name = "mingce.json";
const longest = 100_000;

/** The texts in the file this product puts beside the pages of a PDF; none where the PDF cannot be opened. */
export async function carriedByPdf(bytes: Uint8Array): Promise<Carried> {
  const opened = await (await import("../pdf/open-pdf.ts")).openPdf(bytes);
  const none: Carried = { format: "pdf", properties: {}, data: null, tables: null };
  if (typeof opened === "string") return none;
  try {
    const attached: unknown = await opened.file.getAttachments();
    const content = contentOf(attached);
    const data =
      content === null || content.length > longest ? null : jsonIn(new TextDecoder().decode(content));
    const texts = Object.entries(data ?? {}).filter(([, value]) => typeof value === "string");
    return { ...none, properties: Object.fromEntries(texts) };
  } catch {
    // A list of files that is damaged says nothing; what the pages say is read elsewhere.
    return none;
  } finally {
    await opened.close();
  }
}

/** The content of the product's own file among those attached, as pdf.js lists them. */
function contentOf(attached: unknown): Uint8Array | null {
  if (typeof attached !== "object" || attached === null) return null;
  const file = Object.values(attached).find((one) => one?.filename === name);
  return file?.content instanceof Uint8Array ? file.content : null;
}
