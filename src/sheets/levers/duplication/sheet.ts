import { cellsDown, columnOf, reference, rowOf } from "../../../formula";
import type { SheetBox } from "../../../formula";
import { duplicationSavingEntry } from "../../../functions";
import type { duplication } from "../../../model/book";
import type { CountLayout } from "../../count";
import { HEAD_ROWS, moneyFormat, shownAcross, shownDown, WHOLE_FORMAT } from "../../draft";
import type { SheetDraft } from "../../draft";
import { call } from "../../formula";
import type { PlaceSheets } from "../../lever";

export type DuplicationFields = typeof duplication.fields;

/** Where the savings are. */
export interface SavingsLayout {
  readonly total: SheetBox;
  /** By service, how many agencies spend on it. */
  readonly agenciesSpending: SheetBox;
}

const ONE_BY_ONE =
  "Only services that are shown one by one are looked at: agencies that spend on one group may spend on different services. ";

/** The services in which duplication can be looked for: not those that are put together. */
function oneByOne({
  count,
  facts: { together },
}: PlaceSheets): Pick<CountLayout, "table" | "services" | "agencies" | "body"> {
  const rows = together?.single ?? count.body.rows;
  return { ...count, services: { ...count.services, rows }, body: { ...count.body, rows } };
}

/** What ending duplicated fixed costs would save, by service and agency, and how many agencies spend on each service. */
export function writeSavings(place: PlaceSheets<DuplicationFields>): {
  readonly draft: SheetDraft;
  readonly layout: SavingsLayout;
} {
  const { facts, fields, inputs } = place;
  const count = oneByOne(place);
  const format = moneyFormat(facts.unit);
  const draft = place.draft({
    title: `Savings from duplication in ${place.scenario}`,
    opening: [
      [
        "note",
        "On each service the largest spenders keep their fixed cost; the fixed cost of every other agency is the saving.",
      ],
      [
        "note",
        `${facts.together ? ONE_BY_ONE : ""}Every amount is in ${facts.unit} a year. The assumptions are on sheet ${inputs.sheet}.`,
      ],
    ],
    widths: [210, 84],
    frozen: { rows: HEAD_ROWS + 1, columns: 1 },
  });
  draft.headings(
    ["heading", [`=${reference({ ...count.table, rows: 1, columns: 1 })}`]],
    ["figureHeading", [...shownAcross(count.agencies), "Total", "Agencies that spend on it"]],
  );
  const { rows, columns } = count.body;
  const table = draft.block(rows, 1 + columns + 2);
  const body = { ...columnOf(table, 1), columns };
  const totals = columnOf(body, columns);
  const agenciesSpending = columnOf(totals, 1);
  draft.put(table, shownDown(count.services), { style: "label" });
  const saving = call(duplicationSavingEntry, {
    spend: count.body,
    fixed_share: fields.fixedShare,
    providers_kept: fields.providersKept,
    achievable: fields.achievable,
  });
  draft.spill(body, saving, { style: "figure", format });
  const services = cellsDown(totals).map((_, row) => row);
  draft.put(
    totals,
    services.map((row) => [`=SUM(${reference(rowOf(body, row))})`]),
    { style: "total", format },
  );
  draft.put(
    agenciesSpending,
    services.map((row) => [`=COUNTIF(${reference(rowOf(count.body, row))},">0")`]),
    {
      style: "figure",
      format: WHOLE_FORMAT,
    },
  );
  const sums = draft.block(1, 1 + columns + 1);
  draft.put(sums, [["Total"]], { style: "total" });
  const summed = Array.from({ length: columns + 1 }, (_, column) => columnOf(body, column));
  draft.put(columnOf(sums, 1), [summed.map((column) => `=SUM(${reference(column)})`)], {
    style: "total",
    format,
  });
  return { draft, layout: { total: columnOf(sums, columns + 1), agenciesSpending } };
}
