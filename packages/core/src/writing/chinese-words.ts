/** An ISO date as it is printed: 2024-02-29 is 2024年2月29日. Limit: other text is printed as it is. */
export function chineseDate(iso: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  return match === null ? iso : `${match[1]}年${Number(match[2])}月${Number(match[3])}日`;
}
