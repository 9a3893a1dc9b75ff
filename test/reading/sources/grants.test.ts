import { describe, expect, it } from "vitest";
import type { Cell } from "../../../src/reading/cell";
import { readPermittedList } from "../../../src/reading/sources/grants/permitted";
import { readGrants as readSource } from "../../../src/reading/sources/grants/read";
import { readSpend } from "../../../src/reading/sources/spend/read";
import { messages, tableOf } from "../tables";

const roles = { grant: 0, award: 1, permitted: 2 };
const services = ["Education", "Public health", "Roads, paths and bridges"];
const spend = readSpend(
  tableOf({
    headings: ["Agency", "Service", "Budget (£ thousand)"],
    rows: services.map((service) => ["City", service, 100]),
  }),
  { agency: 0, service: 1, amount: 2 },
);

describe("reading grants", () => {
  it("reads awards in the unit of spending and says that it turned them", () => {
    const reading = readGrants([["Schools grant", 90_000, "Education"]], "Award (£)");
    expect(reading.grants).toEqual([{ grant: "Schools grant", award: 90, permitted: ["Education"] }]);
    expect(reading.findings).toEqual([
      {
        severity: "note",
        message:
          "The awards are in £ and the spending is in £ thousand: the awards are turned into £ thousand.",
        address: "Money!B3",
      },
    ]);
  });

  it("stops at a grant that permits no service", () => {
    expect(messages(readGrants([["Schools grant", 90, ""]]))).toEqual([
      'Schools grant may not be spent on anything: no service is named in Money!C4. Name at least one service of the spend table there, or write "All".',
    ]);
  });

  it("says of grants for any service, read alone, that no service is known", () => {
    const headings = ["Grant", "Award (£)", "Permitted services"];
    const table = tableOf({ headings, rows: [["Schools grant", 90, "All"]], sheet: "Money" });
    expect(messages(readSource(table, roles, {}))).toEqual([
      "No service is known that Schools grant may be spent on. Choose a table of spending, or name services in Money!C4.",
    ]);
  });

  it("names the nearest service where the only one named is misspelt", () => {
    expect(messages(readGrants([["Schools grant", 90, "Educaton"]]))).toEqual([
      'Schools grant may not be spent on anything: the spend table has no service called "Educaton", which Money!C4 names. Did you mean "Education"?',
    ]);
  });

  it("notes a service that is not in the spend table, and names the nearest", () => {
    const reading = readGrants([["Schools grant", 90, "Education; Publik health"]]);
    expect(reading.findings).toEqual([
      {
        severity: "note",
        message:
          'Money!C4 names the service "Publik health", which is not in the spend table, so it is left out. Did you mean "Public health"?',
        address: "Money!C4",
      },
    ]);
    expect(reading.grants[0]?.permitted).toEqual(["Education"]);
  });

  it.each<[Cell, string]>([
    ["P", "P"],
    ["ü", "ü"],
    ["X*", "X*"],
    ["•", "•"],
    ["Allowed", "Allowed"],
    ["Yes - capital only", "Yes - capital only"],
    [2, "2"],
  ])("takes a mark that is likely a tick for yes, and says so: %j", (mark, shown) => {
    const reading = readTicked([
      ["A", 1, "x", mark],
      ["B", 2, mark, ""],
    ]);
    expect(reading.grants.map(({ permitted }) => permitted)).toEqual([
      ["Education", "Public health"],
      ["Education"],
    ]);
    expect(messages(reading)).toEqual([
      `"${shown}" in Money!D4, as in 1 more cell, is taken for yes. If it is not, clear these cells.`,
    ]);
  });

  it.each(["(x)", "✔\ufe0f", "☑", " yes "])("takes a plain tick for yes without a word: %j", (mark) => {
    const reading = readTicked([["A", 1, "", mark]]);
    expect(reading.grants[0]?.permitted).toEqual(["Public health"]);
    expect(reading.findings).toEqual([]);
  });

  it.each(["maybe", "tbc", "yes/no", "✗"])("stops at a mark that is neither yes nor no: %j", (mark) => {
    const reading = readTicked([["A", 1, "x", mark]]);
    expect(reading.findings).toEqual([
      {
        severity: "stop",
        message: `Money!D4 holds "${mark}", which is neither yes nor no. Type x there if A may be spent on Public health, or clear the cell.`,
        address: "Money!D4",
      },
    ]);
    expect(messages(readTicked([["A", 1, mark, "#N/A"]]))).toHaveLength(2);
  });

  it("says what is taken for no", () => {
    expect(messages(readTicked([["A", 1, "x", "n/a"]]))).toEqual([
      '"n/a" in Money!D4 is taken for no. If it is not, type x in the cell.',
    ]);
  });

  it("stops at two grants of one name", () => {
    const rows: Cell[][] = [
      ["Schools grant", 90, "All"],
      ["schools grant", 10, "All"],
    ];
    expect(messages(readGrants(rows))).toEqual([
      'Two grants are called "schools grant" (Money!A4 and Money!A5). Rename one of them, or add them up in one row.',
    ]);
  });

  it("stops at a negative award", () => {
    expect(messages(readGrants([["Schools grant", -1, "All"]]))).toEqual([
      "The award of Schools grant in Money!B4 is negative. Enter the award, or remove its row from the table.",
    ]);
  });

  it("reads one column a service, ticked where the grant may be spent", () => {
    const headings = ["Grant", "Award (£ thousand)", "Education", "Public health"];
    const rows: Cell[][] = [
      ["A", 1, true, ""],
      ["B", 2, "x", "Yes"],
      ["C", 3, 0, "✓"],
    ];
    const table = tableOf({ headings, rows, sheet: "Money" });
    const reading = readSource(table, { ...roles, permitted: [2, 3] }, { spend });
    expect(reading.grants.map(({ permitted }) => permitted)).toEqual([
      ["Education"],
      ["Education", "Public health"],
      ["Public health"],
    ]);
  });
});

