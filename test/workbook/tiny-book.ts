import { oneOfEach } from "../model/book/any-lever";
import { NO_CHOICES, readBook, workOutPooling } from "../../src/model/book";
import type { BookJson, JsonRecord, KeptBook } from "../../src/model/book";

/** A book of typed figures, with nothing beside it. */
export function keptAs(book: BookJson): KeptBook {
  return { book, baseBudget: [], choices: NO_CHOICES, sources: {} };
}

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

const BY_LINES = oneOfEach(["Council", "Fire"]);

/** The same with what has sheets of its own: duplication that ends, a grant with a rule, and a ring-fence that is removed. */
const UNWORKED = {
  ...TINY_BOOK,
  place: { ...TINY_BOOK.place, agencies: [...TINY_BOOK.place.agencies, { id: "Fire" }] },
  spend: {
    rows: [
      ["Council", "Legal", 60],
      ["Fire", "Legal", 40],
    ],
  },
  pooling: {
    grants: [
      { id: "Police grant", award: 60 },
      { id: "Bus grant", award: 20, carry: 0.1 },
    ],
    needs: [
      { id: "Police", amount: 50 },
      { id: "Roads", amount: 30 },
    ],
    allowed: [
      [true, false],
      [false, true],
    ],
  },
  proposals: [
    ...TINY_BOOK.proposals,
    { id: "P2", lever: "duplication", services: ["Legal"], fixedShare: 0.3, start: 2026 },
    { id: "P3", lever: "pooling", frees: ["Police grant"], start: 2026 },
    ...BY_LINES,
  ],
  scenarios: [{ id: "S1", name: "All", on: ["P1", "P2", "P3"] }],
} satisfies BookJson;

/** Its grants are a flow: no solver is asked. */
const worked = await workOutPooling(readBook(UNWORKED), "S1", "29 November 2026", () =>
  Promise.reject(new Error("A flow asks no solver.")),
);

/** With every sheet that there can be. */
export const EVERY_SHEET_BOOK = {
  ...UNWORKED,
  pooling: { ...UNWORKED.pooling, worked: JSON.parse(JSON.stringify(worked)) as JsonRecord },
} satisfies BookJson;
