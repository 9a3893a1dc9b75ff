import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { FunctionMetadata, ParameterMetadata } from "../../preview/host/custom-functions";
import { bootOffice } from "./boot";
import type { BootedOffice } from "./boot";
import { put, valuesOf } from "./excel";

const ANY: ParameterMetadata = { name: "value", type: "any" };
const BLOCK: ParameterMetadata = { name: "block", type: "any", dimensionality: "matrix" };
const NUMBER: ParameterMetadata = { name: "number", type: "number" };

let office: BootedOffice;
let calls: unknown[][] = [];
beforeEach(async () => {
  office = await bootOffice();
  calls = [];
});
afterEach(() => office.close());

/** Declares a function as functions.json would and binds it in the add-in. */
function declare(
  name: string,
  parameters: readonly ParameterMetadata[],
  run: (...passed: never[]) => unknown,
  more: Partial<FunctionMetadata> = {},
): void {
  office.CustomFunctions.associate(name, (...passed: unknown[]) => {
    const given = passed.slice(0, parameters.length);
    calls.push(given);
    return run(...(given as never[]));
  });
  office.host.customFunctions.register({ functions: [{ id: name, name, parameters, ...more }] }, "PLACE");
}

async function worked(formulas: unknown[][], address: string, read = address): Promise<unknown[][]> {
  await put(office, address, formulas);
  await office.host.settled();
  return valuesOf(office, read);
}

describe("a cell with a custom function", () => {
  it("shows #BUSY! at once and the answer when it comes", async () => {
    declare("DOUBLE", [NUMBER], (number: number) => number * 2);
    await put(office, "A1", [["=PLACE.DOUBLE(21)"]]);
    expect(await valuesOf(office, "A1")).toEqual([["#BUSY!"]]);
    await office.host.settled();
    expect(await valuesOf(office, "A1")).toEqual([[42]]);
  });

  it("spills a block, and says #SPILL! where a cell is not empty", async () => {
    declare("TABLE", [], () => [
      ["a", 1],
      ["b", 2],
    ]);
    expect(await worked([["=PLACE.TABLE()"]], "A1", "A1:B2")).toEqual([
      ["a", 1],
      ["b", 2],
    ]);
    await put(office, "B2", [["in the way"]]);
    expect(await valuesOf(office, "A1")).toEqual([["#SPILL!"]]);
  });

  it("is #NAME? where no such function is known", async () => {
    expect(await worked([["=PLACE.NOSUCH(1)"]], "A1")).toEqual([["#NAME?"]]);
  });

  it("comes right when the function becomes known after the formula", async () => {
    await put(office, "A1", [["=PLACE.LATE()"]]);
    expect(await valuesOf(office, "A1")).toEqual([["#NAME?"]]);
    declare("LATE", [], () => 5);
    await office.host.settled();
    expect(await valuesOf(office, "A1")).toEqual([[5]]);
  });

  it("shows the error the function throws, and keeps its sentence", async () => {
    const { Error: FunctionError, ErrorCode } = office.CustomFunctions;
    declare("WRONG", [], () => {
      throw new FunctionError(ErrorCode.invalidValue, "Row 3 of spend is not a number.");
    });
    declare("NONE", [], () => {
      throw new FunctionError(ErrorCode.notAvailable, "No answer.");
    });
    expect(await worked([["=PLACE.WRONG()", "=PLACE.NONE()"]], "A1:B1")).toEqual([["#VALUE!", "#N/A"]]);
    const messageAt = (column: number) =>
      office.host.customFunctions.messageAt({ sheet: "sheet-1", row: 0, column });
    expect([messageAt(0), messageAt(1)]).toEqual(["Row 3 of spend is not a number.", "No answer."]);
    await put(office, "A1", [["=1"]]);
  });

  it("is worked out again when what it refers to changes, and not otherwise", async () => {
    declare("DOUBLE", [NUMBER], (number: number) => number * 2);
    await worked([[1, "=PLACE.DOUBLE(A1)"]], "A1:B1");
    await put(office, "D1", [["something else"]]);
    await office.host.settled();
    expect(calls).toHaveLength(1);
    expect(await worked([[5]], "A1", "B1")).toEqual([[10]]);
    expect(calls).toHaveLength(2);
  });
});

