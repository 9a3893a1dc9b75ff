import { literalText } from "../../formula";
import type { SheetBox } from "../../formula";
import { moneyFormat } from "../draft";
import type { SheetDraft } from "../draft";
import {
  figures,
  inRow,
  layColumns,
  ofModel,
  oneCell,
  putFigures,
  putLabels,
  range,
  text,
  wholeRow,
} from "../cells";
import type { Sources } from "../workings";
import type { YearsCells } from "../years";
import type { GapCells } from "./cells";

/** The gap in each fund's purse, before and after the proposals. */
export function putGaps(draft: SheetDraft, { funds, scenarios, book }: Sources, years: YearsCells): GapCells {
  draft.titled(
    "Budget gap by fund",
    "In cash, of the year chosen on the sheet Scenarios; a saving in one fund closes no other's gap",
  );
  const { label, ...cells } = layColumns(draft, funds.length, {
    label: text("Fund"),
    before: figures("Before"),
    shown: figures("After, shown"),
    compared: figures("After, compared"),
    difference: figures("Difference"),
  });
  putLabels(
    draft,
    label,
    funds.map((fund) => literalText(fund)),
  );
  const money = moneyFormat(book.place.unit);
  const year = `MATCH(${oneCell(scenarios.gapYear)},${range(ofModel(years.years))},0)`;
  const put = (box: SheetBox, gaps: SheetBox): SheetBox =>
    putFigures(draft, box, money, (at) => `INDEX(${wholeRow(gaps, at)},${year})`);
  put(cells.before, years.funds.gapBefore);
  put(cells.shown, years.funds.gapAfter);
  put(cells.compared, years.funds.comparedGap);
  putFigures(
    draft,
    cells.difference,
    money,
    (at) => `${inRow(cells.compared, at)}-${inRow(cells.shown, at)}`,
  );
  return cells;
}
