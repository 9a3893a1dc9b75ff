import type { BookJson } from "../../../src/model/book";

/** A book with nothing wrong in it. */
export const right: BookJson = {
  book: 1,
  place: {
    firstYear: 2026,
    years: 3,
    agencies: [{ id: "A", name: "Northshire Council" }, { id: "St Helens" }],
  },
  groups: [{ id: "back office", base: 1700 }],
  proposals: [
    {
      id: "P1",
      name: "Shared procurement",
      start: 2026,
      fullYear: 100,
      shares: { A: 0.6, "St Helens": 0.4 },
      costs: [{ name: "Systems", amount: 40, pays: { A: 1 } }],
    },
  ],
  scenarios: [{ id: "S1", name: "Local first", on: ["P1"] }],
};
