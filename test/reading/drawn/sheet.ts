import { columnLetters } from "../../../src/formula";
import type { CaseCell, SmallBook } from "../understanding/small-sheets";
import { anotherTable, withKeyFigures } from "./besides";
import { gapRow, headingRows, notesOf, numberRow, rowsAboveHeadings, titlesOf, unitRow } from "./around";
import { bodyOf, groupsOf, totalHeading, withSum } from "./body";
import { withOtherColumns, withSectionsBefore } from "./columns";
import { frameOf } from "./frame";
import type { ColumnKey, Frame } from "./frame";
import { EMPTY, filled, text } from "./parts";
import type { Amount, Part, Row } from "./parts";
import { rounded } from "./plan";
import type { Plan } from "./plan";
import { spelled } from "./spelled";
import { SHEETS, UNITS } from "./words-around";

/** An amount where it stands on the sheet. */
export interface Placed extends Amount {
  readonly row: number;
  readonly column: number;
}

/** A sheet with what a careful person reads in it. */
export interface DrawnSheet {
  readonly book: SmallBook;
  readonly frame: Frame;
  readonly placed: readonly Placed[];
}

export function sheetOf(plan: Plan): DrawnSheet {
  const frame = frameOf(plan);
  const sheet = sheetName(plan);
  const rows = offset(plan, rowsOf(plan, frame));
  const placed = rows.flatMap(({ parts }, row) =>
    parts.flatMap((part, column) => (part.is === "amount" ? [{ ...part.amount, row, column }] : [])),
  );
  const at = new Map(placed.map((each) => [keyOf(each), each]));
  const cells = rows.map(({ parts }) => parts.map((part) => cellOf(plan, part, at)));
  const formats = new Map<string, string>();
  rows.forEach(({ parts }, row) =>
    parts.forEach((part, column) => {
      const format = part.is === "figure" ? part.format : part.is === "text" ? undefined : formatOf(plan);
      const address = `${columnLetters(column)}${row + 1}`;
      if (format !== undefined) formats.set(`${address}:${address}`, format);
    }),
  );
  return {
    book: {
      sheets: { [sheet]: cells },
      formats: { [sheet]: Object.fromEntries(formats) },
      merged: { [sheet]: mergedIn(plan, rows) },
    },
    frame,
    placed,
  };
}

function sheetName({ features, bodies, draw }: Plan): string {
  if (features.bodyFrom === "sheet") return bodies[0]!;
  const isUnit = features.unitFrom === "sheet" && features.unit !== "none";
  return isUnit
    ? `Budget ${{ pounds: "£", thousands: "£000", millions: "£m" }[features.unit as "pounds"]}`
    : draw.pick(SHEETS);
}

function rowsOf(plan: Plan, frame: Frame): readonly Row[] {
  const { features, draw } = plan;
  const unitWords = (column: ColumnKey) =>
    column.unit === "£"
      ? " (£)"
      : features.unitFrom === "heading" && features.unit !== "none"
        ? ` ${draw.pick<string>(UNITS[features.unit].heading)}`
        : "";
  const inCorner =
    features.unitFrom === "corner" && features.unit !== "none"
      ? draw.pick<string>(UNITS[features.unit].heading)
      : null;
  const upper = (heading: string) => (features.capitals === "headings" ? heading.toUpperCase() : heading);
  const labels = frame.labels.length;
  const totals = totalHeading(plan);
  const amounts = frame.columns.length + totals.length;
  const headings: Row = {
    kind: "heading",
    parts: [
      ...frame.labels.map(({ heading }) => text(inCorner ?? upper(heading))),
      ...withSum(
        plan,
        frame.columns.map((column) => text(`${upper(column.heading)}${unitWords(column)}`)),
        totals.map((heading) => text(heading)),
      ),
    ],
  };
  const above = rowsAboveHeadings(plan, frame, amounts);
  const before = features.sectionsIn === "column before" ? labels + 1 : labels;
  const tableOf = (part: Frame): readonly Row[] => {
    const body = bodyOf(plan, part).map((row) => ({ ...row, parts: filled(row.parts, labels + amounts) }));
    const under = [...unitRow(plan, labels, amounts), ...numberRow(plan, labels, amounts)];
    const table = [...headingRows(plan, above, headings, labels), ...under, ...body];
    const whole = withOtherColumns(plan, withSectionsBefore(plan, table), before);
    const first = whole.findIndex(({ kind }) => kind !== "heading" && kind !== "over");
    return [...whole.slice(0, first), ...gapRow(plan), ...spaced(plan, whole.slice(first))];
  };
  const tables =
    features.layout === "stacked"
      ? groupsOf(frame.rows).flatMap(({ name, rows }, at) => [
          ...(at > 0 ? [BLANK] : []),
          { kind: "title", parts: [text(name ?? "")] } as const,
          ...tableOf({ ...frame, rows }),
        ])
      : tableOf(frame);
  return [...titlesOf(plan), ...withKeyFigures(plan, tables), ...notesOf(plan), ...anotherTable(plan)];
}

