import { describe, expect, it } from "vitest";
import { catalogue } from "../../src/functions";
import { associatedFunctions, callAsExcel, entryOf, StandInError } from "./associated";

describe("the functions as Excel calls them", () => {
  it("are all there, under the ids of the catalogue", () => {
    expect([...associatedFunctions().keys()]).toEqual(catalogue.map(({ id }) => id));
  });

  it("take Excel's object about the call for no argument", () => {
    const share = associatedFunctions().get("SHARE")!;
    expect(share(100, [[1, 1]], { functionName: "SHARE", address: "Sheet1!A1" })).toEqual([[50, 50]]);
    expect(share(100, [[1, 1]])).toEqual([[50, 50]]);
  });

  it("do not take an error object in the last argument for the object about the call", () => {
    expect(callAsExcel(entryOf("SHARE"), [100, { code: "#DIV/0!" }])).toEqual(new StandInError("#DIV/0!"));
  });

  it("give their message with #VALUE! and #N/A", () => {
    expect(callAsExcel(entryOf("SHARE"), ["x", 1])).toEqual(
      new StandInError(
        "#VALUE!",
        'total: "x" is text where an amount belongs. Type an amount, or clear the cell if there is none.',
      ),
    );
    expect((callAsExcel(entryOf("SHARE"), [5, 0]) as StandInError).message).toContain("Every weight is 0");
  });

  it("give no message with the other errors, which Excel would drop", () => {
    expect(callAsExcel(entryOf("SHARE"), ["#NUM!", 1])).toEqual(new StandInError("#NUM!", undefined));
  });
});
