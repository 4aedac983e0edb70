import type { Examples } from "../example.ts";

const staff = "编制数15，实有人数18人，其中：在职12人";

/** Staff against establishment. */
export const organisationEstablishmentExamples: Examples = {
  passing: [{ shows: "在职人数少于编制数" }],
  failing: [
    {
      shows: "在职人数超过编制数",
      edits: [[staff, staff.replace("15", "11")]],
      finds: [{ severity: "info", stated: "12", difference: "1" }],
    },
  ],
  boundary: [
    { shows: "满编不算", edits: [[staff, staff.replace("15", "12")]] },
    { shows: "没有写编制数，不作判断", edits: [["编制数15，", ""]], comes: "not-enough-data" },
  ],
};
