import { unitCost } from "../../model/appraisal";
import type { PricedCode } from "../../model/appraisal";
import type { Decimal } from "../../model/money";
import { codeKey } from "../../model/parameters";
import {
  asDecimal,
  asName,
  asYear,
  cellByCell,
  filled,
  filledAt,
  NOUGHT,
  refused,
  requireContent,
} from "../cells";
import type { Argument, Parameter } from "../cells";
import { messages } from "../messages";
import type { FunctionEntry } from "./entry";
import { PRICE_YEAR, readVintage, VINTAGES_HELP, vintageParameter } from "./vintage";

const code: Parameter = {
  name: "code",
  meaning:
    "The code of the unit cost, such as CR1.0, or a range of codes; capitals and spaces do not matter.",
  kind: "name",
  shape: "single or block",
};

const table: Parameter = {
  name: "table",
  meaning:
    "Where the unit costs stand: code, cost in pounds and the year of its prices in the first three columns, such as what PLACE.UNITCOSTTABLE gives. Headings may be there.",
  kind: "name",
  shape: "block",
};

/** The table's second and third column. */
const cost: Parameter = { ...table, kind: "amount" };
const priceYear: Parameter = { ...table, kind: "year" };

const toYear: Parameter = {
  name: "to_year",
  meaning: `The year of the prices wanted: ${PRICE_YEAR}; one for all codes, or a range of the same size.`,
  kind: "year",
  shape: "single or block",
};

export const unitCostEntry: FunctionEntry = {
  id: "UNITCOST",
  description: "Looks a unit cost up by its code in a table of yours, and brings it to the prices of a year.",
  help:
    "Finds the code in the table's first column and gives the cost times the index of to_year, divided by the index of its own year (see PLACE.DEFLATE). A code " +
    `that stands twice with different costs, or not at all, has no answer, and the message names the rows: give each a code of its own (the database has such codes). No unit costs come with the add-in: bring a table. ${VINTAGES_HELP}`,
  source:
    "The Unit Cost Database of Greater Manchester (New Economy, now GMCA): its own way of uprating, checked with v1.2",
  parameters: [code, table, toYear, vintageParameter],
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
      value: [[7852.74227341003], [712.189334110095]],
      because: "6,680 x 100 / 85.065825 and 500 x 100 / 70.20605, by HM Treasury's deflator of March 2021.",
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
  calculate: (argument) => {
    const [codes, priced, to] = [argument("code"), argument("table"), argument("to_year")];
    [codes, priced, to].forEach(requireContent);
    if (priced.contentColumns < 3) {
      throw refused(messages.notThreeColumns(priced.parameter.name, priced.contentColumns));
    }
    const vintage = readVintage(argument("vintage"));
    const rows = lookUpTable(priced, codesIn(codes));
    const found = new Map<string, Decimal>();
    return cellByCell([codes, to], codes, (spot) => {
      const wanted = filledAt(codes, spot, asName);
      const year = filledAt(to, spot, asYear);
      const question = `${codeKey(wanted)} ${year}`;
      const answer = found.get(question) ?? unitCost(rows, wanted, year, vintage);
      found.set(question, answer);
      return answer;
    });
  },
};

/** Rows of other codes are kept as empty ones: what is wrong in them does not matter, but rows keep their number. */
function lookUpTable(priced: Argument, wanted: ReadonlySet<string>): PricedCode[] {
  return Array.from({ length: priced.contentRows }, (_, row) => {
    const name = String(priced.at(row, 0) ?? "");
    if (!wanted.has(codeKey(name))) return { code: "", cost: NOUGHT, year: "" };
    return {
      code: name,
      cost: filled(priced, row, 1, asDecimal, cost),
      year: filled(priced, row, 2, asYear, priceYear),
    };
  });
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
