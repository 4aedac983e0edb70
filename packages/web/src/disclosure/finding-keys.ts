import { useEffect } from "react";

/**
 * J, K and the arrow keys go to the next and the one before, Esc chooses none. Where something is typed, and arrows
 * where the document scrolls or tabs are changed, keys keep their meaning.
 */
export function useFindingKeys(
  order: readonly number[],
  chosen: number | null,
  onSelect: (finding: number | null) => void,
): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      if (event.key === "Escape") onSelect(null);
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
  }, [order, chosen, onSelect]);
}

function stepOf({ key, target }: KeyboardEvent): number {
  const inside = (selector: string): boolean =>
    target instanceof Element && target.closest(selector) !== null;
  if (inside("input:not([type=radio]), select, textarea")) return 0;
  if (key === "j" || key === "J") return 1;
  if (key === "k" || key === "K") return -1;
  if (inside(".document-pane, .filter, [role=tablist]")) return 0;
  return key === "ArrowDown" ? 1 : key === "ArrowUp" ? -1 : 0;
}
