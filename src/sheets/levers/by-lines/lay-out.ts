import { literalText } from "../../../formula";
import { leverFieldNames, proposalForm } from "../../../model/book";
import type { FormField } from "../../../model/book";
import { askedHeads, askedWidth, figures, isByYear, layColumns, text, unitSaid } from "../../cells";
import type { Heads } from "../../cells";
import type { SheetDraft } from "../../draft";
import type { Cells, LinesSheet, ListTable, SheetGiven, Tables, Worked } from "./spec";

/** A column, or several side by side, by its name, with how wide each is. */
type Column = readonly [name: string, heads: Heads, width: number];

/** A row that is free for one more line. */
const FREE = 1;
/** Years for which a share can be typed even where no proposal needs them. */
const LEAST_YEARS = 4;
/** Of a reference, a name, a figure, and what is still to do, in points. */
const [ID, NAME, FIGURE, OPEN] = [90, 190, 110, 230];
const IDS: Column = ["ids", text("Proposal"), ID];
const STILL_TO_DO: Column = ["open", text("Still to do"), OPEN];

const about = (unit: string): string =>
  `Amounts are in ${unit}. What is not achievable and what evidence takes off is taken off in the register, not here. Below 0 a cost rises.`;

const LOST: LinesSheet["lists"][string] = {
  saved: { head: "Taken off the saving", as: "money", formula: ({ here }) => `0-${here("amount")}` },
};

/** Asks for the rows of all tables: that of the proposals, then one a list. `widths` are made wide enough for each. */
export function layOut(draft: SheetDraft, spec: LinesSheet, given: SheetGiven, widths: number[]): Tables {
  const names = leverFieldNames(spec.lever);
  const own = proposalForm(spec.lever).filter(({ name }) => names.includes(name));
  const asked = own.filter(({ ask }) => ask.column !== undefined);
  const table = (title: string, note: string, rows: number, columns: readonly Column[]): Cells =>
    layTable(draft, { title, note, rows, columns }, widths);
  const proposals = table(
    "What each proposal saves in a full year, by body",
    about(unitSaid(given.book.place.unit)),
    given.proposals.length,
    [
      IDS,
      ["name", text(""), NAME],
      ...columnsOf(asked, given),
      ...workedColumns(spec.proposals, given),
      ["saved", figures(...given.book.place.agencies.map(({ id }) => literalText(id))), FIGURE],
      ["total", figures("Saved in a full year"), FIGURE],
      ["rises", figures("Cost that rises"), FIGURE],
      STILL_TO_DO,
    ],
  );
  const lists = own
    .filter(({ ask }) => ask.as === "lines")
    .map((field): readonly [string, ListTable] => {
      const { name, ask, lines: form } = field;
      const lines = given.proposals.flatMap(({ id, own: said }) =>
        (said as Readonly<Record<string, ListTable["lines"][number]["line"][]>>)[name]!.map((line) => ({
          id,
          line,
        })),
      );
      const worked = spec.lists[name] ?? LOST;
      const cells = table(ask.label, ask.hint ?? "", lines.length + FREE, [
        IDS,
        ...columnsOf(form, given),
        ...workedColumns(worked, given),
        ...(form.some((each) => each.name === "source") ? [STILL_TO_DO] : []),
      ]);
      return [name, { field, cells, lines, worked }];
    });
  const when =
    spec.when === undefined
      ? null
      : table("When it comes", "", given.proposals.length, [
          IDS,
          ["name", text(""), NAME],
          ...workedColumns(spec.when, given),
        ]);
  return { asked, proposals, lists: Object.fromEntries(lists), when };
}

interface Table {
  readonly title: string;
  readonly note: string;
  readonly rows: number;
  readonly columns: readonly Column[];
}

/** A table with its title, directly above the headings by which it is found again, and what is said of it beside the title. */
export function layTable(
  draft: SheetDraft,
  { title, note, rows, columns }: Table,
  widths: number[] = [],
): Cells {
  draft.titled(title);
  const heads = Object.fromEntries(columns.map(([name, each]) => [name, each]));
  const cells = layColumns<string>(draft, rows, heads);
  const [TITLE, BESIDE] = [2, 2];
  draft.put({ row: cells.ids!.row - TITLE, column: BESIDE }, [[note]], { style: "note" });
  for (const [name, , width] of columns) {
    const { column, columns: count } = cells[name]!;
    for (let at = column; at < column + count; at += 1) widths[at] = Math.max(widths[at] ?? 0, width);
  }
  return cells;
}

function columnsOf(fields: readonly FormField[], { proposals }: SheetGiven): readonly Column[] {
  return fields.map((field) => {
    const given = isByYear(field.ask)
      ? proposals.map(({ own }) => (own as Readonly<Record<string, readonly number[] | null>>)[field.name])
      : [];
    const years = Math.max(LEAST_YEARS, ...given.map((shares) => shares?.length ?? 0));
    return [field.name, askedHeads(field, years), askedWidth(field)];
  });
}

function workedColumns(
  worked: Readonly<Record<string, Worked<never>>>,
  given: SheetGiven,
): readonly Column[] {
  return Object.entries(worked).map(([name, { head, as }]) => {
    const headings = typeof head === "string" ? [head] : head(given);
    return as === "text" ? [name, text(headings[0]!), NAME] : [name, figures(...headings), FIGURE];
  });
}
