import type { Origin } from "@mingce/core";
import type { Flow } from "../flow/flow.ts";
import { child, type Element } from "../xml/parse-xml.ts";
import { branchOf } from "./alternatives.ts";
import { type Gathered, gather } from "./paragraph-text.ts";
import { numberOf, stringOf, switchOf } from "./property.ts";
import type { Story } from "./story.ts";
import { roleOfOutline, type Style } from "./styles.ts";
import { tableOf } from "./table.ts";

/**
 * The paragraphs and tables in a container, changes accepted and hidden text left out. A paragraph whose mark is
 * removed or hidden runs on into the next one.
 */
export function flowOf(container: Element, story: Story): readonly Flow[] {
  const flow: Flow[] = [];
  let open: Gathered = { text: "", after: [] };
  let origin: Origin | null = null;
  const close = (number: string, role: Style["role"]): void => {
    const text = `${number}${open.text}`;
    flow.push({ kind: "paragraph", text, role, ...(origin === null ? {} : { origin }) }, ...open.after);
    open = { text: "", after: [] };
    origin = null;
  };
  const walk = (within: Element): void => {
    for (const element of within.children) {
      if (element.name === "w:p") {
        const properties = child(element, "w:pPr");
        const style = story.styles.paragraph(stringOf(properties, "w:pStyle"));
        const host: Origin = story.host ?? { part: story.main, offset: element.offset };
        origin ??= host;
        gather(element, style.hidden ?? false, { ...story, host }, open);
        story.fields.endParagraph();
        if (runsOn(properties, style, story)) continue;
        close(numberBefore(properties, style, story), roleOf(properties, style));
      } else if (element.name === "w:tbl") {
        if (open.text !== "" || open.after.length > 0) close("", "body");
        flow.push(tableOf(element, story));
      } else if (element.name === "w:del" || element.name === "w:moveFrom") story.met.tracked();
      else if (element.name === "w:altChunk") story.met.embedded();
      else if (element.name === "mc:AlternateContent") walk(branchOf(element) ?? element);
      else if (/^w:(?:sdt|sdtContent|customXml|ins|moveTo)$/.test(element.name)) walk(element);
    }
  };
  walk(container);
  if (open.text !== "" || open.after.length > 0) close("", "body");
  return flow;
}

/** True where the mark at the end of a paragraph is not there: removed by a change, or hidden. */
function runsOn(properties: Element | undefined, style: Style, story: Story): boolean {
  const mark = child(properties, "w:rPr");
  if (child(mark, "w:del") !== undefined || child(mark, "w:moveFrom") !== undefined) {
    story.met.tracked();
    return true;
  }
  return switchOf(mark, "w:specVanish") ?? switchOf(mark, "w:vanish") ?? style.hidden ?? false;
}

/** The number Word prints before a paragraph, by its own numbering or by that of its style. */
function numberBefore(properties: Element | undefined, style: Style, story: Story): string {
  const own = child(properties, "w:numPr");
  const numId = numberOf(own, "w:numId") ?? style.numId;
  if (numId === null || numId === 0) return "";
  const ofStyle = numberOf(own, "w:numId") === null ? story.counters.levelOfStyle(numId, style.ids) : null;
  return story.counters.next(numId, numberOf(own, "w:ilvl") ?? ofStyle ?? style.level ?? 0);
}

function roleOf(properties: Element | undefined, style: Style): Style["role"] {
  return roleOfOutline(numberOf(properties, "w:outlineLvl")) ?? style.role;
}
