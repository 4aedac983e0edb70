/** The words that leave a list open behind its last name or amount (等, 等支出, 等各项费用), as a pattern. */
export const andSoOn = "等(?:各?项)?(?:支出|科目|项目|费用|方面)?";
