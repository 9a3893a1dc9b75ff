import { literalText } from "../../../formula";
import { leverFieldNames, proposalForm } from "../../../model/book";
import type { FormField } from "../../../model/book";
import { askedHeads, askedWidth, figures, isByYear, layColumns, text } from "../../cells";
import type { Heads } from "../../cells";
import type { SheetDraft } from "../../draft";
import type { Cells, LinesSheet, ListTable, SheetGiven, Tables, Worked } from "./spec";

/** A row that is free for one more line. */
const FREE = 1;
/** Years for which a share can be typed even where no proposal needs them. */
const LEAST_YEARS = 4;

/** Asks for the rows of all tables: that of the proposals, then one a list. */
export function layOut(draft: SheetDraft, spec: LinesSheet, given: SheetGiven): Tables {
  const own = ownForm(spec.lever);
  const asked = own.filter(({ ask }) => ask.column !== undefined);
  const { agencies } = given.book.place;
  const proposals = layTable(
    draft,
    "What each proposal saves in a full year, by body",
    ABOUT,
    given.proposals.length,
    {
      ids: text("Proposal"),
      name: text(""),
      ...headsOf(asked, given),
      ...workedHeads(spec.proposals, given),
      saved: figures(...agencies.map(({ id }) => literalText(id))),
      total: figures("Saved in a full year"),
      rises: figures("After cost that rises for some"),
      open: text("Still to do"),
    },
  );
  const lists = own
    .filter(({ ask }) => ask.as === "lines")
    .map((field): readonly [string, ListTable] => {
      const { name, ask, lines: form } = field;
      const lines = given.proposals.flatMap(({ id, own: said }) =>
        (said as Readonly<Record<string, readonly Record<string, unknown>[]>>)[name]!.map((line) => ({
          id,
          line,
        })),
      );
      const worked = { ...spec.lists, lost: LOST }[name]!;
      const cells = layTable(draft, ask.label, ask.hint ?? "", lines.length + FREE, {
        ids: text("Proposal"),
        ...headsOf(form, given),
        ...workedHeads(worked, given),
        ...(form.some((each) => each.name === "source") && { open: text("Still to do") }),
      });
      return [name, { field, cells, lines, worked }];
    });
  return { asked, proposals, lists: Object.fromEntries(lists) };
}

const ABOUT =
  "Achievable, and what is taken off for weak evidence, are applied once, in the register, and not here. Below 0 a body's cost rises.";

const LOST: LinesSheet["lists"][string] = {
  saved: { head: "Taken off the saving", as: "money", formula: ({ here }) => `-${here("amount")}` },
};

/** How wide the columns are: wide enough for each table that has one there. */
export function widthsFor({ lever, lists, proposals }: LinesSheet, given: SheetGiven): readonly number[] {
  const [ID, NAME, FIGURE, OPEN] = [90, 190, 110, 330];
  const own = ownForm(lever);
  const workedWidths = (worked: Readonly<Record<string, Worked<never>>>): number[] =>
    Object.values(worked).flatMap((each) =>
      headingsOf(each, given).map(() => (each.as === "text" ? NAME : FIGURE)),
    );
  const ofFields = (fields: readonly FormField[]): number[] =>
    fields.flatMap((field) =>
      askedHeads(field, yearsOf(field, given))
        .slice(1)
        .map(() => askedWidth(field)),
    );
  const asked = own.filter(({ ask }) => ask.column !== undefined);
  const agencies = given.book.place.agencies.map(() => FIGURE);
  const tables = [
    [ID, NAME, ...ofFields(asked), ...workedWidths(proposals), ...agencies, FIGURE, FIGURE, OPEN],
    ...own
      .filter(({ ask }) => ask.as === "lines")
      .map(({ name, lines }) => [ID, ...ofFields(lines), ...workedWidths(lists[name] ?? LOST), OPEN]),
  ];
  const columns = Math.max(...tables.map(({ length }) => length));
  return Array.from({ length: columns }, (_, column) =>
    Math.max(...tables.map((widths) => widths[column] ?? 0)),
  );
}

/** What a lever alone asks. */
function ownForm(lever: string): readonly FormField[] {
  const names = leverFieldNames(lever);
  return proposalForm(lever).filter(({ name }) => names.includes(name));
}

/** A table with its title, directly above the headings by which it is found again, and what is said of it beside the title. */
function layTable(
  draft: SheetDraft,
  title: string,
  note: string,
  rows: number,
  heads: Readonly<Record<string, Heads>>,
): Cells {
  draft.titled(title);
  const cells = layColumns(draft, rows, heads);
  const [TITLE, BESIDE] = [2, 2];
  draft.put({ row: cells.ids!.row - TITLE, column: BESIDE }, [[note]], { style: "note" });
  return cells;
}

function headsOf(fields: readonly FormField[], given: SheetGiven): Readonly<Record<string, Heads>> {
  return Object.fromEntries(fields.map((field) => [field.name, askedHeads(field, yearsOf(field, given))]));
}

function yearsOf({ name, ask }: FormField, { proposals }: SheetGiven): number {
  if (!isByYear(ask)) return 1;
  const given = proposals.map(({ own }) => (own as Readonly<Record<string, readonly number[] | null>>)[name]);
  return Math.max(LEAST_YEARS, ...given.map((shares) => shares?.length ?? 0));
}

function workedHeads(
  worked: Readonly<Record<string, Worked<never>>>,
  given: SheetGiven,
): Readonly<Record<string, Heads>> {
  return Object.fromEntries(
    Object.entries(worked).map(([name, each]) => [
      name,
      (each.as === "text" ? text : figuresUnder)(...(headingsOf(each, given) as [string])),
    ]),
  );
}

function figuresUnder(...headings: readonly string[]): Heads {
  return figures(...headings);
}

function headingsOf({ head }: Worked<never>, given: SheetGiven): readonly string[] {
  return typeof head === "string" ? [head] : head(given);
}
