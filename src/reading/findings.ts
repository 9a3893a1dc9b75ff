/** One thing the user should know: what, where, what to do. A "stop" must be corrected first; a "note" may be left. */
export interface Finding {
  readonly severity: "stop" | "note";
  readonly message: string;
  /** The cell or column it is about, with sheet. */
  readonly address?: string;
}

/** How many findings of one reading are listed one by one. */
const LISTED = 10;

export const stop = (message: string, address?: string): Finding => finding("stop", message, address);
export const note = (message: string, address?: string): Finding => finding("note", message, address);

export function hasStop(findings: readonly Finding[]): boolean {
  return findings.some((each) => each.severity === "stop");
}

/** What is wrong with a table that has nothing below its headings. */
export function noRows(label: string): Finding {
  return stop(`${label} has headings but no rows. Add rows, or choose another table.`);
}

/** The findings a person can take in: what stops first, then how many more there are. */
export function listed(findings: readonly Finding[]): readonly Finding[] {
  const all = stopsFirst(findings);
  if (all.length <= LISTED) return all;
  const left = all.slice(LISTED);
  const severity = left.some((each) => each.severity === "stop") ? "stop" : "note";
  return [...all.slice(0, LISTED), finding(severity, `And ${left.length} more like these.`)];
}

/** What must be corrected comes before what may be left. */
export function stopsFirst(findings: readonly Finding[]): readonly Finding[] {
  const of = (severity: Finding["severity"]) => findings.filter((each) => each.severity === severity);
  return [...of("stop"), ...of("note")];
}

function finding(severity: Finding["severity"], message: string, address?: string): Finding {
  return address === undefined ? { severity, message } : { severity, message, address };
}
