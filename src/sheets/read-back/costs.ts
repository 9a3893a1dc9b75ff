import { COST_FORM } from "../../model/book";
import type { Cost } from "../../model/book";
import { linesNow, takes } from "../as-typed";
import type { Field, Reading, Seen } from "../as-typed";

/** The cost lines of all proposals. */
export function costs(reading: Reading, sheet: Seen): void {
  const { was, cells } = reading;
  const agencies = was.place.agencies.map(({ id }) => id);
  linesNow(reading, sheet, {
    list: "costs",
    what: "cost line",
    proposal: cells.costs.proposal,
    name: cells.costs.name,
    fields: COST_FORM.map((field): Field => [cells.costs[field.name as keyof Cost], takes(field, agencies)]),
    mayHave: () => true,
    written: was.proposals.map(({ id, costs: all }) => [id, all.map(({ name }) => name)]),
  });
}
