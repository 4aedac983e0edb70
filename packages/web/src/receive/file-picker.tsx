import { Button } from "antd";
import { type ChangeEvent, useRef } from "react";
import { text } from "../text.ts";
import { useUploads } from "./uploads.tsx";

/** What the button offers first; what is dropped, and any other file, is known by its content. */
const accepted = ".pdf,.docx,.xlsx,.html,.htm,.mht,.mhtml,.txt,.doc,.xls,.wps,.et,.rtf,.odt,.ods";

/** Invites to drop files, and chooses them with a button. */
export function FilePicker() {
  const { add } = useUploads();
  const input = useRef<HTMLInputElement>(null);
  const chosen = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    add([...(target.files ?? [])]);
    target.value = "";
  };
  return (
    <section className="picker" aria-label={text.receive.title}>
      <p>
        {text.receive.invite}
        <Button type="primary" onClick={() => input.current?.click()}>
          {text.receive.choose}
        </Button>
      </p>
      <p className="muted">{text.receive.formats}</p>
      <p className="muted">{text.receive.limits}</p>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept={accepted}
        onChange={chosen}
        aria-label={text.receive.choose}
      />
    </section>
  );
}
