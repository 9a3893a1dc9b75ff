import { literalText } from "../../formula";
import type { SheetBox } from "../../formula";
import type { Book } from "../../model/book";
import { columnOfCells } from "../draft";
import type { SheetDraft } from "../draft";
import { figures, filled, layColumns, oneCell, orBlank, range, text, wholeRow } from "../cells";
import { levelsRows, levelYears } from "./levels";
import type { PlaceCells } from "./cells";

export type Levels = Pick<PlaceCells, "levelYears" | "levelNames" | "levels" | "inPriceYear">;

export function putLevels(draft: SheetDraft, book: Book, priceYear: SheetBox): Levels {
  draft.titled("Price levels", "The first row is general inflation; a row without levels is 1 in all years");
  const [rows, years] = [levelsRows(book), levelYears(book)];
  const table = layColumns(draft, rows.length, {
    levelNames: text("Index"),
    inPriceYear: figures("In the price year"),
    levels: figures(...years),
  });
  const levelYearsRow = { ...table.levels, row: table.levels.row - 1, rows: 1 };
  draft.put(table.levelNames, columnOfCells(rows.map(({ name }) => literalText(name))), { style: "input" });
  draft.put(
    table.inPriceYear,
    filled(table.inPriceYear, (at) => {
      const own = wholeRow(table.levels, at);
      return `=INDEX(${own},MATCH(${oneCell(priceYear)},${range(levelYearsRow)},0))`;
    }),
    { style: "figure", format: "0.0000" },
  );
  draft.put(
    table.levels,
    rows.map(({ levels }) => years.map((year) => (levels === undefined ? 1 : orBlank(levels.get(year))))),
    { style: "input", format: "0.0000" },
  );
  return { ...table, levelYears: levelYearsRow };
}
