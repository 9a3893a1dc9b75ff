import type { Scenario } from "../scenario";
import { byName, nameKey } from "../../names";
import { cellOf, reference } from "./address";
import {
  CONDITIONS_JOINT,
  type GrantFact,
  type SourceColumn,
  type SourceFacts,
  type UnitConversion,
} from "./facts";
import { FIRST_HEADINGS, WARNING_ROW, type Layout } from "./layout";
import { draftSheet, type CellContent, type PlannedSheet, type SheetDraft } from "./sheet";
import { literalText, quotedText } from "./text";
import { moneyFormat, SHARE_FORMAT, VALUE_FORMAT, WHOLE_FORMAT } from "./units";

/** The largest difference between two sums that a check lets pass, in the unit of the scenario: half of a hundredth. */
const CHECK_TOLERANCE = 0.005;

/** Points, of the columns from A on; then comes one column a service. */
const WIDTHS = [290, 110, 120, 120];
const SERVICE_WIDTH = 84;

/** Every figure the scenario assumes, each in a cell of its own that can be changed. */
export function planInputs(
  scenario: Scenario,
  facts: SourceFacts,
  layout: Layout,
  warning: string,
): PlannedSheet {
  const { conditions } = layout.inputs;
  const sheet = draftSheet({
    name: layout.names.inputs,
    purpose: "Every assumption in a cell of its own, to be changed there",
    widths: [...Array.from({ length: conditions.column }, (_, at) => WIDTHS[at] ?? SERVICE_WIDTH), 240, 70],
    frozen: { rows: 3, columns: 1 },
  });
  sheet.put(0, 0, [[literalText(`Inputs of ${scenario.name}`)]], { style: "title" });
  sheet.put(
    1,
    0,
    [["Change the cells that look like the one below; everything else is worked out from them."]],
    {
      style: "note",
    },
  );
  sheet.put(2, 0, [["An input"]], { style: "input" });
  sheet.put(WARNING_ROW, 0, [[warning]], { style: "warning" });
  putAssumptions(sheet, scenario, facts, layout);
  putServices(sheet, scenario, facts, layout);
  putGrants(sheet, scenario, facts, layout);
  return sheet.finished();
}

function putAssumptions(sheet: SheetDraft, scenario: Scenario, facts: SourceFacts, { inputs }: Layout): void {
  sheet.put(FIRST_HEADINGS, 0, [["The whole place"]], { style: "section" });
  sheet.put(FIRST_HEADINGS + 1, 0, [["Assumption"]], { style: "heading" });
  sheet.put(FIRST_HEADINGS + 1, 1, [["Value"]], { style: "figureHeading" });
  sheet.put(FIRST_HEADINGS + 1, 2, [["Unit"]], { style: "unitHeading" });
  sheet.put(FIRST_HEADINGS + 1, 3, [["Where it comes from", "", ""]], { style: "heading" });
  const put = (cell: { readonly row: number }, line: AssumptionLine) => {
    sheet.put(cell.row, 0, [[line.label]], { style: "label" });
    sheet.put(cell.row, 1, [[line.value]], { style: "input", format: line.format });
    sheet.put(cell.row, 2, [[line.unit]], { style: "unit" });
    sheet.put(cell.row, 3, [[line.source]], { style: "note" });
  };
  put(inputs.providersKept, {
    label: "Agencies that keep their fixed cost, largest first",
    value: scenario.duplication.providersKept,
    format: WHOLE_FORMAT,
    unit: "agencies",
    source: "Your assumption",
  });
  put(inputs.achievable, {
    label: "Share of the saving thought achievable",
    value: scenario.duplication.achievable,
    format: SHARE_FORMAT,
    unit: "share",
    source: "Your assumption",
  });
  put(inputs.tolerance, {
    label: "Largest difference a check lets pass",
    value: CHECK_TOLERANCE,
    format: "General",
    unit: facts.unit,
    source: "Set by Total Place for Excel",
  });
  const { conversion } = facts.grants;
  if (inputs.conversion && conversion) put(inputs.conversion, conversionLine(conversion, facts));
}

