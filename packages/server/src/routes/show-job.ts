import { z } from "zod";
import type { Route } from "../context.ts";
import { problems } from "../problems.ts";
import { job } from "../schema/job.ts";

/** GET /api/jobs/:id: how far each file of a job is. */
export const jobRoute: Route = (server, { jobs }) => {
  const schema = {
    summary: "核对任务的进度，每个文件的结果或拒收原因",
    params: z.object({ id: z.string().max(100) }),
    response: { 200: job },
  };
  server.get("/api/jobs/:id", { schema }, async ({ params }) => {
    const found = jobs.progress(params.id);
    if (found === null) throw problems.noJob();
    return found;
  });
};
