import { type Finding, finding, type Reading } from "@mingce/core";

/** The finding of a document whose form nobody declared: nothing of it was checked, and that is said. */
export function unknownForm(reading: Reading): Finding {
  return finding({
    code: "identity/form-unknown",
    severity: "warning",
    message: `没有认出公开样式，文中数字没有核对。${reading.identity.evidence.join("")}请确认文件完整，或用 --form 指明样式。`,
    at: [],
    basis: "未识别样式的文件不作勾稽核对，也不视为合格",
  });
}
