import { useLayoutEffect } from "react";
import { type VerdictKind, verdictKinds } from "./verdicts.ts";

/**
 * J, K and the arrow keys go to the next and the one before, Esc chooses none; 1, 2, 3 judge the one chosen. Where something is typed, and arrows
 * where the document scrolls or tabs are changed, keys keep their meaning.
 */
export function useFindingKeys(
  order: readonly number[],
  chosen: number | null,
  onSelect: (finding: number | null) => void,
  onJudge: (finding: number, kind: VerdictKind) => void,
): void {
  // Together with what is drawn: in an effect after it, a key pressed at once would meet the state of the picture before and be lost.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      if (event.key === "Escape") onSelect(null);
      const kind = isTyped(event) ? undefined : verdictKinds[Number(event.key) - 1];
      if (kind !== undefined && chosen !== null) {
        event.preventDefault(); // the key is no letter of the reason whose field takes the focus now
        onJudge(chosen, kind);
      }
      const by = stepOf(event);
      if (by === 0 || order.length === 0) return;
      event.preventDefault();
      const at = chosen === null ? -1 : order.indexOf(chosen);
      const next =
        at < 0 ? (by > 0 ? 0 : order.length - 1) : Math.min(Math.max(at + by, 0), order.length - 1);
      onSelect(order[next] ?? null);
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [order, chosen, onSelect, onJudge]);
}

function isInside({ target }: KeyboardEvent, selector: string): boolean {
  return target instanceof Element && target.closest(selector) !== null;
}

function isTyped(event: KeyboardEvent): boolean {
  return isInside(event, "input:not([type=radio]), select, textarea");
}

function stepOf(event: KeyboardEvent): number {
  const { key } = event;
  if (isTyped(event)) return 0;
  if (key === "j" || key === "J") return 1;
  if (key === "k" || key === "K") return -1;
  if (isInside(event, ".document-pane, .filter, [role=tablist]")) return 0;
  return key === "ArrowDown" ? 1 : key === "ArrowUp" ? -1 : 0;
}
