import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { namesPer } from "../../src/model/book";
import type { Scenario, SourceFacts } from "../../src/model/book";
import { Decimal } from "../../src/model/money";
import { noWorseOff, pool } from "../../src/model/pooling";
import type { PoolingQuestion } from "../../src/model/pooling";
import { factsOf } from "../../src/reading";
import { planScenario, putTogether, sheetLevers, sheetOf } from "../../src/sheets";
import { anyQuestion } from "../model/pooling/any-question";
import { smallFacts, smallScenario } from "../workbook/small-place";
import { inputCells } from "./at";

const levers = sheetLevers.map(({ settings }) => settings);

describe("services put together", () => {
  it("leave what the grants fund, strand and gain as it is for every service by itself", () => {
    let put = 0;
    fc.assert(
      fc.property(anyPlace, fc.integer({ min: 1, max: 3 }), (question, largest) => {
        const { scenario, facts } = asScenario(question, largest);
        const totals = question.needs.map((need) => need.toNumber());
        const shown = putTogether(scenario, facts, totals, levers);
        const together = asShown(question, shown);
        put += Number(together !== question);
        for (const which of [separate, pooledAsChosen, keepingAll]) {
          const [before, after] = [pool(which(question)), pool(which(together))];
          expect(figures(after)).toEqual(figures(before));
        }
      }),
      { numRuns: 100 },
    );
    expect(put).toBeGreaterThan(20);
  });

  it("are those that the same grants may pay for, and that have no value or minimum of their own", () => {
    const { scenario, facts } = asScenario(FIVE, 1);
    const shown = putTogether(scenario, facts, [50, 40, 30, 20, 10], levers);
    expect(namesPer(shown, "service")).toEqual(["S1", "S4", "S5", "All other services"]);
    expect(shown.together).toEqual({
      counted: ["S1", "S2", "S3", "S4", "S5"],
      shownAs: [0, 3, 3, 1, 2],
      single: 3,
    });
    expect(factsOf(shown, "grants").list.map(({ permitted }) => permitted)).toEqual([
      ["S1", "All other services"],
      ["S4"],
    ]);
  });

  it("have a name that no service has", () => {
    const { scenario, facts } = asScenario(FIVE, 1);
    const names = ["All other services", "S2", "S3", "S4", "S5"];
    const { sources } = facts;
    const spend = { ...sources.spend!, names: { ...sources.spend!.names, service: names } };
    const shown = putTogether(
      scenario,
      { ...facts, sources: { ...sources, spend } },
      [9, 1, 1, 2, 2],
      levers,
    );
    expect(namesPer(shown, "service").at(-1)).toBe("All other services *");
  });

  it("are none where as many are asked for as there are, or none is", () => {
    const { scenario, facts } = asScenario(FIVE, 5);
    expect(putTogether(scenario, facts, [1, 2, 3, 4, 5], levers)).toBe(facts);
    expect(putTogether(smallScenario, smallFacts, [1, 2, 3], levers)).toBe(smallFacts);
  });

  it("have no cell for a share of duplicated cost, and no row among the savings", () => {
    const { scenario, facts } = asScenario(FIVE, 1);
    const plan = planScenario(scenario, putTogether(scenario, facts, [50, 40, 30, 20, 10], levers));
    expect(inputCells(plan, "fixedShare").rows).toBe(3);
    expect(inputCells(plan, "values").rows).toBe(4);
    const labels = sheetOf(plan, "duplication").blocks.filter(({ style }) => style === "label");
    expect(labels.map(({ rows }) => rows)).toEqual([3]);
  });
});

/** Two agencies; the first service is the largest, the second and third are alike, the fourth has a grant of its own, the fifth a value. */
const FIVE: PoolingQuestion = {
  awards: [10, 5].map((award) => new Decimal(award)),
  needs: [50, 40, 30, 20, 10].map((need) => new Decimal(need)),
  allowed: [
    [true, true, true, false, false],
    [false, false, false, true, false],
  ],
  pooled: [true, false],
  values: [1, 1, 1, 1, 2].map((value) => new Decimal(value)),
  floors: Array.from({ length: 5 }, () => new Decimal(0)),
  caps: Array.from({ length: 2 }, () => Array.from({ length: 5 }, () => null)),
  flexibility: [new Decimal(0), new Decimal(0)],
};

