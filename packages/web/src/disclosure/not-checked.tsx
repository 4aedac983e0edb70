import type { DisclosureAnswer, RuleAnswer } from "@mingce/server";
import { Alert, Button } from "antd";
import { text } from "../text.ts";

const says = text.coverage;
const outcomes = ["not-enough-data", "not-applicable", "failed", "passed"] as const;

interface NotCheckedProps {
  readonly disclosure: DisclosureAnswer;
  readonly onNextUnbound: () => void;
}

/** What was looked at and what was not: numbers, and rules with those that could not be judged kept apart. */
export function NotChecked({ disclosure, onNextUnbound }: NotCheckedProps) {
  const { coverage, form, rules } = disclosure;
  const { numbers, bound, checked, freeText } = coverage;
  const of = (outcome: RuleAnswer["outcome"]): number => rules.filter((r) => r.outcome === outcome).length;
  return (
    <>
      {form === null && <Alert type="warning" showIcon title={text.view.unknownForm} />}
      <details className="not-checked">
        <summary>{says.more(numbers - checked, of("not-applicable") + of("not-enough-data"))}</summary>
        <p>{says.says(numbers, bound, checked)}</p>
        {bound > checked && <p>{says.boundSays}</p>}
        {freeText.numbers > 0 && <p>{says.freeText(freeText.numbers)}</p>}
        <p>{says.rulesSay(rules.length, of("passed"), of("failed"))}</p>
        {outcomes.map((outcome) => (
          <Rules key={outcome} outcome={outcome} rules={rules.filter((r) => r.outcome === outcome)} />
        ))}
      </details>
      {numbers > bound && form !== null && (
        <p className="unbound-says">
          {says.unboundSays}
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
