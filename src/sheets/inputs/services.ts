import { columnOf, literalText } from "../../formula";
import type { SheetBox } from "../../formula";
import { namesPer } from "../../model/book";
import type { Lever, Scenario, SourceFacts } from "../../model/book";
import type { CountLayout } from "../count";
import { columnOfCells, moneyFormat, shownDown } from "../draft";
import type { SheetDraft } from "../draft";
import { inputsPer, notesOf, putColumns, sourcesInWords } from "./fields";
import type { Input, InputCells } from "./fields";
import type { SpendInputs } from "./layout";

const ABOUT_GROUPS =
  "A value or a minimum of services that are put together is of each pound on any of them; no saving from duplication is counted in them.";

/** The services: what the levers assume of each, and its need from the count. */
export function putServices(
  draft: SheetDraft,
  scenario: Scenario,
  facts: SourceFacts,
  count: CountLayout,
  levers: readonly Lever[],
): SpendInputs & { readonly fields: readonly InputCells[] } {
  const { unit } = facts;
  const services = namesPer(facts, "service");
  const fields = inputsPer("service", levers);
  // Money comes last, the need first of it, so that the column of its unit is beside it.
  const figures = fields.filter(({ field }) => field.kind !== "money");
  const money = fields.filter(({ field }) => field.kind === "money");
  const notes = notesOf(fields);
  draft.titled(
    "Services",
    [
      "Need is what is spent on the service now, live from the count. A figure typed over it holds until the scenario is " +
        "written again, which puts the formula back (Total Place asks first).",
      ...(facts.together ? [ABOUT_GROUPS] : []),
      ...notes,
    ].join(" "),
  );
  draft.headings(["heading", ["Service"]]);
  const table = draft.block(services.length, 1 + figures.length + 1 + money.length + 2);
  draft.put(table, columnOfCells(services.map(literalText)), { style: "label" });
  const needs = columnOf(table, 1 + figures.length);
  draft.put({ ...needs, row: needs.row - 1 }, [["Need"]], { style: "figureHeading" });
  draft.put(needs, shownDown(count.serviceTotals), { style: "input", format: moneyFormat(unit) });
  const columns = [
    ...figures.map((each, index) => ({ ...each, cells: cellsFor(each, columnOf(table, 1 + index), facts) })),
    ...money.map((each, index) => ({ ...each, cells: cellsFor(each, columnOf(needs, 1 + index), facts) })),
  ];
  putColumns(draft, scenario, columns, services, unit);
  const units = columnOf(needs, 1 + money.length);
  draft.put({ ...units, row: units.row - 1 }, [["Unit"]], { style: "unitHeading" });
  draft.put(units, columnOfCells(services.map(() => unit)), { style: "unit" });
  const sources = columnOf(units, 1);
  draft.put({ ...sources, row: sources.row - 1 }, [["Where it comes from", "", ""]], { style: "heading" });
  const words = sourcesInWords([...fields.map(({ field }) => field.source), "need from the count"]);
  draft.put(sources, columnOfCells(services.map(() => words)), { style: "note" });
  return { services: columnOf(table, 0), needs, fields: columns };
}

/** The cells of a setting: of one that only services which agencies share have, those of a group have none. */
function cellsFor({ field }: Input, cells: SheetBox, { together }: SourceFacts): SheetBox {
  return together && field.only === "shared services" ? { ...cells, rows: together.single } : cells;
}
