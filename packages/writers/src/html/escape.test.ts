import fc from "fast-check";
import { expect, it } from "vitest";
import { escapeHtml, escapeJson } from "./escape.ts";

it("what means something in HTML is written as an entity", () => {
  expect(escapeHtml(`<b title="a'b">&\r`)).toBe("&lt;b title=&quot;a&#39;b&quot;&gt;&amp;&#13;");
});

it("what HTML cannot hold becomes the replacement character", () => {
  expect(escapeHtml("a\u0000\u0007\ud800b\u{20000}\n")).toBe("a\uFFFD\uFFFD\uFFFDb\u{20000}\n");
});

it("JSON in a script element cannot end it and parses back equal", () => {
  expect(escapeJson("</script><!--")).toBe('"\\u003c/script\\u003e\\u003c!--"');
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const json = escapeJson(value);
      expect(json).not.toMatch(/[<>&\u2028\u2029]/);
      expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});