describe("arguments", () => {
  it("reach the function as Excel hands them over: blocks, empty cells as null, one left out as null", async () => {
    declare("SEE", [BLOCK, { ...ANY, optional: true }, { ...ANY, optional: true }], () => 0);
    await put(office, "A1:B2", [
      [1, "x"],
      ["", true],
    ]);
    await worked([["=PLACE.SEE(A1:B2,,7)"], ["=PLACE.SEE(A1)"]], "D1:D2");
    expect(calls).toEqual([
      [
        [
          [1, "x"],
          [null, true],
        ],
        null,
        7,
      ],
      [[[1]], null, null],
    ]);
  });

  it("become the declared type: numbers from TRUE and from text, texts from numbers", async () => {
    declare("NUM", [NUMBER], (number: number) => number + 0.5);
    declare("TEXT", [{ name: "text", type: "string" }], (text: string) => `<${text}>`);
    const formulas = [
      ["=PLACE.NUM(TRUE)", '=PLACE.NUM("12")', '=PLACE.NUM("x")', "=PLACE.TEXT(5)", "=PLACE.NUM(Z9)"],
    ];
    expect(await worked(formulas, "A1:E1")).toEqual([[1.5, 12.5, "#VALUE!", "<5>", 0.5]]);
  });

  it("too many or too few are #VALUE! without a call", async () => {
    declare("ONE", [NUMBER], () => 1);
    expect(await worked([["=PLACE.ONE()", "=PLACE.ONE(1,2)"]], "A1:B1")).toEqual([["#VALUE!", "#VALUE!"]]);
    expect(calls).toEqual([]);
  });

  it("that are errors are the result, without a call", async () => {
    declare("SEE", [BLOCK], () => 1);
    expect(await worked([["#N/A", "=1/0", "=PLACE.SEE(A1:A2)", "=PLACE.SEE(B1)"]], "A1:D1", "C1:D1")).toEqual(
      [["#N/A", "#DIV/0!"]],
    );
    expect(calls).toEqual([]);
  });
});

describe("many cells", () => {
  it("go out in one batch", async () => {
    declare("DOUBLE", [NUMBER], (number: number) => number * 2);
    const messages: number[] = [];
    const { tell } = office.conversation;
    Object.assign(office.conversation, {
      tell: (entries: Parameters<typeof tell>[0]) => {
        messages.push(entries.length);
        tell(entries);
      },
    });
    const formulas = Array.from({ length: 50 }, (_, row) => [`=PLACE.DOUBLE(${row})`]);
    const values = await worked(formulas, "A1:A50");
    expect(values.flat()).toEqual(formulas.map((_, row) => row * 2));
    expect(messages).toEqual([50]);
  });

  it("that use one another come right, link by link", async () => {
    declare("DOUBLE", [NUMBER], (number: number) => number * 2);
    declare("PAIR", [NUMBER], (number: number) => [[number, number + 1]]);
    const values = await worked([["=PLACE.PAIR(3)", "", "=PLACE.DOUBLE(B1)", "=SUM(A1:C1)"]], "A1:D1");
    expect(values).toEqual([[3, 4, 8, 15]]);
  });
});

describe("the add-in's page", () => {
  it("not being there leaves cells at #BUSY!, which come right when it is", async () => {
    declare("DOUBLE", [NUMBER], (number: number) => number * 2);
    office.host.customFunctions.addInGone();
    await put(office, "A1", [["=PLACE.DOUBLE(4)"]]);
    await office.host.settled();
    expect(await valuesOf(office, "A1")).toEqual([["#BUSY!"]]);
    expect(calls).toEqual([]);
    office.host.customFunctions.addInReady();
    await office.host.settled();
    expect(await valuesOf(office, "A1")).toEqual([[8]]);
  });
});
