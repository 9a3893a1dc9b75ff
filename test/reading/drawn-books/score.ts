import { together, understandBook } from "../../../src/reading";
import type { AnswersByTable, BookContent, Understanding } from "../../../src/reading";
import type { Box } from "../../../src/formula";
import { grantList } from "../../../src/reading/found/grant-list";
import { conditionsSaid } from "../../../src/reading/sources";
import { nameKey } from "../../../src/model/names";
import { bookOf } from "../understanding/small-sheets";
import type { DrawnBook, TrueTable } from "./drawn-book";
import { BODIES } from "./names";

/** How a workbook is read: the worst of its tables. */
export type Grade = "right" | "needless question" | "asked" | "wrong and told" | "wrong without a word";

const GRADES: readonly Grade[] = [
  "right",
  "needless question",
  "asked",
  "wrong and told",
  "wrong without a word",
];

export interface Scored {
  readonly grade: Grade;
  /** What is not as it should be. */
  readonly why: readonly string[];
}

/** How a drawn workbook is read. */
export function scored(drawn: DrawnBook): Scored {
  const content = bookOf(drawn.book);
  const tables = understandBook(content);
  const found = drawn.tables.map((truth) => tables.filter((table) => isAt(truth, table)));
  const reads = drawn.tables.map((truth, at) => ofTable(truth, found[at]!, content));
  const groups = together(tables);
  const grouped = [...ofPieces(drawn, found, groups), ...ofApart(drawn, found, groups)];
  const strays = tables.filter(
    (table) => isCounted(table) && !drawn.tables.some((truth) => isAt(truth, table)),
  );
  const all = [
    ...reads,
    ...grouped,
    ...strays.map((table): Scored =>
      wrong("kind", `${placeOf(table)} is ${table.kind} and is no table at all`, [table]),
    ),
  ];
  const bad = all.filter(({ grade }) => grade !== "right");
  const worst = all.reduce((most, { grade }) => Math.max(most, GRADES.indexOf(grade)), 0);
  if (GRADES[worst] === "wrong and told" && isRightWhenAnswered(drawn, tables))
    return { grade: "asked", why: bad.flatMap(({ why }) => why) };
  return {
    grade: GRADES[worst]!,
    why: bad.flatMap(({ grade, why }) => why.map((each) => `[${grade}] ${each}`)),
  };
}

function ofTable(truth: TrueTable, found: readonly Understanding[], book: BookContent): Scored {
  const counted = found.filter(isCounted);
  if (truth.kind === "none") {
    const bare = counted.filter((table) => !isTold(table, "apart"));
    if (bare.length > 0)
      return {
        grade: "wrong without a word",
        why: [`${placeOf(bare[0]!)} is counted as ${bare[0]!.kind}, and should not be`],
      };
    return counted.length > 0
      ? { grade: "asked", why: [`${placeOf(counted[0]!)} is counted, with a word`] }
      : RIGHT;
  }
  if (counted.length === 0)
    return wrong(
      "kind",
      `${truth.sheet}: no ${truth.kind} found where ${truth.lines.length} lines are`,
      found,
    );
  const [first, ...more] = [
    ...differences(truth, counted),
    ...(truth.kind === "grants" ? wrongConditions(truth, counted, book) : []),
  ];
  if (first !== undefined) {
    const all = [first, ...more].map(({ what, why }) => wrong(what, why, counted));
    return {
      grade: all.some(({ grade }) => grade === "wrong without a word")
        ? "wrong without a word"
        : "wrong and told",
      why: all.flatMap(({ why }) => why),
    };
  }
  const needless = counted.flatMap(({ asks }) => asks).filter(({ role }) => !truth.open.includes(role));
  return needless.length > 0
    ? {
        grade: "needless question",
        why: needless.map(({ role, first }) => `${truth.sheet}: asks ${role} (${String(first)})`),
      }
    : RIGHT;
}

const RIGHT: Scored = { grade: "right", why: [] };

