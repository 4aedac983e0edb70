import { type DragEvent, type ReactNode, useRef, useState } from "react";
import { text } from "../text.ts";
import { useUploads } from "./uploads.tsx";

/** The whole page takes files that are dropped on it. */
export function DropArea({ children }: { readonly children: ReactNode }) {
  const { add } = useUploads();
  const [over, setOver] = useState(false);
  /** Entered less left elements: the pointer is over the page while it is not zero. */
  const depth = useRef(0);
  const move = (event: DragEvent, by: number): void => {
    if (!event.dataTransfer.types.includes("Files")) return;
    event.preventDefault();
    depth.current = Math.max(0, depth.current + by);
    setOver(depth.current > 0);
  };
  const drop = (event: DragEvent): void => {
    if (!event.dataTransfer.types.includes("Files")) return;
    event.preventDefault();
    depth.current = 0;
    setOver(false);
    add([...event.dataTransfer.files]);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: files can be chosen with a button as well
    <div
      className="app"
      onDragEnter={(e) => move(e, 1)}
      onDragOver={(e) => move(e, 0)}
      onDragLeave={(e) => move(e, -1)}
      onDrop={drop}
    >
      {children}
      {over && <div className="drop-sign">{text.receive.drop}</div>}
    </div>
  );
}
