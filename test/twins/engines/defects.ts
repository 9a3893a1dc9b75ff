import type { GivenCell, ShownValue } from "./engine";

/** Something an engine works out otherwise than Excel; twins do without it where there is another way. */
export interface EngineDefect {
  readonly engine: "IronCalc" | "LibreOffice";
  readonly formula: string;
  readonly excelShows: ShownValue;
  readonly shows: ShownValue;
  readonly twins: string;
}

/** What the formulas below refer to: A1:A3 hold 1, 2.5 and 4; C1:C3 a flow whose one rate of return is -47%; D1:D2 formulas. */
export const defectCells: readonly GivenCell[] = [[1, 2.5, 4], [], [70, 20, -30], ["=1+1", "=A1"]].flatMap(
  (line, column) => line.map((content, row) => ({ sheet: "Defects", row, column, content })),
);

/** Found in IronCalc 0.8.4 and LibreOffice 7.4.7. */
export const engineDefects: readonly EngineDefect[] = [
  {
    engine: "IronCalc",
    formula: "=SUMPRODUCT(--(A1:A3>1))",
    excelShows: 2,
    shows: 0,
    twins: "multiply by 1: the double minus is dropped as it is read",
  },
  {
    engine: "IronCalc",
    formula: "=SUMPRODUCT(ROUND(A1:A3,0)*1)",
    excelShows: 8,
    shows: "#N/IMPL!",
    twins:
      "use INT(x+0.5) over ranges: ROUND, ROUNDDOWN, TRUNC, MOD, LEN and TRIM take one cell only; ABS, INT, SIGN and EXP take many",
  },
  {
    engine: "IronCalc",
    formula: "=SUMPRODUCT(ISFORMULA(D1:D2)*1)",
    excelShows: 2,
    shows: 1,
    twins: "none counts formulas; the sheets of a book do, and are tried in the stand-in and in LibreOffice",
  },
  {
    engine: "IronCalc",
    formula: "=SUMPRODUCT(LOOKUP(A1:A3,A1:A3))",
    excelShows: 7.5,
    shows: "#N/A",
    twins: "look up one value a cell, in workings",
  },
  {
    engine: "IronCalc",
    formula: "=SUMPRODUCT(COUNTIF(A1:A3,A1:A3))",
    excelShows: 3,
    shows: 0,
    twins: "compare in SUMPRODUCT instead",
  },
  {
    engine: "IronCalc",
    formula: "=SUMPRODUCT(ROW(A1:A3)*1)",
    excelShows: 6,
    shows: 1,
    twins: "number the rows of a list in a column of their own",
  },
  {
    engine: "IronCalc",
    formula: "=SUM(INDEX(A1:A3,1):INDEX(A1:A3,2))",
    excelShows: 3.5,
    shows: "#VALUE!",
    twins: "write the range itself",
  },
  {
    engine: "IronCalc",
    formula: "=MATCH(1,$A$1,0)",
    excelShows: 1,
    shows: "#N/A",
    twins: "write a list of one as a range, $A$1:$A$1",
  },
  {
    engine: "LibreOffice",
    formula: "=IRR(C1:C3)",
    excelShows: -0.472797748596653,
    shows: -1.81291653711763,
    twins:
      "have no internal rate of return: a search may stray, or find none, and which it does depends on the program",
  },
];