describe("a column that says whether a grant is ring-fenced", () => {
  const readFlagged = (heading: string, rows: readonly Cell[][]) =>
    readSource(tableOf({ headings: ["Grant", "Award (£ thousand)", heading], rows, sheet: "Money" }), roles, {
      spend,
    });

  it.each<[string, Cell, Cell]>([
    ["Ring-fenced", "No", "Yes"],
    ["Ringfenced?", false, true],
    ["Unringfenced", "Y", "N"],
    ["Ring fenced", "Not ring-fenced", "Ring-fenced"],
  ])("under %j lets %j be spent on any service, and asks for what %j is", (heading, free, fenced) => {
    expect(readFlagged(heading, [["A", 1, free]]).grants[0]?.permitted).toEqual(services);
    expect(readFlagged(heading, [["A", 1, fenced]]).findings).toEqual([
      {
        severity: "stop",
        message:
          "Money!C4 says that A is ring-fenced, and not for what. Say below what each grant may be spent on, or choose a column that names the services.",
        address: "Money!C4",
      },
    ]);
  });

  it("may name the services of those that are", () => {
    const { grants, findings } = readFlagged("Ring-fenced", [
      ["A", 1, "No"],
      ["B", 2, "Education"],
      ["C", 3, "Public health; Education"],
      ["D", 3, "No (revenue)"],
    ]);
    expect(grants.map(({ permitted }) => permitted.length)).toEqual([3, 1, 2, 3]);
    expect(messages({ findings })).toEqual([
      '"No (revenue)" in Money!C7 is taken for no. If it is not, type x in the cell.',
    ]);
  });
});

describe("grants of one name", () => {
  it("are one grant for each holder", () => {
    const table = tableOf({
      headings: ["Grant", "Award (£ thousand)", "Permitted services", "Held by"],
      rows: [
        ["Schools grant", 90, "Education", "Bury"],
        ["Schools grant", 10, "All", "Bolton"],
        ["Public health grant", 5, "Public health", "Bury"],
      ],
      sheet: "Money",
    });
    const { grants, facts, findings } = readSource(table, { ...roles, agency: 3 }, { spend });
    expect(findings).toEqual([]);
    expect(grants.map(({ grant, award }) => [grant, award])).toEqual([
      ["Schools grant (Bury)", 90],
      ["Schools grant (Bolton)", 10],
      ["Public health grant", 5],
    ]);
    // Its name alone would find the first of the two rows.
    expect(facts?.list.map(({ cells }) => cells?.award)).toEqual(["'Money'!$B$4", "'Money'!$B$5", undefined]);
  });

  it("are refused where a holder does not tell them apart either", () => {
    const table = tableOf({
      headings: ["Grant", "Award (£ thousand)", "Permitted services", "Held by"],
      rows: [
        ["Schools grant", 90, "Education", "Bury"],
        ["Schools grant", 10, "All", "Bury"],
      ],
      sheet: "Money",
    });
    expect(messages(readSource(table, { ...roles, agency: 3 }, { spend }))).toEqual([
      'Two grants are called "Schools grant (Bury)" (Money!A4 and Money!A5). Rename one of them, or add them up in one row.',
    ]);
  });
});

it("reads several columns that list services, and ticks beside them", () => {
  const table = tableOf({
    headings: ["Grant", "Award (£ thousand)", "Permitted service 1", "Permitted service 2", "Public health"],
    rows: [
      ["A", 1, "Education", "", "x"],
      ["B", 2, "Education", "Roads, paths and bridges", ""],
    ],
  });
  const { grants, findings } = readSource(table, { ...roles, permitted: [2, 3, 4] }, { spend });
  expect(findings).toEqual([]);
  expect(grants.map(({ permitted }) => permitted)).toEqual([
    services.slice(0, 2),
    [services[0], services[2]],
  ]);
});

describe("permitted services in one cell", () => {
  it.each([
    ["Education; Public health", ["Education", "Public health"]],
    ["Education\nPublic health", ["Education", "Public health"]],
    ["Public health|Education", ["Education", "Public health"]],
    ["Education, Public health", ["Education", "Public health"]],
    ["Roads, paths and bridges", ["Roads, paths and bridges"]],
    ["Education, Roads, paths and bridges", ["Education", "Roads, paths and bridges"]],
    ["ALL", services],
    ["Unringfenced", services],
    ["Non-ringfenced grant", services],
  ])("reads %j", (cell, expected) => {
    expect(readPermittedList(cell, services)).toEqual({ services: expected, unknown: [] });
  });

  it("keeps a name whole that holds a sign that separates", () => {
    const known = ["Care; adults", "Care", "Roads, paths | bridges"];
    const { services: found, unknown } = readPermittedList(
      "Roads, paths | bridges; Care; adults, Parks",
      known,
    );
    expect([found, unknown]).toEqual([["Care; adults", "Roads, paths | bridges"], ["Parks"]]);
  });
});

/** Grants with a column of ticks for each of two services. */
function readTicked(rows: readonly (readonly Cell[])[]) {
  const headings = ["Grant", "Award (£ thousand)", "Education", "Public health"];
  return readSource(
    tableOf({ headings, rows, sheet: "Money" }),
    { grant: 0, award: 1, permitted: [2, 3] },
    { spend },
  );
}

function readGrants(rows: readonly (readonly Cell[])[], award = "Award (£ thousand)") {
  const headings = ["Grant", award, "Permitted services"];
  return readSource(tableOf({ headings, rows, sheet: "Money" }), roles, { spend });
}
