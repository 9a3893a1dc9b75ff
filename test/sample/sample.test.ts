import { describe, expect, it } from "vitest";
import { buildSample, SAMPLE_BOOK } from "../../preview/sample";
import sampleBook from "../../preview/sample/book.json";
import { answerTo, readBook, workOutPooling } from "../../src/model/book";
import { bookForm } from "../../src/workbook/store";
import { readPartXml } from "../../src/workbook/store/part";
import facts from "../../preview/sample/facts.json";
import { keptSampleBook, SAMPLE } from "../docs/sample-book";
import { testOnSharedData } from "../model/shared-data";

const { bodies } = facts.budgets;
const sheets = buildSample().sheets;

/** Which column of the published table a service's budget is in. */
const COLUMNS: Readonly<Record<string, string>> = {
  Education: "edu_k",
  "Highways and transport": "trans_k",
  "Children's social care": "csc_k",
  "Adult social care": "asc_k",
  "Public health": "ph_k",
  Police: "police_k",
  "Fire and rescue": "fire_k",
};

describe("the sample's book", () => {
  const book = readBook(sampleBook);

  it("has six proposals of three kinds with cost lines over ten years, and three scenarios that can be worked out", () => {
    expect(book.proposals).toHaveLength(6);
    expect(new Set(book.proposals.map(({ lever }) => lever)).size).toBe(3);
    expect(book.proposals.flatMap(({ costs }) => costs).length).toBeGreaterThan(6);
    expect(book.place.years).toBe(10);
    const { scenarios } = answerTo(book);
    expect(scenarios.map((scenario) => "place" in scenario)).toEqual([true, true, true]);
    expect(SAMPLE.baseBudget).toHaveLength(book.place.agencies.length);
  });

  it("has what is published as spending, and says of every proposal what is not", () => {
    const published = bodies.flatMap(({ agency, budgets }) =>
      Object.entries(budgets).map(([service, amount]) => [agency, service, amount]),
    );
    expect(book.spend!.rows).toEqual(published);
    for (const { source } of book.proposals) expect(source).toMatch(/invented for illustration/i);
  });

  it("is kept in the sample's workbook", () => {
    expect(readPartXml(bookForm, SAMPLE_BOOK.xml)).toMatchObject({
      ok: true,
      stored: { book: sampleBook, baseBudget: SAMPLE.baseBudget, sources: SAMPLE.sources },
    });
    expect(SAMPLE_BOOK.xml, "`npm run docs` makes it again").toBe(
      (JSON.parse(keptSampleBook()) as { xml: string }).xml,
    );
  });
});

