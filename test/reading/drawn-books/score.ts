import { together, understandBook } from "../../../src/reading";
import type { AnswersByTable, BookContent, Understanding } from "../../../src/reading";
import type { Box } from "../../../src/formula";
import { bookOf } from "../understanding/small-sheets";
import type { DrawnBook, TrueTable } from "./drawn-book";
import { differences, wrongConditions } from "./differences";
import { isTold } from "./told";
import { misread } from "./misread";
import type { Where, Wrong } from "./told";

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
    const where = { at: misread(truth, counted, book), isOfYears: truth.told === true || isAskable(truth) };
    const all = [first, ...more].map(({ what, why }) => wrong(what, why, counted, where));
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

/** A question of years or days may be meant of it. */
function isAskable({ open }: TrueTable): boolean {
  return open.includes("year") || open.includes("date");
}

function wrong(
  what: Wrong,
  why: string,
  tables: readonly Understanding[],
  where: Where | null = null,
): Scored {
  const word = tables.some((table) => isTold(table, what, where));
  return { grade: word ? "wrong and told" : "wrong without a word", why: [why] };
}

function isCounted({ kind, total }: Understanding): boolean {
  return ["spend", "payments", "grants"].includes(kind) && total !== null;
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
    const isFirst = found.some(({ asks }) =>
      asks.some(({ role, first }) => role === "agency" && first !== null && isOf(truth, first)),
    );
    if (isFirst) return true;
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

function isOf({ lines }: TrueTable, body: string): boolean {
  return lines.every(({ agency }) => agency === body);
}
