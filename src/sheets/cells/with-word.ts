/** The name of an agency with a word behind it, as a heading; the name may be a formula that gives it. */
export function withWord(agency: string, word: string): string {
  return agency.startsWith("=") ? `${agency}&" ${word}"` : `${agency} ${word}`;
}
