import { SMALL_BOOK } from "../../small-book";

/** A book with two proposals that remove ring-fences, and scenarios with none of them on, one and both. */
export const POOLING_BOOK = {
  ...SMALL_BOOK,
  pooling: {
    grants: [
      { id: "Police grant", award: 60.5 },
      { id: "Public health grant", award: 80 },
      { id: "Bus grant", award: 40 },
      { id: "Revenue support", award: 10 },
    ],
    needs: [
      { id: "Police", amount: 100, other: 39.5 },
      { id: "Health", amount: 50, basis: "Joint needs assessment" },
      { id: "Roads", amount: 90, other: 25.5 },
      { id: "Libraries", amount: 20, other: 30 },
    ],
    allowed: [
      [true, false, false, false],
      [false, true, false, false],
      [false, false, true, false],
      [true, true, true, true],
    ],
    values: [1, 1.5, 1, 2],
    floors: [10, 0, 50, 0],
  } as Record<string, unknown>,
  proposals: [
    ...SMALL_BOOK.proposals,
    { id: "F1", name: "Free public health", lever: "pooling", frees: ["Public health grant"], start: 2026 },
    {
      id: "F2",
      name: "Free police and general",
      lever: "pooling",
      frees: ["Police grant", "Revenue support"],
      start: 2026,
    },
  ],
  scenarios: [
    { id: "S1", on: ["P1"] },
    { id: "S2", on: ["P1", "F1"] },
    { id: "S3", on: ["F1", "F2"] },
  ],
};
