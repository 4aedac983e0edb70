/** What every rule is shown on, by its id. */

import type { Examples } from "./example.ts";
import { identityFormYearExamples } from "./identity/form-year.examples.ts";
import { identityLevelExamples } from "./identity/level.examples.ts";
import { identityUnitNameExamples } from "./identity/unit-name.examples.ts";
import { identityYearExamples } from "./identity/year.examples.ts";
import { listCountExamples } from "./list/count.examples.ts";
import { listItemsExamples } from "./list/items.examples.ts";
import { listNamesExamples } from "./list/names.examples.ts";
import { listProjectsExamples } from "./list/projects.examples.ts";
import { listRepeatedExamples } from "./list/repeated.examples.ts";
import { listRowRepeatedExamples } from "./list/row-repeated.examples.ts";
import { nameCodeExamples } from "./name/code.examples.ts";
import { nameCodeOldExamples } from "./name/code-old.examples.ts";
import { nameCodeUnlistedExamples } from "./name/code-unlisted.examples.ts";
import { namePathExamples } from "./name/path.examples.ts";
import { nameProjectExamples } from "./name/project.examples.ts";
import { nilNoteExamples } from "./nil/note.examples.ts";
import { organisationEstablishmentExamples } from "./organisation/establishment.examples.ts";
import { organisationUndertakingExamples } from "./organisation/undertaking.examples.ts";
import { organisationUnitCountExamples } from "./organisation/unit-count.examples.ts";
import { presenceBodyExamples } from "./presence/body.examples.ts";
import { presenceContentExamples } from "./presence/content.examples.ts";
import { presenceContentsExamples } from "./presence/contents.examples.ts";
import { presenceContentsEntryExamples } from "./presence/contents-entry.examples.ts";
import { presenceOrderExamples } from "./presence/order.examples.ts";
import { presenceRecordFieldExamples } from "./presence/record-field.examples.ts";
import { presenceRowExamples } from "./presence/row.examples.ts";
import { presenceSectionExamples } from "./presence/section.examples.ts";
import { presenceSentenceExamples } from "./presence/sentence.examples.ts";
import { presenceStatementExamples } from "./presence/statement.examples.ts";
import { presenceTableExamples } from "./presence/table.examples.ts";
import { presenceUnitLineExamples } from "./presence/unit-line.examples.ts";
import { privacyBankAccountExamples } from "./privacy/bank-account.examples.ts";
import { privacyIdentityNumberExamples } from "./privacy/identity-number.examples.ts";
import { privacyMobileExamples } from "./privacy/mobile.examples.ts";
import { procurementProjectsExamples } from "./procurement/projects.examples.ts";
import { procurementSpendingExamples } from "./procurement/spending.examples.ts";
import { procurementTargetsExamples } from "./procurement/targets.examples.ts";
import { procurementVehiclePlanExamples } from "./procurement/vehicle-plan.examples.ts";
import { procurementVehiclesExamples } from "./procurement/vehicles.examples.ts";
import { proseNotArrangedExamples } from "./prose/not-arranged.examples.ts";
import { prosePeriodExamples } from "./prose/period.examples.ts";
import { proseReasonDirectionExamples } from "./prose/reason-direction.examples.ts";
import { proseReasonMissingExamples } from "./prose/reason-missing.examples.ts";
import { proseReasonNumberExamples } from "./prose/reason-number.examples.ts";
import { proseStatedDirectionExamples } from "./prose/stated-direction.examples.ts";
import { proseSubsidyFieldsExamples } from "./prose/subsidy-fields.examples.ts";
import { proseUnitMissingExamples } from "./prose/unit-missing.examples.ts";
import { targetCostAmountExamples } from "./target/cost-amount.examples.ts";
import { targetCountExamples } from "./target/count.examples.ts";
import { targetFiscalAmountExamples } from "./target/fiscal-amount.examples.ts";
import { targetFiscalFundsExamples } from "./target/fiscal-funds.examples.ts";
import { targetGoalYearExamples } from "./target/goal-year.examples.ts";
import { targetImpossibleExamples } from "./target/impossible.examples.ts";
import { targetOperatorExamples } from "./target/operator.examples.ts";
import { targetOverallOtherExamples } from "./target/overall-other.examples.ts";
import { targetPercentSignExamples } from "./target/percent-sign.examples.ts";
import { targetProjectNameExamples } from "./target/project-name.examples.ts";
import { targetReversedExamples } from "./target/reversed.examples.ts";
import { targetSheetUnitExamples } from "./target/sheet-unit.examples.ts";
import { targetUnitMissingExamples } from "./target/unit-missing.examples.ts";
import { targetVacuousExamples } from "./target/vacuous.examples.ts";
import { targetWeightMissingExamples } from "./target/weight-missing.examples.ts";
import { targetWeightsExamples } from "./target/weights.examples.ts";
import { textBlankPageExamples } from "./text/blank-page.examples.ts";
import { textChoiceOpenExamples } from "./text/choice-open.examples.ts";
import { textFullStopMissingExamples } from "./text/full-stop-missing.examples.ts";
import { textLostCharacterExamples } from "./text/lost-character.examples.ts";
import { textNumberingExamples } from "./text/numbering.examples.ts";
import { textPlaceholderExamples } from "./text/placeholder.examples.ts";
import { textPriorYearWordExamples } from "./text/prior-year-word.examples.ts";
import { textPunctuationExamples } from "./text/punctuation.examples.ts";
import { textSentenceOpenExamples } from "./text/sentence-open.examples.ts";
import { textSignDoubledExamples } from "./text/sign-doubled.examples.ts";
import { textUnbalancedExamples } from "./text/unbalanced.examples.ts";
import { withheldClassifiedAmountExamples } from "./withheld/classified-amount.examples.ts";
import { withheldClassifiedCountExamples } from "./withheld/classified-count.examples.ts";
import { withheldComputableExamples } from "./withheld/computable.examples.ts";
import { withheldDisclosedExamples } from "./withheld/disclosed.examples.ts";
import { withheldNameExamples } from "./withheld/name.examples.ts";