describe("the sample's figures", () => {
  testOnSharedData(
    "are the published budgets, to the thousand pounds",
    "place-greater-manchester/budget_2023_24_by_body.csv",
    (text) => {
      const expected = readCsv(text).map((row) => {
        const named = Object.entries(COLUMNS).map(
          ([service, column]) => [service, Number(row[column])] as const,
        );
        const other = Number(row["total_service_k"]) - named.reduce((sum, [, amount]) => sum + amount, 0);
        const budgets = [...named, ["Other services", other] as const].filter(([, amount]) => amount !== 0);
        return { agency: row["authority"], ons: row["ons"], budgets: Object.fromEntries(budgets) };
      });
      expect(byName(bodies)).toEqual(byName(expected));
    },
  );

  testOnSharedData(
    "call published only the grant whose amount is published",
    "place-greater-manchester/budget_2023_24_by_body.csv",
    (text) => {
      const police = readCsv(text).map((row) => -Number(row["police_grant_k"]));
      const calledPublished = facts.grants.rows.filter(({ figure }) => figure === "published");
      expect(calledPublished.map(({ grant, award }) => [grant, award])).toEqual([
        ["Police grant", police.reduce((sum, amount) => sum + amount, 0)],
      ]);
    },
  );

  it("mark every made-up amount as illustrative, to the nearest £100 thousand", () => {
    const madeUp = facts.grants.rows.filter(({ figure }) => figure !== "published");
    expect(madeUp).toHaveLength(8);
    for (const { figure, award } of madeUp) expect([figure, award % 100]).toEqual(["illustrative", 0]);
  });

  it("leave money stranded in two grants while other services are short, so that pooling gains", () => {
    const need = new Map<string, number>();
    for (const { budgets } of bodies) {
      for (const [service, amount] of Object.entries(budgets))
        need.set(service, (need.get(service) ?? 0) + amount);
    }
    const needOf = (services: string[]) =>
      services.reduce((sum, service) => sum + (need.get(service) ?? 0), 0);
    const tooLarge = facts.grants.rows.filter(({ award, permitted }) => {
      return permitted[0] !== "All" && award > needOf(permitted);
    });
    expect(tooLarge.map(({ grant }) => grant)).toEqual(["Public Health Grant", "Transport settlement"]);
    const awards = facts.grants.rows.reduce((sum, { award }) => sum + award, 0);
    expect(awards).toBeLessThan(needOf([...need.keys()]));
  });

  it("gain nothing from ring-fences in the scenario With Whitehall before its proposal removes them in 2028-29", async () => {
    const solveNothing = () => Promise.reject(new Error("There is no match, and no minimum award."));
    const { now, removed, freed, notes } = (await workOutPooling(
      readBook(sampleBook),
      "S3",
      "29 November 2026",
      solveNothing,
    ))!;
    const gained = removed.funded.map((sum, year) => sum - now.funded[year]!);
    expect(freed.map(({ from }) => from)).toEqual([2028, 2028, 2028, 2028]);
    expect(gained.slice(0, 2)).toEqual([0, 0]);
    expect(Math.min(...gained.slice(2))).toBeGreaterThan(0);
    expect(notes).toEqual([]);
  });

  it("permit only services that an agency spends on, or all", () => {
    const services = new Set(bodies.flatMap(({ budgets }) => Object.keys(budgets)));
    for (const { permitted } of facts.grants.rows) {
      for (const service of permitted) expect(service === "All" || services.has(service), service).toBe(true);
    }
  });
});

describe("the sample workbook", () => {
  it("has a sheet that explains it and two sheets with a table each", () => {
    expect(sheets.map(({ name, table }) => [name, table?.name ?? null])).toEqual([
      ["Read me", null],
      ["Spending", "Spending"],
      ["Grants", "Grants"],
    ]);
  });

  it("puts each table's headings on its first row and nothing empty in it", () => {
    const headings = sheets.flatMap(({ cells, table }) => (table ? [cells[table.box.row]] : []));
    expect(headings).toEqual([
      ["Agency", "Service", "Budget 2023-24 (£ thousand)"],
      ["Grant", "Held by", "Award 2023-24 (£ thousand)", "Permitted services", "Figure", "Source"],
    ]);
    for (const { cells, table } of sheets) {
      if (!table) continue;
      const { row, rows, columns } = table.box;
      const inside = cells.slice(row, row + rows);
      expect(inside).toHaveLength(rows);
      for (const line of inside) expect(line.filter((cell) => cell !== "")).toHaveLength(columns);
    }
  });

  it("has one row for each body and service with money", () => {
    const spending = sheets.find(({ name }) => name === "Spending")!;
    const pairs = bodies.flatMap(({ agency, budgets }) => Object.keys(budgets).map((s) => [agency, s]));
    expect(spending.table!.box.rows - 1).toBe(pairs.length);
    expect(spending.cells.slice(4).map(([agency, service]) => [agency, service])).toEqual(pairs);
  });

  it("says where the figures come from, that levies count twice and which licence holds", () => {
    const text = sheets[0]!.cells.flat().join(" ");
    for (const part of ["MHCLG", "Retrieved", "counted twice", "made-up", "Open Government Licence v3.0"]) {
      expect(text).toContain(part);
    }
  });

  it("is made of rows of equal length", () => {
    for (const { name, cells } of sheets) {
      expect(new Set(cells.map((row) => row.length)).size, name).toBe(1);
    }
  });
});

function byName<T extends { agency: string | undefined }>(list: readonly T[]): T[] {
  return list.toSorted((a, b) => String(a.agency).localeCompare(String(b.agency)));
}

function readCsv(text: string): Record<string, string>[] {
  const [head = "", ...lines] = text.trim().split(/\r?\n/);
  const columns = head.split(",");
  return lines.map((line) => {
    const cells = line.split(",");
    return Object.fromEntries(columns.map((column, position) => [column, cells[position] ?? ""]));
  });
}
