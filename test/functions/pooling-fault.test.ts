import { afterEach, describe, expect, it, vi } from "vitest";
import { catalogue, invoke } from "../../src/functions";
import type { CellArgument } from "../../src/functions";
import type * as flow from "../../src/model/pooling/core/flow";
import { anyBestFlow, bestFlow, freeEach, strandedReaches } from "../../src/model/pooling/core/flow";
import type { KeepingPrices, WholeAnswer, YearPrices } from "../../src/model/pooling/core/whole";

vi.mock("../../src/model/pooling/core/flow", { spy: true });

const SENTENCE =
  "The answer could not be proved to be the best, so it is not shown. This is a fault in Total Place, not in your figures: please report it with the figures used.";

/** The functions that show an answer, a price or what follows from answers. */
const ALL = [
  "BLOCKING",
  "FLOORSHORTFALL",
  "GRANTPRICE",
  "NEEDPRICE",
  "POOLALLOCATION",
  "POOLCASH",
  "POOLEXPLAIN",
  "POOLGAIN",
  "POOLSUMMARY",
  "POOLYEARS",
  "REMOVALORDER",
  "RINGFENCEVALUE",
  "STRANDED",
  "UNMET",
];

const refused = { ok: false, error: "#VALUE!", message: SENTENCE };

interface Found {
  readonly answer: WholeAnswer;
  readonly prices: YearPrices[];
  readonly keeping?: KeepingPrices | null;
}

const genuine = await vi.importActual<typeof flow>("../../src/model/pooling/core/flow");

let award = 101;

/** The first example of a function with another award each time, so that no answer is remembered. */
function asked(id: string): CellArgument[] {
  const [awards, ...others] = catalogue.find((entry) => entry.id === id)!.examples[0]!.args;
  const [[, ...laterYears], ...rows] = awards as [number[], ...number[][]];
  return [[[award++, ...laterYears], ...rows], ...others];
}

/** Changes what the flow finds before it is proved. */
function forge(change: (found: Found) => Found): void {
  vi.mocked(bestFlow).mockImplementation((question) => ({
    keeping: null,
    ...change(genuine.bestFlow(question)),
  }));
  vi.mocked(anyBestFlow).mockImplementation((question) => change(genuine.anyBestFlow(question)));
}

/** The same with one unit less in one payment. */
function oneUnitLess({ answer: { payments, carried }, prices }: Found): Found {
  const [first, ...others] = payments;
  return { answer: { payments: [{ ...first!, units: first!.units - 1n }, ...others], carried }, prices };
}

/** The same with services that cost nothing, so that the prices bound nothing. */
function servicesFree({ answer, prices }: Found): Found {
  return { answer, prices: prices.map((year) => ({ ...year, services: year.services.map(() => 0n) })) };
}

afterEach(() => {
  for (const forged of [bestFlow, anyBestFlow, freeEach, strandedReaches]) vi.mocked(forged).mockReset();
});

describe.each(ALL)("%s", (id) => {
  it("shows an answer that is not forged", () => {
    expect(invoke(id, asked(id)).ok).toBe(true);
  });

  it("does not show an answer that leaves a unit unspent, and says that the fault is ours", () => {
    forge(oneUnitLess);
    expect(invoke(id, asked(id))).toEqual(refused);
  });

  it("does not show an answer whose prices prove nothing, and says that the fault is ours", () => {
    forge(servicesFree);
    expect(invoke(id, asked(id))).toEqual(refused);
  });
});

describe("an answer that is worth as much, but moves freed money off its own conditions", () => {
  it("is not shown, and the fault is ours", () => {
    const swapped = ({ answer: { payments, carried }, ...prices }: Found): Found => ({
      answer: { payments: payments.map((each) => ({ ...each, service: 1 - each.service })), carried },
      ...prices,
    });
    forge(swapped);
    const args = [
      [[award], [award]],
      [[award, award++]],
      [
        [1, 0],
        [0, 1],
      ],
      [[1], [1]],
    ];
    expect(invoke("POOLALLOCATION", args)).toEqual({
      ...refused,
      message:
        "It could not be proved that money freed from its ring-fence stays on what it may pay for anyway as far as it can, so the answer is not shown. This is a fault in Total Place, not in your figures: please report it with the figures used.",
    });
  });
});

describe("a forgery in one step only", () => {
  it("of the answer without one ring-fence is not shown by RINGFENCEVALUE", () => {
    vi.mocked(freeEach).mockImplementation((question, grants, tell) => {
      for (const grant of grants) tell({ grant, question, ...oneUnitLess(genuine.bestFlow(question)) });
    });
    expect(invoke("RINGFENCEVALUE", asked("RINGFENCEVALUE"))).toEqual(refused);
  });

  it("of the grants whose conditions strand money is not shown by BLOCKING", () => {
    vi.mocked(strandedReaches).mockImplementation(({ years }) =>
      years.map(({ awards }) => awards.map(() => false)),
    );
    expect(invoke("BLOCKING", asked("BLOCKING"))).toEqual(refused);
  });
});
