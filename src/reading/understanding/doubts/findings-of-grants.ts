import { readableAddress } from "../../../formula";
import { note } from "../../findings";
import type { Finding } from "../../findings";
import { tickIn } from "../../ticks";
import type { Arrangement, Seen } from "../arrangement";
import type { LinesRead } from "../lines";
import { placeOf } from "./findings-of-rows";

/** Awards below nothing, which no grant has. */
export function ofAwards(
  { grid: { sheet } }: Seen,
  { kind }: Arrangement,
  { lines }: LinesRead,
): readonly Finding[] {
  const below = kind === "grants" ? lines.filter(({ amount }) => amount < 0) : [];
  const [first] = below;
  if (first === undefined) return [];
  const where = readableAddress(sheet.name, { row: first.row, column: first.column, rows: 1, columns: 1 });
  const more = below.length - 1;
  const others = more === 0 ? "" : ` So ${more === 1 ? "is one more cell" : `are ${more} more cells`}.`;
  return [
    note(
      `${where} is below 0, and an award is what may be spent. Look whether that is meant.${others}`,
      where,
    ),
  ];
}

/** Marks under what a grant may be spent on that say neither yes nor no, or are only likely to. */
export function ofMarks(seen: Seen, { roles: { permitted } }: Arrangement): readonly Finding[] {
  const { grid, rows } = seen;
  if (permitted?.from !== "headings") return [];
  return permitted.columns.flatMap((column) =>
    rows.flatMap((row) => {
      const cell = grid.cell(row, column);
      const mark = tickIn(cell);
      if (mark?.isPlain) return [];
      const where = placeOf(seen, { row, column, rows: 1, columns: 1 });
      return [
        note(
          mark === null
            ? `${where} holds "${String(cell)}", which says neither yes nor no.`
            : `${where} holds "${String(cell)}", which is taken for ${mark.isYes ? "yes" : "no"}.`,
          where,
        ),
      ];
    }),
  );
}
