import type { Cube, Regions } from "../cube/cube.ts";
import { type Item, labelIn } from "../form/axis.ts";
import type { ChartForm } from "../form/chart.ts";
import { codeNameIn } from "../form/code-name.ts";
import { filled } from "../form/filled.ts";
import type { Form } from "../form/form.ts";
import { unitWord } from "../quantity/unit.ts";
import type { Reading } from "../reading/reading.ts";
import { narrow } from "../table/narrow.ts";
import type { Bar, Chart, Drawn } from "./chart.ts";
import { derivedNote, leftOutNote, unknownNote, withheldBarsNote } from "./chart-notes.ts";
import { chartSentences } from "./chart-sentences.ts";
import { leadingValue } from "./leading-value.ts";
import { type StatedValues, statedValues } from "./stated-values.ts";

/**
 * The charts of a document's form, drawn of nothing but what the document states: an amount it withholds is in none.
 * A chart of which nothing is known, or all of whose bars are left out, is not drawn; without a form there is none.
 */
export function drawCharts(reading: Reading): readonly Chart[] {
  const { form } = reading;
  if (form === null || reading.blankTemplate) return [];
  return form.charts.flatMap((declared) => drawChart(declared, reading, form) ?? []);
}

/** A line of a chart before its values are known. */
interface Line {
  readonly label: string;
  readonly regions: Regions;
}

function drawChart(declared: ChartForm, reading: Reading, form: Form): Chart | null {
  const cube = form.cubes[declared.cube];
  if (cube === undefined) throw new Error(`The form ${form.id} has no cube ${declared.cube}.`);
  const values = statedValues(reading, form, cube, declared.where);
  const lines = linesOfChart(declared, values, reading, form);
  const drawn = lines.filter((line) => declared.nil === "drawn" || !isNil(declared, line.regions, values));
  const barOf = ({ label, regions }: Line): Bar => ({ label, ...barValues(declared, regions, values, cube) });
  const bars = drawn.map(barOf);
  if (bars.every((bar) => leadingValue(bar) === null)) return null;
  const picture = {
    id: declared.id,
    title: filled(declared.title, { level: form.level, year: reading.identity.year }),
    unit: unitWord(form.text.unit),
    layout: layoutOf(declared),
    legend: legendOf(declared, reading.identity.year),
    bars: declared.order === "declared" ? bars : [...bars].sort(largestFirst),
    total: barOf({ label: "合计", regions: {} }),
    notes: [
      ...leftOutNote(
        declared,
        lines.flatMap((line) => (drawn.includes(line) ? [] : [line.label])),
      ),
      ...unknownNote(bars),
      ...(declared.shows === "bothYears" && drawn.some(({ regions }) => values.isDerived(regions))
        ? [derivedNote]
        : []),
      ...(reading.withheldNotes.length > 0 ? [withheldBarsNote] : []),
    ],
  };
  return { ...picture, sentences: [...chartSentences(picture), ...picture.notes] };
}

function linesOfChart(
  { over }: ChartForm,
  values: StatedValues,
  { identity, codeNames }: Reading,
  form: Form,
): readonly Line[] {
  const year = identity.year ?? form.years.from;
  if (over.kind === "items")
    return over.items.map((item) => ({ label: labelIn(item, year), regions: item.regions }));
  const { dimension } = over;
  const nodes = values.nodes(dimension);
  if (over.kind === "names")
    return nodes.map((node) => ({
      label: node.slice(node.indexOf("/") + 1),
      regions: { [dimension]: node },
    }));
  const segments = (node: string): number => node.split("-").length;
  return nodes
    .filter((node) => segments(node) >= over.from && segments(node) <= over.to)
    .map((node) => {
      const official = codeNameIn(form, dimension, node, year);
      const printed = codeNames.find((c) => c.dimension === dimension && c.code === node)?.name;
      return { label: official ?? printed ?? node, regions: { [dimension]: node } };
    });
}

/** True where a bar would show nothing: neither this year's amount nor, where it is shown, its change or last year's. */
function isNil({ shows }: ChartForm, regions: Regions, values: StatedValues): boolean {
  if (values.amount(regions)?.steps !== 0) return false;
  const other = shows === "change" ? values.change(regions) : values.lastYear(regions);
  return shows === "amount" || other === null || other.steps === 0;
}

function barValues(
  { shows, divided }: ChartForm,
  regions: Regions,
  values: StatedValues,
  cube: Cube,
): Omit<Bar, "label"> {
  if (shows === "change") return { values: [values.change(regions)], whole: null };
  if (shows === "bothYears")
    return { values: [values.amount(regions), values.lastYear(regions)], whole: null };
  const amount = values.amount(regions);
  if (divided.length === 0) return { values: [amount], whole: null };
  return { values: partsOf(divided, regions, values, cube, amount), whole: amount };
}

/** The parts of a bar, none where one is unknown, runs the other way, or where together they are not the whole. */
function partsOf(
  divided: readonly Item[],
  regions: Regions,
  values: StatedValues,
  cube: Cube,
  whole: Drawn | null,
): readonly Drawn[] {
  const parts = divided.flatMap((part) => values.amount(narrow(cube, regions, part.regions)) ?? []);
  const sum = parts.reduce((total, part) => total + part.steps, 0);
  const fit = whole !== null && Math.abs(sum - whole.steps) <= ((parts.length + 1) * values.roundingUnit) / 2;
  return fit && parts.length === divided.length && parts.every((p) => p.steps >= 0) ? parts : [];
}

function largestFirst(a: Bar, b: Bar): number {
  return (leadingValue(b)?.steps ?? -Infinity) - (leadingValue(a)?.steps ?? -Infinity) || 0;
}

function layoutOf({ shows, divided }: ChartForm): Chart["layout"] {
  return shows === "bothYears" ? "beside" : divided.length > 0 ? "stacked" : "single";
}

function legendOf({ shows, divided }: ChartForm, year: number | null): readonly string[] {
  if (shows === "bothYears") return year === null ? ["本年", "上年"] : [`${year}年`, `${year - 1}年`];
  return divided.map((part) => part.label);
}
