import { parseXml } from "./stream-xml.ts";

/** Collects the text of a rich or plain string; what only says how it is pronounced is left out. */
export class StringText {
  #text = "";
  #inText = false;
  #phonetic = 0;

  open(name: string): void {
    if (name === "rPh") this.#phonetic++;
    else if (name === "t") this.#inText = this.#phonetic === 0;
  }

  close(name: string): void {
    if (name === "rPh") this.#phonetic--;
    else if (name === "t") this.#inText = false;
  }

  text(text: string): void {
    if (this.#inText) this.#text += text;
  }

  /** The text so far, and begins anew. */
  take(): string {
    const text = unescaped(this.#text);
    this.#text = "";
    return text;
  }
}

/** The strings that cells refer to by number. Errors: throws Unreadable where the part is damaged. */
export function sharedStrings(bytes: Uint8Array | null): readonly string[] {
  const strings: string[] = [];
  if (bytes === null) return strings;
  const string = new StringText();
  parseXml(bytes, "文字表", {
    open: (name) => string.open(name),
    close: (name) => {
      string.close(name);
      if (name === "si") strings.push(string.take());
    },
    text: (text) => string.text(text),
  });
  return strings;
}

/** Characters that XML cannot hold are written _x000D_ (ECMA-376, ST_Xstring). */
export function unescaped(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