/** Few different values and floors, so that many services are alike. */
const anyPlace: fc.Arbitrary<PoolingQuestion> = anyQuestion(
  [3, 8],
  fc.integer({ min: 0, max: 90 }).map((pounds) => new Decimal(pounds)),
  ["0"],
).chain((question) =>
  fc
    .tuple(fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }), fc.boolean())
    .map(([isPlain, isEqual]): PoolingQuestion => ({
      ...question,
      values: question.values.map((value, service) => (isPlain[service] || isEqual ? new Decimal(1) : value)),
      floors: question.floors.map((floor, service) => (isPlain[service] || isEqual ? new Decimal(0) : floor)),
      caps: question.caps.map((line) => line.map(() => null)),
    })),
);

function asScenario(
  { allowed, values, floors }: PoolingQuestion,
  largest: number,
): { readonly scenario: Scenario; readonly facts: SourceFacts } {
  const service = values.map((_, index) => `S${index + 1}`);
  const given = (figures: readonly Decimal[]) =>
    Object.fromEntries(figures.map((figure, index) => [service[index]!, figure.toNumber()]));
  const { spend } = smallFacts.sources;
  const grants = factsOf(smallFacts, "grants");
  const list = allowed.map((line, grant) => ({
    name: `G${grant + 1}`,
    permitted: service.filter((_, index) => line[index]),
    conditions: [""],
    cells: null,
  }));
  return {
    scenario: {
      ...smallScenario,
      levers: {
        ...smallScenario.levers,
        pooling: { pooled: {}, values: given(values), floors: given(floors) },
      },
      largest,
    },
    facts: {
      ...smallFacts,
      sources: {
        spend: { ...spend!, names: { agency: ["City"], service } },
        grants: {
          ...grants,
          names: { grant: list.map(({ name }) => name) },
          list,
        } as SourceFacts["sources"][string],
      },
    },
  };
}

/** The question over the services as they are shown. */
function asShown(question: PoolingQuestion, facts: SourceFacts): PoolingQuestion {
  const { together } = facts;
  if (!together) return question;
  const names = namesPer(facts, "service");
  const membersOf = names.map((_, at) =>
    together.counted.flatMap((__, service) => (together.shownAs[service] === at ? [service] : [])),
  );
  const sum = (figures: readonly Decimal[], of: readonly number[]) =>
    of.reduce((total, service) => total.plus(figures[service]!), new Decimal(0));
  return {
    ...question,
    needs: membersOf.map((members) => sum(question.needs, members)),
    floors: membersOf.map((members) => sum(question.floors, members)),
    values: membersOf.map(([first]) => question.values[first!]!),
    allowed: factsOf(facts, "grants").list.map(({ permitted }) =>
      names.map((name) => permitted.includes(name)),
    ),
    caps: question.awards.map(() => names.map(() => null)),
  };
}

const separate = (question: PoolingQuestion): PoolingQuestion => ({
  ...question,
  pooled: question.pooled.map(() => false),
});
const pooledAsChosen = (question: PoolingQuestion): PoolingQuestion => question;
/** As the sheet asks where a pound is worth the same everywhere. */
const keepingAll = (question: PoolingQuestion): PoolingQuestion =>
  question.values.every((value) => value.eq(question.values[0]!)) ? noWorseOff(question) : question;

function figures({ funded, value, stranded, unmet, floorShortfall }: ReturnType<typeof pool>) {
  const sum = (amounts: readonly Decimal[]) =>
    amounts.reduce((total, amount) => total.plus(amount), new Decimal(0));
  return [funded, value, sum(stranded), sum(unmet), floorShortfall].map(String);
}
