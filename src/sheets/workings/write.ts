import { acrossTo, part } from "../../formula";
import type { SheetBox } from "../../formula";
import { draftSheet, HEAD_ROWS } from "../draft";
import type { PlannedSheet, SheetDraft } from "../draft";
import { FIRST_YEAR_COLUMN, oneCell, putFigures, putLabels, putYears, range } from "../cells";
import { putBand } from "./band";
import type { BandCells, Common } from "./band";
import { putFunds } from "./funds";
import { putNumbers } from "./numbers";
import { putCostLines } from "./cost-lines";
import { putSetUp } from "./set-up";
import type { Sources } from "./sources";

export interface WorkingsCells extends Common {
  /** By scenario; each has the same rows, so many below those of the one before it. */
  readonly bands: readonly BandCells[];
  readonly height: number;
}

/** Every proposal and cost line by year, scenario by scenario. */
export function writeWorkings(
  name: string,
  sources: Sources,
): { readonly sheet: PlannedSheet; readonly cells: WorkingsCells } {
  const { book, place } = sources;
  const draft = draftSheet({
    key: "workings",
    name,
    purpose: "Every proposal and cost line by year, scenario by scenario",
    title: "Workings",
    opening: [
      ["note", "Nothing here is to be typed over. The years are those of the scenarios below."],
      ["note", "One block a scenario, all of the same rows; before them what all scenarios start from."],
    ],
    widths: [250, 100, 90],
    frozen: { rows: HEAD_ROWS + 1, columns: 1 },
  });
  const years = putYears(draft, FIRST_YEAR_COLUMN, 1 + book.place.years, (year, cells) => {
    const number = `COLUMNS(${acrossTo(part(cells, 0, 0, 1, year + 1))})`;
    return `${oneCell(place.firstYear)}-2+${number}`;
  });
  const numbers = putNumbers(draft, sources);
  const ofPlace = putOfPlace(draft, place.ofPlace);
  const funds = putFunds(draft, sources, ofPlace);
  const proposals = putSetUp(draft, sources, ofPlace);
  const costs = putCostLines(draft, sources, proposals, ofPlace);
  const common = { years, ofPlace, funds, numbers, proposals, costs };
  const bands = book.scenarios.map((_, scenario) => putBand(draft, sources, common, scenario));
  const [first, second] = bands;
  const height = first && second ? second.start.row - first.start.row : 0;
  return { sheet: draft.finished(), cells: { ...common, bands, height } };
}

/** Whether each agency is of the place, side by side, as the columns of shares are. */
function putOfPlace(draft: SheetDraft, column: SheetBox): SheetBox {
  draft.titled("Bodies of the place", "1: of the place; 0: outside it; in the order of the sheet Place");
  const rows = draft.block(1, 1 + column.rows);
  putLabels(draft, rows, ["Of the place"]);
  const cells = part(rows, 0, 1, 1, column.rows);
  return putFigures(
    draft,
    cells,
    "General",
    (_, agency) => `INDEX(${range(column)},COLUMNS(${acrossTo(part(cells, 0, 0, 1, agency + 1))}))`,
  );
}
