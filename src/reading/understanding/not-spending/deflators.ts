import { readableAddress, reference } from "../../../formula";
import { note } from "../../findings";
import type { Finding } from "../../findings";
import type { Seen } from "../arrangement";
import type { ColumnSeen } from "../columns";
import { onSheet } from "../on-sheet";

const DEFLATORS = /\bdeflators?\b/i;
/** Columns beside the index: changes of it, and the sums that it was worked out from. */
const NO_INDEX = /per ?cent|%|change|growth|cash|money|million|£/i;
/** As the functions read years: "2019-20", or 2019. */
const YEAR = /^(19|20)\d\d(-\d\d)?$/;
const LEAST_YEARS = 3;

/**
 * What a release of GDP deflators is good for, as HM Treasury publishes it (financial years, their index, the change on the year before):
 * the functions that deflate take its years and index as they are. Null where the table is none.
 */
export function useAsDeflators({ grid, block, columns, around }: Seen): Finding | null {
  const texts = [
    around.title,
    around.sheet,
    ...columns.flatMap(({ heading, groups }) => [heading, ...groups]),
  ];
  if (!texts.some((text) => DEFLATORS.test(text))) return null;
  const at = columns.findIndex(
    ({ column, holds }, position) =>
      (holds === "years" || holds === "names" || holds === "codes") &&
      yearsIn(column).length >= LEAST_YEARS &&
      isIndex(columns[position + 1]),
  );
  if (at === -1) return null;
  const { column } = columns[at]!;
  const years = yearsIn(column);
  const [first, last] = [years[0]!, years.at(-1)!];
  const box = onSheet(grid.sheet, { row: first, column, rows: last - first + 1, columns: 2 });
  const cells = reference({ sheet: grid.sheet.name, ...box });
  const [from, to] = [first, last].map((row) => String(grid.cell(row, column)).trim());
  return note(
    `${readableAddress(grid.sheet.name, box)} is a release of GDP deflators, ${from} to ${to}. To bring sums to other prices by it, give it to the functions DEFLATE and UNITCOST as their vintage, such as =PLACE.DEFLATE(1000, "${from}", "${to}", ${cells}). Years that are a forecast in it are used as they are.`,
    readableAddress(grid.sheet.name, box),
  );

  /** The rows, one below the other, that have a year and an index beside it. */
  function yearsIn(of: number): readonly number[] {
    const rows: number[] = [];
    for (let row = block.headings.last + 1; row <= block.last; row += 1) {
      const [year, index] = [String(grid.cell(row, of)).trim(), grid.cell(row, of + 1)];
      if (YEAR.test(year) && typeof index === "number" && index > 0) rows.push(row);
      else if (rows.length > 0) break;
    }
    return rows;
  }
}

function isIndex(column: ColumnSeen | undefined): boolean {
  return column?.holds === "figures" && !NO_INDEX.test(column.heading.replace(/\(?\d{4}.*=\s*100\)?/, " "));
}
