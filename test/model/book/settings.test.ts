import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  defaultSettings,
  firstMalformed,
  fits,
  leastOf,
  levers,
  mostOf,
  readTyped,
  settingsFromCells,
  settingsProblems,
  typedText,
} from "../../../src/model/book/settings";
import type { Field, Lever, LeverSettings, Setting } from "../../../src/model/book/settings";

const BOUNDS = { agencies: 12 };
const names = fc.uniqueArray(fc.stringMatching(/^[A-Z][a-z]{2,8}$/), { maxLength: 5 });

/** Any figure the field takes. */
function valueOf(field: Field): fc.Arbitrary<number | boolean> {
  if (field.kind === "flag") return fc.boolean();
  const [min, max] = [Math.max(leastOf(field), -1e9), Math.min(mostOf(field, BOUNDS), 1e9)];
  if (field.kind === "whole") return fc.integer({ min, max });
  return fc.double({ min, max, noNaN: true }).map((figure) => (figure === 0 ? 0 : figure));
}

function settingOf(field: Field): fc.Arbitrary<Setting> {
  if (field.per === "place") return valueOf(field);
  return names.chain((given) =>
    fc
      .tuple(...given.map(() => valueOf(field)))
      .map((values) => Object.fromEntries(given.map((name, index) => [name, values[index]!]))),
  );
}

function settingsOf(lever: Lever): fc.Arbitrary<LeverSettings> {
  return fc.record(Object.fromEntries(Object.entries(lever.fields).map(([n, f]) => [n, settingOf(f)])));
}

describe("the levers", () => {
  it("have ids, titles and fields of their own", () => {
    expect(new Set(levers.map(({ id }) => id)).size).toBe(levers.length);
    const all = levers.flatMap(({ fields }) => Object.keys(fields));
    expect(new Set(all).size).toBe(all.length);
  });
});

describe.each(levers)("the settings of $id", (lever) => {
  const fields = Object.entries(lever.fields);

  it("have a label, a source and a question each, and a default that fits", () => {
    for (const [name, field] of fields) {
      expect(fits(field, field.default, BOUNDS), name).toBe(true);
      for (const text of [field.label, field.source, field.ask.label, field.ask.review])
        expect(text).not.toBe("");
    }
    expect(settingsProblems(lever, defaultSettings(lever), BOUNDS)).toEqual([]);
  });

  it("that fit are no problem, and keep their form through JSON", () => {
    fc.assert(
      fc.property(settingsOf(lever), (settings) => {
        expect(settingsProblems(lever, settings, BOUNDS)).toEqual([]);
        expect(firstMalformed(lever, JSON.parse(JSON.stringify(settings)))).toBeNull();
      }),
    );
  });

  it("come back from their cells as they were written", () => {
    fc.assert(
      fc.property(settingsOf(lever), names, (settings, others) => {
        const cellsOf = (name: string) => {
          const setting = settings[name]!;
          if (typeof setting !== "object") return new Map([["", setting]]);
          const all = [...new Set([...others, ...Object.keys(setting)])];
          return new Map(all.map((of) => [of, setting[of] ?? lever.fields[name]!.default]));
        };
        expect(settingsFromCells(lever, settings, cellsOf, BOUNDS)).toEqual(settings);
      }),
    );
  });

  it("stay as they were kept where a cell holds what does not belong there", () => {
    const junk = ["half", "#N/A", -1e12, 1e300, Number.NaN, null];
    fc.assert(
      fc.property(settingsOf(lever), fc.constantFrom(...junk), (settings, cell) => {
        for (const [name, field] of fields) {
          if (fits(field, cell, BOUNDS)) continue;
          const of = field.per === "place" ? [""] : Object.keys(settings[name] as object);
          const cellsOf = (each: string) =>
            each === name ? new Map(of.map((item) => [item, cell])) : new Map();
          expect(settingsFromCells(lever, settings, cellsOf, BOUNDS)[name]).toEqual(settings[name]);
        }
      }),
    );
  });

  it("are typed and read again as the same figures", () => {
    for (const [, field] of fields.filter(([, { kind }]) => kind !== "flag")) {
      fc.assert(
        fc.property(valueOf(field), (value) => {
          expect(readTyped(field, typedText(field, value as number), BOUNDS)).toBe(value);
        }),
      );
      for (const wrong of ["", "x", "1,0000", "-1e12", "--1"])
        expect(readTyped(field, wrong, BOUNDS)).toBeNull();
    }
  });
});

describe("a field", () => {
  it("takes a figure up to the number of agencies where that bounds it", () => {
    const [kept] = levers.flatMap(({ fields }) =>
      Object.values(fields).filter(({ most }) => most === "agencies"),
    );
    expect(fits(kept!, 12, BOUNDS)).toBe(true);
    expect(fits(kept!, 13, BOUNDS)).toBe(false);
    expect(fits(kept!, 13)).toBe(true);
  });
});
