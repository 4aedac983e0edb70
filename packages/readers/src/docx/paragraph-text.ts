import type { Flow } from "../flow/flow.ts";
import { superscript } from "../flow/superscript.ts";
import { child, type Element } from "../xml/parse-xml.ts";
import { branchOf } from "./alternatives.ts";
import { boxesOf, isLargePicture } from "./drawings.ts";
import { stringOf, switchOf } from "./property.ts";
import { innerStory, type Story } from "./story.ts";
import { symbolOf, withSymbols } from "./symbols.ts";

/** What a paragraph prints: its text, and the notes and text boxes that hang on it. */
export interface Gathered {
  text: string;
  readonly after: Flow[];
}

/** How the run under way is printed. */
interface Run {
  readonly hidden: boolean;
  readonly raised: boolean;
  readonly font: string;
}

/** Containers whose content is printed in place. */
const transparent = new Set([
  "w:hyperlink",
  "w:smartTag",
  "w:sdt",
  "w:sdtContent",
  "w:customXml",
  "w:fldSimple",
  "w:dir",
  "w:bdo",
  "w:rubyBase",
]);

/** Gathers what the content of a paragraph prints. `hidden` says whether its style hides it. */
export function gather(container: Element, hidden: boolean, story: Story, into: Gathered): void {
  for (const element of container.children) {
    if (element.name === "w:r") gatherRun(element, hidden, story, into);
    else if (transparent.has(element.name)) gather(element, hidden, story, into);
    else if (element.name === "w:ins" || element.name === "w:moveTo") {
      story.met.tracked();
      gather(element, hidden, story, into);
    } else if (element.name === "w:del" || element.name === "w:moveFrom") story.met.tracked();
    else if (element.name === "mc:AlternateContent") {
      const branch = branchOf(element);
      if (branch !== undefined) gather(branch, hidden, story, into);
    } else if (element.name.startsWith("m:")) into.text += formulaText(element);
  }
}

function gatherRun(run: Element, hidden: boolean, story: Story, into: Gathered): void {
  const properties = child(run, "w:rPr");
  const style = story.styles.other(stringOf(properties, "w:rStyle"));
  const fonts = child(properties, "w:rFonts")?.attributes;
  gatherPieces(run, story, into, {
    hidden: switchOf(properties, "w:vanish") ?? style?.hidden ?? hidden,
    raised: stringOf(properties, "w:vertAlign") === "superscript",
    font: fonts?.["w:ascii"] ?? fonts?.["w:hAnsi"] ?? "",
  });
}

function gatherPieces(container: Element, story: Story, into: Gathered, run: Run): void {
  for (const element of container.children) {
    const text = printedBy(element, story, run);
    if (text !== null) {
      if (run.hidden) story.met.hidden(text);
      else if (story.fields.prints) into.text += text;
    } else if (element.name === "mc:AlternateContent") {
      const branch = branchOf(element);
      if (branch !== undefined) gatherPieces(branch, story, into, run);
    } else if (element.name === "w:ruby") {
      for (const base of element.children.filter((c) => c.name === "w:rubyBase"))
        gather(base, run.hidden, story, into);
    } else if (!run.hidden) hang(element, story, into);
  }
}

/** The text a piece of a run prints; null for a piece that prints none of its own. */
function printedBy(element: Element, story: Story, run: Run): string | null {
  switch (element.name) {
    case "w:t": {
      const text = withSymbols(element.text, run.font).replace(/[\r\n]/g, " ");
      return run.raised ? superscript(text) : text;
    }
    case "w:sym":
      return symbolOf(
        element.attributes["w:font"] ?? "",
        Number.parseInt(element.attributes["w:char"] ?? "", 16) || 0x20,
      );
    case "w:tab":
    case "w:ptab":
      return " ";
    case "w:br":
    case "w:cr":
      return "\n";
    case "w:noBreakHyphen":
      return "-";
    case "w:fldChar":
      return story.fields.mark(element.attributes["w:fldCharType"]);
    case "w:instrText":
      story.fields.code(element.text);
      return null;
    default:
      return null;
  }
}

/** Notes and text boxes stand after the paragraph they hang on; pictures are only counted. */
function hang(element: Element, story: Story, into: Gathered): void {
  switch (element.name) {
    case "w:footnoteReference":
    case "w:endnoteReference": {
      const kind = element.name === "w:footnoteReference" ? "footnote" : "endnote";
      into.after.push(...story.note(kind, element.attributes["w:id"] ?? "", story.host));
      return;
    }
    case "w:drawing":
    case "w:pict":
    case "w:object": {
      const boxes = boxesOf(element);
      for (const box of boxes) into.after.push(...story.flowOf(box, innerStory(story)));
      if (element.name === "w:object") story.met.embedded();
      else if (boxes.length === 0 && isLargePicture(element)) story.met.picture();
    }
  }
}

function formulaText(element: Element): string {
  return element.name === "m:t" ? element.text : element.children.map(formulaText).join("");
}
