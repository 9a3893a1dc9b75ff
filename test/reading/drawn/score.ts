import { understandBook, WHOLE_TABLE } from "../../../src/reading";
import type { Ask, Finding, Understanding } from "../../../src/reading";
import { bookOf } from "../understanding/small-sheets";
import type { Plan } from "./plan";
import { isOneOf, misreadAt } from "./misread";
import { covers, speaksOfAmounts } from "./said";
import type { At } from "./said";
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
  amount: ["amount", "income"],
  agency: ["agency", "service"],
  service: ["service", "agency"],
  unit: ["unit"],
};

export function scored(plan: Plan, drawn: DrawnSheet): Score {
  const all = understandBook(bookOf(drawn.book));
  const tables = all.filter(({ kind, total }) => (kind === "spend" || kind === "payments") && total !== null);
  if (tables.length === 0) return ofNothing(all);
  const wrong = wrongIn(plan, drawn, tables);
  const about = wrong.map(({ part }) => part);
  const asks = tables.flatMap((table) => table.asks);
  const told = [...asks, ...tables.flatMap(({ choices }) => choices)];
  const findings = tables.flatMap((table) => table.findings);
  if (wrong.length > 0) {
    const isOf = ({ part, isOfYear }: Wrong, { role }: Ask) =>
      ASKED_AS[part].includes(role) || (isOfYear === true && role === "year");
    const isOffered = (each: Wrong) =>
      asks.some((ask) => isOf(each, ask) && offers(plan, drawn, ask, each.part));
    const isSaid = (each: Wrong) =>
      told.some((ask) => isOf(each, ask)) || findings.some((finding) => speaksOf(finding, each));
    const verdict = wrong.every(isOffered)
      ? "asked"
      : wrong.every(isSaid)
        ? "wrong with a question"
        : "silent wrong";
    return { verdict, about };
  }
  const unsaid = unsaidIn(plan, drawn, told);
  if (unsaid.length > 0) return { verdict: "silent wrong", about: unsaid };
  const needless = asks.filter((ask) => !mayBeAsked(plan, drawn, ask)).map(({ role }) => `asks ${role}`);
  return { verdict: needless.length === 0 ? "right" : "needless question", about: needless };
}

function ofNothing(all: readonly Understanding[]): Score {
  const isSaid = all.some(
    ({ asks, findings }) => asks.length > 0 || findings.some((finding) => speaksOfAmounts(finding, [])),
  );
  return { verdict: isSaid ? "wrong with a question" : "silent wrong", about: ["nothing read"] };
}

/** A part of a table that is not read as it is, and the cells where it is not. */
interface Wrong {
  readonly part: Part;
  readonly at: readonly At[];
  /** Each amount read is one of the table; they are not of the same year, or of the same version. */
  readonly isOfYear?: boolean;
}

function wrongIn(
  plan: Plan,
  { frame, placed }: DrawnSheet,
  tables: readonly Understanding[],
): readonly Wrong[] {
  const lines = tables.flatMap((table) => table.lines).filter(({ amount }) => amount !== 0);
  const { reading, misread } = frame.readings
    .map((each) => ({
      reading: each,
      misread: misreadAt(
        placed.filter((one) => one.reading === each),
        lines,
      ),
    }))
    .reduce((least, each) => (each.misread.length < least.misread.length ? each : least));
  const names = (role: "agency" | "service") =>
    lines.filter((line) => {
      const inRow = placed.filter((each) => each.row === line.row);
      const there = inRow.filter((each) => each.column === line.column);
      const named = new Set((there.length > 0 ? there : inRow).map((each) => plain(each[role])));
      return named.size > 0 && (named.size > 1 || !named.has(plain(line[role])));
    });
  const agencies = plan.bodies.length === 0 ? lines : names("agency");
  const isAgencyWrong =
    plan.bodies.length === 0 ? tables.some(({ roles }) => roles.agency !== undefined) : agencies.length > 0;
  const services = names("service");
  const own = frame.columns.find((column) => column.reading === reading)?.unit;
  const scale = own ?? (plan.features.unit === "none" ? "£" : UNITS[plan.features.unit].scale);
  return [
    ...(misread.length === 0
      ? []
      : [{ part: "amount" as const, at: misread, isOfYear: lines.every((line) => isOneOf(line, placed)) }]),
    ...(isAgencyWrong ? [{ part: "agency" as const, at: agencies }] : []),
    ...(services.length > 0 ? [{ part: "service" as const, at: services }] : []),
    ...(tables.every(({ unit }) => (unit ?? "£") === scale) ? [] : [{ part: "unit" as const, at: lines }]),
  ];
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

/** Findings that ask a person to look at what was counted or left out, or who was taken for whose it is: of the cells that are read wrong. */
function speaksOf(finding: Finding, { part, at }: Wrong): boolean {
  const { message, address } = finding;
  const isThere = address !== undefined && covers(address, at);
  switch (part) {
    case "amount":
      return speaksOfAmounts(finding, at);
    case "unit":
      return /different units/.test(message);
    case "agency":
      return /^All of it is taken as spent by/.test(message) || (/names? no agency/.test(message) && isThere);
    case "service":
      return /names? no service/.test(message) && isThere;
  }
}
