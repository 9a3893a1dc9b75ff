import { cellsAcross, cellsDown, columnOf, reference } from "../../../formula";
import type { SheetBox } from "../../../formula";
import { poolSummaryEntry } from "../../../functions";
import { columnAcross, columnOfCells, moneyFormat, VALUE_FORMAT } from "../../draft";
import type { SheetDraft } from "../../draft";
import { besideLabel } from "../../formula";
import type { PlaceSheets } from "../../lever";
import type { PoolingFields } from "./fields";
import type { ProvedAllocation } from "./layout";

/** Where it is said what the money is for, a column a service. */
export interface NeedsLayout {
  /** Names of the services. */
  readonly services: SheetBox;
  readonly needs: SheetBox;
  readonly values: SheetBox;
  readonly floors: SheetBox;
  /** Whether pooling is to leave no service with less, and what each is to have at least when grants are pooled. */
  readonly noWorseOff: SheetBox;
  readonly kept: SheetBox;
}

export function layOutNeeds(draft: SheetDraft, { inputs }: PlaceSheets): NeedsLayout {
  draft.titled("What the money is for");
  const headings = draft.headings(
    ["heading", ["Service", ""]],
    ["figureHeading", columnAcross(inputs.services)],
  );
  const row = (): SheetBox => ({ ...draft.block(1, 1), column: 2, columns: inputs.services.rows });
  const [needs, values, floors, kept] = [row(), row(), row(), row()];
  const services = { ...headings, column: needs.column, columns: needs.columns };
  return { services, needs, values, floors, kept, noWorseOff: { ...kept, column: 1, columns: 1 } };
}

/**
 * The needs with what a pound is worth and the minimums. Where every pound is worth the same, many pooled allocations are as
 * good, and the tie rule's would take money from services for nothing; so each then keeps at least what it is funded when
 * separate ("no worse off"). That costs no value: from that funding every other best total can be reached by adding alone.
 */
export function putNeeds(
  draft: SheetDraft,
  { facts, fields, inputs }: PlaceSheets<PoolingFields>,
  { needs, values, floors, noWorseOff, kept }: NeedsLayout,
  /** What each service has with every ring-fence in place. */
  separate: Pick<ProvedAllocation, "funded" | "summary">,
): void {
  const figure = { style: "figure", format: moneyFormat(facts.unit) } as const;
  const labels = ["Need", "Value of a pound", "Statutory minimum", "No service worse off: kept when pooled"];
  draft.put({ ...needs, column: 0 }, columnOfCells(labels), { style: "label" });
  draft.put(needs, [columnAcross(inputs.needs)], figure);
  draft.put(values, [cellsDown(fields.values).map(valueOrOne)], { style: "figure", format: VALUE_FORMAT });
  draft.put(floors, [columnAcross(fields.floors)], figure);
  draft.put(noWorseOff, [[`=MAX(${reference(values)})=MIN(${reference(values)})`]], { style: "figure" });
  // One cell for all services: worked out anew in each of them, it would take as long as their number times itself.
  const minimumsShort = reference(besideLabel(separate.summary, poolSummaryEntry, "Floor shortfall"));
  const keepsAll = `AND(${reference(noWorseOff)},${minimumsShort}<=${reference(inputs.tolerance)})`;
  const keeps = cellsAcross(floors).map((cell, service) => {
    const [floor, now] = [reference(cell), reference(columnOf(separate.funded, service))];
    return `=IF(${keepsAll},MAX(${floor},${now}),${floor})`;
  });
  draft.put(kept, [keeps], figure);
}

/** A value that was not given is 1, as the functions take it; a reference to an empty cell alone would be 0. */
function valueOrOne(cell: SheetBox): string {
  return `=IF(${reference(cell)}="",1,${reference(cell)})`;
}
