/** Why a request was not done, as it goes out: a code and a Chinese sentence, never a line of the program. */
export class Problem extends Error {
  constructor(
    readonly statusCode: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = "Problem";
  }
}

/** The problems routes answer with. */
export const problems = {
  noDisclosure: (id: number) =>
    new Problem(404, "disclosure/unknown", `没有编号为 ${id} 的公开文本，可能已被删除。请回到列表重新选择。`),
  noFinding: () =>
    new Problem(404, "finding/unknown", "这份文本里没有这条问题，可能已按新规则重新核对。请刷新页面再看。"),
  noVerdict: () => new Problem(404, "verdict/unknown", "这条问题没有判断，可能已被撤回。请刷新页面再看。"),
  wrongVerdict: (why: string) => new Problem(400, "verdict/invalid", why),
  noJob: () =>
    new Problem(404, "job/unknown", "没有这项核对任务，可能服务器已重新启动。请到列表查看文件，或重新提交。"),
  noFile: () => new Problem(400, "request/no-file", "没有收到文件，请选择至少一个文件再提交。"),
  notMultipart: () =>
    new Problem(415, "request/not-multipart", "请以表单文件（multipart/form-data）的方式提交文件。"),
  tooManyFiles: (most: number) =>
    new Problem(413, "request/too-many-files", `一次最多提交 ${most} 个文件，请分批提交。`),
  busy: () => new Problem(503, "server/busy", "等待核对的文件太多，请等前面的文件核对完再提交。"),
  unreadable: () =>
    new Problem(409, "disclosure/unreadable", "这份文本按现在的规则已无法读取，请重新提交原文件。"),
  /** `why` is a full sentence. */
  notAnnotatable: (why: string) => new Problem(409, "disclosure/not-annotatable", why),
  otherSite: () =>
    new Problem(403, "request/other-site", "请求来自别的网站，没有执行。请从本系统的网页操作。"),
  noPage: () => new Problem(404, "request/unknown", "没有这个地址。接口说明见 /api/openapi.json。"),
} as const;
