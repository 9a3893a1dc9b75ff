import { cellOf, quotedText, reference } from "../../formula";
import { columnPlaying } from "../../model/book";
import { factsOf } from "../../reading";
import { headlineOfCount, SPEND_SHAPES } from "../count";
import { WRITE_AGAIN } from "../findings";
import { checkOfGroups } from "../grouped";
import type { SheetSource } from "./source";

export const spend: SheetSource = {
  kind: "spend",
  holds: "spending",
  headline: ({ facts, count }) => count && headlineOfCount(facts, count),
  shapes: ({ count, grouped, inputs }) => {
    if (count === null || inputs.spend === null) return [];
    const services = reference(grouped?.asWritten ?? inputs.spend.services);
    const lastLabel = reference(cellOf(count.table, count.table.rows - 1, 0));
    const lastHeading = reference(cellOf(count.table, 0, count.table.columns - 1));
    return [
      {
        key: SPEND_SHAPES[0],
        label: "The spend table still has the services and agencies these sheets were written for",
        formula:
          `AND(${lastLabel}="Total",${lastHeading}="Total",` +
          `SUMPRODUCT(--(${reference(count.services)}=${services}))=ROWS(${services}))`,
        advice: quotedText(
          `Services or agencies were added, removed or put in another order. ${WRITE_AGAIN}`,
        ),
      },
    ];
  },
  totals: ({ facts, count, grouped, inputs }) => {
    if (count === null) return [];
    const table = factsOf(facts, "spend");
    const amounts = columnPlaying(table, "amount").formula;
    return [
      {
        key: "spendTotal",
        label: "The count adds up to the spend table",
        formula: `ABS(${reference(count.total)}-SUM(${amounts}))<=${reference(inputs.tolerance)}`,
        advice: quotedText(`Compare sheet ${count.table.sheet} with ${table.label}.`),
      },
      ...(grouped === null ? [] : [checkOfGroups(grouped, count, inputs.tolerance)]),
    ];
  },
};
