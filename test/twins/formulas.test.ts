import { describe, expect, it } from "vitest";
import { parseAddress } from "../../src/formula";
import type { SheetBox } from "../../src/formula";
import { evidenceOf } from "../../src/functions/evidence";
import { layOut, readArgument } from "../../src/functions/twins";
import type { TwinArgument } from "../../src/functions/twins";
import { drawnCases, workedExamples } from "./cases";
import { isFormula } from "./engines/engine";
import { writeCases } from "./workbook";

/** In every Excel since 2013, and in LibreOffice; none of them spills. */
const CLASSIC = new Set(
  (
    "ABS AND CHAR COUNT COUNTIF IF INDEX INT ISNUMBER LEFT LEN LOOKUP MATCH MAX MEDIAN MIN N NA OR QUARTILE RIGHT ROUND SIGN SMALL " +
    "SUBSTITUTE SUM SUMPRODUCT SUMSQ TRIM UNICHAR UPPER"
  ).split(" "),
);

/** The longest formula a person is asked to read. */
const READABLE = 500;

const { cells } = writeCases([...workedExamples(), ...drawnCases()]);
const formulas = cells.map(({ content }) => content).filter(isFormula);

describe("the formulas of native twins", () => {
  it("use classic functions only", () => {
    const used = new Set(
      formulas.flatMap((formula) =>
        [...withoutTexts(formula).matchAll(/([A-Z][A-Z.]*)\(/g)].map(([, name = ""]) => name),
      ),
    );
    expect([...used].filter((name) => !CLASSIC.has(name))).toEqual([]);
  });

  it("spill nowhere and hold no array constant", () => {
    expect(formulas.filter((formula) => /[@#{}]/.test(withoutTexts(formula)))).toEqual([]);
  });

  it("are short enough to be read", () => {
    expect(formulas.filter((formula) => formula.length > READABLE)).toEqual([]);
  });

  it("hold no figure that may change: rates, shares and indices are in tables with their source", () => {
    const figures = new Set(
      formulas
        .filter((formula) => !/^=[\d.*/]+$/.test(formula))
        .flatMap((formula) => withoutTexts(formula).match(/(?<![A-Z$\d.])\d+\.\d+(?![\d!])/g) ?? []),
    );
    // Half a unit, to round to the nearest one.
    expect([...figures].filter((figure) => figure !== "0.5" && !typedIn.has(figure))).toEqual([]);
  });
});

/** Figures that were in the arguments themselves. */
const typedIn = new Set(
  [...workedExamples(), ...drawnCases()]
    .filter(({ typed }) => typed)
    .flatMap(({ args }) => args.map((argument) => String(argument).replace("-", ""))),
);

describe("a native twin as it is written down", () => {
  const at = (text: string) => readArgument(text)!;
  const cellsAt = (text: string): SheetBox => {
    const { sheet, box } = parseAddress(text)!;
    return { sheet: sheet ?? "", ...box };
  };
  const write = (id: string, given: Record<string, TwinArgument>, result: string, beside: string) =>
    layOut(evidenceOf(id).twin!, given, cellsAt(result), cellsAt(beside));

  it("is the same formula in every cell, so that it can be filled down and across", () => {
    const { result } = write(
      "DUPLICATIONSAVING",
      { spend: at("Inputs!$B$5:$D$6"), fixed_share: at("Inputs!$G$2") },
      "B5:D6",
      "A20",
    );
    const place = (row: number, column: string) =>
      `SUMPRODUCT((Inputs!$B${row}:$D${row}>Inputs!${column}${row})*(Inputs!$B${row}:$D${row}<=MAX(Inputs!$B${row}:$D${row})))` +
      `+SUMPRODUCT((Inputs!$B${row}:${column}${row}=Inputs!${column}${row})*1)`;
    expect(result.map(({ content }) => content)).toEqual(
      [5, 6].flatMap((row) =>
        ["B", "C", "D"].map(
          (column) => `=IF(${place(row, column)}<=1,0,N(Inputs!${column}${row})*Inputs!$G$2)`,
        ),
      ),
    );
  });

  it("names the sheet of its arguments where its tables are on another one", () => {
    const { result, tables } = write(
      "SHARE",
      { total: at("$B$2"), weights: at("$B$4:$B$5") },
      "Summary!C4:C5",
      "Workings!A1",
    );
    expect(tables.map(({ content }) => content)).toContain("=Summary!$B$2");
    expect(tables.map(({ content }) => content)).toContain("=N(Summary!B4)");
    expect(result.map(({ content }) => content)).toEqual(["=Workings!$G$39", "=Workings!$G$40"]);
  });

  it("names no cell of a sheet with that sheet's own name", () => {
    const { tables } = write(
      "DISCOUNTFACTOR",
      { year: at("'Bob''s place'!A1") },
      "'s place'!B1",
      "'s place'!E1",
    );
    expect(tables.map(({ content }) => content)).toContain("=$E4");
    const { result } = write(
      "SWITCHINGVALUE",
      { fixed: at("'s place'!A1"), per_unit: at("'Bob''s place'!A1") },
      "'s place'!B1",
      "Workings!A1",
    );
    expect(result.map(({ content }) => content)).toEqual(["=-N($A$1)/N('Bob''s place'!$A$1)"]);
  });

  it("does not write again the figures that are in the workbook already", () => {
    const years = { year: at("A1:A3") };
    const first = write("DISCOUNTFACTOR", years, "B1:B3", "E1");
    const second = layOut(
      evidenceOf("DISCOUNTFACTOR").twin!,
      years,
      cellsAt("C1:C3"),
      cellsAt("E30"),
      first.figures,
    );
    expect([...first.figures.keys()]).toEqual(["discount rates"]);
    expect(first.tables.map(({ content }) => content)).toContain("=0.035*1.5/3.5");
    expect(second.tables.map(({ content }) => content)).not.toContain("=0.035*1.5/3.5");
    expect(second.tables.map(({ content }) => content)).toContain(
      '=INDEX($F4:$I4,MATCH("standard",$F$3:$I$3,0))',
    );
  });

  it("says where its figures come from", () => {
    const { tables } = write("DISCOUNTFACTOR", { year: at("A1") }, "B1", "E1");
    expect(String(tables[1]!.content)).toMatch(/^Source: .*Green Book.*read \d{4}-\d\d-\d\d/);
  });
});

describe("the arguments of a native twin", () => {
  it.each([
    ["Inputs!$B$3", { sheet: "Inputs", row: 2, column: 1, rows: 1, columns: 1 }],
    ["'Bob''s place'!$B$5:AB7", { sheet: "Bob's place", row: 4, column: 1, rows: 3, columns: 27 }],
    ["C4", { sheet: "", row: 3, column: 2, rows: 1, columns: 1 }],
  ])("are cells: %s", (text, cells) => {
    expect(readArgument(text)).toEqual({ kind: "cells", cells });
  });

  it.each(["0.2", "-5", "20%", "1E-3", "TRUE", '"health"', '"said ""no"""'])("are values: %s", (text) => {
    expect(readArgument(text)).toEqual({ kind: "value", text });
  });

  it.each(["Table1[Amount]", "B2*2", "SUM(A1:A3)", "spend", "{1,2}", "A:A", ""])(
    "are not calculations, names or structured references: %s",
    (text) => {
      expect(readArgument(text)).toBeNull();
    },
  );
});

function withoutTexts(formula: string): string {
  return formula.replace(/"[^"]*"/g, '""').replace(/'[^']*'!/g, "");
}
