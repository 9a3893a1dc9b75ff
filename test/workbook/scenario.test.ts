import { changed } from "../model/book/changed";
import { duplication, pooling } from "../../src/model/book/settings";
import { settingsOf } from "../../src/model/scenario";
import { parseAddress, readableAddress, reference } from "../../src/formula";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  checksum,
  leverProblems,
  parseScenario,
  planScenario,
  readLevers,
  scenarioNameProblem,
  serialiseScenario,
  sheetFormulas,
  sheetNames,
} from "../../src/model/scenario";
import { readScenarioXml, scenarioXml } from "../../src/workbook/store/part";
import { smallFacts, smallScenario } from "./small-place";

const stored = { scenario: smallScenario, facts: smallFacts };

describe("the name of a scenario", () => {
  it("may be as long as lets every sheet's name fit in Excel's 31 characters", () => {
    const longest = "x".repeat(23);
    expect(scenarioNameProblem(longest)).toBeNull();
    expect(Math.max(...Object.values(sheetNames(longest)).map((name) => name.length))).toBe(31);
    expect(scenarioNameProblem(`${longest}x`)).toMatch(/has 24 characters. Use 23 or fewer/);
  });

  it.each(["", "  ", "a/b", "a\\b", "a?b", "a*b", "a:b", "[a]", "'a", "a\nb"])("cannot be %j", (name) => {
    expect(scenarioNameProblem(name)).toMatch(/\.$/);
  });

  it("differs from another only where more than blanks and capitals differ", () => {
    expect(sheetNames(" Plan \u00a0 A ")).toEqual(sheetNames("Plan A"));
    expect(planScenario({ ...smallScenario, name: "Plan  A" }, smallFacts)).toEqual(
      planScenario({ ...smallScenario, name: "Plan A" }, smallFacts),
    );
  });

  it.each(["Pooled 2024-25", "O'Brien's", "Gwasanaethau (1)", "=1+1"])("can be %j", (name) => {
    expect(scenarioNameProblem(name)).toBeNull();
  });
});

describe("a kept scenario", () => {
  it("comes back from the workbook's XML as it was given, whatever its names hold", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (name) => {
        const given = { ...stored, scenario: { ...smallScenario, name } };
        const reading = readScenarioXml(scenarioXml(given));
        expect(reading.ok && reading.stored).toEqual(given);
      }),
    );
  });

  it("comes back from XML that was written again in another form", () => {
    const again = `<?xml version="1.0"?>\n${scenarioXml(stored).replaceAll("&#34;", '"').replaceAll("&#38;", "&amp;")}\n`;
    expect(readScenarioXml(again)).toMatchObject({ ok: true });
  });

  it("is refused in words where it was damaged", () => {
    const damaged = scenarioXml(stored).replace("Roads", "Rods");
    expect(readScenarioXml(damaged)).toEqual({
      ok: false,
      name: "Plan",
      because: "it was changed outside Total Place",
    });
  });

  it.each([
    ["{", "it is not readable"],
    ["[]", "it does not hold a scenario"],
    ["{}", "it does not say in which form it was written"],
    ['{"version":4}', "it was written by a newer version of Total Place for Excel"],
    [
      '{"version":1}',
      "it was written by an earlier version of Total Place for Excel, which laid its sheets out otherwise",
    ],
    ['{"version":3}', 'its part "scenario" is missing or is not what belongs there'],
  ])("is refused in words where it is %j", (text, because) => {
    expect(parseScenario(text)).toEqual({ ok: false, because });
  });

  it("names the part that is wrong", () => {
    const wrong = {
      ...smallScenario,
      levers: { ...smallScenario.levers, duplication: { achievable: "half" } },
    };
    const text = JSON.stringify({ version: 3, scenario: wrong, facts: smallFacts });
    expect(parseScenario(text)).toEqual({
      ok: false,
      because: 'its part "scenario.levers.duplication.achievable" is missing or is not what belongs there',
    });
  });

  it("never breaks on junk", () => {
    fc.assert(
      fc.property(fc.json(), (junk) => {
        expect(parseScenario(junk).ok).toBe(false);
        expect(readScenarioXml(junk).ok).toBe(false);
      }),
    );
  });

  it("has a checksum that one changed character changes", () => {
    const text = serialiseScenario(stored);
    expect(checksum(text)).toMatch(/^[0-9a-f]{8}$/);
    expect(checksum(text.replace("Plan", "Plam"))).not.toBe(checksum(text));
  });
});

