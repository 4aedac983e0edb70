import { access, constants } from "node:fs/promises";
import { delimiter, join } from "node:path";

/** Where LibreOffice is put when it is not in the path of programs. */
const usual = [
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  "C:\\Program Files\\LibreOffice\\program\\soffice.com",
];

const names = ["soffice", "libreoffice", "soffice.com"];

/** The program of LibreOffice on this machine; null where there is none. */
export async function findLibreOffice(path: string = process.env["PATH"] ?? ""): Promise<string | null> {
  const folders = path.split(delimiter).filter((folder) => folder !== "");
  const places = [...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...usual];
  for (const place of places) {
    try {
      await access(place, constants.X_OK);
      return place;
    } catch {}
  }
  return null;
}
