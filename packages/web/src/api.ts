import type {
  DisclosureAnswer,
  DisclosureListAnswer,
  Job,
  ProblemAnswer,
  VerdictAnswer,
} from "@mingce/server";
import { text } from "./text.ts";

/** Why the server did not do what it was asked; the message is a sentence for people. */
export class Refusal extends Error {}

/** The server's operations, typed as it answers them. Errors: reject with Refusal. */
export const api = {
  list: (offset: number, limit: number, search: string, signal: AbortSignal) => {
    const query = new URLSearchParams({ offset: String(offset), limit: String(limit), search });
    return ask<DisclosureListAnswer>(`/api/disclosures?${query}`, { signal });
  },
  disclosure: (id: number, signal: AbortSignal) =>
    ask<DisclosureAnswer>(`/api/disclosures/${id}`, { signal }),
  remove: (id: number) => ask<{ removed: number }>(`/api/disclosures/${id}`, { method: "DELETE" }),
  giveVerdict: (id: number, fingerprint: string, kind: VerdictAnswer["kind"], reason: string | null) =>
    ask<VerdictAnswer>(verdictAddress(id, fingerprint), {
      method: "PUT",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ kind, reason }),
    }),
  withdrawVerdict: (id: number, fingerprint: string) =>
    ask<{ withdrawn: string }>(verdictAddress(id, fingerprint), { method: "DELETE" }).then(() => null),
  job: (id: string) => ask<Job>(`/api/jobs/${encodeURIComponent(id)}`),
  send,
};

function verdictAddress(id: number, fingerprint: string): string {
  return `/api/disclosures/${id}/verdicts/${fingerprint}`;
}

async function ask<Answer>(url: string, init: RequestInit = {}): Promise<Answer> {
  const response = await fetch(url, init).catch((error: unknown) => {
    if (init.signal?.aborted === true) throw error;
    throw new Refusal(text.unreachable);
  });
  const answer: unknown = await response.json().catch(() => null);
  if (!response.ok || answer === null) throw new Refusal(messageOf(answer));
  return answer as Answer; // the server checks every answer against its schema
}

/** Hands a file in; fetch cannot tell how much has been sent, so this is an XMLHttpRequest. */
function send(file: File, onSent: (share: number) => void): Promise<Job> {
  return new Promise((resolve, reject) => {
    const form = new FormData();
    form.append("files", file, file.name);
    const request = new XMLHttpRequest();
    request.open("POST", "/api/disclosures");
    request.responseType = "json";
    request.upload.onprogress = ({ loaded, total }) => onSent(total === 0 ? 1 : loaded / total);
    request.onload = () => {
      if (request.status === 202)
        resolve(request.response as Job); // checked by the server's schema
      else reject(new Refusal(messageOf(request.response)));
    };
    request.onerror = () => reject(new Refusal(text.unreachable));
    request.send(form);
  });
}

function messageOf(answer: unknown): string {
  const { message } = (answer ?? {}) as Partial<ProblemAnswer>;
  return typeof message === "string" ? message : text.serverFailed;
}
