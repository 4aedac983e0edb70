/** Largest file that is taken in, in megabytes. */
export const largestFile = 20;

/** Why a file was not checked: what, and what to do. */
export const refusals = {
  tooLarge(name: string) {
    const message = `文件“${name}”超过 ${largestFile} MB 的上限，没有接收。请确认选对了文件；如果里面有多份文档，请拆开后逐份提交。`;
    return { code: "file/too-large", message };
  },

  stopped(name: string, reason: "time" | "memory") {
    const limit = reason === "time" ? "用时超过 30 秒" : "占用内存过多";
    const message = `核对文件“${name}”${limit}，已经停止，没有保存。请确认选对了文件；如果里面有多份文档，请拆开后逐份提交。`;
    return { code: reason === "time" ? "file/too-slow" : "file/too-complex", message };
  },

  failed(name: string) {
    const message = `核对文件“${name}”时程序出错，没有保存，原因已记入服务器日志。请稍后再试；仍然不行请联系管理员。`;
    return { code: "server/check-failed", message };
  },
} as const;
