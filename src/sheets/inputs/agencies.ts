import { columnOf, literalText } from "../../formula";
import type { SheetBox } from "../../formula";
import { namesPer } from "../../model/book";
import type { Lever, Scenario, SourceFacts } from "../../model/book";
import { columnOfCells } from "../draft";
import type { SheetDraft } from "../draft";
import { inputsPer, notesWithSources, putColumns } from "./fields";
import type { InputCells } from "./fields";

/** The agencies, where a lever assumes something of each. */
export function putAgencies(
  draft: SheetDraft,
  scenario: Scenario,
  facts: SourceFacts,
  levers: readonly Lever[],
): { readonly agencies: SheetBox | null; readonly fields: readonly InputCells[] } {
  const fields = inputsPer("agency", levers);
  if (fields.length === 0) return { agencies: null, fields: [] };
  const { unit } = facts;
  const agencies = namesPer(facts, "agency");
  draft.titled("Agencies", [`Amounts in ${unit}.`, ...notesWithSources(fields)].join(" "));
  draft.headings(["heading", ["Agency"]]);
  const table = draft.block(agencies.length, 1 + fields.length);
  draft.put(table, columnOfCells(agencies.map(literalText)), { style: "label" });
  const columns = fields.map((each, index) => ({ ...each, cells: columnOf(table, 1 + index) }));
  putColumns(draft, scenario, columns, agencies, unit);
  return { agencies: columnOf(table, 0), fields: columns };
}
