import { literalText } from "../../formula";
import type { SheetBox } from "../../formula";
import type { CellContent, SheetDraft, StyleKind } from "../draft";

/** The heading of a column, or those of several columns side by side that hold one thing each year, agency, ... */
export type Heads = readonly [style: StyleKind, ...headings: CellContent[]];

export function text(heading: CellContent): Heads {
  return ["heading", heading];
}

export function figures(...headings: readonly CellContent[]): Heads {
  return ["figureHeading", ...headings];
}

/** Begins a table: a row of headings, and below it so many rows; answers with the cells of each column. */
export function layColumns<Key extends string>(
  draft: SheetDraft,
  rows: number,
  columns: Readonly<Record<Key, Heads>>,
): Readonly<Record<Key, SheetBox>> {
  const named = Object.entries<Heads>(columns);
  draft.headings(...named.map(([, [style, ...headings]]): [StyleKind, CellContent[]] => [style, headings]));
  let column = 0;
  const body = draft.block(
    rows,
    named.reduce((sum, [, [, ...headings]]) => sum + headings.length, 0),
  );
  return Object.fromEntries(
    named.map(([key, [, ...headings]]) => {
      const box = { ...body, column, columns: headings.length };
      column += headings.length;
      return [key, box];
    }),
  ) as Readonly<Record<Key, SheetBox>>;
}

/** The cells of a box, each by its row and column in it. */
export function filled(
  { rows, columns }: SheetBox,
  cell: (row: number, column: number) => CellContent,
): CellContent[][] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_unused, column) => cell(row, column)),
  );
}

/** A text of the book's, or an empty cell. */
export function words(text: string): string {
  return text === "" ? "" : literalText(text);
}

/** A figure, or an empty cell. */
export function orBlank(value: number | null | undefined): CellContent {
  return value ?? "";
}
