import { knownBy } from "../heading-words";
import type { HeadingWords } from "../heading-words";
import { sources } from "../sources";

/** What a part of a table may be to a scenario. */
export const ROLES = [
  "agency",
  "service",
  "amount",
  "income",
  "year",
  "date",
  "supplier",
  "grant",
  "award",
  "permitted",
] as const;

export type Role = (typeof ROLES)[number];

/** Whether the reader itself tells which part of a table plays the role. */
export function isReadersRole(role: string): boolean {
  return ROLES.some((each) => each === role);
}

/** Words of roles that no kind of source asks for. Those of its own roles are in the entry of each kind. */
const BESIDES: Readonly<Partial<Record<Role, HeadingWords>>> = {
  date: {
    own: /^(date|payment date|date of payment|date paid|paid date|invoice date|posting date|transaction date)$/,
    holds: /\b(date|dated|period|month)\b/,
  },
  year: {
    own: /^(financial |budget |fiscal |calendar |accounting |data_?)?year$|^fy$/,
    holds: /\byears?\b/,
    not: /\b(per|to date|end)\b/,
  },
  income: {
    own: /^(income|sales,? fees and charges|fees and charges|revenue income|total income|gross income)$/,
    holds: /\b(income|receipts?)\b/,
  },
};

const words = new Map<string, HeadingWords>([
  ...Object.entries(BESIDES),
  ...Object.values(sources).flatMap(({ roles }) =>
    Object.entries(roles).flatMap(([id, role]): [string, HeadingWords][] =>
      role.words === undefined ? [] : [[id, role.words]],
    ),
  ),
]);

/** How surely the heading names the role, from 0 to 1. */
export function namesRole(heading: string, role: Role): number {
  const known = words.get(role);
  return known === undefined ? 0 : knownBy(known, heading);
}
