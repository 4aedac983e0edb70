/**
 * Says whether bytes are Chinese text in GB18030 rather than another encoding that happens to decode as GB18030.
 *
 * Nearly every character of an official document is a sign or a first-level hanzi of GB 2312 (rows 1–9 and
 * 16–55). Damaged UTF-8 and Big5 decode to rare hanzi instead: they must be refused, not read as other words.
 *
 * Shape: true if at least seven in ten characters beyond ASCII are of these rows. Assumes nothing about strictness.
 */
export function isChineseGb(bytes: Uint8Array): boolean {
  let characters = 0;
  let usual = 0;
  for (let i = 0; i < bytes.length; i++) {
    const lead = bytes[i] ?? 0;
    if (lead < 0x80) continue;
    characters++;
    const trail = bytes[i + 1] ?? 0;
    if (trail >= 0x30 && trail <= 0x39) i += 3;
    else {
      i += 1;
      if (trail >= 0xa1 && (isSignRow(lead) || isFirstLevelRow(lead))) usual++;
    }
  }
  return characters > 0 && usual * 10 >= characters * 7;
}

function isSignRow(lead: number): boolean {
  return lead >= 0xa1 && lead <= 0xa9;
}

function isFirstLevelRow(lead: number): boolean {
  return lead >= 0xb0 && lead <= 0xd7;
}
