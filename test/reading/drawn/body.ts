import { bridgeOf, bridgeRows } from "./bridges";
import { hasSections } from "./fitting";
import type { Frame, LabelKey, RowKey } from "./frame";
import { EMPTY, filled, text } from "./parts";
import type { Amount, Part, Row } from "./parts";
import { rounded } from "./plan";
import type { Plan } from "./plan";
import { SUBTOTALS, TOTAL_COLUMNS, TOTALS } from "./words";
import { FUNDING, MEMO } from "./words-around";

/** The rows of a table below its headings, with sections, subtotals and totals, and its column of totals; before other columns are put in. */
export function bodyOf(plan: Plan, frame: Frame): readonly Row[] {
  const { features, draw } = plan;
  const { totals } = features;
  const groups = groupsOf(frame.rows);
  const isInSections = hasSections(features);
  const isFirst = totals.startsWith("groups first");
  const subtotal = /^groups( and bottom)?$/.test(totals) ? draw.pick(SUBTOTALS) : null;
  const isInService = frame.labels.length > 1 && draw.next() < 0.3;
  const called = (words: string) => (features.totalsCalled === "nothing" ? "" : words);
  const totalRow = (words: string, rows: readonly RowKey[], isSection = false): Row => ({
    kind: isSection ? "section" : "total",
    parts: [
      ...filled(isInService ? [EMPTY, text(words)] : [text(words)], frame.labels.length),
      ...withSum(
        plan,
        frame.columns.map((column): Part => ({
          is: "sum",
          of: rows.map((row) => frame.amountAt(row, column)),
        })),
        sumAcross(plan, frame, rows),
      ),
    ],
  });
  const isGroupLast = totals === "groups in last column";
  const isBesideName = isGroupLast && draw.next() < 0.4;
  const sectionRow = (name: string, rows: readonly RowKey[]): Row => ({
    kind: "section",
    parts: isBesideName
      ? [...filled([text(name)], frame.labels.length + frame.columns.length), ...sumAcross(plan, frame, rows)]
      : [text(name)],
  });
  const body = groups.flatMap(({ name, rows }): readonly Row[] => [
    ...(isInSections && name !== null ? [isFirst ? totalRow(name, rows, true) : sectionRow(name, rows)] : []),
    ...rows.map((row, at): Row => ({
      kind: "line",
      parts: lineParts(
        plan,
        frame,
        row,
        rows[at - 1],
        isGroupLast && !isBesideName && at === rows.length - 1 ? rows : [],
      ),
    })),
    ...(subtotal === null ? [] : [totalRow(called(subtotal.replace("*", name ?? "")), rows)]),
  ]);
  const bridge = bridgeOf(plan);
  const all =
    totals === "top" || totals.endsWith("bottom") || (isGroupLast && draw.next() < 0.7)
      ? [totalRow(called(bridge?.first ?? draw.pick(TOTALS)), frame.rows)]
      : [];
  if (totals === "top") return [...all, ...body];
  const below = bridge === null ? belowTotal(plan, frame) : bridgeRows(plan, frame, bridge);
  return [...body, ...all, ...below];
}

/** How it is paid for, or what is noted besides, below the total. */
function belowTotal({ features, draw, decimals }: Plan, frame: Frame): readonly Row[] {
  const line = (name: string, share: number): Row => ({
    kind: "after",
    parts: [
      ...filled([text(name)], frame.labels.length),
      ...frame.columns.map((column): Part => {
        const all = frame.rows.reduce((sum, row) => sum + frame.amountAt(row, column).value, 0);
        return { is: "figure", value: rounded(all * share, decimals) };
      }),
    ],
  });
  if (features.below === "memo") return [line(draw.pick(MEMO), 0.1 + draw.next() * 0.3)];
  if (features.below !== "funding") return [];
  const [heading, ...sources] = draw.pick<readonly string[]>(FUNDING);
  const sign = draw.next() < 0.5 ? -1 : 1;
  return [
    { kind: "after", parts: [text(heading!)] },
    ...sources.map((name) => line(name, sign / sources.length)),
  ];
}

/** The heading of the column of totals, where there is one. */
export function totalHeading({ features, draw }: Plan): readonly string[] {
  return /column/.test(features.totals) ? [draw.pick(TOTAL_COLUMNS)] : [];
}

function lineParts(
  plan: Plan,
  frame: Frame,
  row: RowKey,
  before: RowKey | undefined,
  group: readonly RowKey[],
): readonly Part[] {
  const { spacing, directorates } = plan.features;
  const isOnce = (role: LabelKey["role"]) =>
    before !== undefined &&
    ((spacing === "labels once" && role === "agency" && before.agency === row.agency) ||
      (directorates === "column once" && role === "directorate"));
  return [
    ...frame.labels.map((label) => (isOnce(label.role) ? EMPTY : text(label.of(row)))),
    ...withSum(
      plan,
      frame.columns.map((column): Part => ({ is: "amount", amount: frame.amountAt(row, column) })),
      plan.features.totals === "groups in last column"
        ? group.length === 0
          ? [EMPTY]
          : sumAcross(plan, frame, group)
        : sumAcross(plan, frame, [row]),
    ),
  ];
}

/** The amounts of a row with their total behind them, or before. */
export function withSum<Each>(
  { features }: Plan,
  amounts: readonly Each[],
  sum: readonly Each[],
): readonly Each[] {
  return features.totals === "column first" ? [...sum, ...amounts] : [...amounts, ...sum];
}

function sumAcross({ features }: Plan, frame: Frame, rows: readonly RowKey[]): readonly Part[] {
  if (!/column/.test(features.totals)) return [];
  const of: readonly Amount[] = rows.flatMap((row) =>
    frame.columns.map((column) => frame.amountAt(row, column)),
  );
  return [{ is: "sum", of }];
}

export function groupsOf(
  rows: readonly RowKey[],
): readonly { readonly name: string | null; readonly rows: readonly RowKey[] }[] {
  const groups: { name: string | null; rows: RowKey[] }[] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last !== undefined && last.name === row.group) last.rows.push(row);
    else groups.push({ name: row.group, rows: [row] });
  }
  return groups;
}
