import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseBook, serialiseBook } from "../../../../src/model/book";
import type { BookJson, StoredBook } from "../../../../src/model/book";
import { sources } from "../../../../src/reading";
import { randomBook } from "../random-book";

const HERE = new URL(".", import.meta.url);
const golden = (version: number) => readFileSync(new URL(`version-${version}.json`, HERE), "utf8");
const versions = readdirSync(HERE).filter((name) => /^version-\d+\.json$/.test(name)).length;

/** The book of the golden files, as the present version keeps it. */
const kept = JSON.parse(golden(versions)) as StoredBook;
const textOf = (change: object) => JSON.stringify({ ...kept, ...change });
const refusal = (text: string) => {
  const parsed = parseBook(text, sources);
  return parsed.ok ? null : parsed.because;
};

describe("a kept book", () => {
  it.each(Array.from({ length: versions }, (_, at) => at + 1))(
    "that version %i wrote is read as the present version keeps it",
    (version) => {
      const parsed = parseBook(golden(version), sources);
      expect(parsed.ok && JSON.parse(serialiseBook(parsed.stored))).toEqual(kept);
    },
  );

  it("has a golden file of the version that is written", () => {
    expect(JSON.parse(serialiseBook(kept))).toMatchObject({ version: versions });
  });

  it("has what was kept of locked scenarios, and is refused where that is something else", () => {
    const lock = {
      on: "2026-11-29",
      proposals: ["P1"],
      set: [],
      others: 0,
      results: { npv: 1, cashPayback: null },
    };
    const parsed = parseBook(textOf({ locks: { S1: lock } }), sources);
    expect(parsed.ok && parsed.stored.locks).toEqual({ S1: lock });
    expect(refusal(textOf({ locks: { S1: { ...lock, results: { npv: "1" } } } }))).toMatch(/part "locks"/);
  });

  it("comes back as it was given", () => {
    fc.assert(
      fc.property(randomBook, (book) => {
        const [{ id: agency }] = book.place.agencies as [{ id: string }];
        const given: StoredBook = {
          ...storedPart(),
          book: book as unknown as BookJson,
          baseBudget: [{ agency, budget: 1000, pay: 0.02, funding: 900 }],
          choices: { shown: "S2", compared: null, gapYear: 2027 },
        };
        expect(parseBook(serialiseBook(given), sources)).toEqual({ ok: true, stored: given });
      }),
      { numRuns: 30 },
    );
  });

  it("keeps which tables were chosen, where nothing is kept of what they held", () => {
    const place = { kind: "table", reference: "Spending" } as const;
    const chosen = { spend: { place, roles: { agency: 0, service: 1, amount: 2 } } };
    const facts = { unit: "£", sources: {} };
    const given: StoredBook = { ...storedPart(), book: kept.book, sources: chosen, facts };
    expect(parseBook(serialiseBook(given), sources)).toEqual({ ok: true, stored: given });
  });

  it.each([
    ["{", "it is not readable"],
    ["[]", "it does not hold a book"],
    ["{}", "it does not say in which form it was written"],
    ['{"version":0}', "it does not say in which form it was written"],
    [`{"version":${versions + 1}}`, "it was written by a newer version of Total Place for Excel"],
    [textOf({ layout: "wide" }), 'its part "layout" is missing or is not what belongs there'],
    [textOf({ book: [] }), 'its part "book" is missing or is not what belongs there'],
    [textOf({ baseBudget: {} }), 'its part "baseBudget" is missing or is not what belongs there'],
    [
      textOf({ choices: { shown: 1, compared: null, gapYear: null } }),
      'its part "choices.shown" is missing or is not what belongs there',
    ],
    [textOf({ facts: { unit: "£" } }), 'its part "facts.sources" is missing or is not what belongs there'],
    [
      textOf({ sources: { spend: { place: { kind: "table", reference: "Spending" }, roles: {} } } }),
      'its part "sources.spend.roles.agency" is missing or is not what belongs there',
    ],
    [textOf({ book: { ...kept.book, scenarios: [] } }), "its book has no proposal or no scenario"],
    [
      textOf({ book: { ...kept.book, scenarios: [{ id: "S1", on: ["P9"] }] } }),
      /^its book is not right at "scenarios\[0\]\.on\[0\]": .*[^.]$/,
    ],
    [
      textOf({ baseBudget: [{ agency: "Nobody", budget: 1, funding: 1 }] }),
      /^its book is not right at "baseBudget\[0\]\.Nobody": /,
    ],
  ])("is refused in words where it is %.60s", (text, because) => {
    expect(refusal(text)).toEqual(typeof because === "string" ? because : expect.stringMatching(because));
  });

  it("never breaks on junk", () => {
    fc.assert(
      fc.property(fc.json(), fc.json(), (junk, inner) => {
        expect(refusal(junk)).not.toBeNull();
        expect(refusal(textOf({ book: JSON.parse(inner) as unknown }))).not.toBeNull();
      }),
    );
  });
});

function storedPart(): Omit<StoredBook, "book"> {
  const { baseBudget, choices, sources: chosen, facts, layout } = kept;
  return { baseBudget, choices, sources: chosen, facts, layout };
}
