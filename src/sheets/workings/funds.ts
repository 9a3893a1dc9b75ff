import { acrossTo, literalText, part } from "../../formula";
import type { SheetBox } from "../../formula";
import type { SheetDraft } from "../draft";
import { inRow, inYear, putFigures, putLabels, range } from "../cells";
import type { Sources } from "./sources";

/** Which agencies of the place are of which fund: a row a fund, the agencies side by side. */
export function putFunds(draft: SheetDraft, { funds, place }: Sources, ofPlace: SheetBox): SheetBox {
  draft.titled("Bodies of the place by fund", "1: the body is of the fund; in the order of the sheet Place");
  const rows = draft.block(funds.length, 1 + ofPlace.columns);
  putLabels(
    draft,
    rows,
    funds.map((fund) => literalText(fund)),
  );
  const cells = part(rows, 0, 1, funds.length, ofPlace.columns);
  return putFigures(draft, cells, "General", (at, agency) => {
    const fund = `INDEX(${range(place.fund)},COLUMNS(${acrossTo(part(cells, at, 0, 1, agency + 1))}))`;
    return `IF(${fund}=${inRow(rows, at)},${inYear(ofPlace, agency)},0)`;
  });
}
