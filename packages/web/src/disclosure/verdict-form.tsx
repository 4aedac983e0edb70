import type { VerdictAnswer } from "@mingce/server";
import { Button } from "antd";
import { type KeyboardEvent, useId } from "react";
import { text } from "../text.ts";
import { type Verdicts, verdictKinds } from "./verdicts.ts";

const says = text.verdict;

interface VerdictFormProps {
  readonly fingerprint: string;
  readonly verdict: VerdictAnswer | null;
  readonly verdicts: Verdicts;
  /** Called when the form closes: where it stood, nothing has the focus any more. */
  readonly onClose: () => void;
}

/** What a person says of the finding chosen: three buttons, and for 认可 and 误报 the reason. */
export function VerdictForm({ fingerprint, verdict, verdicts, onClose }: VerdictFormProps) {
  const { kind, problem } = verdicts.draftOf(fingerprint);
  const shown = kind ?? verdict?.kind ?? null;
  return (
    <div className="judge">
      <fieldset className="kinds" aria-label={says.group}>
        {verdictKinds.map((each) => (
          <Button
            key={each}
            size="small"
            type={each === shown ? "primary" : "default"}
            aria-pressed={each === shown}
            title={says.means[each]}
            onClick={() => verdicts.choose(fingerprint, each)}
          >
            {says.kinds[each]}
          </Button>
        ))}
        {verdict !== null && kind === null && (
          <Button
            size="small"
            type="link"
            onClick={() => void verdicts.withdraw(fingerprint).then((done) => done && onClose())}
          >
            {says.withdraw}
          </Button>
        )}
      </fieldset>
      {kind !== null && (
        <ReasonForm
          key={kind}
          fingerprint={fingerprint}
          verdict={verdict}
          verdicts={verdicts}
          onClose={onClose}
        />
      )}
      {problem !== null && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}

/** The reason; Ctrl+Enter saves, Esc goes back and keeps what was typed. */
function ReasonForm({ fingerprint, verdicts, onClose }: VerdictFormProps) {
  const id = useId();
  const { kind, reason, saving } = verdicts.draftOf(fingerprint);
  if (kind === null) return null;
  const close = (): void => {
    verdicts.change(fingerprint, { kind: null, problem: null });
    onClose();
  };
  const save = (): void => {
    void verdicts.save(fingerprint, kind).then((done) => done && onClose());
  };
  const press = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape") {
      event.stopPropagation();
      close();
    }
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) save();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <label htmlFor={id}>{says.reason[kind]}</label>
      <textarea
        id={id}
        rows={3}
        // biome-ignore lint/a11y/noAutofocus: the form was just opened by this person, to be typed into
        autoFocus
        value={reason}
        readOnly={saving}
        onChange={({ target }) => verdicts.change(fingerprint, { reason: target.value, problem: null })}
        onKeyDown={press}
      />
      <div className="ends">
        <Button size="small" type="primary" htmlType="submit" loading={saving}>
          {says.save}
        </Button>
        <Button size="small" onClick={close}>
          {says.cancel}
        </Button>
        <span className="muted">{says.formKeys}</span>
      </div>
    </form>
  );
}
