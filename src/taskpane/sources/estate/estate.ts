import { sources } from "../../../reading";
import type { EstateReading } from "../../../reading";
import { moneyInWords, plural } from "../../figures";
import type { PaneSource } from "../../registry";

/** Which land and buildings there are. */
export const estate: PaneSource<EstateReading> = {
  kind: "estate",
  source: sources.estate,
  inSentence: "estate table",
  hint: "One row for each asset, with its body, what it costs to run and how many people it has room for.",
  readsAnyShape: false,
  askedBy: "estate",
  withoutIt: "Buildings are typed below.",
  exampleCaption: "Estate table: one row for each asset",
  told: ({ assets, total, unit }) => {
    if (assets.length === 0) return null;
    const read = `${plural(assets.length, "asset", "assets")} read`;
    const unknown = assets.filter(({ runningCost }) => runningCost === null).length;
    if (unknown === assets.length) return `${read}; what they cost to run is not said.`;
    const rest =
      unknown === 0 ? "" : ` What ${plural(unknown, "of them costs", "of them cost")} is not said.`;
    return `${read}, which cost ${moneyInWords(total, unit)} a year to run.${rest}`;
  },
};