export { arithmeticChecks } from "./derived/arithmetic.ts";
export type { DerivedCheck } from "./derived/derived-check.ts";
export { readingChecks } from "./derived/reading.ts";
export type { Examples, ExpectedFinding, ShownDocument } from "./example.ts";

/** The examples of each rule; a test proves that every rule has them and that each gives the outcome it claims. */
export const examples: Readonly<Record<string, Examples>> = {
  "identity/form-year": identityFormYearExamples,
  "identity/level": identityLevelExamples,
  "identity/unit-name": identityUnitNameExamples,
  "identity/year": identityYearExamples,
  "list/repeated": listRepeatedExamples,
  "list/row-repeated": listRowRepeatedExamples,
  "list/names": listNamesExamples,
  "name/code-old": nameCodeOldExamples,
  "name/code": nameCodeExamples,
  "name/code-unlisted": nameCodeUnlistedExamples,
  "nil/note": nilNoteExamples,
  "organisation/establishment": organisationEstablishmentExamples,
  "organisation/unit-count": organisationUnitCountExamples,
  "presence/body": presenceBodyExamples,
  "presence/section": presenceSectionExamples,
  "presence/contents": presenceContentsExamples,
  "presence/sentence": presenceSentenceExamples,
  "presence/statement": presenceStatementExamples,
  "presence/row": presenceRowExamples,
  "presence/table": presenceTableExamples,
  "presence/unit-line": presenceUnitLineExamples,
  "privacy/bank-account": privacyBankAccountExamples,
  "privacy/identity-number": privacyIdentityNumberExamples,
  "privacy/mobile": privacyMobileExamples,
  "procurement/projects": procurementProjectsExamples,
  "procurement/spending": procurementSpendingExamples,
  "procurement/targets": procurementTargetsExamples,
  "procurement/vehicle-plan": procurementVehiclePlanExamples,
  "procurement/vehicles": procurementVehiclesExamples,
  "prose/not-arranged": proseNotArrangedExamples,
  "prose/period": prosePeriodExamples,
  "prose/reason-missing": proseReasonMissingExamples,
  "prose/reason-direction": proseReasonDirectionExamples,
  "prose/stated-direction": proseStatedDirectionExamples,
  "prose/subsidy-fields": proseSubsidyFieldsExamples,
  "prose/reason-number": proseReasonNumberExamples,
  "prose/unit-missing": proseUnitMissingExamples,
  "target/cost-amount": targetCostAmountExamples,
  "target/count": targetCountExamples,
  "target/fiscal-amount": targetFiscalAmountExamples,
  "target/fiscal-funds": targetFiscalFundsExamples,
  "target/goal-year": targetGoalYearExamples,
  "target/impossible": targetImpossibleExamples,
  "target/operator": targetOperatorExamples,
  "target/overall-other": targetOverallOtherExamples,
  "target/percent-sign": targetPercentSignExamples,
  "target/project-name": targetProjectNameExamples,
  "target/reversed": targetReversedExamples,
  "target/sheet-unit": targetSheetUnitExamples,
  "target/unit-missing": targetUnitMissingExamples,
  "target/vacuous": targetVacuousExamples,
  "target/weight-missing": targetWeightMissingExamples,
  "target/weights": targetWeightsExamples,
  "text/choice-open": textChoiceOpenExamples,
  "text/placeholder": textPlaceholderExamples,
  "text/prior-year-word": textPriorYearWordExamples,
  "text/numbering": textNumberingExamples,
  "text/unbalanced": textUnbalancedExamples,
  "list/projects": listProjectsExamples,
  "name/project": nameProjectExamples,
  "organisation/undertaking": organisationUndertakingExamples,
  "presence/record-field": presenceRecordFieldExamples,
  "list/items": listItemsExamples,
  "name/path": namePathExamples,
  "list/count": listCountExamples,
  "presence/content": presenceContentExamples,
  "presence/contents-entry": presenceContentsEntryExamples,
  "presence/order": presenceOrderExamples,
  "text/blank-page": textBlankPageExamples,
  "text/lost-character": textLostCharacterExamples,
  "text/sign-doubled": textSignDoubledExamples,
  "text/full-stop-missing": textFullStopMissingExamples,
  "text/punctuation": textPunctuationExamples,
  "text/sentence-open": textSentenceOpenExamples,
  "withheld/classified-amount": withheldClassifiedAmountExamples,
  "withheld/classified-count": withheldClassifiedCountExamples,
  "withheld/computable": withheldComputableExamples,
  "withheld/disclosed": withheldDisclosedExamples,
  "withheld/name": withheldNameExamples,
};
