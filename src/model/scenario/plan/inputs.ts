import { cellOf, literalText, reference } from "../../../formula";
import { duplication, pooling } from "../../book/settings";
import { settingsOf } from "../scenario";
import type { Scenario } from "../scenario";
import { byName } from "../../names";
import type { UnitConversion } from "../../wording";
import type { SourceFacts } from "./facts";
import { putGrants } from "./grant-inputs";
import { FIRST_HEADINGS, WARNING_ROW } from "./layout";
import type { Layout } from "./layout";
import { columnOfCells, draftSheet } from "./sheet";
import type { CellContent, PlannedSheet, SheetDraft } from "./sheet";
import { moneyFormat, poundsIn, SHARE_FORMAT, VALUE_FORMAT, WHOLE_FORMAT } from "./units";

/**
 * The largest difference between two sums that a check lets pass, in pounds: a tenth of a penny. A spreadsheet keeps about 15
 * figures, so sums of the same amounts in another order may differ in the last of them.
 */
const CHECK_TOLERANCE = 0.001;

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
    value: settingsOf(scenario, duplication).providersKept,
    format: WHOLE_FORMAT,
    unit: "agencies",
    source: "Your assumption",
  });
  put(inputs.achievable, {
    label: "Share of the saving thought achievable",
    value: settingsOf(scenario, duplication).achievable,
    format: SHARE_FORMAT,
    unit: "share",
    source: "Your assumption",
  });
  put(inputs.tolerance, {
    label: "Largest difference a check lets pass",
    value: CHECK_TOLERANCE / poundsIn(facts.unit),
    format: "General",
    unit: facts.unit,
    source:
      "A tenth of a penny: sums that are the same may differ in their last figures, of which a spreadsheet keeps 15",
  });
  if (inputs.pounds) {
    put(inputs.pounds, {
      label: `Pounds in one ${facts.unit}, for amounts in words`,
      value: poundsIn(facts.unit),
      format: "#,##0",
      unit: "£",
      source: "The heading of the spend table",
    });
  }
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
          "written again, which puts the formula back (Total Place asks first). Statutory minimum: what the law asks to be spent, " +
          "0 for none; it comes before any value.",
      ],
    ],
    {
      style: "note",
    },
  );
  sheet.put(top - 1, 0, [["Service"]], { style: "heading" });
  sheet.put(
    top - 1,
    1,
    [["Fixed cost, share of spending", "Value of a pound", "Need", "Statutory minimum"]],
    {
      style: "figureHeading",
    },
  );
  sheet.put(top - 1, 5, [["Unit"]], { style: "unitHeading" });
  sheet.put(top - 1, 6, [["Where it comes from", "", ""]], { style: "heading" });
  sheet.put(top, 0, columnOfCells(services.map(literalText)), { style: "label" });
  const fixedShare = byName(settingsOf(scenario, duplication).fixedShare);
  sheet.put(
    top,
    inputs.fixedShares.column,
    columnOfCells(services.map((service) => fixedShare(service) ?? 0)),
    {
      style: "input",
      format: SHARE_FORMAT,
    },
  );
  const value = byName(settingsOf(scenario, pooling).values);
  sheet.put(top, inputs.values.column, columnOfCells(services.map((service) => value(service) ?? 1)), {
    style: "input",
    format: VALUE_FORMAT,
  });
  const total = (row: number) => `=${reference(cellOf(count.serviceTotals, row, 0))}`;
  sheet.put(top, inputs.needs.column, columnOfCells(services.map((_, row) => total(row))), {
    style: "input",
    format: moneyFormat(facts.unit),
  });
  const floor = byName(settingsOf(scenario, pooling).floors);
  sheet.put(top, inputs.floors.column, columnOfCells(services.map((service) => floor(service) ?? 0)), {
    style: "input",
    format: moneyFormat(facts.unit),
  });
  sheet.put(top, inputs.floors.column + 1, columnOfCells(services.map(() => facts.unit)), { style: "unit" });
  sheet.put(
    top,
    inputs.floors.column + 2,
    columnOfCells(services.map(() => "Your assumptions; need from the count")),
    {
      style: "note",
    },
  );
}
