import fc from "fast-check";
import { expect, it } from "vitest";
import { namesIn, namesTogether } from "../../../../src/sheets/levers/rules/names-in";

const name = fc
  .string({ unit: fc.constantFrom("a", "B", " ", ";", '"', ",", "é"), minLength: 1, maxLength: 8 })
  .map((text) => text.trim())
  .filter((text) => text !== "");

it("several names in one cell are read as they were written, whatever signs they have", () => {
  fc.assert(
    fc.property(fc.array(name, { maxLength: 5 }), (names) => {
      expect(namesIn(namesTogether(names))).toEqual(names);
    }),
  );
});

it.each([
  ["Roads; Parks", ["Roads", "Parks"]],
  [" Roads ;; Parks ;", ["Roads", "Parks"]],
  ['"Parks; open spaces"; Roads', ["Parks; open spaces", "Roads"]],
  ['"The ""Hub"""', ['The "Hub"']],
  ['"Hub" centre; Roads', ['"Hub" centre', "Roads"]],
  ['"never closed; Roads', ['"never closed', "Roads"]],
  ["", []],
])("%s is typed as people type", (cell, names) => {
  expect(namesIn(cell)).toEqual(names);
});
