import { cellOf, literalText, quotedText, reference } from "../../../formula";
import { byName, nameKey } from "../../names";
import { pooling } from "../../book/settings";
import { settingsOf } from "../scenario";
import type { Scenario } from "../scenario";
import { CONDITIONS_JOINT } from "./facts";
import type { GrantFact, SourceColumn, SourceFacts } from "./facts";
import type { Layout } from "./layout";
import { columnOfCells } from "./sheet";
import type { CellContent, SheetDraft } from "./sheet";
import { moneyFormat } from "./units";

/** The grants on the Inputs sheet: awards and conditions from the grants table, and which are pooled. */
export function putGrants(
  sheet: SheetDraft,
  scenario: Scenario,
  facts: SourceFacts,
  { inputs }: Layout,
): void {
  const { list } = facts.grants;
  const { services } = facts.spend;
  const top = inputs.grants.row;
  sheet.put(top - 2, 0, [["Grants"]], { style: "section" });
  sheet.put(
    top - 2,
    1,
    [
      [
        `Awards in ${facts.unit}, live from ${facts.grants.label}. Pooled: TRUE takes the ring-fence away (your assumption). ` +
          "Under each service: TRUE where the conditions of the grant let it be spent there (from the grants table). " +
          "Change awards and conditions in the grants table: what is typed over them here is replaced when the scenario is " +
          "written again (Total Place asks first).",
      ],
    ],
    { style: "note" },
  );
  sheet.put(top - 1, 0, [["Grant"]], { style: "heading" });
  sheet.put(top - 1, 1, [["Award", "Pooled"]], { style: "figureHeading" });
  const headings = services.map((_, service) => `=${reference(cellOf(inputs.services, service, 0))}`);
  sheet.put(top - 1, inputs.permitted.column, [headings], { style: "figureHeading" });
  sheet.put(top - 1, inputs.conditions.column, [["Conditions when this was written", "Still so"]], {
    style: "heading",
  });
  sheet.put(top, 0, columnOfCells(list.map((grant) => literalText(grant.name))), { style: "label" });
  sheet.put(
    top,
    inputs.awards.column,
    columnOfCells(list.map((grant, row) => award(grant, row, facts, inputs))),
    {
      style: "input",
      format: moneyFormat(facts.unit),
    },
  );
  const pooled = byName(settingsOf(scenario, pooling).pooled);
  sheet.put(top, inputs.pooled.column, columnOfCells(list.map((grant) => pooled(grant.name) ?? false)), {
    style: "input",
  });
  const permitted = list.map((grant) => {
    const names = new Set(grant.permitted.map(nameKey));
    return services.map((service): CellContent => (names.has(nameKey(service)) ? true : ""));
  });
  sheet.put(top, inputs.permitted.column, permitted, { style: "input" });
  const conditions = columnOfCells(list.map((grant) => literalText(grant.conditions)));
  sheet.put(top, inputs.conditions.column, conditions, { style: "meaning" });
  const hold = list.map(
    (grant, row) =>
      `=IFERROR(EXACT(${conditionsNow(grant, row, facts, inputs)},${reference(cellOf(inputs.conditions, row, 0))}),FALSE)`,
  );
  sheet.put(top, inputs.conditionsHold.column, columnOfCells(hold), { style: "check" });
}

function award(grant: GrantFact, row: number, facts: SourceFacts, inputs: Layout["inputs"]): string {
  const source = grant.cells?.award ?? inRowOf(facts.grants.award, row, facts, inputs);
  return `=${source}${converted(facts, inputs)}`;
}

/** What the grants table says now of where the grant may be spent, as one text. */
function conditionsNow(grant: GrantFact, row: number, facts: SourceFacts, inputs: Layout["inputs"]): string {
  const cells =
    grant.cells?.permitted ?? facts.grants.permitted.map((column) => inRowOf(column, row, facts, inputs));
  return cells.length === 1 ? `${cells[0]}&""` : cells.join(`&${quotedText(CONDITIONS_JOINT)}&`);
}

/** The cell of a column of the grants table in the row of the grant, found by its name. */
function inRowOf(
  { formula }: SourceColumn,
  row: number,
  { grants }: SourceFacts,
  inputs: Layout["inputs"],
): string {
  return `INDEX(${formula},MATCH(${reference(cellOf(inputs.grants, row, 0))},${grants.grant.formula},0))`;
}

/** The end of a formula that turns an amount of the grants table into the unit of the scenario. */
export function converted(facts: SourceFacts, inputs: Layout["inputs"]): string {
  const { conversion } = facts.grants;
  if (!inputs.conversion || !conversion) return "";
  return `${conversion.operation === "divide" ? "/" : "*"}${reference(inputs.conversion)}`;
}
