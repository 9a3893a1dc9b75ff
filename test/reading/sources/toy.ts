import { unitOf } from "../../../src/model/wording";
import { amount as exact, sum, toCell } from "../../../src/model/money";
import { readAmount } from "../../../src/reading/amounts";
import { hasStop } from "../../../src/reading/findings";
import { nameMissing } from "../../../src/reading/names";
import { columnsNamed } from "../../../src/reading/source";
import type { Source, SourceReading, SpendReading } from "../../../src/reading/sources";
import { cellAt } from "../../../src/reading/table";

type FleetRoles = { readonly depot: number; readonly cost: number; readonly vehicles?: number };

interface FleetReading extends SourceReading {
  readonly depots: readonly string[];
  readonly vehicles: number | null;
}

/** A source that the product does not have: what vehicles cost at each depot, in the unit of the spend table. */
export const fleet: Source<FleetRoles, { readonly spend: SpendReading }, FleetReading> = {
  title: "Fleet table",
  tables: [],
  roles: {
    depot: {
      label: "Depot",
      required: true,
      filledBy: "one column",
      holds: "text",
      words: { own: /^(depot|yard)$/, holds: /depot|yard/ },
    },
    cost: {
      label: "Running cost",
      required: true,
      filledBy: "one column",
      holds: "numbers",
      words: { own: /^running cost$/, holds: /cost/ },
    },
    vehicles: {
      label: "Vehicles",
      required: false,
      filledBy: "one column",
      holds: "numbers",
      words: { own: /^vehicles$/, holds: /vehicle|lorr/ },
    },
  },
  readsBeside: ["spend"],
  kept: {},
  example: {
    headings: ["Yard", "Cost a year (£ thousand)"],
    rows: [
      ["North", 420],
      ["South", 310.5],
    ],
  },
  read(table, roles, { spend }) {
    const rows = Array.from({ length: table.rowCount }, (_, row) => row);
    const costs = rows.map((row) => readAmount(table, roles.cost, row));
    const findings = [
      ...rows.map((row) => nameMissing(table, roles.depot, row, "a depot")),
      ...costs.map(({ finding }) => finding),
    ].filter((each) => each !== null);
    const read = hasStop(findings) ? [] : rows;
    const { vehicles } = roles;
    const columns = columnsNamed(table, roles, table.rowCount);
    return {
      unit: spend?.unit ?? unitOf(table.headings[roles.cost] ?? ""),
      depots: read.map((row) => String(cellAt(table, roles.depot, row))),
      vehicles:
        vehicles === undefined
          ? null
          : read.reduce((all, row) => all + Number(cellAt(table, vehicles, row)), 0),
      total: toCell(sum(read.map((row) => exact(costs[row]!.amount ?? 0)))),
      facts: hasStop(findings) ? null : { label: table.label, columns, names: {} },
      findings,
    };
  },
};
