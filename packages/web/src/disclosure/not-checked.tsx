import type { DisclosureAnswer, RuleAnswer } from "@mingce/server";
import { Alert, Button } from "antd";
import { text } from "../text.ts";
import { PartCoverage } from "./part-coverage.tsx";

const says = text.coverage;
const outcomes = ["not-enough-data", "not-applicable", "failed", "passed"] as const;

/** What the numbers that were not looked at need. */
export interface NotCheckedProps {
  readonly disclosure: DisclosureAnswer;
  /** Whether numbers nobody understood are marked in the document. */
  readonly unboundShown: boolean;
  readonly onUnboundShown: (shown: boolean) => void;
  readonly onNextUnbound: () => void;
}

/** What was looked at and what was not: numbers, and rules with those that could not be judged kept apart. */
export function NotChecked(props: NotCheckedProps) {
  const { disclosure, unboundShown, onUnboundShown, onNextUnbound } = props;
  const { coverage, form, rules } = disclosure;
  const { numbers, bound, checked, freeText, recognised } = coverage;
  const of = (outcome: RuleAnswer["outcome"]): number => rules.filter((r) => r.outcome === outcome).length;
  return (
    <>
      {form === null && <Alert type="warning" showIcon title={text.view.unknownForm} />}
      {recognised.numbers > 0 && (
        <Alert type="warning" showIcon title={says.recognised(recognised.numbers)} />
      )}
      <details className="not-checked">
        <summary>{says.more(numbers - checked, of("not-applicable") + of("not-enough-data"))}</summary>
        <p>{says.says(numbers, bound, checked)}</p>
        {bound > checked && <p>{says.boundSays}</p>}
        {freeText.numbers > 0 && <p>{says.freeText(freeText.numbers)}</p>}
        <PartCoverage lines={coverage.byPart} />
        <p>{says.rulesSay(rules.length, of("passed"), of("failed"))}</p>
        {outcomes.map((outcome) => (
          <Rules key={outcome} outcome={outcome} rules={rules.filter((r) => r.outcome === outcome)} />
        ))}
      </details>
      {numbers > bound && (
        <p className="unbound-says">
          {says.unboundSays(numbers - bound)}
          <label>
            <input
              type="checkbox"
              checked={unboundShown}
              onChange={({ target }) => onUnboundShown(target.checked)}
            />
            {says.showUnbound}
          </label>
          <Button size="small" onClick={onNextUnbound}>
            {says.nextUnbound}
          </Button>
        </p>
      )}
    </>
  );
}

interface RulesProps {
  readonly outcome: RuleAnswer["outcome"];
  readonly rules: readonly RuleAnswer[];
}

function Rules({ outcome, rules }: RulesProps) {
  if (rules.length === 0) return null;
  return (
    <>
      <h2>{text.count(says.outcome[outcome], rules.length)}</h2>
      <ul>
        {rules.map(({ id, title, basis }) => (
          <li key={id} title={`${says.basis}：${basis}`}>
            {title}
          </li>
        ))}
      </ul>
    </>
  );
}
