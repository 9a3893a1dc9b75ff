import { describe, expect, it } from "vitest";
import { catalogue } from "../../src/functions";
import { formulaOver, matching, paragraphsOf } from "../../src/taskpane/function-help";
import { WORDS_FOR } from "../../src/taskpane/function-words";

const first = (wanted: string): string | undefined => matching(catalogue, wanted)[0]?.id;

describe("the functions", () => {
  it.each([
    ["inflation", "DEFLATE"],
    ["sharing", "SHARE"],
    ["split cost", "SHARE"],
    ["one-off", "PHASE"],
    ["section 75", "RISKSHARE"],
    ["council tax", "UNMET"],
    ["savings phasing", "PHASE"],
    ["Infl", "DEFLATE"],
    ["PLACE.SHARE", "SHARE"],
  ])("are found by what people say: %s", (said, id) => expect(first(said)).toBe(id));

  it("are called by words that name functions there are", () => {
    const ids = new Set(catalogue.map(({ id }) => id));
    expect(WORDS_FOR.flatMap(([, named]) => named).filter((id) => !ids.has(id))).toEqual([]);
  });

  it("are all shown where nothing is looked for, in their order", () => {
    expect(matching(catalogue, " ")).toEqual(catalogue);
  });

  it("are inserted over the cells that are selected", () => {
    expect(
      formulaOver(
        catalogue.find(({ id }) => id === "SHARE")!,
        "C2:C9",
      ),
    ).toBe("=PLACE.SHARE(C2:C9)");
  });

  it("have help in short paragraphs that lose no word", () => {
    for (const { help } of catalogue) {
      expect(paragraphsOf(help).join(" ")).toBe(help);
      expect(paragraphsOf(help)[0]!.length).toBeGreaterThan(0);
    }
  });
});
