import type { SheetBox } from "../../../../formula";
import type { SheetDraft } from "../../../draft";
import type { Sources } from "../sources";
import { putCashable } from "./cashable";
import { putCosts } from "./costs";
import { putPresent } from "./present";
import type { PresentCells } from "./present";
import { putPrices } from "./prices";
import type { PriceCells } from "./prices";
import { putProposals } from "./proposals";
import type { ProposalCells } from "./proposals";
import { beginBand } from "./rows";
import type { Common } from "./rows";

/** The figures of one scenario. */
export interface BandCells extends PriceCells, ProposalCells {
  /** A row a cost line, in cash. */
  readonly costs: SheetBox;
  /** What of the saving leaves the budgets of the place, in cash. */
  readonly placeCashable: SheetBox;
  readonly present: PresentCells;
}

/** Writes the workings of a scenario, by its position. All scenarios have the same rows. */
export function putBand(draft: SheetDraft, sources: Sources, common: Common, scenario: number): BandCells {
  const band = beginBand(draft, sources, common, scenario);
  const cells = { ...putPrices(band), ...putProposals(band) };
  const costs = putCosts(band, cells);
  return {
    ...cells,
    costs,
    placeCashable: putCashable(band, cells),
    present: putPresent(band, cells, costs),
  };
}
