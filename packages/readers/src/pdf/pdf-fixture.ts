/** Objects of a small PDF file by number from 1 on, for tests; the first is the catalogue. */
export function pdfOf(objects: readonly string[], trailer = ""): Uint8Array {
  let text = "%PDF-1.7\n";
  const offsets = objects.map((object, i) => {
    const offset = text.length;
    text += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = text.length;
  const entries = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`;
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(text, (sign) => sign.charCodeAt(0));
}

/** A PDF whose pages paint these contents, in Latin letters of Helvetica (`/F`), with an image `/I` at hand. */
export function pagesOf(contents: readonly string[], page = "", trailer = ""): Uint8Array {
  const first = 5;
  const kids = contents.map((_, i) => `${first + 2 * i} 0 R`).join(" ");
  return pdfOf(
    [
      "<< /Type /Catalog /Pages 2 0 R >>",
      `<< /Type /Pages /Kids [${kids}] /Count ${contents.length} >>`,
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
      stream(
        "/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8",
        "x",
      ),
      ...contents.flatMap((content, i) => [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] ${page} /Contents ${first + 2 * i + 1} 0 R ` +
          "/Resources << /Font << /F 3 0 R >> /XObject << /I 4 0 R >> >> >>",
        stream("", content),
      ]),
    ],
    trailer,
  );
}

function stream(entries: string, content: string): string {
  return `<< ${entries} /Length ${content.length} >>\nstream\n${content}\nendstream`;
}