interface AssumptionLine {
  readonly label: string;
  readonly value: CellContent;
  readonly format: string;
  readonly unit: string;
  readonly source: string;
}

function conversionLine({ from, operation, by }: UnitConversion, facts: SourceFacts): AssumptionLine {
  return {
    label: `Awards come in ${from}: to have ${facts.unit}, ${operation} by`,
    value: by,
    format: "#,##0",
    unit: operation === "divide" ? `${from} in one ${facts.unit}` : `${facts.unit} in one ${from}`,
    source: "The headings of the two tables",
  };
}

function putServices(
  sheet: SheetDraft,
  scenario: Scenario,
  facts: SourceFacts,
  { inputs, count }: Layout,
): void {
  const { services } = facts.spend;
  const top = inputs.services.row;
  sheet.put(top - 2, 0, [["Services"]], { style: "section" });
  sheet.put(
    top - 2,
    1,
    [
      [
        "Need is what is spent on the service now, live from the count. A figure typed over it holds until the scenario is " +
          "written again, which puts the formula back (Total Place asks first).",
      ],
    ],
    {
      style: "note",
    },
  );
  sheet.put(top - 1, 0, [["Service"]], { style: "heading" });
  sheet.put(top - 1, 1, [["Fixed cost, share of spending", "Value of a pound", "Need"]], {
    style: "figureHeading",
  });
  sheet.put(top - 1, 4, [["Unit of need"]], { style: "unitHeading" });
  sheet.put(top - 1, 5, [["Where it comes from", "", ""]], { style: "heading" });
  sheet.put(top, 0, column(services.map(literalText)), { style: "label" });
  const fixedShare = byName(scenario.duplication.fixedShare);
  sheet.put(top, inputs.fixedShares.column, column(services.map((service) => fixedShare(service) ?? 0)), {
    style: "input",
    format: SHARE_FORMAT,
  });
  const value = byName(scenario.pooling.values);
  sheet.put(top, inputs.values.column, column(services.map((service) => value(service) ?? 1)), {
    style: "input",
    format: VALUE_FORMAT,
  });
  const total = (row: number) => `=${reference(cellOf(count.serviceTotals, row, 0))}`;
  sheet.put(top, inputs.needs.column, column(services.map((_, row) => total(row))), {
    style: "input",
    format: moneyFormat(facts.unit),
  });
  sheet.put(top, inputs.needs.column + 1, column(services.map(() => facts.unit)), { style: "unit" });
  sheet.put(
    top,
    inputs.needs.column + 2,
    column(services.map(() => "Your assumptions; need from the count")),
    {
      style: "note",
    },
  );
}

function putGrants(sheet: SheetDraft, scenario: Scenario, facts: SourceFacts, { inputs }: Layout): void {
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
  sheet.put(top, 0, column(list.map((grant) => literalText(grant.name))), { style: "label" });
  sheet.put(top, inputs.awards.column, column(list.map((grant, row) => award(grant, row, facts, inputs))), {
    style: "input",
    format: moneyFormat(facts.unit),
  });
  const pooled = new Set(scenario.pooling.pooled.map(nameKey));
  sheet.put(top, inputs.pooled.column, column(list.map((grant) => pooled.has(nameKey(grant.name)))), {
    style: "input",
  });
  const permitted = list.map((grant) => {
    const names = new Set(grant.permitted.map(nameKey));
    return services.map((service): CellContent => (names.has(nameKey(service)) ? true : ""));
  });
  sheet.put(top, inputs.permitted.column, permitted, { style: "input" });
  const conditions = column(list.map((grant) => literalText(grant.conditions)));
  sheet.put(top, inputs.conditions.column, conditions, { style: "meaning" });
  const hold = list.map(
    (grant, row) =>
      `=IFERROR(EXACT(${conditionsNow(grant, row, facts, inputs)},${reference(cellOf(inputs.conditions, row, 0))}),FALSE)`,
  );
  sheet.put(top, inputs.conditionsHold.column, column(hold), { style: "check" });
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

function column(cells: readonly CellContent[]): CellContent[][] {
  return cells.map((cell) => [cell]);
}
