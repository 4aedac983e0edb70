import type { MultipartFile } from "@fastify/multipart";
import type { Route } from "../context.ts";
import type { IncomingFile } from "../jobs/job-desk.ts";
import { largestFile } from "../jobs/refusals.ts";
import { problems } from "../problems.ts";
import { job } from "../schema/job.ts";

/** Most files in one request. */
export const mostFiles = 20;

/** POST /api/disclosures: takes files in (multipart) and answers the job that checks them. */
export const receiveRoute: Route = (server, { jobs }) => {
  const schema = {
    summary: "提交文件核对，每个不超过 20 MB",
    consumes: ["multipart/form-data"],
    response: { 202: job },
  };
  server.post("/api/disclosures", { schema }, async (request, reply) => {
    if (!request.isMultipart()) throw problems.notMultipart();
    const files: IncomingFile[] = [];
    for await (const part of request.files()) files.push(await fileOf(part));
    if (files.length === 0) throw problems.noFile();
    const taken = jobs.take(files);
    if (taken === null) throw problems.busy();
    return reply.code(202).send(taken);
  });
};

/** The limits of a request; beyond `fileSize` a file is cut, seen by `truncated`. */
export const multipartLimits = {
  fileSize: largestFile * 1024 * 1024,
  files: mostFiles,
  fields: 10,
  parts: mostFiles + 10,
};

async function fileOf(part: MultipartFile): Promise<IncomingFile> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of part.file as AsyncIterable<Buffer>) {
    pieces.push(piece);
    size += piece.length;
  }
  const bytes = part.file.truncated ? null : new Uint8Array(Buffer.concat(pieces));
  return { name: nameOf(part.filename), size, bytes };
}

/** The name without folders, no longer than a name can be on a disk. */
function nameOf(name: string): string {
  const last = name.split(/[/\\]/).at(-1)?.trim() ?? "";
  return last === "" ? "未命名文件" : last.slice(0, 255);
}
