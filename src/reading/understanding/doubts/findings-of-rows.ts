import { readableAddress } from "../../../formula";
import type { Box } from "../../../formula";
import { counted } from "../../../model/wording";
import { note } from "../../findings";
import type { Finding } from "../../findings";
import { filledIn, isBroughtForward, textAt } from "../../shape";
import type { CountedRows } from "../../shape";
import type { Seen } from "../arrangement";

/** Rows left out or counted on thin evidence: those left out for one reason are told at once. */
export function ofRows(seen: Seen): readonly Finding[] {
  const leftOut = seen.counted.leftOut.filter(
    ({ isDoubtful, isSaidThoughSure }) => isDoubtful || isSaidThoughSure,
  );
  const reasons = [...new Set(leftOut.map(({ why }) => why))];
  const read = new Set(seen.rows);
  const doubtful = seen.counted.doubtful.filter((row) => read.has(row));
  return [
    ...reasons.map((why) => {
      const some = leftOut.filter((each) => each.why === why);
      return left(seen, some, why);
    }),
    ...doubtful.map((row) => {
      const place = placeOfRow(seen, row);
      const what = isBroughtForward(firstText(seen, row))
        ? "tells what rows of another page come to"
        : "is the sum of other rows but is not called a total";
      return note(`${place} ${what}. It is counted; look whether it belongs.`, place);
    }),
  ];
}

function left(seen: Seen, [first, ...others]: CountedRows["leftOut"], why: string): Finding {
  const place = placeOfRow(seen, first!.row);
  const look = first!.isSaidThoughSure
    ? ""
    : others.length === 0
      ? " Look whether it belongs."
      : " Look whether they belong.";
  const said =
    others.length === 0
      ? `${place} is left out: ${why}.`
      : `${place} and ${counted(others.length, "more row")} are left out: ${why}.`;
  return note(`${said}${look}`, place);
}

/** The address of cells that the grid counts, with their sheet. */
export function placeOf({ grid: { sheet } }: Seen, box: Box): string {
  return readableAddress(sheet.name, { ...box, row: box.row + sheet.row, column: box.column + sheet.column });
}

export function placeOfRow(seen: Seen, row: number): string {
  const { span } = seen.block;
  return placeOf(seen, { row, column: span.first, rows: 1, columns: span.last - span.first + 1 });
}

function firstText({ grid, block: { span } }: Seen, row: number): string {
  return filledIn(grid, row, span).map((column) => textAt(grid, row, column))[0] ?? "";
}
