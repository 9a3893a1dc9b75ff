import { expect, it } from "vitest";
import { invoke } from "../../src/functions";
import type { CellArgument, CellValue } from "../../src/functions";
import { testOnSharedData } from "../model/shared-data";
import { said } from "./answers";

interface Fault {
  readonly kind: string;
  readonly function: string;
  readonly args: readonly CellArgument[];
  readonly got: { readonly message: string };
  readonly expected: unknown;
}

/** What is now said, or answered, where a message did not name what was wrong. */
const mended: Readonly<Record<string, string | readonly (readonly CellValue[])[]>> = {
  "codes that are none":
    'sheet: "A1" and "A2" are no codes. Write the cost codes as letters, then numbers with points, such as CR1.0.',
  "a unit after a heading": "a table",
  "a date where a year belongs":
    "from_year: 37316 is the date 1 March 2002, not a year: Excel makes that of 2002-03 typed in a cell. Type it as 2002-2003, or with an apostrophe before it.",
  "a tick drawn as a picture": [[0]],
};

testOnSharedData("messages that did not name what is wrong now do", "faults/cases.json", (text) => {
  const { functions } = JSON.parse(text) as { functions: readonly Fault[] };
  const faults = functions.filter(({ kind }) => kind === "message does not name what is wrong");
  expect(faults).toHaveLength(Object.keys(mended).length);
  Object.entries(mended).forEach(([what, wanted], index) => {
    const { function: name, args } = faults[index]!;
    const outcome = invoke(name.replace("PLACE.", ""), args);
    if (wanted === "a table") expect(outcome, what).toMatchObject({ ok: true });
    else if (typeof wanted === "string") expect(outcome, what).toMatchObject({ ok: false, message: wanted });
    else expect(outcome, what).toEqual({ ok: true, value: wanted });
  });
});

it("a date says which it is and, where Excel made it of a financial year, which year was typed", () => {
  // 1 April 2003, 1 December 2011 and 15 March 2023.
  expect(said("DEFLATE", 1, 37712, "2019-20")).toContain(
    "1 April 2003, not a year: Excel makes that of 2003-04",
  );
  expect(said("DEFLATE", 1, 40878, "2019-20")).toContain(
    "1 December 2011, not a year: Excel makes that of 2011-12",
  );
  expect(said("DEFLATE", 1, 45000, "2019-20")).toContain(
    "15 March 2023, not a year. Type the financial year it is in as 2022-2023",
  );
});

it("a sheet of unit costs says which column no heading names", () => {
  const sheet = (cost: string, year: string) => [
    ["Cost code", cost, year],
    ["CR1.0", 5, "2002-03"],
  ];
  expect(said("UNITCOSTTABLE", sheet("How much", "Year"))).toBe(
    "sheet: There are cost codes, but no heading that names the column of the cost. Give it the heading Unit cost or Estimated cost.",
  );
  expect(said("UNITCOSTTABLE", sheet("Cost", "When"))).toBe(
    "sheet: There are cost codes, but no heading that names the column of the year of its prices. Give it the heading Year.",
  );
  expect(
    said("UNITCOSTTABLE", [
      ["Cost code", "Cost", "Year"],
      ["", 5, "2002-03"],
    ]),
  ).toBe('sheet: There is no code below the heading "Cost code". Type the codes, such as CR1.0.');
  expect(said("UNITCOSTTABLE", sheet("Cost [GBP]", "Year"))).toBe("");
});

it("a measure may be written with a space", () => {
  expect(invoke("APPRAISE", [[[100]], [[0, 150]], null, "PV costs"])).toEqual({ ok: true, value: [[100]] });
});

it.each(["✔\ufe0f", "✓\ufe0f", "✔\ufe0e", " ✔ "])("a tick counts as yes however it is drawn: %s", (tick) => {
  expect(invoke("STRANDED", [[[100]], [[60]], [[tick]]])).toEqual({ ok: true, value: [[40]] });
});
