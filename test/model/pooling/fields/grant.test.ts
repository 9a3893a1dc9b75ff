import { describe, expect, it } from "vitest";
import { FieldProblems } from "../../../../src/model/fields";
import { GRANT_FIELDS } from "../../../../src/model/pooling/fields";

const { kind } = GRANT_FIELDS.freedom;

function refusalOf(freedom: unknown): string {
  try {
    kind.read(freedom, "grants[0].freedom");
    return "";
  } catch (error) {
    if (error instanceof FieldProblems) return error.problems.map(({ message }) => message).join(" ");
    throw error;
  }
}

describe("the freedom of a grant", () => {
  it("is one of a few words, or an offer with its theme", () => {
    expect(kind.read("single offer", "")).toBe("single offer");
    expect(kind.read({ innovativePolicyOffer: "Housing" }, "")).toEqual({ innovativePolicyOffer: "Housing" });
  });

  it("is refused with all that it may be, the offer among them", () => {
    for (const wrong of ["innovative policy offer", "free", null, ["protected"], 3]) {
      expect(refusalOf(wrong)).toContain(
        'Give "ring-fenced", "ring-fence removed", "single offer", "protected"',
      );
      expect(refusalOf(wrong)).toContain('{"innovativePolicyOffer": "..."}');
    }
  });
});
