import { expect, it } from "vitest";
import { levers, parseScenario, serialiseScenario } from "../../src/model/book";
import type { LeverSettings, Scenario } from "../../src/model/book";
import { sources } from "../../src/reading";
import { smallFacts, smallScenario } from "../workbook/small-place";
import { toySheet } from "./toy-lever";

/** One more lever, of files outside `src`, through the form in which scenarios are kept. */
const { settings } = toySheet;

it("is kept and read again with the others, and its settings are checked as theirs are", () => {
  const kinds = { levers: [...levers, settings], sources };
  const kept = (given: LeverSettings) => {
    const scenario: Scenario = { ...smallScenario, levers: { ...smallScenario.levers, toy: given } };
    return parseScenario(serialiseScenario({ scenario, facts: smallFacts }), kinds);
  };
  const given = { saved: 0.2, weight: { County: 2 } };
  expect(kept(given)).toMatchObject({ ok: true, stored: { scenario: { levers: { toy: given } } } });
  expect(kept({ ...given, saved: { City: 0.2 } })).toMatchObject({
    ok: false,
    because: expect.stringContaining("toy.saved") as string,
  });
});
