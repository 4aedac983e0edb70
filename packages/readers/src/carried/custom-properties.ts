import { childrenOf, parseXml, type Vocabulary } from "../xml/parse-xml.ts";

const vocabulary: Vocabulary = {
  prefixes: {
    "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties": "p",
    "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes": "vt",
  },
  skipped: new Set(),
  texts: new Set(["vt:lpwstr", "vt:lpstr", "vt:bstr"]),
};

/** The custom properties of an Office file that are texts. Errors: throws Unreadable where the part is damaged. */
export function customProperties(part: Uint8Array): Readonly<Record<string, string>> {
  const properties = childrenOf(parseXml(part, "文件属性", vocabulary), "p:property");
  return Object.fromEntries(
    properties.map(({ attributes, children }) => [attributes["name"] ?? "", children[0]?.text ?? ""]),
  );
}
