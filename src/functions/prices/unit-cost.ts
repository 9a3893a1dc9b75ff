import { pricedCodes, unitCost } from "../../model/appraisal";
import type { PricedCode, PricedCodes } from "../../model/appraisal";
import type { Decimal } from "../../model/money";
import { codeKey } from "../../model/parameters";
import { asDecimal, asYear, errorAt, filled, NOUGHT, refused } from "../cells";
import type { Argument, CellProblem } from "../cells";
import { defineCellByCell, each, name, priceYear, readBy } from "../define";
import { messages } from "../messages";
import { PRICE_YEAR, VINTAGES_HELP, vintageParameter } from "./vintage";

/** The table as far as it matters to one call, and what has been found in it so far. */
interface LookUpTable {
  readonly rows: PricedCodes;
  /** The Excel errors in the rows asked for, by code; and the first one where a code belongs, which may be any. */
  readonly errors: ReadonlyMap<string, CellProblem>;
  readonly unknownCode: CellProblem | null;
  readonly found: Map<string, Decimal>;
}

const NOT_ASKED_FOR: PricedCode = { code: "", cost: NOUGHT, year: "" };

export const unitCostEntry = defineCellByCell({
  id: "UNITCOST",
  question: "What does one such case cost us, in the prices of the year we plan in?",
  description: "Looks a unit cost up by its code in a table of yours, and brings it to the prices of a year.",
  help:
    "Finds the code in the table's first column and gives the cost times the index of to_year, divided by the index of its own year (see PLACE.DEFLATE). A code " +
    `that appears twice with different costs, or not at all, has no answer, and the message names the rows: give each a code of its own (the database has such codes). No unit costs come with the add-in: bring a table. ${VINTAGES_HELP}`,
  source:
    "The Unit Cost Database of Greater Manchester (New Economy, now GMCA): its own way of uprating, checked with v1.2",
  parameters: {
    code: each(name, {
      meaning:
        "The code of the unit cost, such as CR1.0, or a range of codes; capitals and spaces do not matter.",
    }),
    table: readBy(
      "block",
      name,
      {
        meaning:
          "Where the unit costs are: code, cost in pounds and the year of its prices in the first three columns, such as what PLACE.UNITCOSTTABLE gives. It may have headings. An error in it is the answer to its own code only.",
        errorsByRow: true,
      },
      (table, { cells }) => readTable(table, cells["code"]!),
    ),
    to_year: each(priceYear, {
      meaning: `The year of the prices wanted: ${PRICE_YEAR}; one for all codes, or a range of the same size.`,
    }),
    vintage: vintageParameter,
  },
  result: { shape: "the same shape as code: each unit cost in pounds of to_year" },
  examples: [
    {
      args: [
        "CR1.0",
        [
          ["CR1.0", 500, "2002-03"],
          ["HO1.0", 6680, "2010-11"],
        ],
        "2014-15",
        "ucd v1.2",
      ],
      value: [[659.81985917033]],
      because: "500 x 181.772476 / 137.744017, as the database itself prints it.",
    },
    {
      args: [
        [["ho1.0"], ["CR1.0"]],
        [
          ["Code", "Unit cost", "Price year"],
          ["CR1.0", 500, "2002-03"],
          ["HO1.0", 6680, "2010-11"],
        ],
        "2019-20",
      ],
      value: [[7838.41803659343], [712.590711813182]],
      because:
        "6,680 x 81.1085 / 69.1217 and 500 x 81.1085 / 56.911: by the newest outturn, each financial year by the calendar year in which it starts.",
    },
  ],
  refusals: [
    {
      when: "the code is not in the table",
      args: ["CR9.9", [["CR1.0", 500, "2002-03"]], "2019-20"],
      error: "#N/A",
      message: 'code: "CR9.9" is not in the table of unit costs. Check the code, or add a row for it.',
    },
    {
      when: "the cost beside the code is a text",
      args: ["CR1.0", [["CR1.0", "£500", "2002-03"]], "2019-20"],
      error: "#VALUE!",
      message: 'table, row 1, column 2: "£500" is text where an amount belongs. Type it as a number.',
    },
    {
      when: "the table has no column for the year",
      args: ["CR1.0", [["CR1.0", 500]], "2019-20"],
      error: "#VALUE!",
      message:
        "table has content in 2 columns, but three are needed: code, unit cost, and the year of its prices. Select these three side by side.",
    },
  ],
  answersFor: "code",
  figure: ({ code, table: { rows, errors, unknownCode, found }, to_year, vintage }) => {
    const key = codeKey(code);
    const priced = rows.get(key);
    const error =
      errors.get(key) ??
      (priced === undefined ? unknownCode : vintage.errorOf(...priced.map(({ year }) => year), to_year));
    if (error !== null) return error;
    const question = `${key} ${to_year}`;
    const answer = found.get(question) ?? unitCost(rows, code, to_year, vintage.index);
    found.set(question, answer);
    return answer;
  },
});

/** Rows of other codes, and those with an error, are kept as empty ones: what is wrong in them does not matter, but rows keep their number. */
function readTable(table: Argument, codes: Argument): LookUpTable {
  const { parameter, contentRows, contentColumns } = table;
  if (contentColumns < 3) throw refused(messages.notThreeColumns(parameter.name, contentColumns));
  const wanted = codesIn(codes);
  const errors = new Map<string, CellProblem>();
  let unknownCode: CellProblem | null = null;
  const rows = Array.from({ length: contentRows }, (_, row): PricedCode => {
    const code = String(table.at(row, 0) ?? "");
    unknownCode ??= errorAt(table, row, 0);
    const key = codeKey(code);
    if (!wanted.has(key)) return NOT_ASKED_FOR;
    const error = errorAt(table, row, 1) ?? errorAt(table, row, 2);
    if (error !== null) {
      if (!errors.has(key)) errors.set(key, error);
      return NOT_ASKED_FOR;
    }
    return {
      code,
      cost: filled(table, row, 1, asDecimal, { ...parameter, kind: "amount" }),
      year: filled(table, row, 2, asYear, { ...parameter, kind: "year" }),
    };
  });
  return { rows: pricedCodes(rows), errors, unknownCode, found: new Map() };
}

function codesIn(codes: Argument): ReadonlySet<string> {
  const keys = new Set<string>();
  for (let row = 0; row < codes.contentRows; row++) {
    for (let column = 0; column < codes.contentColumns; column++) {
      keys.add(codeKey(String(codes.at(row, column) ?? "")));
    }
  }
  keys.delete("");
  return keys;
}
