import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { duplication, fits, levers, pooling } from "../../../src/model/book";
import type { Field, Lever, LeverSettings, Setting } from "../../../src/model/book";
import {
  answerProblems,
  answersFrom,
  firstLeverAnswers,
  settingInWords,
  settingsFrom,
  ticked,
  tickedIn,
} from "../../../src/taskpane/answers";
import { namesFor } from "../../../src/taskpane/registry";
import type { PlaceFacts } from "../../../src/taskpane/registry";
import { everyField } from "./every-field";

const facts: PlaceFacts = {
  agencies: ["Bolton", "Bury", "Wigan"],
  services: ["Education", "Fire", "Police"],
  sharedServices: ["Education", "Fire"],
  grants: ["Schools grant", "Better Care Fund"],
  unit: "£ thousand",
};

function valueOf(field: Field): fc.Arbitrary<number | boolean> {
  if (field.kind === "flag") return fc.boolean();
  if (field.kind === "whole") return fc.integer({ min: 1, max: facts.agencies.length });
  const figures = fc.double({ min: 0, max: field.kind === "share" ? 1 : 1e9, noNaN: true });
  return figures.map((figure) => (figure === 0 ? 0 : figure));
}

/** Settings as the pane writes them: a figure for every name where one was asked for all, otherwise no defaults. */
function settingOf(field: Field): fc.Arbitrary<Setting> {
  if (field.per === "place") return valueOf(field);
  const names = namesFor(field, facts);
  const isAsked = field.ask.forAll !== undefined;
  return fc.tuple(...names.map(() => valueOf(field))).map((values) => {
    const figures = names.map((name, index) => [name, values[index]!] as const);
    return Object.fromEntries(figures.filter(([, value]) => isAsked || value !== field.default));
  });
}

function settingsIn(lever: Lever): fc.Arbitrary<LeverSettings> {
  return fc.record(Object.fromEntries(Object.entries(lever.fields).map(([n, f]) => [n, settingOf(f)])));
}

describe.each([...levers, everyField])("the answers to the fields of $title", (lever) => {
  it("are settings again as they were, and nothing is wrong with them", () => {
    fc.assert(
      fc.property(settingsIn(lever), (settings) => {
        const answers = answersFrom(lever, settings, facts);
        expect(settingsFrom(lever, answers, facts)).toEqual(settings);
        expect(answerProblems(lever, answers, facts)).toEqual([]);
      }),
    );
  });

  it("are either settings that fit or have a problem at a field, whatever is typed", () => {
    const typed = fc.oneof(fc.constantFrom("", "0", "2", "12,5", "50%", "-1", "1e9", "ten"), fc.string());
    const typedFor = (field: Field) => {
      const each = fc.dictionary(fc.constantFrom(...namesFor(field, facts), "Gone"), typed);
      if (field.kind === "flag")
        return fc.constant(firstLeverAnswers({ ...lever, fields: { field } })["field"]!);
      return field.per === "place" ? typed : fc.record({ forAll: typed, each });
    };
    const anything = fc.record(
      Object.fromEntries(Object.entries(lever.fields).map(([n, f]) => [n, typedFor(f)])),
    );
    fc.assert(
      fc.property(anything, (answers) => {
        const settings = settingsFrom(lever, answers, facts);
        const problems = answerProblems(lever, answers, facts);
        if (settings === null) expect(problems).not.toEqual([]);
        for (const [name, setting] of Object.entries(settings ?? {})) {
          const values = typeof setting === "object" ? Object.values(setting) : [setting];
          const field: Field = lever.fields[name]!;
          for (const value of values) expect(fits(field, value, { agencies: 3 }), name).toBe(true);
        }
      }),
    );
  });
});

it("takes services for names, whatever the language calls its own", () => {
  const place = { ...facts, sharedServices: ["constructor", "__proto__"], agencies: ["A", "B"] };
  const answers = { ...firstLeverAnswers(duplication), fixedShare: { forAll: "10", each: {} } };
  expect(answerProblems(duplication, answers, place)).toEqual([]);
  expect(Object.entries(settingsFrom(duplication, answers, place)!.fixedShare)).toEqual([
    ["constructor", 0.1],
    ["__proto__", 0.1],
  ]);
});

describe("ticks", () => {
  it.each([true, false])("are kept as what differs from the default %s", (standard) => {
    const field = { default: standard };
    const set = ["Education"];
    const answers = { flag: ticked(field, facts.services, set) };
    expect(tickedIn(answers, "flag", field, facts.services)).toEqual(set);
    expect(tickedIn({ flag: [] }, "flag", field, facts.services)).toEqual(standard ? facts.services : []);
  });
});

describe("settings in words", () => {
  const { fixedShare, providersKept, achievable } = duplication.fields;
  const { pooled, values, floors } = pooling.fields;

  it.each<[Field, Setting, string]>([
    [achievable, 0.125, "12.5%"],
    [providersKept, 2, "2"],
    [fixedShare, { Education: 0.1, Fire: 0.1 }, "10%"],
    [fixedShare, { Education: 0.1, Fire: 0 }, "Set by service"],
    [pooled, {}, "None"],
    [pooled, { "Schools grant": true }, "1 of 2 grants"],
    [values, {}, "1 for each service"],
    [values, { Education: 1.5 }, "1 service with a value other than 1"],
    [floors, {}, "None"],
    [floors, { EDUCATION: 1200, Fire: 300 }, "2 services, £1,500 thousand"],
  ])("%# say what was answered", (field, setting, words) => {
    expect(settingInWords(field, setting, facts)).toBe(words);
  });

  it.each([
    ["place flag false", true, "Yes"],
    ["place flag false", false, "No"],
    ["place money 0", 1200, "£1,200 thousand"],
    ["agency share 0", { Bury: 0.2 }, "1 agency with a value other than 0%"],
    ["agency flag true", { Bury: false }, "2 of 3 agencies"],
    ["service money 1", { Fire: 7 }, "1 service with a value other than £1 thousand"],
  ] as const)("of any kind: %s", (name, setting, words) => {
    expect(settingInWords(everyField.fields[name]!, setting, facts)).toBe(words);
  });
});
