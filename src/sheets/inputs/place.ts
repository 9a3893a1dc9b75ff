import { columnOf } from "../../formula";
import type { SheetBox } from "../../formula";
import { poundsIn } from "../../model/wording";
import type { Field, Lever, Scenario, SourceFacts } from "../../model/book";
import { factsOf } from "../../reading";
import type { UnitConversion } from "../../model/wording";
import type { CellContent, SheetDraft } from "../draft";
import { formatOf, inputsPer, sourcesInWords, valueForPlace } from "./fields";
import type { InputCells } from "./fields";
import type { GrantsInputs, PlaceInputs } from "./layout";

/**
 * The largest difference between two sums that a check lets pass, in pounds: a tenth of a penny. A spreadsheet keeps about 15
 * figures, so sums of the same amounts in another order may differ in the last of them.
 */
const CHECK_TOLERANCE = 0.001;

interface Assumption {
  readonly label: string;
  readonly value: CellContent;
  readonly format: string;
  readonly unit: string;
  readonly source: string;
}

/** What is assumed of the whole place, a row each: the levers' settings first. */
export function putPlace(
  draft: SheetDraft,
  scenario: Scenario,
  facts: SourceFacts,
  levers: readonly Lever[],
): Pick<PlaceInputs, "tolerance" | "pounds"> &
  Pick<GrantsInputs, "conversion"> & { readonly fields: readonly InputCells[] } {
  draft.titled("The whole place");
  draft.headings(
    ["heading", ["Assumption"]],
    ["figureHeading", ["Value"]],
    ["unitHeading", ["Unit"]],
    ["heading", ["Where it comes from", "", ""]],
  );
  const put = (line: Assumption): SheetBox => {
    const row = draft.block(1, 4);
    draft.put(row, [[line.label]], { style: "label" });
    draft.put(columnOf(row, 1), [[line.value]], { style: "input", format: line.format });
    draft.put(columnOf(row, 2), [[line.unit]], { style: "unit" });
    draft.put(columnOf(row, 3), [[line.source]], { style: "note" });
    return columnOf(row, 1);
  };
  const fields = inputsPer("place", levers).map((each) => {
    const { label, source } = each.field;
    const [value, format] = [valueForPlace(scenario, each), formatOf(each.field, facts.unit)];
    const unit = unitOf(each.field, facts.unit);
    return { ...each, cells: put({ label, value, format, unit, source: sourcesInWords([source]) }) };
  });
  const tolerance = put({
    label: "Largest difference a check lets pass",
    value: CHECK_TOLERANCE / poundsIn(facts.unit),
    format: "General",
    unit: facts.unit,
    source:
      "A tenth of a penny: sums that are the same may differ in their last figures, of which a spreadsheet keeps 15",
  });
  const conversion = facts.sources.grants === undefined ? null : factsOf(facts, "grants").conversion;
  return {
    fields,
    tolerance,
    conversion: conversion && put(conversionLine(conversion, facts)),
    pounds: poundsIn(facts.unit) === 1 ? null : put(poundsLine(facts)),
  };
}

/** What the figure of a setting counts. */
function unitOf({ kind, unit }: Field, money: string): string {
  if (unit !== undefined) return unit;
  if (kind === "money") return money;
  return kind === "share" ? "share" : "";
}

function conversionLine({ from, operation, by }: UnitConversion, { unit }: SourceFacts): Assumption {
  return {
    label: `Awards come in ${from}: to have ${unit}, ${operation} by`,
    value: by,
    format: "#,##0",
    unit: operation === "divide" ? `${from} in one ${unit}` : `${unit} in one ${from}`,
    source: "The headings of the two tables",
  };
}

function poundsLine({ unit, sources }: SourceFacts): Assumption {
  return {
    label: `Pounds in one ${unit}, for amounts in words`,
    value: poundsIn(unit),
    format: poundsIn(unit) < 1 ? "0.00" : "#,##0",
    unit: "£",
    source: `The heading of the ${sources.spend === undefined ? "grants" : "spend"} table`,
  };
}