const BLANK: Row = { kind: "note", parts: [] };

/** Blank rows between groups of rows. */
function spaced({ features, draw }: Plan, rows: readonly Row[]): readonly Row[] {
  if (features.spacing !== "blank rows") return rows;
  const every = draw.pick([3, 4, 5]);
  const hasSections = rows.some(({ kind }) => kind === "section");
  return rows.flatMap((row, at) => {
    const isHere = hasSections
      ? row.kind === "section"
      : at % every === 0 || (row.kind === "total" && at === rows.length - 1);
    return at > 0 && isHere ? [BLANK, row] : [row];
  });
}

function offset({ features }: Plan, rows: readonly Row[]): readonly Row[] {
  if (features.spacing !== "offset") return rows;
  return [{ kind: "title", parts: [] }, ...rows.map((row) => ({ ...row, parts: [EMPTY, ...row.parts] }))];
}

function cellOf(plan: Plan, part: Part, at: ReadonlyMap<string, Placed>): CaseCell {
  switch (part.is) {
    case "text":
      return /^20\d\d$/.test(part.text) ? Number(part.text) : part.text;
    case "figure":
      return part.value;
    case "amount":
      return spelled(plan.features, part.amount.value, plan.decimals);
    case "sum": {
      const less = part.less ?? [];
      const sumOf = (amounts: readonly Amount[]) => amounts.reduce((sum, { value }) => sum + value, 0);
      const shows = rounded(sumOf(part.of) - sumOf(less), plan.decimals);
      const asText = spelled(plan.features, shows, plan.decimals);
      if (plan.features.totalsAs === "figures" || typeof asText === "string") return asText;
      const added = (amounts: readonly Amount[]) =>
        `SUM(${amounts.map((each) => addressOf(at.get(keyOf(each))!)).join(",")})`;
      return { formula: `=${added(part.of)}${less.length === 0 ? "" : `-${added(less)}`}`, shows };
    }
  }
}

function formatOf({ features }: Plan): string | undefined {
  if (features.spelled !== "format") return undefined;
  return features.unit === "pounds" || features.unit === "none" ? "£#,##0" : "#,##0";
}

/** Headings that stand once over several columns, merged. */
function mergedIn({ features }: Plan, rows: readonly Row[]): readonly string[] {
  if (features.groupHeading !== "merged") return [];
  const at = rows.findIndex(({ kind }) => kind === "over" || kind === "heading");
  const parts = rows[at]?.parts ?? [];
  const filledAt = parts.flatMap((part, column) => (part.is === "text" && part.text !== "" ? [column] : []));
  return filledAt.flatMap((from, index) => {
    const to = (filledAt[index + 1] ?? parts.length) - 1;
    return to > from ? [`${columnLetters(from)}${at + 1}:${columnLetters(to)}${at + 1}`] : [];
  });
}

const keyOf = ({ agency, service, reading, of }: Amount) => [agency, service, reading, of].join("\n");
const addressOf = ({ row, column }: Placed) => `${columnLetters(column)}${row + 1}`;
