import { expect, it, vi } from "vitest";
import { pagesOf } from "../pdf/pdf-fixture.ts";
import { readPdf } from "../pdf/read-pdf.ts";
import { canvasPackage } from "./canvas.ts";
import { mostScannedPages, readScans } from "./read-scans.ts";
import type { RecognisedWord } from "./recogniser.ts";

const scan = "q 600 0 0 800 0 0 cm /I Do Q";
const word: RecognisedWord = { text: "预算", box: [200, 200, 280, 240], confidence: 0.5 };
const hasCanvas = (await canvasPackage()) !== null;
const reads = (close: () => Promise<void>) => async () => ({ recognise: async () => [word], close });

it("without a recogniser a scanned file is refused, with the one command that installs it", async () => {
  const result = await readPdf(pagesOf([scan]), "预算.pdf", async () => null);
  expect(result).toMatchObject({ ok: false, refusal: { code: "file/scanned" } });
  expect(JSON.stringify(result)).toContain("npm install --no-save tesseract.js@");
});

it.skipIf(!hasCanvas)("with one it is read (没有 @napi-rs/canvas 时不运行)", async () => {
  const close = vi.fn(async () => {});
  const result = await readPdf(pagesOf([scan]), "预算.pdf", reads(close));
  expect(result).toMatchObject({
    ok: true,
    document: {
      blocks: [{ text: "预算", confidence: 0.5, page: 1 }],
      findings: [{ code: "pdf/ocr-page" }],
    },
  });
  expect(close).toHaveBeenCalledOnce();
});

it.skipIf(!hasCanvas)("pages above the limit are not read (没有 @napi-rs/canvas 时不运行)", async () => {
  const picture = async () => ({ picture: { width: 1, height: 1, grey: new Uint8Array(1) }, scale: 1 });
  const scans = Array.from({ length: mostScannedPages + 2 }, (_, i) => ({ number: i + 1, picture }));
  const { drafts, installed } = await readScans(
    scans,
    reads(async () => {}),
  );
  expect([installed, [...drafts.keys()].at(-1)]).toEqual([true, mostScannedPages]);
});

it.skipIf(!hasCanvas)(
  "a recogniser that fails leaves the page unread and is closed (没有 @napi-rs/canvas 时不运行)",
  async () => {
    const close = vi.fn(async () => {});
    const fails = async () => ({ recognise: () => Promise.reject(new Error("no")), close });
    expect(await readPdf(pagesOf([scan]), "预算.pdf", fails)).toMatchObject({
      refusal: { code: "file/scanned" },
    });
    expect(close).toHaveBeenCalledOnce();
  },
);
