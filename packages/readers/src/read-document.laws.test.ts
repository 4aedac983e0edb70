/** Laws of reading: no input makes a reader throw, and time grows with the size of the file only. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDocument } from "./read-document.ts";

const page = `- 一、主要职能
一、**财政拨款**:指由一般公共预算安排的财政拨款数。

单位：万元
收入\t\t支出\t
项 目\t预算数\t功能分类\t预算数
一、本年收入\t1,360.02\t201 一般公共服务支出\t1324.07
---\t---\t--\t--
| 收入总计 | 1360.98 |
\f⼀般公共预算\u200b“三公”经费。
`;
const bytes = new TextEncoder().encode(page);

/** Noise that is the same in every run. */
function noise(size: number): Uint8Array {
  const made = new Uint8Array(size);
  for (let i = 0, state = 1; i < size; i++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    made[i] = state >>> 24;
  }
  return made;
}

async function millisecondsFor(content: Uint8Array): Promise<number> {
  const start = performance.now();
  await readDocument(content, "预算.txt");
  return performance.now() - start;
}

async function holds(content: Uint8Array, name = "预算.txt"): Promise<void> {
  const result = await readDocument(content, name);
  if (!result.ok) expect(result.refusal.message).toMatch(/^文件“.+。$/s);
  else {
    expect(result.document.blocks.length).toBeGreaterThan(0);
    expect(await readDocument(content, name)).toEqual(result);
  }
}

const edit = fc.record({
  at: fc.nat(bytes.length),
  remove: fc.nat(12),
  insert: fc.uint8Array({ maxLength: 6 }),
});

describe("reading never throws and never leaves out a reason", () => {
  it("for random bytes under any name", async () => {
    const law = fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.string(), holds);
    await fc.assert(law, { numRuns: 2000 });
  });

  it("for a disclosure with random edits", async () => {
    const law = fc.asyncProperty(fc.array(edit, { maxLength: 5 }), async (edits) => {
      let content = [...bytes];
      for (const { at, remove, insert } of edits) {
        content = [...content.slice(0, at), ...insert, ...content.slice(at + remove)];
      }
      await holds(Uint8Array.from(content));
    });
    await fc.assert(law, { numRuns: 2000 });
  });

  it("for any sequence of the signs that mean something to the reader", async () => {
    const sign = fc.constantFrom(
      "\t",
      "\n",
      "\r",
      "\f",
      "|",
      "-",
      "- ",
      "**",
      "# ",
      "\\",
      " ",
      "　",
      "收",
      "1",
    );
    const law = fc.asyncProperty(fc.array(sign, { maxLength: 60 }), (signs) =>
      holds(new TextEncoder().encode(signs.join(""))),
    );
    await fc.assert(law, { numRuns: 2000 });
  });
});

describe("reading is quick", () => {
  it("for 50 MB of noise", async () => {
    expect(await millisecondsFor(noise(50 * 1024 * 1024))).toBeLessThan(500);
  });

  it("for noise just within the limit", async () => {
    expect(await millisecondsFor(noise(20 * 1024 * 1024))).toBeLessThan(1000);
  });

  it.each(["　", "**收", "|", "|\\", "- ", "# ", "⼈", "\u200b", "\n**", "-\t"])(
    "for half a megabyte of %j",
    async (sign) => {
      const text = `收${sign.repeat(500_000 / sign.length)}入`;
      expect(await millisecondsFor(new TextEncoder().encode(text))).toBeLessThan(2000);
    },
  );
});
