/** What `npm run accuracy` makes of the lines its processes print. */
import type { Counts, Figures } from "./figures.ts";

export { fallsOf } from "./falls.ts";
export { figuresOf } from "./figures.ts";
export { pageOf } from "./page.ts";

/** The figures as plain lines. */
export function said(figures: Figures): string {
  return Object.entries(figures)
    .flatMap(([subject, { documents, statements, alarms, kinds }]) => [
      `${subject}: ${documents} documents, ${statements} numbers stated, alarms in sound documents: ${JSON.stringify(alarms)}`,
      ...Object.entries(kinds).flatMap(([kind, { all, determined, unique }]) => [
        `  ${kind}: ${counted(all)}`,
        ...(determined === undefined ? [] : [`    determined ${counted(determined)}`]),
        ...(unique === undefined ? [] : [`    unique ${counted(unique)}`]),
      ]),
    ])
    .join("\n");
}

function counted({ planted, detected, placed, among, restored }: Counts): string {
  return `${planted} planted, ${detected} detected, ${placed} placed (${among} among four), ${restored} put right`;
}
