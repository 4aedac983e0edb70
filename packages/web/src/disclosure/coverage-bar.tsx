import type { DisclosureAnswer } from "@mingce/server";
import { text } from "../text.ts";

/** How many numbers were checked, only understood, or not understood: a bar and the same in words. */
export function CoverageBar({ coverage }: { readonly coverage: DisclosureAnswer["coverage"] }) {
  const { numbers, bound, checked } = coverage;
  const parts = [
    { id: "checked", label: text.coverage.checked, count: checked },
    { id: "bound", label: text.coverage.bound, count: bound - checked },
    { id: "unbound", label: text.coverage.unbound, count: numbers - bound },
  ];
  return (
    <div className="coverage-bar" role="img" aria-label={text.coverage.says(numbers, bound, checked)}>
      <div className="bar">
        {parts.map(({ id, count }) => (
          <span key={id} className={id} style={{ flexGrow: count }} />
        ))}
      </div>
      <div className="legend">
        {parts.map(({ id, label, count }) => (
          <span key={id} className={id}>
            {text.count(label, count)}
          </span>
        ))}
      </div>
    </div>
  );
}
