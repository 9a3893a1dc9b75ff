import { afterEach, describe, expect, it, vi } from "vitest";
import { catalogue, invoke } from "../../src/functions";
import type { CellArgument } from "../../src/functions";
import { answerTo, evaluateLine } from "../../src/functions/evaluator/evaluate";
import type { messages } from "../../src/functions/messages";

function said(id: string, ...args: CellArgument[]): string {
  const outcome = invoke(id, args);
  return outcome.ok ? "" : outcome.message;
}

function ones(rows: number, columns: number): CellArgument {
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => 1));
}

function answered(line: string): string {
  const answer = evaluateLine(line);
  return answer !== null && "message" in answer ? answer.message : "";
}

/** A call that leads to each message, and how it reads. A message without a line here does not compile. */
const cases: Readonly<Record<keyof typeof messages, readonly [() => string, string]>> = {
  leftOut: [
    () => said("SHARE", 100),
    "weights is left out, but it is needed. A range of weights, one for each share: populations, budgets, percentages.",
  ],
  empty: [
    () => said("SHARE", 100, [[null, ""]]),
    "weights is empty. A range of weights, one for each share: populations, budgets, percentages.",
  ],
  emptyCell: [
    () => said("DISCOUNTFACTOR", [[0, null, 2]]),
    "year, row 1, column 2: the cell is empty where a year belongs. Fill it in, or leave it out of the selection.",
  ],
  text: [
    () =>
      said(
        "DUPLICATIONSAVING",
        [
          [1, 2],
          [3, 4],
          [5, "12,5"],
        ],
        0.5,
      ),
    'spend, row 3, column 2: "12,5" is text where an amount belongs. Type it as a number.',
  ],
  flagForOther: [
    () => said("SHARE", true, [[1]]),
    "total: TRUE is given where an amount belongs. Type an amount.",
  ],
  notFinite: [
    () => said("SHARE", 100, [[1], [Number.POSITIVE_INFINITY]]),
    "weights, row 2, column 1: the cell does not hold a finite number, where a number belongs. Type an ordinary number.",
  ],
  notPlain: [
    () => said("SHARE", 100, [[1, {} as CellArgument as never]]),
    "weights, row 1, column 2: a data type (such as a stock, a place or a picture) is given where a number belongs. Type a plain value.",
  ],
  outOfRange: [
    () => said("DUPLICATIONSAVING", [[100, 60]], [[60]]),
    "fixed_share: 60 is outside what is allowed. Type a share from 0 to 1, such as 0.2 or 20%.",
  ],
  notWhole: [
    () => said("DUPLICATIONSAVING", [[100, 60]], 0.5, 1.5),
    "providers_kept: 1.5 is not a whole number. Type a whole number from 1 to 16384.",
  ],
  likelyFlag: [
    () => said("STRANDED", [[100]], [[100]], [["ü"]]),
    'allowed: "ü" is neither yes nor no by itself; it may mean yes (in the font Wingdings it is a tick). Type x or TRUE where it does, and leave the cell empty where it does not.',
  ],
  notFlag: [
    () => said("STRANDED", [[100]], [[60, 40]], [[1, "see note"]]),
    'allowed, row 1, column 2: "see note" is neither yes nor no. Type TRUE or FALSE, 1 or 0, yes or no, x for yes, or leave the cell empty for no.',
  ],
  notChoice: [
    () => said("DISCOUNTFACTOR", 1, "Social"),
    'schedule: "Social" is not one of "standard", "health", "lower" or "health rounded". Type one of these, select two columns with your own rates, or leave it out, which means "standard".',
  ],
  notTwoColumns: [
    () =>
      said("DISCOUNTFACTOR", 1, [
        [0, 0.035, "Green Book"],
        [31, 0.03, ""],
      ]),
    "schedule has content in 3 columns, but a table of your own has two: the first year of each band, and its rate. Select both columns, without their headings.",
  ],
  headingInTable: [
    () =>
      said("DEFLATE", 8, "2019-20", "2020-21", [
        ["Year", "Index"],
        ["2019-20", 80],
        ["2020-21", 100],
      ]),
    'vintage, row 1, column 1: "Year" is not a year; it is most likely a heading. Select both columns, without their headings.',
  ],
  notThreeColumns: [
    () => said("UNITCOST", "CR1.0", [["CR1.0", 500]], "2019-20"),
    "table has content in 2 columns, but three are needed: code, unit cost, and the year of its prices. Select these three side by side.",
  ],
  notOneForEachGrade: [
    () => said("OPTIMISMBIAS", 100, 1, "cost", [[0], [0.1]]),
    "cost_shares has 2 cells with content, but a share for each of the 6 grades is needed. Select 6 cells, grade 1 first.",
  ],
  yearsRunDown: [
    () => said("APPRAISE", [[100], [50]], [[0], [200]]),
    "costs and benefits have several rows in one column each, which would all be year 0: years run across columns, lines of the appraisal down rows. Select a row, or turn the lists with TRANSPOSE.",
  ],
  yearsRunDownInOne: [
    () => said("APPRAISE", [[100], [50], [20]], [[0, 200, 200]]),
    "costs has 3 rows in one column, which would all be year 0, but benefits has several columns. Years run across columns, lines of the appraisal down rows: turn costs with TRANSPOSE or, where all its lines are of year 0, select the empty columns of the other years too.",
  ],
  yearsDown: [
    () =>
      said("PRESENTVALUE", [
        [2025, 100],
        [2026, 20],
      ]),
    "cashflows, column 1: 2025, 2026 are years, not sums: they are selected with the figures and would count as money. Years run across columns: select only the figures, turned with TRANSPOSE where their years run down. If these are sums, put another line above them.",
  ],
  yearsForWeights: [
    () => said("PHASE", 1000, [[2025, 2026, 2027]]),
    "profile: 2025, 2026, 2027 are years, not weights. Select the row of weights that belongs to them. If these are weights, give them in thousands.",
  ],
  headingsInList: [
    () => said("COUNTINGMAP", [["Body"], ["Council"]], [["Service"], ["Housing"]], [[2025], [100]]),
    'The first row of the list is its headings: "Body", "Service" and "2025". They would count as spending: select only the rows below them. If it is spending, put it below another row.',
  ],
  yearHeadings: [
    () => said("PRESENTVALUE", [[2025, 2026, 2027, 2028]]),
    "cashflows, row 1: 2025, 2026, ... 2028 are years, not sums: the headings are selected with the figures and would count as money. Select the row of sums. If these are sums, put another line, or an empty one, above them.",
  ],
  yearsOfOneOnly: [
    () =>
      said(
        "APPRAISE",
        [
          [2025, 2026, 2027],
          [100, 20, 0],
        ],
        [
          [2025, 2026],
          [0, 150],
        ],
      ),
    "costs, row 1: 2025, 2026, 2027 are years, not sums: the headings are selected with the figures and would count as money. Select only the rows below them. If these are sums, put another line, or an empty one, above them. " +
      "2027 is above costs only, but a column of the one is taken for the same year as that column of the other. Give both the same years; what is empty is 0.",
  ],
  yearsOfOneAlone: [
    () => said("APPRAISE", [[100, 20]], [[0, 150]], null, null, null, [["2025-26", "2026-27"]]),
    "cost_years is given without benefit_years, and years can only be compared with years. Give both, or neither.",
  ],
  yearDoesNotFollow: [
    () => said("APPRAISE", [[100, 20]], [[0, 150]], null, null, null, [[2025, 2027]], [[2025, 2027]]),
    "cost_years, row 1, column 2: 2027 is not the year after 2025, but each column counts as the year after the one before it. Put a column in for each year; what is empty is 0.",
  ],
  tooManyYears: [
    () => said("APPRAISE", [[100]], ones(1, 1002)),
    "benefits has 1,002 columns, a column a year; an appraisal takes 1,001 at most. Select fewer.",
  ],
  notOneCell: [
    () =>
      said(
        "SHARE",
        [
          [100, 200],
          [300, 400],
        ],
        [[1]],
      ),
    "total must be one cell, but 2 rows by 2 columns were given. Select one cell.",
  ],
  notOneLine: [
    () =>
      said(
        "STRANDED",
        [
          [100, 200],
          [300, 400],
        ],
        [[60]],
        [[1]],
      ),
    "grants must be one column, but 2 rows by 2 columns were given. Select one column.",
  ],
  notARange: [
    () => said("SHARE", 100, [1, 1, 1] as unknown as CellArgument),
    "weights is not a range. Give a range as rows of cells, such as [[1,2],[3,4]].",
  ],
  tooManyResults: [
    () => said("UNITCOSTTABLE", ones(30_000, 3)),
    "PLACE.UNITCOSTTABLE: the answer would be 30,001 rows by 12 columns, more than the 250,000 cells that Excel takes from a function. Select fewer lines.",
  ],
  tooManyCells: [
    () =>
      said(
        "SHARE",
        100,
        Array.from({ length: 20_001 }, () => [1]),
      ),
    "weights has 20,001 cells, more than the 20,000 that PLACE.SHARE takes at once; more would keep Excel waiting. Select only the cells that matter, take them in parts where each is worked out for itself, or add the figures up first.",
  ],
  tooManyPairs: [
    () => said("STRANDED", ones(300, 1), ones(1, 400), ones(300, 400)),
    "There are 300 grants and 400 services, which make 120,000 pairs; more than 100,000 would keep Excel waiting too long. Put small grants, or small services, together in one line.",
  ],
  tooManyGrants: [
    () => said("RINGFENCEVALUE", ones(401, 1), [[5]], ones(401, 1)),
    "There are 401 grants; more than 400 would keep Excel waiting too long here. Put small grants together in one line.",
  ],
  tooManyPairsOfYears: [
    () => said("POOLYEARS", ones(100, 30), ones(100, 30), ones(100, 100)),
    "There are 100 grants, 100 services and 30 years, 300,000 pairs of a grant and a service in all years; more than 250,000 would keep Excel waiting too long. Take fewer years, or put small grants, or small services, together in one line.",
  ],
  tooManyRemoved: [
    () => said("REMOVALORDER", ones(101, 1), [[5]], ones(101, 1)),
    "There are 101 ring-fences to be removed one after the other; with so many grants more than 59 would keep Excel waiting too long. Give pooled with TRUE only where a ring-fence could really be removed.",
  ],
  reachesBeyond: [
    () => said("COUNTINGMAP", [["A"]], [["s"], ["t"]], [[1]]),
    "services has content in 2 rows, but agencies has only 1 row. Select the same rows for both.",
  ],
  tooShort: [
    () => said("STRANDED", [[100], [200]], [[60]], [[1]]),
    "allowed has only 1 row, but 2 are needed to match grants. Select the same rows for both.",
  ],
  grantsAndNeedsTurned: [
    () =>
      said(
        "STRANDED",
        [[100, 50]],
        [[60], [150]],
        [
          [1, 1],
          [0, 1],
        ],
      ),
    "grants runs across and needs runs down; here it is the other way round: grants down the rows, services across the columns, as in allowed. Turn both with TRANSPOSE, and allowed too where its services run down.",
  ],
  servicesRunDown: [
    () => said("POOLYEARS", [[100, 100]], [[80, 120]], [[1, 1]]),
    "allowed has content in 2 columns, one for each service, but needs has only 1 row. Here the services of needs run down and its years across: select the same services for both.",
  ],
  servicesMissing: [
    () => said("POOLYEARS", [[100]], [[80], [120], [50]], [[1, 1]]),
    "allowed has only 2 columns, but 3 are needed: one for each service, which are the rows of needs. Select the same services for both.",
  ],
  nameMissing: [
    () => said("COUNTINGMAP", [["A"], [""]], [["s"], [""]], [[1], [5]]),
    "agencies, row 2, column 1: the name is missing, but amounts has something in that row. Type the name, or empty the whole row.",
  ],
  holdsError: [
    () => said("COUNTINGMAP", [["A"]], [["s"]], [["#REF!"]]),
    "amounts holds #REF!. Correct that cell first.",
  ],
  nameIsNought: [
    () => said("COUNTINGMAP", [["A"], ["B"]], [["s"], [0]], [[1], [5]]),
    "services, row 2, column 1: the cell is empty or holds 0, which is not a name, but agencies has something in that row. Type the name ('0 for a name that is 0), or empty the whole row.",
  ],
  total: [
    () => said("COUNTINGMAP", [["A"], ["B"]], [["s"], ["Total expenditure"]], [[1], [5]]),
    'services, row 2, column 1: "Total expenditure" looks like a total, which would be counted twice. Leave totals out of the list.',
  ],
  losesPence: [
    () => said("STRANDED", [[100], [1e13]], [[60]], [[1], [1]]),
    "grants, row 2, column 1: 10000000000000 is so large that a cell, which keeps 15 digits, loses its pence. Type an amount below 10,000,000,000,000, or count in thousands or millions.",
  ],
  tooManyArguments: [
    () => said("SHARE", 100, [[1]], 3),
    "PLACE.SHARE takes 2 arguments at most, but 3 were given. Remove the extra ones.",
  ],
  resultTooLarge: [
    () => said("POOLSUMMARY", [[100]], [[100]], [[1]], null, [[1.5e308]]),
    "PLACE.POOLSUMMARY: the result is larger than a cell can hold. Check whether one of the figures given is far too large, or count in thousands or millions.",
  ],
  unforeseen: [
    () => {
      vi.spyOn(catalogue[0]!, "calculate").mockImplementation(() => {
        throw new TypeError("x is not a function");
      });
      return said("DISCOUNTFACTOR", 1);
    },
    "PLACE.DISCOUNTFACTOR failed in a way that was not foreseen (x is not a function). This is a fault of the add-in: please report it with this message and the figures used.",
  ],
  unknownFunction: [
    () => said("SHARES", 1),
    `There is no function SHARES. Did you mean PLACE.SHARE? There are ${catalogue.map(({ id }) => `PLACE.${id}`).join(", ")}.`,
  ],
  notJson: [
    () => answered("{").replace(/^.*? Write/, "... Write"),
    '... Write one object a line, such as {"id":1,"function":"PLACE.SHARE","args":[100,[[1,1,1]]]}.',
  ],
  lineTooLong: [
    () => (JSON.parse(answerTo({ tooLong: 600_000_000 }, 67_108_864)!) as { message: string }).message,
    "The line has 600,000,000 bytes; one of up to 67,108,864 is read. Give fewer cells.",
  ],
  idNotWritten: [
    () => {
      const nested = `${"[".repeat(9000)}${"]".repeat(9000)}`;
      const line = { text: `{"id":${nested},"function":"SHARE","args":[1,1]}` };
      return (JSON.parse(answerTo(line, 67_108_864)!) as { message: string }).message;
    },
    'The id cannot be written back: it is nested too deeply. Give a number or a text as "id".',
  ],
  notARequest: [
    () => answered("[1]"),
    'The line must be an object with "function", a text, and "args", a list. Write it like {"id":1,"function":"PLACE.SHARE","args":[100,[[1,1,1]]]}.',
  ],
};

