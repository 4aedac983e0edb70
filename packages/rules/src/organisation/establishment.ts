import { finding } from "@mingce/core";
import { statedAmount } from "../printed/stated-amount.ts";
import { outcomeOf, type Rule } from "../rule.ts";

/** Steps of a count: one person. */
const one = 10_000;

/**
 * More staff in post than the establishment allows. A note: it can be so, for other posts are not counted in it.
 * Limit: both must be printed; an establishment of nothing is taken for one that was not given.
 */
export const organisationEstablishment: Rule = {
  id: "organisation/establishment",
  severity: "info",
  title: "在职人数一般不超过编制数。",
  basis: "《地方各级人民政府机构设置和编制管理条例》：不得超编制配备人员",
  scope: { declares: "establishment" },
  judge: (input) => {
    const posts = statedAmount(input, "staff", { status: "establishment" });
    const present = statedAmount(input, "staff", { status: "inPost" });
    if (posts === null && present === null) return { outcome: "not-applicable" };
    if (posts === null || present === null || posts.printed.value === 0 || present.printed.blank)
      return { outcome: "not-enough-data" };
    const over = (present.printed.value - posts.printed.value) / one;
    if (over <= 0) return { outcome: "passed" };
    return outcomeOf([
      finding({
        code: organisationEstablishment.id,
        severity: "info",
        message: `在职${present.printed.value / one}人，超过编制数${posts.printed.value / one}共${over}人。请核对两个数字；确属超编的，请说明原因。`,
        at: [present.place, posts.place],
        stated: present.printed.text,
        difference: String(over),
        basis: organisationEstablishment.basis,
      }),
    ]);
  },
};
