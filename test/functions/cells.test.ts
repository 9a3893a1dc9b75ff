import { describe, expect, it } from "vitest";
import { invoke } from "../../src/functions";
import type { CellArgument } from "../../src/functions";
import { refusalOf, valueOf } from "./answers";

describe("cells as Excel passes them", () => {
  it("takes one cell where a range is expected, and a range of one cell where one cell is", () => {
    expect(valueOf("SHARE", 10, 1)).toEqual([[10]]);
    expect(valueOf("SHARE", [[10]], [[1]])).toEqual([[10]]);
    expect(valueOf("DISCOUNTFACTOR", 0)).toEqual([[1]]);
  });

  it("takes a line the other way round", () => {
    const allowed = [
      [1, 0],
      [1, 1],
    ];
    expect(valueOf("STRANDED", [[100, 100]], [[60, 150]], allowed)).toEqual([[40], [0]]);
    expect(valueOf("STRANDED", [[100], [100]], [[60], [150]], allowed)).toEqual([[40], [0]]);
    expect(valueOf("COUNTINGMAP", [["A", "B"]], [["s", "s"]], [[1, 2]])).toEqual([
      ["Service", "A", "B", "Total"],
      ["s", 1, 2, 3],
      ["Total", 1, 2, 3],
    ]);
  });

  it("takes a wide selection with content in one line only as that line", () => {
    const wide = [
      [100, null],
      [100, ""],
    ];
    expect(
      valueOf(
        "STRANDED",
        wide,
        [[60, 150]],
        [
          [1, 0],
          [1, 1],
        ],
      ),
    ).toEqual([[40], [0]]);
  });

  it("names the row and the column as they lie on the sheet when a line is given the other way round", () => {
    expect(refusalOf("STRANDED", [[100, "x"]], [[60]], [[1], [1]])).toContain("grants, row 1, column 2:");
  });

  it("ignores trailing empty rows and columns", () => {
    const weights = [
      [1, 1, null],
      [1, 1, ""],
      [null, undefined, "  "],
    ];
    expect(valueOf("SHARE", 8, weights)).toEqual([
      [2, 2],
      [2, 2],
    ]);
  });

  it("reads an empty cell in the middle as 0, in ragged ranges too", () => {
    expect(valueOf("SHARE", 9, [[1], [], [2]])).toEqual([[3], [0], [6]]);
    expect(valueOf("PRESENTVALUE", [[5], [null, 0], [7]])).toEqual([[5], [0], [7]]);
  });

  it("reads amounts at the 15 digits Excel shows", () => {
    expect(valueOf("COUNTINGMAP", [["A"], ["A"]], [["s"], ["s"]], [[0.1 + 0.2], [-0.3]])).toEqual([
      ["Service", "A", "Total"],
      ["s", 0, 0],
      ["Total", 0, 0],
    ]);
  });

  it("takes an argument left out, null, an empty cell and an empty range alike for the default", () => {
    const expected = valueOf("DUPLICATIONSAVING", [[100, 60]], 0.5, 1, 1);
    for (const empty of [undefined, null, "", [[null]], [["", ""]], [[], []]]) {
      expect(valueOf("DUPLICATIONSAVING", [[100, 60]], 0.5, empty, empty)).toEqual(expected);
    }
  });

  it("takes an empty cell for the default beside several grants too", () => {
    const place: CellArgument[] = [
      [[100], [100]],
      [[60, 150]],
      [
        [1, 0],
        [1, 1],
      ],
    ];
    const expected = valueOf("POOLALLOCATION", ...place);
    for (const empty of ["", [[null]], [[]], [[""], [""], [""], [""]]]) {
      expect(valueOf("POOLALLOCATION", ...place, empty, empty, empty, empty, empty)).toEqual(expected);
    }
  });

  it("never shows minus zero", () => {
    expect(valueOf("SHARE", -0, [[1, 1]])).toEqual([[0, 0]]);
    expect(Object.is(invokeFirst("PRESENTVALUE", [[-0]]), -0)).toBe(false);
  });

  it("takes a number as a name, but reads the 0 that older Excel passes for an empty cell as empty", () => {
    expect(valueOf("COUNTINGMAP", [[101], [0]], [["s"], [0]], [[5], [0]])).toEqual([
      ["Service", "101", "Total"],
      ["s", 5, 5],
      ["Total", 5, 5],
    ]);
    expect(refusalOf("COUNTINGMAP", [[101], [0]], [["s"], ["s"]], [[5], [0]])).toContain("agencies, row 2");
  });

  it("takes names that differ in blanks only for one", () => {
    expect(
      valueOf("COUNTINGMAP", [["A"], ["B"]], [["Public  health"], ["public\u00a0health"]], [[5], [7]]),
    ).toEqual([
      ["Service", "A", "B", "Total"],
      ["Public health", 5, 7, 12],
      ["Total", 5, 7, 12],
    ]);
  });

  it("does not take TRUE for a name, and takes a text 0 for one", () => {
    expect(refusalOf("COUNTINGMAP", [[true]], [["s"]], [[5]])).toContain(
      "agencies: TRUE is given where a name",
    );
    expect(valueOf("COUNTINGMAP", [["A"]], [["0"]], [[5]])[1]).toEqual(["0", 5, 5]);
  });

  it.each([true, "TRUE", "true ", "yes", "Y", "x", "X", "✓", 1, 2.5, -1])("reads %s as allowed", (word) => {
    expect(valueOf("STRANDED", [[100]], [[60]], [[word]])).toEqual([[40]]);
  });

  it.each([false, "FALSE", "no", "N", 0, "", null])("reads %s as not allowed", (word) => {
    expect(valueOf("STRANDED", [[100]], [[60]], [[word]])).toEqual([[100]]);
  });
});

