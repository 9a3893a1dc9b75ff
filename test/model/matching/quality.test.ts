import Papa from "papaparse";
import { describe, expect } from "vitest";
import { matchRecords } from "../../../src/model/matching";
import type { Field, FieldKind } from "../../../src/model/matching";
import { testOnSharedData } from "../shared-data";
import { PAYMENT_FILES, realCompanies } from "./real-names";
import { spoiltNames } from "./spoilt-names";
import { quality, WAYS } from "./ways";

describe("how well names are matched", () => {
  testOnSharedData(
    "98 in 100 pairs are right, and 90 in 100 copies found, among real companies, spoilt copies and decoys; better than plain ways",
    PAYMENT_FILES,
    (...files) => {
      const spoilt = spoiltNames(realCompanies(files, 500), 20);
      const [ours, exact, nearest] = [WAYS.ours, WAYS.exact, WAYS.distance].map((way) =>
        quality(way, spoilt),
      );
      expect(spoilt.copyOf.filter((of) => of === null).length).toBeGreaterThan(80);
      expect(ours!.precision).toBeGreaterThanOrEqual(0.98);
      expect(ours!.recall).toBeGreaterThanOrEqual(0.9);
      expect(exact!.recall).toBeLessThan(ours!.recall - 0.1);
      expect(nearest!.precision).toBeLessThan(ours!.precision);
      expect(nearest!.recall).toBeLessThan(ours!.recall - 0.05);
    },
  );

  testOnSharedData(
    "of invented people nearly all copies are found, and no others",
    "matching/febrl_dataset3.csv",
    (text) => {
      const KINDS: readonly FieldKind[] = [
        "name",
        "name",
        "code",
        "text",
        "text",
        "name",
        "code",
        "name",
        "code",
        "code",
      ];
      const [headings = [], ...all] = Papa.parse<string[]>(text.trim()).data.map((row) =>
        row.map((cell) => cell.trim()),
      );
      const fields = headings.slice(1).map((name, at): Field => ({ name, kind: KINDS[at]! }));
      const person = (row: readonly string[]) => row[0]!.split("-")[1]!;
      // A twentieth of the people: the test is to be quick.
      const rows = all.filter((row) => Number(person(row)) % 20 === 0);
      const { pairs, unsettled } = matchRecords(fields, [rows.map((row) => row.slice(1))]);
      const people = rows.map(person);
      const right = pairs.filter(({ one, other }) => people[one.at] === people[other.at]).length;
      const copies = people.reduce(
        (sum, each, at) => sum + people.slice(0, at).filter((before) => before === each).length,
        0,
      );
      expect(unsettled).toBeNull();
      expect(right / pairs.length).toBeGreaterThan(0.99);
      expect(right / copies).toBeGreaterThan(0.98);
    },
  );
});
