import { Decimal } from "../../model/money";
import { readUnitCosts } from "../../model/parameters";
import type { SheetCell, UnitCost } from "../../model/parameters";
import { excelErrorIn, isBlank, refused } from "../cells";
import type { Argument } from "../cells";
import { defineFunction, name, readBy } from "../define";
import type { ResultCell } from "../define";
import { refuseTooManyResults } from "../bounds";
import { messages } from "../messages";

/** The first three are what PLACE.UNITCOST looks up. */
const columns: readonly (readonly [heading: string, cell: (cost: UnitCost) => ResultCell])[] = [
  ["Code", ({ code }) => code],
  ["Unit cost", ({ cost }) => cost],
  ["Price year", ({ year }) => year],
  ["Detail", ({ detail }) => detail],
  ["Unit", ({ unit }) => unit],
  ["Agency", ({ agency }) => agency],
  ["Department", ({ department }) => department],
  ["Category", ({ category }) => category],
  ["Outcome", ({ outcome }) => outcome],
  ["Rating", ({ rating }) => rating],
];

export const unitCostTableEntry = defineFunction({
  id: "UNITCOSTTABLE",
  question: "How do I get the Unit Cost Database into a table that formulas can read?",
  description: "Turns a pasted sheet of the Unit Cost Database into a clean table for PLACE.UNITCOST.",
  help:
    "Reads a theme sheet of the Greater Manchester Unit Cost Database (v1.2 of 2013 or v3.0 of 2026, or one laid out alike): the cost as it was estimated and " +
    "the year of its prices, not the sheet's own updated figures. Rows without a code are headings. The column Note says what is left out, " +
    "and which codes appear twice; nothing is left out without a note.",
  source: "Layouts of the Unit Cost Database v1.2 (New Economy) and v3.0 (GMCA, CC BY 4.0)",
  parameters: {
    sheet: readBy(
      "block",
      name,
      {
        meaning:
          "A sheet of unit costs as it was pasted, from cell A1 to its last row, with columns for cost code, estimated cost and year. A row with an error where one of these belongs is left out with a note.",
        errorsByRow: true,
      },
      sheetCells,
    ),
  },
  result: {
    shape:
      "a table with headings: code, unit cost, price year, detail, unit, agency, department, category, outcome, rating, row of the sheet, note; a row for each cost or note",
  },
  examples: [
    {
      args: [
        [
          [
            "Category",
            "Outcome detail",
            "Cost code",
            "Cost detail",
            "Agency",
            "L2",
            "Unit",
            "Estimated",
            "Year",
          ],
          ["Crime", "ASB", "CR1.0", "Incident", "Police", "", "Per incident", 500, "2002/03"],
        ],
      ],
      value: [
        [
          "Code",
          "Unit cost",
          "Price year",
          "Detail",
          "Unit",
          "Agency",
          "Department",
          "Category",
          "Outcome",
          "Rating",
          "Row",
          "Note",
        ],
        ["CR1.0", 500, "2002-03", "Incident", "Per incident", "Police", "", "Crime", "ASB", "", 2, ""],
      ],
      because: "The code, its cost and its year come first; the year is written as 2002-03.",
    },
    {
      args: [
        [
          ["Cost code", "Cost", "Year"],
          ["HO1.0", 6680, "2010-11"],
          ["HO2.0", "n/a", "2010-11"],
        ],
      ],
      value: [
        [
          "Code",
          "Unit cost",
          "Price year",
          "Detail",
          "Unit",
          "Agency",
          "Department",
          "Category",
          "Outcome",
          "Rating",
          "Row",
          "Note",
        ],
        ["HO1.0", 6680, "2010-11", "", "", "", "", "", "", "", 2, ""],
        [
          "",
          "",
          "",
          "",
          "",
          "",
          "",
          "",
          "",
          "",
          3,
          'Row 3 (HO2.0) is left out: its cost is "n/a", not a number.',
        ],
      ],
      because: "The second row has no cost: it is left out, and the note says so.",
    },
  ],
  refusals: [
    {
      when: "there are no codes, costs and years",
      args: [
        [
          ["Service", "Amount"],
          ["Housing", 100],
        ],
      ],
      error: "#VALUE!",
      message:
        "sheet: No unit costs were found. Give a sheet of the Unit Cost Database from cell A1, with columns for cost code, estimated cost and year, and their headings.",
    },
  ],
  calculate: (given, cells) => {
    refuseTooManyResults("UNITCOSTTABLE", cells.sheet.contentRows + 1, columns.length + 2);
    const { sheet } = given;
    const { costs, findings } = readUnitCosts(sheet);
    const notes = new Map<number, string>();
    for (const { row, message } of findings) {
      notes.set(row, [notes.get(row), message].filter(Boolean).join(" "));
    }
    const costByRow = new Map(costs.map((cost) => [cost.row, cost]));
    const rows = [...new Set([...costByRow.keys(), ...notes.keys()])].sort((a, b) => a - b);
    return [
      [...columns.map(([heading]) => heading), "Row", "Note"],
      ...rows.map((row) => {
        const cost = costByRow.get(row);
        return [
          ...columns.map(([, cell]) => (cost ? cell(cost) : "")),
          new Decimal(row),
          notes.get(row) ?? "",
        ];
      }),
    ];
  },
});

function sheetCells(given: Argument): SheetCell[][] {
  return Array.from({ length: given.contentRows }, (_, row) =>
    Array.from({ length: given.contentColumns }, (_, column) => {
      const cell = given.at(row, column);
      if (isBlank(cell)) return null;
      const error = excelErrorIn(cell);
      if (error !== null) return error;
      if (typeof cell === "object") {
        throw refused(messages.notPlain(given.place(row, column), given.parameter.kind));
      }
      return cell ?? null;
    }),
  );
}
