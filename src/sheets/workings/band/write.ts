import type { SheetBox } from "../../../formula";
import type { SheetDraft } from "../../draft";
import type { Sources } from "../sources";
import { putCosts } from "./costs";
import { putFundLines } from "./funds";
import type { FundCells } from "./funds";
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
  readonly funds: FundCells;
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
    funds: putFundLines(band, cells, costs),
    present: putPresent(band, cells, costs),
  };
}
