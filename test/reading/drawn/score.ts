import { understandBook, WHOLE_TABLE } from "../../../src/reading";
import type { Ask, Finding, Understanding } from "../../../src/reading";
import { bookOf } from "../understanding/small-sheets";
import type { Plan } from "./plan";
import type { DrawnSheet } from "./sheet";
import { UNITS } from "./words-around";

/** How a reading stands beside the truth, the best first. */
export type Verdict = "right" | "needless question" | "asked" | "wrong with a question" | "silent wrong";

export interface Score {
  readonly verdict: Verdict;
  /** What of the table is wrong, or asked without need. */
  readonly about: readonly string[];
}

type Part = "amount" | "agency" | "service" | "unit";

/** What a person is asked or told about a part of a table, in the roles of questions. */
const ASKED_AS: Readonly<Record<Part, readonly Ask["role"][]>> = {
  amount: ["amount", "year", "income"],
  agency: ["agency", "service"],
  service: ["service", "agency"],
  unit: ["unit"],
};

export function scored(plan: Plan, drawn: DrawnSheet): Score {
  const all = understandBook(bookOf(drawn.book));
  const tables = all.filter(({ kind, total }) => (kind === "spend" || kind === "payments") && total !== null);
  if (tables.length === 0) return ofNothing(all);
  const wrong = wrongIn(plan, drawn, tables);
  const asks = tables.flatMap((table) => table.asks);
  const told = [...asks, ...tables.flatMap(({ choices }) => choices)];
  const findings = tables.flatMap((table) => table.findings);
  if (wrong.length > 0) {
    const isOffered = (part: Part) =>
      asks.some((ask) => ASKED_AS[part].includes(ask.role) && offers(plan, drawn, ask, part));
    const isSaid = (part: Part) =>
      told.some(({ role }) => ASKED_AS[part].includes(role)) || findings.some((each) => speaksOf(each, part));
    const verdict = wrong.every(isOffered)
      ? "asked"
      : wrong.every(isSaid)
        ? "wrong with a question"
        : "silent wrong";
    return { verdict, about: wrong };
  }
  const unsaid = unsaidIn(plan, drawn, told);
  if (unsaid.length > 0) return { verdict: "silent wrong", about: unsaid };
  const needless = asks.filter((ask) => !mayBeAsked(plan, drawn, ask)).map(({ role }) => `asks ${role}`);
  return { verdict: needless.length === 0 ? "right" : "needless question", about: needless };
}

function ofNothing(all: readonly Understanding[]): Score {
  const isSaid = all.some(({ asks, findings }) => asks.length > 0 || findings.length > 0);
  return { verdict: isSaid ? "wrong with a question" : "silent wrong", about: ["nothing read"] };
}

function wrongIn(
  plan: Plan,
  { frame, placed }: DrawnSheet,
  tables: readonly Understanding[],
): readonly Part[] {
  const lines = tables.flatMap((table) => table.lines).filter(({ amount }) => amount !== 0);
  const isRead = (reading: string) => {
    const wanted = sumsByRow(
      placed.filter((each) => each.reading === reading).map(({ row, value }) => ({ row, amount: value })),
    );
    const read = sumsByRow(lines);
    return [...new Set([...wanted.keys(), ...read.keys()])].every(
      (row) =>
        Math.abs((wanted.get(row) ?? 0) - (read.get(row) ?? 0)) <
        1e-6 * Math.max(1, Math.abs(wanted.get(row) ?? 0)),
    );
  };
  const names = (role: "agency" | "service") =>
    lines.every((line) => {
      const inRow = placed.filter((each) => each.row === line.row);
      const there = inRow.filter((each) => each.column === line.column);
      const named = new Set((there.length > 0 ? there : inRow).map((each) => plain(each[role])));
      return named.size === 0 || (named.size === 1 && named.has(plain(line[role])));
    });
  const isNamed = (role: "agency" | "service") => tables.some(({ roles }) => roles[role] !== undefined);
  const scale = plan.features.unit === "none" ? "£" : UNITS[plan.features.unit].scale;
  return [
    ...(frame.readings.some(isRead) ? [] : ["amount" as const]),
    ...(plan.bodies.length === 0
      ? isNamed("agency")
        ? ["agency" as const]
        : []
      : names("agency")
        ? []
        : ["agency" as const]),
    ...(names("service") ? [] : ["service" as const]),
    ...(tables.every(({ unit }) => (unit ?? "£") === scale) ? [] : ["unit" as const]),
  ];
}

function sumsByRow(
  lines: readonly { readonly row: number; readonly amount: number }[],
): ReadonlyMap<number, number> {
  const sums = new Map<number, number>();
  for (const { row, amount } of lines) sums.set(row, (sums.get(row) ?? 0) + amount);
  return sums;
}

const plain = (name: string | null) => (name ?? "").trim().toLowerCase();

/** What a careful person would ask or say, and is neither asked nor told. */
function unsaidIn({ bodies }: Plan, { frame }: DrawnSheet, told: readonly Ask[]): readonly string[] {
  const isSaid = (...roles: readonly Ask["role"][]) => told.some(({ role }) => roles.includes(role));
  return [
    ...(bodies.length === 0 && !isSaid("agency") ? ["agency not asked"] : []),
    ...(frame.readings.length > 1 && !isSaid("amount", "year") ? ["one of several readings"] : []),
  ];
}

function mayBeAsked({ bodies, features }: Plan, { frame }: DrawnSheet, { role }: Ask): boolean {
  if (role === "agency") return bodies.length === 0;
  if (role === "amount" || role === "year") return frame.readings.length > 1;
  if (role === "unit") return features.unit === "none";
  return role === "service" && features.directorates.startsWith("column");
}

/** Whether one of the answers to a question leads to the right reading of the part. */
function offers(
  { bodies, services }: Plan,
  { frame }: DrawnSheet,
  { first, others }: Ask,
  part: Part,
): boolean {
  const offered = [first, ...others].filter((each) => each !== null).map((each) => each.toLowerCase());
  const names = {
    amount: frame.columns.map(({ heading }) => heading).concat(frame.readings),
    agency: [
      ...frame.labels.filter(({ role }) => role === "agency").map(({ heading }) => heading),
      ...bodies,
      ...(bodies.length === 0 ? [WHOLE_TABLE] : []),
    ],
    service: [
      ...frame.labels.filter(({ role }) => role === "service").map(({ heading }) => heading),
      ...services,
    ],
    unit: ["£"],
  }[part];
  return names.some((name) => offered.some((each) => each.includes(name.toLowerCase())));
}

/** Findings that ask a person to look at what was counted or left out, or who was taken for whose it is. */
function speaksOf({ message }: Finding, part: Part): boolean {
  if (part === "amount")
    return /look whether|Nothing of it is counted|is not counted|counted without one/i.test(message);
  if (part === "unit") return /different units/.test(message);
  return part === "agency"
    ? /^All of it is taken as spent|names? no agency/.test(message)
    : /names? no service/.test(message);
}
