import { describe, expect, it } from "vitest";
import type { BookJson } from "../../../src/model/book";
import { readBack } from "../../../src/sheets/book";
import { alone, cells, linesOf, plan, shown, small, typed } from "./typed-sheets";
import type { Values } from "./typed-sheets";

describe("a book read back from its sheets", () => {
  it.each<[string, () => Values, RegExp]>([
    [
      "a text where a number belongs",
      () => typed([cells.proposals.achievable, 0, 0, "most"]),
      /^Proposals!\w+6 holds "most", which is not a number\. What was kept stands: "0\.8"\.$/,
    ],
    ["an error", () => typed([cells.costs.amount, 0, 0, "#REF!"]), /^Costs!E6 holds "#REF!", an error\./],
    [
      "a row that is gone",
      () => {
        const now = shown(plan);
        linesOf(now, cells.proposals.id).splice(cells.proposals.id.row + 1, 1);
        return now;
      },
      /^The proposal "P2" has no row any more on the sheet Proposals/,
    ],
    [
      "a reference that was changed",
      () => typed([cells.proposals.id, 1, 0, "P9"]),
      /^The proposal "P2" has no row any more on the sheet Proposals/,
    ],
    [
      "a cost line that is gone",
      () => {
        const now = shown(plan);
        linesOf(now, cells.costs.proposal).splice(cells.costs.proposal.row, 1);
        return now;
      },
      /^A cost line of "P1" has no row any more on the sheet Costs/,
    ],
    [
      "a column that is gone",
      () => typed([cells.proposals.cashable, -1, 0, "Mine"]),
      /^The column "Cashable" is no longer on the sheet Proposals/,
    ],
    [
      "a sheet that is gone",
      () => {
        const now = shown(plan);
        now.delete("costs");
        return now;
      },
      /^The sheet Costs was deleted/,
    ],
    [
      "rates that there are not",
      () => typed([cells.scenarios.rates, 0, 0, "ours"]),
      /holds "ours", which are no rates of the sheet Place/,
    ],
  ])("stays as it was kept where a cell no longer fits: %s", (_, now, message) => {
    const { book, findings } = readBack(alone(small), null, now());
    expect(findings.map((each) => each.message)).toEqual([expect.stringMatching(message)]);
    const sorted = (json: BookJson) => ({
      ...json,
      proposals: (json.proposals as { id: string }[])
        .map((each) => ({ ...each, order: undefined }))
        .toSorted((one, other) => one.id.localeCompare(other.id)),
    });
    expect(sorted(book)).toEqual(sorted(small));
  });
});
