import { type Coverage, type Finding, finding, type Reading } from "@mingce/core";

const wanted = "请提交由 Word、Excel 直接导出的文件";

/** What a check must say of the numbers it did not check, or not as certain; none where it checked them all. */
export function notChecked(reading: Reading, coverage: Coverage): readonly Finding[] {
  const nothing = nothingChecked(reading, coverage);
  if (nothing !== null) return [nothing];
  const { numbers } = coverage.recognised;
  if (numbers === 0) return [];
  const scanned = finding({
    code: "identity/recognised-numbers",
    severity: "warning",
    message: `文中有${numbers}个数字由文字识别从图片读出，不计入已核对的数字，其核对结果只供参考。${wanted}，或对照原件逐个核对。`,
    at: [],
    basis: "文字识别可能认错数字，识别出来的数字不视为核对过",
  });
  return [scanned];
}

/**
 * The error of a document of which no number was checked, whatever the reason; null where one was. A blank template
 * has no number to check: that is a note.
 */
function nothingChecked(reading: Reading, coverage: Coverage): Finding | null {
  if (reading.blankTemplate) {
    const form = reading.form === null ? "，样式没有认出" : "";
    return finding({
      code: "identity/blank-template",
      severity: "info",
      message: `这是一份没有填写的空白样表${form}：有${coverage.placeholders}处待填写或选定，没有金额，不作核对。请填写后再核对。`,
      at: [],
      basis: "空白样表不是预算，没有可以核对的数字",
    });
  }
  if (reading.form === null) {
    return finding({
      code: "identity/form-unknown",
      // Where figures were checked by what holds in any form, the document is neither clean nor wrong.
      severity: coverage.checked === 0 ? "error" : "warning",
      message: `没有认出公开样式，${coverage.checked === 0 ? "文中数字一个也没有核对" : "只核对了同一句话里的增减额和增减率、同一张表里能够确定的合计"}；只看文字的规则照常核对，需要样式的规则没有结论。${reading.identity.evidence.join("")}请确认文件完整，或用 --form 指明样式。`,
      at: [],
      basis: "未识别样式的文件不作勾稽核对，也不视为合格",
    });
  }
  if (coverage.checked > 0) return null;
  const scanned = coverage.recognised.numbers;
  const numbers =
    coverage.numbers > 0
      ? `文中${coverage.numbers}个数字一个也没有核对上`
      : scanned > 0
        ? `文中${scanned}个数字都由文字识别从图片读出，核对结果只供参考`
        : "文中没有找到数字";
  const advice =
    coverage.numbers === 0 && scanned > 0 ? wanted : "请确认文件完整、样式选对，表格的文字没有丢失";
  return finding({
    code: "identity/nothing-checked",
    severity: "error",
    message: `${numbers}，不能认为没有错误。${advice}。`,
    at: [],
    basis: "没有核对过数字的文件不视为合格",
  });
}
