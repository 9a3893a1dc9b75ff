import { countingMap, largestFirst } from "../../model/duplication";
import type { SpendRow } from "../../model/duplication";
import type { Decimal } from "../../model/money";
import { isTotalLabel } from "../../model/names";
import { asName, isBlank, refused } from "../cells";
import type { Argument, Cell, CellProblem } from "../cells";
import { amount, column, defineFunction, flag, name, one, readBy } from "../define";
import type { Call } from "../define";
import { messages } from "../messages";
import { refuseListHeadings } from "./list-headings";

export const countingMapEntry = defineFunction({
  id: "COUNTINGMAP",
  question: "Which bodies spend on which service, and how much?",
  description: "Counts who spends what on which service: a table of services by agencies, with totals.",
  help:
    "The count with which Total Place began: every line of spending of every agency, added up by service and agency. Names that look the same are one: " +
    'capitals, spaces, kinds of apostrophes, hyphens and accents, and "&" for "and" do not matter. They keep the order and the spelling in which they first appear, or services come largest first. ' +
    "A number other than 0 is a name " +
    "too. Rows that are wholly empty are ignored; rows of totals are refused.",
  source: "The high-level count of Total Place (HM Treasury and DCLG, 2010)",
  parameters: {
    agencies: readBy(
      "column",
      name,
      { meaning: "The column with the name of the agency that spends, one row for each line of spending." },
      namesOf,
    ),
    services: readBy(
      "column",
      name,
      { meaning: "The column with the name of the service, beside agencies.", rows: "agencies" },
      namesOf,
    ),
    amounts: column(amount, {
      meaning: "The column with the amounts, beside agencies; income is negative. An empty cell is 0.",
      unit: "pounds",
      toThePenny: true,
      presence: "given",
      rows: "agencies",
    }),
    largest_first: one(flag, {
      meaning:
        "TRUE for services in order of their totals, the largest first; those of the same total keep the order in which they first appear.",
      whenLeftOut: false,
    }),
  },
  result: {
    shape:
      'a table: heading "Service" and the agencies across, a row for each service, "Total" as last column and last row',
  },
  examples: [
    {
      args: [
        [["Council"], ["NHS trust"], ["Council"]],
        [["Public health"], ["Public health"], ["Housing"]],
        [[120], [80], [50.5]],
      ],
      value: [
        ["Service", "Council", "NHS trust", "Total"],
        ["Public health", 120, 80, 200],
        ["Housing", 50.5, 0, 50.5],
        ["Total", 170.5, 80, 250.5],
      ],
      because: "Two bodies spend on public health, 120 and 80; only the council spends on housing.",
    },
    {
      args: [
        [["Council"], ["Council"], ["Council"]],
        [["Legal"], ["Housing"], ["Roads"]],
        [[20], [50], [20]],
        true,
      ],
      value: [
        ["Service", "Council", "Total"],
        ["Housing", 50, 50],
        ["Legal", 20, 20],
        ["Roads", 20, 20],
        ["Total", 90, 90],
      ],
      because: "The largest first; Legal and Roads come to the same, and keep their order.",
    },
    {
      args: [
        [["Police"], ["police "]],
        [["Custody"], ["CUSTODY"]],
        [[10.1], [20.2]],
      ],
      value: [
        ["Service", "Police", "Total"],
        ["Custody", 30.3, 30.3],
        ["Total", 30.3, 30.3],
      ],
      because: "Capitals and spaces aside the names are the same, so 10.10 and 20.20 are one figure.",
    },
  ],
  refusals: [
    {
      when: "a line has an amount but no service",
      args: [
        [["Council"], ["Council"]],
        [["Housing"], [null]],
        [[10], [5]],
      ],
      error: "#VALUE!",
      message:
        "services, row 2, column 1: the name is missing, but agencies has something in that row. Type the name, or empty the whole row.",
    },
    {
      when: "a row of totals is in the list",
      args: [
        [["Council"], ["Total"]],
        [["Housing"], ["Housing"]],
        [[10], [10]],
      ],
      error: "#VALUE!",
      message:
        'agencies, row 2, column 1: "Total" looks like a total, which would be counted twice. Leave totals out of the list.',
    },
    {
      when: "the columns do not match",
      args: [
        [["Council"], ["Council"]],
        [["Housing"], ["Housing"]],
        [[10], [5], [7]],
      ],
      error: "#VALUE!",
      message: "amounts has content in 3 rows, but agencies has only 2 rows. Select the same rows for both.",
    },
  ],
  calculate: (given, cells) => {
    refuseListHeadings(cells.agencies, cells.services, cells.amounts);
    const { amounts, agencies, services, largest_first } = given;
    const counted = countingMap(
      amounts.flatMap((sum, row) => spendRow(agencies[row]!, services[row]!, sum, row, cells)),
    );
    const map = largest_first ? largestFirst(counted) : counted;
    return [
      ["Service", ...map.agencies, "Total"],
      ...map.services.map((service, row) => [service, ...map.amounts[row]!, map.serviceTotals[row]!]),
      ["Total", ...map.agencyTotals, map.total],
    ];
  },
});

/** A line of spending; none of an empty row. */
function spendRow(
  agency: string | null,
  service: string | null,
  sum: Decimal,
  row: number,
  cells: { readonly agencies: Argument; readonly services: Argument },
): SpendRow[] {
  if (agency === null && service === null && sum.isZero()) return [];
  if (agency === null) throw unnamed(cells.agencies, row, service === null ? "amounts" : "services");
  if (service === null) throw unnamed(cells.services, row, "agencies");
  return [{ agency, service, amount: sum }];
}

function unnamed(column: Argument, row: number, other: string): CellProblem {
  const place = column.place(row, 0);
  return refused(
    column.at(row, 0) === 0 ? messages.nameIsNought(place, other) : messages.nameMissing(place, other),
  );
}

function namesOf(column: Argument, { rows }: Call): (string | null)[] {
  // A name is read once: most lists of spending repeat a few.
  const known = new Map<Cell, string | null>();
  return Array.from({ length: rows() }, (_, row) => {
    const cell = column.at(row, 0);
    const before = known.get(cell);
    if (before !== undefined) return before;
    const read = nameAt(column, row);
    known.set(cell, read);
    return read;
  });
}

/** The name in a row, or null where there is none. Older Excel passes 0 for an empty cell, so a number 0 is not a name. */
function nameAt(column: Argument, row: number): string | null {
  const cell = column.at(row, 0);
  if (isBlank(cell) || cell === 0) return null;
  const read = asName(cell, column.parameter, () => column.place(row, 0));
  if (isTotalLabel(read)) throw refused(messages.total(column.place(row, 0), read));
  return read;
}