describe("levers read back from the Inputs sheet", () => {
  const values = sheetFormulas(planScenario(smallScenario, smallFacts).sheets[1]!);
  const edited = (row: number, column: number, to: string | number | boolean) =>
    values.map((line, at) => (at === row ? line.with(column, to) : line));

  it("are those that were written while nobody changed them", () => {
    expect(readLevers(smallScenario, smallFacts, values)).toEqual(smallScenario);
  });

  it("are those of the cells once somebody changed them", () => {
    expect(
      settingsOf(readLevers(smallScenario, smallFacts, edited(15, 1, 0.3)), duplication).fixedShare,
    ).toEqual({
      Education: 0.2,
      "Public health": 0.3,
    });
    expect(settingsOf(readLevers(smallScenario, smallFacts, edited(20, 2, false)), pooling).pooled).toEqual({
      "Schools grant": false,
    });
    expect(settingsOf(readLevers(smallScenario, smallFacts, edited(7, 1, 1)), duplication).achievable).toBe(
      1,
    );
    expect(settingsOf(readLevers(smallScenario, smallFacts, edited(16, 4, 5)), pooling).floors).toEqual({
      Roads: 5,
    });
  });

  it("keep a share of 0 that was given or is there now, and none that nobody gave", () => {
    const kept = { Education: 0.2, Roads: 0 };
    const scenario = changed(smallScenario, duplication, { fixedShare: kept });
    const cells = sheetFormulas(planScenario(scenario, smallFacts).sheets[1]!);
    const readBack = (now: typeof cells) =>
      settingsOf(readLevers(scenario, smallFacts, now), duplication).fixedShare;
    expect(readBack(cells)).toEqual(kept);
    const cleared = cells.map((line, row) => (row === 14 ? line.with(1, 0) : line));
    expect(readBack(cleared)).toEqual({ Education: 0, Roads: 0 });
  });

  it("stay as kept where a cell holds what does not belong there", () => {
    for (const junk of ["half", 1.5, true, -1]) {
      expect(readLevers(smallScenario, smallFacts, edited(14, 1, junk))).toEqual(smallScenario);
    }
  });

  it("stay as kept where rows were moved", () => {
    expect(readLevers(smallScenario, smallFacts, values.toSpliced(14, 1))).toEqual(smallScenario);
  });
});

describe("levers", () => {
  it("are written within their ranges only", () => {
    expect(leverProblems(smallScenario)).toEqual([]);
    const wrong = {
      ...smallScenario,
      levers: {
        duplication: { fixedShare: { Roads: 2 }, providersKept: 0, achievable: -1 },
        pooling: { pooled: {}, values: { Roads: -1 }, floors: { Roads: -2 } },
      },
    };
    expect(leverProblems(wrong)).toEqual([
      "Fixed cost, share of spending, Roads: this must be a share from 0% to 100%.",
      "Agencies that keep their fixed cost, largest first: this must be a whole number of 1 or more.",
      "Share of the saving thought achievable: this must be a share from 0% to 100%.",
      "Value of a pound, Roads: this must be a number of 0 or more.",
      "Statutory minimum, Roads: this must be an amount of 0 or more.",
    ]);
  });
});

describe("addresses", () => {
  it("come back as they were given, whatever the sheet is called", () => {
    const sheets = fc
      .string({ minLength: 1, maxLength: 31 })
      .filter((name) => /^[^'!:\\/?*[\]]+$/.test(name.trim()) && name === name.trim());
    const cells = fc.record({
      row: fc.nat(1_048_000),
      column: fc.nat(16_000),
      rows: fc.integer({ min: 1, max: 500 }),
      columns: fc.integer({ min: 1, max: 300 }),
    });
    fc.assert(
      fc.property(sheets, cells, (sheet, box) => {
        expect(parseAddress(readableAddress(sheet, box))).toEqual({ sheet, box });
        expect(parseAddress(reference({ sheet, ...box }))).toEqual({ sheet, box });
      }),
    );
  });

  it("quote a sheet that looks like a cell or holds an apostrophe", () => {
    const cell = { row: 0, column: 0, rows: 1, columns: 1 };
    expect(readableAddress("AB12", cell)).toBe("'AB12'!A1");
    expect(readableAddress("O'Brien's", cell)).toBe("'O''Brien''s'!A1");
    expect(readableAddress("Budgets", cell)).toBe("Budgets!A1");
  });
});
