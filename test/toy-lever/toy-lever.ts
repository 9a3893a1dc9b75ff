import { columnOf, reference } from "../../src/formula";
import { shareEntry } from "../../src/functions/sharing/share";
import { defineLever } from "../../src/model/book";
import type { SheetLever } from "../../src/sheets";
import { SPEND_SHAPES } from "../../src/sheets/count";
import { moneyFormat, shownAcross } from "../../src/sheets/draft";
import { call } from "../../src/sheets/formula";

/** What one more lever is made of, from outside `src`: a field table and a sheet. */
const settings = defineLever({
  id: "toy",
  title: "Share a service (toy)",
  needs: ["spend"],
  fields: {
    saved: {
      kind: "share",
      per: "place",
      default: 0.1,
      most: 0.5,
      label: "Running cost saved",
      source: "your assumption",
      ask: { label: "Running cost saved by sharing", hint: "At most half.", review: "Running cost saved" },
    },
    weight: {
      kind: "number",
      per: "agency",
      default: 1,
      least: 0,
      label: "Weight in the sharing",
      source: "your assumption",
      ask: { label: "Weight in the sharing", review: "Weights" },
    },
  },
});

export const toySheet: SheetLever<typeof settings.fields, "toySaving"> = {
  settings,
  sheet: { title: "Toy", purpose: "What sharing a service saves, by agency" },
  method: "Toy: a share of all spending is saved, and goes to the agencies by weight.",
  write({ scenario, facts, count, inputs, fields, draft: begin }) {
    const draft = begin({
      title: `Shared service of ${scenario}`,
      opening: [["note", `Every amount is in ${facts.unit}. The assumptions are on sheet ${inputs.sheet}.`]],
      widths: [210, 84],
      frozen: { rows: 0, columns: 0 },
    });
    draft.headings(["heading", ["Agency"]], ["figureHeading", ["Saving"]]);
    const table = draft.block(count.agencies.columns, 2);
    const savings = columnOf(table, 1);
    const saved = { formula: `${reference(fields.saved)}*${reference(count.total)}` };
    const format = moneyFormat(facts.unit);
    const agencies = shownAcross(count.agencies).map((agency) => [agency]);
    draft.put(table, agencies, { style: "label" });
    draft.spill(savings, call(shareEntry, { total: saved, weights: fields.weight }), {
      style: "figure",
      format,
    });
    const saving = {
      key: "toySaving",
      label: "Saving from the shared service",
      formula: `SUM(${reference(savings)})`,
      needs: SPEND_SHAPES,
      unit: `${facts.unit} a year`,
      format,
      meaning: "The stated share of all spending",
      from: savings,
    } as const;
    return { draft, headlines: [saving], checks: [], sentences: [], notes: [] };
  },
};
