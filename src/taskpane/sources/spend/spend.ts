import { sources } from "../../../reading";
import type { SpendReading } from "../../../reading";
import { plural } from "../../figures";
import type { PaneSource } from "../../registry";
import { NearNamesQuestion } from "./near-names-question";

/** How much each agency spends on each service. */
export const spend: PaneSource<SpendReading> = {
  kind: "spend",
  source: sources.spend,
  inSentence: "spend table",
  hint: "One row for each body and service, with an amount.",
  readsAnyShape: true,
  Besides: NearNamesQuestion,
  withoutIt: "Nothing is counted, and no duplication is worked out.",
  exampleCaption: "Spend table: one row for each body and service",
  told: ({ rows, agencies, services }) =>
    rows.length === 0
      ? null
      : `${plural(rows.length, "row", "rows")} read: ${plural(agencies.length, "body", "bodies")}, ` +
        `${plural(services.length, "service", "services")}.`,
};
