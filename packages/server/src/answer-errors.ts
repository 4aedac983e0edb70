import { TaskStopped } from "@mingce/app";
import type { FastifyError, FastifyReply } from "fastify";
import { hasZodFastifySchemaValidationErrors } from "fastify-type-provider-zod";
import type { Server } from "./context.ts";
import { Problem, problems } from "./problems.ts";
import { mostFiles } from "./routes/receive-disclosures.ts";

/** Every error leaves the server as a code and a sentence; what nobody expected is reported here and not told. */
export function answerErrors(server: Server, report: (error: unknown) => void): void {
  server.setErrorHandler((error: FastifyError | Problem, _request, reply) =>
    sendProblem(reply, problemOf(error, report)),
  );
}

/** Sends a problem as JSON, whatever the route answers otherwise. */
export function sendProblem(reply: FastifyReply, { statusCode, code, message }: Problem): FastifyReply {
  return reply
    .code(statusCode)
    .header("x-content-type-options", "nosniff")
    .type("application/json; charset=utf-8")
    .send(JSON.stringify({ code, message }));
}

/** What a client is told of an error. */
export function problemOf(error: FastifyError | Problem, report: (error: unknown) => void): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof TaskStopped) {
    return new Problem(503, "server/too-slow", "这份文本太大，没有在限定时间内读完。请拆开后重新提交。");
  }
  if (hasZodFastifySchemaValidationErrors(error)) {
    const fields = error.validation.map((v) => v.instancePath.slice(1)).filter(Boolean);
    return new Problem(
      400,
      "request/invalid",
      `请求的参数不对${fields.length ? `：${fields.join("、")}` : ""}。`,
    );
  }
  if (error.code === "FST_FILES_LIMIT" || error.code === "FST_PARTS_LIMIT")
    return problems.tooManyFiles(mostFiles);
  const status = error.statusCode ?? 500;
  if (status < 500) return new Problem(status, "request/invalid", "请求的格式不对，没有执行。请更正后再试。");
  report(error);
  return new Problem(500, "server/error", "服务器出错，没有完成。原因已记入服务器日志，请稍后再试。");
}
