import { linesNow, neededNumber, number, numberOfEach, numbers, words } from "../as-typed";
import type { Reading, Seen } from "../as-typed";

/** The cost lines of all proposals. */
export function costs(reading: Reading, sheet: Seen): void {
  const { was, cells } = reading;
  const own = cells.costs;
  const agencies = was.place.agencies.map(({ id }) => id);
  linesNow(reading, sheet, {
    list: "costs",
    what: "cost line",
    proposal: own.proposal,
    name: own.name,
    fields: [
      [own.name, words("name")],
      [own.kind, words("kind")],
      [own.type, words("type")],
      [own.amount, neededNumber("amount")],
      [own.priceYear, number("priceYear")],
      [own.index, words("index")],
      [own.optimism, number("optimism")],
      [own.offset, number("offset")],
      [own.phase, numbers("phase")],
      [own.pays, numberOfEach("pays", agencies)],
    ],
    mayHave: () => true,
    written: was.proposals.map(({ id, costs: all }) => [id, all.map(({ name }) => name)]),
  });
}
