import { createContext, type ReactNode, useContext, useMemo, useState } from "react";
import { sendFile } from "./send-file.ts";
import type { Upload } from "./upload.ts";

interface Uploads {
  readonly uploads: readonly Upload[];
  /** Grows with each file that was taken in, so that lists know when to ask again. */
  readonly accepted: number;
  readonly add: (files: readonly File[]) => void;
  readonly clear: () => void;
}

const UploadsContext = createContext<Uploads>({ uploads: [], accepted: 0, add: () => {}, clear: () => {} });

/** The files being handed in. */
export function useUploads(): Uploads {
  return useContext(UploadsContext);
}

let lastKey = 0;
/** Files are sent one after the other: they are checked one after the other too. */
let queue: Promise<void> = Promise.resolve();

/** Keeps the files being handed in, whichever page is shown. */
export function UploadsProvider({ children }: { readonly children: ReactNode }) {
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const value = useMemo((): Uploads => {
    const change = (key: number, to: Partial<Upload>): void =>
      setUploads((all) => all.map((each) => (each.key === key ? { ...each, ...to } : each)));
    const add = (files: readonly File[]): void => {
      for (const file of files) {
        const key = ++lastKey;
        const upload: Upload = {
          key,
          name: file.name,
          stage: "sending",
          sent: 0,
          result: null,
          refused: null,
        };
        setUploads((all) => [...all, upload]);
        queue = queue.then(() => sendFile(file, (to) => change(key, to)));
      }
    };
    const clear = (): void =>
      setUploads((all) => all.filter((u) => u.stage !== "done" && u.stage !== "refused"));
    return { uploads, accepted: uploads.filter((u) => u.stage === "done").length, add, clear };
  }, [uploads]);
  return <UploadsContext value={value}>{children}</UploadsContext>;
}