describe("amounts too large for their pence to show in a cell", () => {
  const most = 9_999_999_999_999.99;

  it("are refused from ten million million on, wherever parts or sums of them come back", () => {
    expect(valueOf("SHARE", most, [[1, 1]])).toEqual([[5_000_000_000_000, 4_999_999_999_999.99]]);
    expect(refusalOf("SHARE", 1e13, [[1, 1]])).toContain("total: 10000000000000 is so large");
    expect(refusalOf("SHARE", -1e13, [[1, 1]])).toContain("total: -10000000000000 is so large");
    expect(refusalOf("COUNTINGMAP", [["A"]], [["s"]], [[1e14]])).toContain("amounts: 100000000000000 is");
    expect(refusalOf("UNMET", [[1]], [[1e13]], [[1]])).toContain("needs: 10000000000000 is so large");
    expect(refusalOf("UNMET", [[1]], [[1]], [[1]], null, null, [[1e15]])).toContain(
      "floors: 1000000000000000",
    );
  });

  it("may be a cap that limits nothing", () => {
    expect(valueOf("STRANDED", [[100]], [[60]], [[1]], null, null, null, [[1e15]])).toEqual([[40]]);
  });
});

describe("arguments that are side by side", () => {
  it("counts the grants to the last row in which any of them has content", () => {
    const grants = [[100], [null], [null]];
    const allowed = [[1], [1], [null]];
    expect(valueOf("STRANDED", grants, [[60]], allowed)).toEqual([[40], [0]]);
  });

  it("keeps alignment when whole columns are selected", () => {
    const column = (...cells: (number | boolean)[]) =>
      Array.from({ length: 5000 }, (_, row) => [cells[row] ?? null]);
    expect(valueOf("STRANDED", column(100, 50), [[60]], column(1, 1), column(false, true))).toEqual([
      [40],
      [50],
    ]);
  });

  it("does not let one argument reach beyond the first, and names both sizes", () => {
    expect(refusalOf("STRANDED", [[100]], [[60]], [[1], [1], [1]])).toBe(
      "#VALUE! allowed has content in 3 rows, but grants has only 1 row. Select the same rows for both.",
    );
    expect(refusalOf("UNMET", [[100]], [[60]], [[1, 1]])).toBe(
      "#VALUE! allowed has content in 2 columns, but needs has only 1 column. Select the same columns for both.",
    );
  });

  it("does not take a selection that is too short, but one TRUE for all grants", () => {
    const place: CellArgument[] = [[[100], [50], [10]], [[60]], [[1], [1], [0]]];
    expect(refusalOf("STRANDED", ...place, [[true], [true]])).toBe(
      "#VALUE! pooled has only 2 rows, but 3 are needed to match grants. Select the same rows for both.",
    );
    expect(valueOf("STRANDED", ...place, true)).toEqual(
      valueOf("STRANDED", ...place, [[true], [true], [true]]),
    );
  });

  it("takes one share for all, or one for each", () => {
    const spend = [
      [100, 60],
      [50, 40],
    ];
    expect(valueOf("DUPLICATIONSAVING", spend, [[0.1]])).toEqual([
      [0, 6],
      [0, 4],
    ]);
    expect(valueOf("DUPLICATIONSAVING", spend, [[0.1], [null]])).toEqual([
      [0, 6],
      [0, 0],
    ]);
    const place: CellArgument[] = [
      [[100], [100]],
      [[50, 150]],
      [
        [1, 0],
        [1, 0],
      ],
      null,
      null,
      null,
      null,
    ];
    expect(valueOf("STRANDED", ...place, 0.5)).toEqual([[0], [50]]);
    expect(valueOf("STRANDED", ...place, [[0.5], [0.5]])).toEqual([[0], [50]]);
  });
});

describe("Excel errors in the input", () => {
  it.each(["#N/A", "#REF!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!", "#VALUE!", "#SPILL!", "#CALC!"])(
    "come back as they are: %s",
    (error) => {
      expect(invoke("SHARE", [100, [[1, error]]])).toMatchObject({ ok: false, error });
      expect(invoke("SHARE", [100, [[1, { code: error }]]])).toMatchObject({ ok: false, error });
      expect(invoke("SHARE", [100, [[1, { basicValue: error }]]])).toMatchObject({ ok: false, error });
    },
  );

  it("come back before anything else is looked at, the first one first", () => {
    expect(invoke("SHARE", ["text", [["#N/A", "#REF!"]]])).toEqual({
      ok: false,
      error: "#N/A",
      message: "weights, row 1, column 1 holds #N/A. Correct that cell first.",
    });
  });

  it("are texts that are exactly an error, not texts that mention one", () => {
    expect(refusalOf("SHARE", 100, [["see #N/A"]])).toContain('"see #N/A" is text');
  });
});

function invokeFirst(id: string, ...args: CellArgument[]) {
  return valueOf(id, ...args)[0]![0];
}
