import { literalText } from "../../../formula";
import type { SheetBox } from "../../../formula";
import { ACTORS } from "../../../model/book";
import { moneyFormat } from "../../draft";
import type { SheetDraft } from "../../draft";
import { called, labelledRows } from "../../cells";
import { costLineNames } from "../cost-lines";
import type { CostSetUpCells } from "../cost-lines";
import type { NumberCells } from "../numbers";
import type { SetUpCells } from "../set-up";
import type { Sources } from "../sources";

/** What is the same for all scenarios. */
export interface Common {
  /** The year before the model, then its years. */
  readonly years: SheetBox;
  /** By agency: 1 where it is of the place. */
  readonly ofPlace: SheetBox;
  /** A row a fund, a column an agency: 1 where it is of the fund and of the place. */
  readonly funds: SheetBox;
  readonly numbers: NumberCells;
  readonly proposals: SetUpCells;
  readonly costs: CostSetUpCells;
}

/** What the parts of a scenario's workings are written with. */
export interface Band {
  readonly draft: SheetDraft;
  readonly sources: Sources;
  readonly common: Common;
  readonly scenario: number;
  /** Blocks over all columns, to the last year, with their labels. */
  readonly rows: ReturnType<typeof layOut>;
  readonly money: string;
}

/** Begins the workings of a scenario, by its position. All scenarios have the same rows. */
export function beginBand(draft: SheetDraft, sources: Sources, common: Common, scenario: number): Band {
  const { scenarios, place } = sources.book;
  draft.titled(`Scenario ${scenario + 1}`, literalText(called(scenarios[scenario]!)));
  const rows = layOut(draft, sources, common);
  return { draft, sources, common, scenario, rows, money: moneyFormat(place.unit) };
}

function layOut(draft: SheetDraft, { book, order, indices, funds, costs }: Sources, { years }: Common) {
  const block = (title: string, labels: readonly string[], ...heads: readonly string[]): SheetBox =>
    labelledRows(
      draft,
      years,
      title,
      labels.map((each) => literalText(each)),
      ...heads,
    );
  const costLines = costLineNames(costs);
  const agencies = book.place.agencies.map(({ id }) => id);
  return {
    indices: block("Growth to cash", indices, "Row of levels"),
    discounting: block("Discounting", ["What a pound of cash is worth, real and discounted"], "Row of rates"),
    actors: block("Who must act", ACTORS, "Allows from"),
    proposals: block(
      "Saving after overlap, in the price year's prices",
      order,
      "Starts",
      "Factor",
      "Cashable",
      "Factor of costs",
    ),
    costs: block("Cost lines, in cash", costLines, "From"),
    cashable: block("Cashable saving by fund, in cash", funds),
    total: block("Cashable saving by fund, not in plans already", funds),
    unplanned: block("Revenue cost by fund, not in plans already", funds),
    agencies: block("Present values", agencies, "Saving", "Cashable", "Cost"),
  };
}
