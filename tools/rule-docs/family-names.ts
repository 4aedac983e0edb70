/** What the families of codes are called in Chinese, in the order they are printed. */
export const familyNames: Readonly<Record<string, string>> = {
  identity: "身份：单位、年度、级别",
  presence: "齐全：表、部分、语句",
  nil: "空表",
  name: "科目编码与名称",
  organisation: "机构与人员",
  procurement: "政府采购",
  list: "列举",
  prose: "文字说明",
  withheld: "涉密与不予公开",
  privacy: "个人信息",
  target: "绩效目标表",
  text: "文字与标点",
};
