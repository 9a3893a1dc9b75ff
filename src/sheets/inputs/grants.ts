import { cellOf, columnOf, literalText, reference } from "../../formula";
import type { SheetBox } from "../../formula";
import { namesPer } from "../../model/book";
import type { Lever, Scenario, SourceFacts } from "../../model/book";
import { factsOf } from "../../reading";
import type { GrantFact, GrantsFacts } from "../../reading";
import { nameKey } from "../../model/names";
import { columnAcross, columnOfCells, moneyFormat } from "../draft";
import type { CellContent, SheetDraft } from "../draft";
import { awardNow, conditionHeadings, conditionsOf } from "../grants";
import { inputsPer, notesWithSources, putColumns } from "./fields";
import type { InputCells } from "./fields";
import type { GrantsInputs, SpendInputs } from "./layout";

/** The checks that figures of grants rest on: the table has as many grants, and the conditions are those written. */
export const GRANTS_SHAPES = ["grantsShape", "conditions"] as const;

/** The grants: awards and conditions from the grants table, and what the levers assume of each. */
export function putGrants(
  draft: SheetDraft,
  scenario: Scenario,
  facts: SourceFacts,
  inputs: { readonly spend: SpendInputs | null; readonly conversion: SheetBox | null },
  levers: readonly Lever[],
): { readonly layout: GrantsInputs; readonly fields: readonly InputCells[] } {
  const table = factsOf(facts, "grants");
  const { list } = table;
  const services = namesPer(facts, "service");
  const fields = inputsPer("grant", levers);
  draft.titled("Grants", noteOf(facts.unit, table.label, notesWithSources(fields)));
  draft.headings(["heading", ["Grant"]], ["figureHeading", ["Award"]]);
  const grants = draft.block(list.length, 1);
  const awards = columnOf(grants, 1);
  const columns = fields.map((each, index) => ({ ...each, cells: columnOf(awards, 1 + index) }));
  const permitted = { ...columnOf(awards, 1 + fields.length), columns: services.length };
  const said = conditionsOf(table, grants);
  const heads = conditionHeadings(table, grants.sheet);
  const conditions = { ...columnOf(permitted, services.length), columns: heads.then.length };
  const conditionsHold = { ...columnOf(conditions, conditions.columns), columns: conditions.columns };

  draft.put(grants, columnOfCells(list.map((grant) => literalText(grant.name))), { style: "label" });
  const award = list.map(
    (grant, row) => `=${awardNow(grant, cellOf(grants, row, 0), table)}${converted(table, inputs)}`,
  );
  draft.put(awards, columnOfCells(award), { style: "input", format: moneyFormat(facts.unit) });
  putColumns(
    draft,
    scenario,
    columns,
    list.map(({ name }) => name),
    facts.unit,
  );
  const above = (box: SheetBox) => ({ ...box, row: box.row - 1 });
  const headings = inputs.spend === null ? services.map(literalText) : columnAcross(inputs.spend.services);
  draft.put(above(permitted), [headings], { style: "figureHeading" });
  draft.put(
    permitted,
    list.map((grant) => permissions(grant, services)),
    { style: "input" },
  );
  draft.put(above(conditions), [[...heads.then, ...heads.still]], { style: "heading" });
  draft.put(conditions, said.then, { style: "meaning" });
  draft.put(conditionsHold, said.still(conditions), { style: "check" });
  const { conversion } = inputs;
  return { layout: { grants, awards, permitted, conditions, conditionsHold, conversion }, fields: columns };
}

/** The end of a formula that turns an amount of the grants table into the unit of the scenario. */
export function converted(
  { conversion }: Pick<GrantsFacts, "conversion">,
  inputs: Pick<GrantsInputs, "conversion">,
): string {
  if (!inputs.conversion || !conversion) return "";
  return `${conversion.operation === "divide" ? "/" : "*"}${reference(inputs.conversion)}`;
}

function noteOf(unit: string, table: string, notes: readonly string[]): string {
  return [
    `Awards in ${unit}, live from ${table}.`,
    ...notes,
    "Under each service: TRUE where the conditions of the grant let it be spent there (from the grants table). " +
      "Change awards and conditions in the grants table: what is typed over them here is replaced when the scenario is " +
      "written again (Total Place asks first).",
  ].join(" ");
}

function permissions(grant: GrantFact, services: readonly string[]): CellContent[] {
  const names = new Set(grant.permitted.map(nameKey));
  return services.map((service) => (names.has(nameKey(service)) ? true : ""));
}
