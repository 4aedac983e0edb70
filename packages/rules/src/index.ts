/** The checks that are not arithmetic, one file each. */
import { identityFormYear } from "./identity/form-year.ts";
import { identityLevel } from "./identity/level.ts";
import { identityUnitName } from "./identity/unit-name.ts";
import { identityYear } from "./identity/year.ts";
import { listCount } from "./list/count.ts";
import { listItems } from "./list/items.ts";
import { listNames } from "./list/names.ts";
import { listProjects } from "./list/projects.ts";
import { listRepeated } from "./list/repeated.ts";
import { listRowRepeated } from "./list/row-repeated.ts";
import { nameCode } from "./name/code.ts";
import { nameCodeOld } from "./name/code-old.ts";
import { nameCodeUnlisted } from "./name/code-unlisted.ts";
import { namePath } from "./name/path.ts";
import { nameProject } from "./name/project.ts";
import { nilNote } from "./nil/note.ts";
import { organisationEstablishment } from "./organisation/establishment.ts";
import { organisationUndertaking } from "./organisation/undertaking.ts";
import { organisationUnitCount } from "./organisation/unit-count.ts";
import { presenceBody } from "./presence/body.ts";
import { presenceContent } from "./presence/content.ts";
import { presenceContents } from "./presence/contents.ts";
import { presenceContentsEntry } from "./presence/contents-entry.ts";
import { presenceOrder } from "./presence/order.ts";
import { presenceRecordField } from "./presence/record-field.ts";
import { presenceRow } from "./presence/row.ts";
import { presenceSection } from "./presence/section.ts";
import { presenceSentence } from "./presence/sentence.ts";
import { presenceStatement } from "./presence/statement.ts";
import { presenceTable } from "./presence/table.ts";
import { presenceUnitLine } from "./presence/unit-line.ts";
import { privacyBankAccount } from "./privacy/bank-account.ts";
import { privacyIdentityNumber } from "./privacy/identity-number.ts";
import { privacyMobile } from "./privacy/mobile.ts";
import { procurementProjects } from "./procurement/projects.ts";
import { procurementSpending } from "./procurement/spending.ts";
import { procurementTargets } from "./procurement/targets.ts";
import { procurementVehiclePlan } from "./procurement/vehicle-plan.ts";
import { procurementVehicles } from "./procurement/vehicles.ts";
import { proseNotArranged } from "./prose/not-arranged.ts";
import { prosePeriod } from "./prose/period.ts";
import { proseReasonDirection } from "./prose/reason-direction.ts";
import { proseReasonMissing } from "./prose/reason-missing.ts";
import { proseReasonNumber } from "./prose/reason-number.ts";
import { proseStatedDirection } from "./prose/stated-direction.ts";
import { proseSubsidyFields } from "./prose/subsidy-fields.ts";
import { proseUnitMissing } from "./prose/unit-missing.ts";
import type { Rule } from "./rule.ts";
import { targetCostAmount } from "./target/cost-amount.ts";
import { targetCount } from "./target/count.ts";
import { targetFiscalAmount } from "./target/fiscal-amount.ts";
import { targetFiscalFunds } from "./target/fiscal-funds.ts";
import { targetGoalYear } from "./target/goal-year.ts";
import { targetImpossible } from "./target/impossible.ts";
import { targetOperator } from "./target/operator.ts";
import { targetOverallOther } from "./target/overall-other.ts";
import { targetPercentSign } from "./target/percent-sign.ts";
import { targetProjectName } from "./target/project-name.ts";
import { targetReversed } from "./target/reversed.ts";
import { targetSheetUnit } from "./target/sheet-unit.ts";
import { targetUnitMissing } from "./target/unit-missing.ts";
import { targetVacuous } from "./target/vacuous.ts";
import { targetWeightMissing } from "./target/weight-missing.ts";
import { targetWeights } from "./target/weights.ts";
import { textBlankPage } from "./text/blank-page.ts";
import { textChoiceOpen } from "./text/choice-open.ts";
import { textFullStopMissing } from "./text/full-stop-missing.ts";
import { textLostCharacter } from "./text/lost-character.ts";
import { textNumbering } from "./text/numbering.ts";
import { textPlaceholder } from "./text/placeholder.ts";
import { textPriorYearWord } from "./text/prior-year-word.ts";
import { textPunctuation } from "./text/punctuation.ts";
import { textSentenceOpen } from "./text/sentence-open.ts";
import { textSignDoubled } from "./text/sign-doubled.ts";
import { textUnbalanced } from "./text/unbalanced.ts";
import { withheldClassifiedAmount } from "./withheld/classified-amount.ts";
import { withheldClassifiedCount } from "./withheld/classified-count.ts";
import { withheldComputable } from "./withheld/computable.ts";
import { withheldDisclosed } from "./withheld/disclosed.ts";
import { withheldName } from "./withheld/name.ts";

export { judge, type Rule, type RuleInput, type RuleOutcome } from "./rule.ts";
export { type Declared, isInScope, type Limits, type Scope } from "./scope.ts";

/** All rules, in the order they are reported. */
export const rules: readonly Rule[] = [
  identityFormYear,
  identityUnitName,
  identityYear,
  identityLevel,
  presenceBody,
  presenceTable,
  presenceRow,
  presenceSection,
  presenceSentence,
  presenceStatement,
  presenceRecordField,
  presenceContent,
  presenceContents,
  presenceUnitLine,
  presenceContentsEntry,
  presenceOrder,
  nilNote,
  nameCode,
  nameCodeOld,
  nameCodeUnlisted,
  namePath,
  nameProject,
  organisationUnitCount,
  organisationEstablishment,
  organisationUndertaking,
  procurementProjects,
  procurementSpending,
  procurementVehicles,
  procurementVehiclePlan,
  procurementTargets,
  listNames,
  listProjects,
  listItems,
  listCount,
  listRepeated,
  listRowRepeated,
  proseNotArranged,
  prosePeriod,
  proseReasonMissing,
  proseReasonDirection,
  proseReasonNumber,
  proseStatedDirection,
  proseSubsidyFields,
  proseUnitMissing,
  withheldClassifiedCount,
  withheldClassifiedAmount,
  withheldName,
  withheldDisclosed,
  withheldComputable,
  privacyMobile,
  privacyIdentityNumber,
  privacyBankAccount,
  targetWeights,
  targetWeightMissing,
  targetOperator,
  targetReversed,
  targetVacuous,
  targetImpossible,
  targetCostAmount,
  targetUnitMissing,
  targetPercentSign,
  targetSheetUnit,
  targetProjectName,
  targetFiscalAmount,
  targetFiscalFunds,
  targetOverallOther,
  targetCount,
  targetGoalYear,
  textPriorYearWord,
  textChoiceOpen,
  textSentenceOpen,
  textPlaceholder,
  textPunctuation,
  textFullStopMissing,
  textSignDoubled,
  textLostCharacter,
  textBlankPage,
  textUnbalanced,
  textNumbering,
];
