import type { BookJson } from "../../src/model/book";

/** A book of one agency, one proposal and two years: a saving of 50, then 100. */
export const TINY_BOOK = {
  book: 1,
  place: {
    name: "Northshire",
    unit: "£ thousand",
    firstYear: 2026,
    years: 2,
    discount: 0,
    agencies: [{ id: "Council", name: "Northshire Council" }],
  },
  proposals: [
    {
      id: "P1",
      name: "Libraries in schools",
      fullYear: 100,
      ramp: [0.5, 1],
      shares: { Council: 1 },
      start: 2026,
      costs: [{ name: "Moves", amount: 20, pays: { Council: 1 } }],
    },
  ],
  scenarios: [{ id: "S1", name: "All", on: ["P1"] }],
} satisfies BookJson;