function wrong(what: Wrong, why: string, tables: readonly Understanding[]): Scored {
  const word = tables.some((table) => isTold(table, what));
  return { grade: word ? "wrong and told" : "wrong without a word", why: [why] };
}

/** What about a table is not as it should be. */
type Wrong = "kind" | "total" | "unit" | "agency" | "service" | "permitted" | "apart";

/** Of what a question must be, to be one about what is wrong. */
const ASKED: Readonly<Record<Wrong, readonly string[]>> = {
  kind: ["amount", "award", "grant", "service"],
  total: ["amount", "award", "year", "date", "income", "service"],
  unit: ["unit"],
  agency: ["agency"],
  service: ["service", "amount"],
  permitted: ["permitted"],
  apart: ["amount", "year", "date"],
};

/** What is said of what is wrong, and not of every such table. */
const SAID: Readonly<Record<Wrong, RegExp>> = {
  kind: /^Nothing of it is counted/,
  total:
    /is counted, not|is not counted|left out|add up|come to|are taken off|look whether|shows #|is empty and counted as 0, though/i,
  unit: /\bunits?\b/i,
  agency: /agency|taken as spent by/,
  service: /no service|is taken for what it is spent on|is counted, not/,
  permitted: /neither yes nor no|taken for (yes|no)/,
  apart: /not counted together|Nothing of it is counted|holds the same|look whether|is counted, not/i,
};

function isTold({ asks, findings }: Understanding, wrong: Wrong): boolean {
  return (
    asks.some(({ role }) => ASKED[wrong].includes(role)) ||
    findings.some(({ message }) => SAID[wrong].test(message))
  );
}

function isCounted({ kind, total }: Understanding): boolean {
  return ["spend", "payments", "grants"].includes(kind) && total !== null;
}

interface Difference {
  readonly what: Wrong;
  readonly why: string;
}

function differences(truth: TrueTable, tables: readonly Understanding[]): readonly Difference[] {
  const [first] = tables;
  const other = tables.find(({ kind }) => kind !== truth.kind);
  const total = tables.reduce((sum, table) => sum + (table.total ?? 0), 0);
  const all = truth.lines.reduce((sum, { amount }) => sum + amount, 0);
  const at = `${truth.sheet}: `;
  if (other !== undefined) return [{ what: "kind", why: `${at}is ${other.kind}, not ${truth.kind}` }];
  if (Math.abs(total - all) > 0.005)
    return [{ what: "total", why: `${at}total ${total}, not ${Number(all.toPrecision(12))}` }];
  // Payments are in pounds, said or not.
  const isUnit = ({ unit }: Understanding) =>
    unit === truth.unit || (truth.kind === "payments" && (unit ?? "£") === "£");
  if (!tables.every(isUnit))
    return [{ what: "unit", why: `${at}unit ${String(first!.unit)}, not ${String(truth.unit)}` }];
  return (["agency", "service"] as const).flatMap((role): readonly Difference[] => {
    if (truth.kind === "grants" && role === "agency") return [];
    const own = byName(
      tables.flatMap(({ lines }) => lines),
      role,
    );
    const right = byName(truth.lines, role);
    const names = [...own].filter(([name, amount]) => Math.abs((right.get(name) ?? NaN) - amount) <= 0.005);
    return own.size === right.size && names.length === own.size
      ? []
      : [
          {
            what: role,
            why: `${at}${role} ${[...own.keys()].slice(0, 3).join(", ")}; not ${[...right.keys()].slice(0, 3).join(", ")}`,
          },
        ];
  });
}

