import type { Finding } from "../reading";

/** The findings without those said twice: a table and its reading can both name the same thing. */
export function distinct(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ message, address }) => {
    const key = `${address ?? ""} ${message}`;
    return seen.has(key) ? false : seen.add(key);
  });
}

/** True where a finding must be corrected before the user can go on. */
export function hasStop(found: { readonly findings: readonly Finding[] } | null): boolean {
  return found?.findings.some(({ severity }) => severity === "stop") ?? false;
}
