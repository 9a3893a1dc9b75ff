import { levers } from "../../src/model/book";
import { sources } from "../../src/reading";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checksum, parseScenario, scenarioNameProblem, serialiseScenario } from "../../src/model/book";
import type { StoredScenario } from "../../src/model/book";
import { planScenario, sheetName } from "../../src/sheets";
import { partXml, readPartXml } from "../../src/workbook/store/part";
import { scenarioForm } from "../../src/workbook/store/forms";
import { factsWith, smallFacts, smallScenario } from "./small-place";

const stored = { scenario: smallScenario, facts: smallFacts };

const kinds = { levers, sources };

const form = scenarioForm(levers);
const scenarioXml = (given: StoredScenario) => partXml(form, given);
const readScenarioXml = (xml: string) => readPartXml(form, xml);

describe("the name of a scenario", () => {
  it("may be as long as lets every sheet's name fit in Excel's 31 characters", () => {
    const longest = "x".repeat(23);
    expect(scenarioNameProblem(longest)).toBeNull();
    const names = planScenario({ ...smallScenario, name: longest }, smallFacts).sheets.map(
      ({ name }) => name.length,
    );
    expect(Math.max(...names)).toBe(31);
    expect(scenarioNameProblem(`${longest}x`)).toMatch(/has 24 characters. Use 23 or fewer/);
  });

  it.each(["", "  ", "a/b", "a\\b", "a?b", "a*b", "a:b", "[a]", "'a", "a\nb"])("cannot be %j", (name) => {
    expect(scenarioNameProblem(name)).toMatch(/\.$/);
  });

  it("differs from another only where more than blanks and capitals differ", () => {
    expect(sheetName(" Plan \u00a0 A ", "summary")).toBe(sheetName("Plan A", "summary"));
    expect(planScenario({ ...smallScenario, name: "Plan  A" }, smallFacts)).toEqual(
      planScenario({ ...smallScenario, name: "Plan A" }, smallFacts),
    );
  });

  it.each(["Pooled 2024-25", "O'Brien's", "Gwasanaethau (1)", "=1+1"])("can be %j", (name) => {
    expect(scenarioNameProblem(name)).toBeNull();
  });
});

describe("a kept scenario", () => {
  it("comes back from the workbook's XML as it was given, with any names", () => {
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
    ['{"version":7}', "it was written by a newer version of Total Place for Excel"],
    [
      '{"version":1}',
      "it was written by an earlier version of Total Place for Excel, which laid out its sheets differently",
    ],
    ['{"version":6}', 'its part "scenario" is missing or is not what belongs there'],
  ])("is refused in words where it is %j", (text, because) => {
    expect(parseScenario(text, kinds)).toEqual({ ok: false, because });
  });

  it("is refused where two columns play a role that one plays", () => {
    const { columns } = smallFacts.sources["spend"]!;
    const facts = factsWith("spend", {
      columns: { ...columns, amount: [...columns["amount"]!, ...columns["amount"]!] },
    });
    expect(parseScenario(serialiseScenario({ scenario: smallScenario, facts }), kinds)).toEqual({
      ok: false,
      because: 'its part "facts.sources.spend.columns.amount" is missing or is not what belongs there',
    });
  });

  it("names the part that is wrong", () => {
    const wrong = {
      ...smallScenario,
      levers: { ...smallScenario.levers, duplication: { achievable: "half" } },
    };
    const text = JSON.stringify({ version: 6, scenario: wrong, facts: smallFacts });
    expect(parseScenario(text, kinds)).toEqual({
      ok: false,
      because: 'its part "scenario.levers.duplication.achievable" is missing or is not what belongs there',
    });
  });

  it.each([null, "abc", 5, []])("is refused where a lever holds %j in place of its settings", (settings) => {
    const wrong = { ...smallScenario, levers: { ...smallScenario.levers, duplication: settings } };
    const text = JSON.stringify({ version: 6, scenario: wrong, facts: smallFacts });
    expect(parseScenario(text, kinds)).toEqual({
      ok: false,
      because: 'its part "scenario.levers" is missing or is not what belongs there',
    });
  });

  it("never breaks on junk", () => {
    fc.assert(
      fc.property(fc.json(), (junk) => {
        expect(parseScenario(junk, kinds).ok).toBe(false);
        expect(readScenarioXml(junk).ok).toBe(false);
      }),
    );
  });

  it.each([
    ["a number that is no character", scenarioXml(stored).replace("Roads", "&#99999999;")],
    ["one beyond the last character", scenarioXml(stored).replace("Roads", "&#1114112;&#x110000;")],
    ["100,000 entries", scenarioXml(stored).replace("Roads", "&#82;".repeat(100_000))],
    ["100,000 beginnings", `${"<scenario name='".repeat(100_000)}${scenarioXml(stored)}`],
    ["100,000 attributes", scenarioXml(stored).replace("<scenario", `<scenario${" a='".repeat(100_001)}`)],
    ["no end", scenarioXml(stored).replace("</scenario>", "<scenario>".repeat(100_000))],
    ["100,000 levels", keptAs(`${"[".repeat(100_000)}${"]".repeat(100_000)}`)],
    ["100,000 levels of records", keptAs(`${'{"scenario":'.repeat(100_000)}1${"}".repeat(100_000)}`)],
    ["more than is read", keptAs("x".repeat(9_000_000))],
  ])("that was changed to hold %s is set aside at once, in words", (_, xml) => {
    const started = performance.now();
    const reading = readScenarioXml(xml);
    expect(performance.now() - started).toBeLessThan(1500);
    expect(reading).toMatchObject({ ok: false, because: expect.stringMatching(/^it /) as string });
  });

  it("keeps what names no character as it is written", () => {
    const name = "A &#99999999; &amp; &nosuch; &#x110000; &;";
    const given = { ...stored, scenario: { ...smallScenario, name } };
    const reading = readScenarioXml(scenarioXml(given));
    expect(reading.ok && reading.stored.scenario.name).toBe(name);
  });

  it("has a checksum that one changed character changes", () => {
    const text = serialiseScenario(stored);
    expect(checksum(text)).toMatch(/^[0-9a-f]{8}$/);
    expect(checksum(text.replace("Plan", "Plam"))).not.toBe(checksum(text));
  });
});

/** A part whose checksum is right for a text that no scenario is. */
function keptAs(text: string): string {
  return scenarioXml(stored).replace(
    /checksum="[^"]*"[^<]*/,
    `checksum="${checksum(text)}">${text.replaceAll('"', "&#34;")}`,
  );
}