/** Grants of which the list is taken to say something other than it does. */
function wrongConditions(
  { sheet, permitted }: TrueTable,
  tables: readonly Understanding[],
  book: BookContent,
): readonly Difference[] {
  const services = [
    ...new Set([...(permitted ?? new Map<string, null>()).values()].flatMap((each) => each ?? [])),
  ];
  const content = book.sheets.find(({ name }) => name === sheet)!;
  const said = new Map<string, Set<string>>();
  for (const grant of tables.flatMap((table) => grantList(table, content))) {
    const key = nameKey(grant.name.replace(/ \([^)]*\)$/, ""));
    const names = said.get(key) ?? new Set();
    for (const service of conditionsSaid(grant, services).services) names.add(service);
    said.set(key, names);
  }
  return [...(permitted ?? [])].flatMap(([grant, right]) => {
    const own = said.get(nameKey(grant.replace(/ \([^)]*\)$/, "")));
    if (right === null || own === undefined) return [];
    return own.size === right.length && right.every((service) => own.has(service))
      ? []
      : [
          {
            what: "permitted" as const,
            why: `${sheet}: permitted of ${grant} ${[...own].join(", ") || "nothing"}; not ${right.join(", ")}`,
          },
        ];
  });
}

type Named = Readonly<Record<"agency" | "service", string | null>> & { readonly amount: number };

const FULL = new Map(BODIES.map(({ full, short }) => [nameKey(short), nameKey(full)]));

function byName(lines: readonly Named[], role: "agency" | "service"): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const line of lines) {
    const key = nameKey(line[role] ?? "(unsaid)");
    const name = role === "agency" ? (FULL.get(key) ?? key) : key.slice(0, 31);
    sums.set(name, (sums.get(name) ?? 0) + line.amount);
  }
  return sums;
}

/** Pieces of one table that are not added up. */
function ofPieces(
  { together: pieces, tables }: DrawnBook,
  found: readonly (readonly Understanding[])[],
  groups: readonly (readonly Understanding[])[],
): readonly Scored[] {
  return pieces.flatMap((at): readonly Scored[] => {
    const all = at.flatMap((each) => found[each]!.filter(isCounted));
    const with_ = groups.filter((group) => group.some((table) => all.includes(table)));
    if (with_.length <= 1) return [];
    return [wrong("apart", `${at.map((each) => tables[each]!.sheet).join(", ")} are not added up`, all)];
  });
}

/** Tables that are added up and must not be, or that stand beside each other without a word. */
function ofApart(
  { tables }: DrawnBook,
  found: readonly (readonly Understanding[])[],
  groups: readonly (readonly Understanding[])[],
): readonly Scored[] {
  return [...new Set(tables.flatMap(({ apart }) => apart ?? []))].flatMap((apart) => {
    const all = tables.flatMap((table, at) => (table.apart === apart ? found[at]!.filter(isCounted) : []));
    const isAdded = groups.some((group) => group.filter((table) => all.includes(table)).length > 1);
    const bare = all.filter((table) => !isTold(table, "apart"));
    if (isAdded) return [wrong("apart", `${apart}: added up`, bare.length > 1 ? [] : all)];
    return bare.length > 1
      ? [{ grade: "wrong without a word" as const, why: [`${apart}: beside each other without a word`] }]
      : [];
  });
}

function isAt({ sheet, box }: Pick<TrueTable, "sheet" | "box">, table: Understanding): boolean {
  return table.sheet === sheet && overlaps(box, table.data);
}

function overlaps(one: Box, other: Box): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

function placeOf({ sheet, box }: Understanding): string {
  return `${sheet} row ${box.row + 1}`;
}

/** Whether another choice of what is asked makes every table right. */
function isRightWhenAnswered(drawn: DrawnBook, tables: readonly Understanding[]): boolean {
  const content = bookOf(drawn.book);
  return drawn.tables.every((truth) => {
    const found = tables.filter((table) => isAt(truth, table));
    if (truth.kind === "none" || differences(truth, found.filter(isCounted)).length === 0) return true;
    return found.some((table) =>
      [...table.asks, ...table.choices].some(({ role, others }) =>
        others.some((other) => {
          const answers: AnswersByTable = new Map([
            [table.key, role === "unit" ? { unit: other as "£" } : { preferred: { [role]: [other] } }],
          ]);
          const again = understandBook(content, answers).filter(
            (each) => isAt(truth, each) && isCounted(each),
          );
          return again.length > 0 && differences(truth, again).length === 0;
        }),
      ),
    );
  });
}
