import type { DisclosureAnswer } from "@mingce/server";
import { useState } from "react";
import { text } from "../text.ts";

const says = text.coverage;
type Line = DisclosureAnswer["coverage"]["byPart"][number];

/** How many numbers of each table, section and kind were understood and checked; the open ones first asked for. */
export function PartCoverage({ lines }: { readonly lines: readonly Line[] }) {
  const open = lines.filter((line) => line.checked < line.numbers);
  const [onlyOpen, setOnlyOpen] = useState(open.length < lines.length && open.length > 0);
  const shown = onlyOpen ? open : lines;
  if (lines.length === 0) return null;
  return (
    <>
      <h2 id="part-coverage">{says.byPart}</h2>
      {open.length > 0 && open.length < lines.length && (
        <label className="only-open">
          <input type="checkbox" checked={onlyOpen} onChange={({ target }) => setOnlyOpen(target.checked)} />
          {says.onlyOpen}
        </label>
      )}
      <table className="part-coverage" aria-labelledby="part-coverage">
        <thead>
          <tr>
            {Object.entries(says.columns).map(([id, label]) => (
              <th key={id} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((line, i) => (
            <PartLine
              key={`${line.part} ${line.kind}`}
              line={line}
              first={shown[i - 1]?.part !== line.part}
            />
          ))}
        </tbody>
        <tfoot>
          <PartLine line={{ ...sumOf(shown), part: "", name: says.whole, kind: "" }} first />
        </tfoot>
      </table>
    </>
  );
}

function PartLine({ line, first }: { readonly line: Line; readonly first: boolean }) {
  const { name, kind, numbers, bound, checked } = line;
  return (
    <tr className={first ? "first" : ""}>
      <th scope="row">{first ? name : <span className="unseen">{name}</span>}</th>
      <td>{says.numberKinds[kind] ?? kind}</td>
      <td className="number">{numbers}</td>
      <td className={numbers > bound ? "number open" : "number"}>{numbers - bound}</td>
      <td className="number">{bound - checked}</td>
    </tr>
  );
}

function sumOf(lines: readonly Line[]): Pick<Line, "numbers" | "bound" | "checked"> {
  const sum = (of: "numbers" | "bound" | "checked"): number => lines.reduce((n, l) => n + l[of], 0);
  return { numbers: sum("numbers"), bound: sum("bound"), checked: sum("checked") };
}
