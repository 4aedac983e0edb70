import { useEffect, useState } from "react";

/** What a request came to so far. */
export interface Asked<Answer> {
  readonly answer: Answer | null;
  readonly problem: string | null;
}

/** Asks the server and asks again when `key` changes; the last answer stays until the next one is there. */
export function useRequest<Answer>(
  key: string,
  ask: (signal: AbortSignal) => Promise<Answer>,
): Asked<Answer> {
  const [asked, setAsked] = useState<Asked<Answer>>({ answer: null, problem: null });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says what is asked, the function is new each time
  useEffect(() => {
    const control = new AbortController();
    ask(control.signal).then(
      (answer) => setAsked({ answer, problem: null }),
      (error: Error) => {
        if (!control.signal.aborted) setAsked({ answer: null, problem: error.message });
      },
    );
    return () => control.abort();
  }, [key]);
  return asked;
}
