import { columnOf, reference } from "../../src/formula";
import { shareEntry } from "../../src/functions/sharing/share";
import { defineLever } from "../../src/model/book";
import { shownDown } from "../../src/sheets/draft";
import { call } from "../../src/sheets/formula";
import type { SheetLever } from "../../src/sheets/lever";

const ask = { label: "Asked", review: "Reviewed" };
const settings = defineLever({
  id: "eachScope",
  title: "Share a cost",
  needs: ["spend", "grants"],
  fields: {
    cost: {
      kind: "money",
      per: "place",
      default: 100,
      least: 0,
      label: "Cost to share",
      source: "its tender",
      ask,
    },
    weights: {
      kind: "number",
      per: "agency",
      default: 1,
      least: 0,
      label: "Weight of the agency",
      source: "headcount of the agencies",
      ask,
    },
    joins: {
      kind: "flag",
      per: "service",
      default: true,
      label: "Service takes part",
      source: "heads of service",
      ask,
    },
    spare: {
      kind: "share",
      per: "grant",
      default: 0,
      label: "Spare",
      source: "outturn of last year",
      note: "Spare: of each grant.",
      ask,
    },
  },
});

/** A lever that is in no list of the product: a setting of each scope, one call, one sheet. */
export const leverOfEachScope: SheetLever<typeof settings.fields, "costShared"> = {
  settings,
  sheet: { title: "Each", purpose: "A cost shared out by weight" },
  method: "The cost is shared out by weight.",
  write({ draft: begin, count, facts, fields }) {
    const draft = begin({
      title: "Share a cost",
      opening: [["note", "A cost that is shared out."]],
      widths: [100],
      frozen: { rows: 0, columns: 0 },
    });
    draft.titled("Shares");
    draft.headings(["heading", ["Agency"]], ["figureHeading", ["Share"]]);
    const agencies = draft.block(count.agencies.columns, 1);
    const shares = columnOf(agencies, 1);
    draft.put(agencies, shownDown({ ...fields.weights, column: 0 }), { style: "label" });
    draft.spill(shares, call(shareEntry, { total: fields.cost, weights: fields.weights }), {
      style: "figure",
    });
    return {
      draft,
      headlines: [
        {
          key: "costShared",
          label: "Shared out",
          formula: `SUM(${reference(shares)})`,
          needs: ["spendShape"],
          unit: facts.unit,
          format: "0",
          meaning: "All of the cost",
          from: shares,
        },
      ],
      checks: [],
      sentences: [],
      notes: [],
    };
  },
};
