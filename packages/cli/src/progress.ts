/** Progress on standard error: one moving line on a terminal, a line now and then elsewhere; nothing for short work. */
export interface Progress {
  readonly step: (done: number, total: number, name: string) => void;
  readonly end: () => void;
}

/** Work over fewer files than this shows no progress. */
const worth = 3;

/** Starts a progress line. */
export function progress(): Progress {
  const terminal = process.stderr.isTTY;
  let shown = false;
  return {
    step: (done, total, name) => {
      if (total < worth) return;
      const line = `${done}/${total} ${name}`;
      if (terminal) process.stderr.write(`\r\u001b[2K${line}`);
      else if (done === total || done % Math.ceil(total / 10) === 0) process.stderr.write(`${line}\n`);
      shown = true;
    },
    end: () => {
      if (shown && terminal) process.stderr.write("\r\u001b[2K");
    },
  };
}