afterEach(() => vi.restoreAllMocks());

describe("a text in place of a number", () => {
  it.each([
    ["Year 0", /most likely a heading: select only the figures/],
    ["FY25", /most likely a heading/],
    ["2025-26", /most likely a heading/],
    ["25/26", /most likely a heading/],
    ["Apr-25", /most likely a heading/],
    ["1-2", /Type it as a number/],
    ["10-14", /Type it as a number/],
    ["99/00", /most likely a heading/],
    ["£1.2m", /Type it as a number/],
    ["tbc", /clear the cell if there is none/],
  ])("is told what it most likely is: %s", (text, advice) =>
    expect(
      said(
        "DUPLICATIONSAVING",
        [
          [text, 5],
          [1, 2],
        ],
        0.5,
      ),
    ).toMatch(advice),
  );

  it("is not called a heading where it stands alone, or where headings are what is wanted", () => {
    expect(said("STEPRELEASE", "2025-26", 100)).toMatch(/Type it as a number\.$/);
    expect(said("DISCOUNTFACTOR", [["Year 0", "Year 1"]])).toMatch(/Type it as a number\.$/);
  });
});

describe("what a function says when it cannot answer", () => {
  it.each(Object.entries(cases))("%s", (_, [call, sentence]) => {
    expect(call()).toBe(sentence);
  });

  it("cuts a long text, so that the message still fits", () => {
    expect(said("SHARE", "a".repeat(500), [[1]])).toContain(`"${"a".repeat(40)}..." is text`);
  });
});

describe("the headings of a list of spending", () => {
  const counted = (agency: string, service: string, sum: CellArgument) =>
    said("COUNTINGMAP", [[agency], ["Council"]], [[service], ["Housing"]], [[sum], [100]] as CellArgument);

  it.each([
    ["Agency", "Service", 2025],
    ["Lead body", "Service area", 45748],
    ["Organisation", "Services", "2025-26"],
    ["BODY", "service", "Budget (£)"],
  ])("are refused where they are selected with it: %s, %s, %s", (agency, service, sum) =>
    expect(counted(agency, service, sum)).toMatch(/first row of the list is its headings/),
  );

  it("are told how to be counted where they are spending after all", () => {
    expect(said("COUNTINGMAP", [["Council"], ["Agency"]], [["Housing"], ["Service"]], [[100], [2025]])).toBe(
      "",
    );
  });

  it.each([
    ["Agency", "Service", 20.25],
    ["Agency", "Housing", 2025],
    ["Agency", "Service", null],
  ])("are taken for spending where they may be: %s, %s, %s", (agency, service, sum) =>
    expect(counted(agency, service, sum)).toBe(""),
  );
});
