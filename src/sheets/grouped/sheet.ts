import { cellOf, cellsDown, columnOf, literalText, quotedText, reference, rowOf } from "../../formula";
import type { SheetBox } from "../../formula";
import { namesPer } from "../../model/book";
import type { SourceFacts, Together } from "../../model/book";
import { layOutCount } from "../count";
import type { CountLayout } from "../count";
import { columnOfCells, draftSheet, HEAD_ROWS, moneyFormat, shownAcross, WHOLE_FORMAT } from "../draft";
import type { CellContent, PlannedSheet, SheetDraft } from "../draft";
import { WRITE_AGAIN } from "../findings";
import type { PlannedCheck } from "../findings";

/** The services that the other sheets go on with, and where each of the count is among them. */
export interface GroupedLayout {
  /** The largest services and the groups, as the count has them. */
  readonly shown: CountLayout;
  /** Every service of the count, by name, as it was when this was written. */
  readonly asWritten: SheetBox;
}

/** The sheet on which the largest services are shown one by one and the others put together, live from the count. */
export function writeGrouped(
  about: { readonly key: string; readonly name: string; readonly scenario: string },
  facts: SourceFacts,
  together: Together,
  count: CountLayout,
): { readonly sheet: PlannedSheet; readonly layout: GroupedLayout } {
  const names = namesPer(facts, "service");
  const { counted, single } = together;
  const draft = draftSheet({
    key: about.key,
    name: about.name,
    purpose: "The largest services one by one, and the others put together",
    title: `Services of ${about.scenario}`,
    opening: [
      [
        "note",
        `${single} services are shown one by one; the other ${counted.length - single} are put together, in each group those that the same grants may pay for.`,
      ],
      [
        "note",
        `Every amount is in ${facts.unit}, live from sheet ${count.table.sheet}, which has every service.`,
      ],
    ],
    widths: [210, 84],
    frozen: { rows: HEAD_ROWS + 1, columns: 1 },
  });
  const shown = layOutCount(draft.block(names.length + 2, count.table.columns));
  draft.titled("Where every service is", "As it was when this was written.");
  draft.headings(["heading", ["Service", "Shown as"]]);
  const list = draft.block(counted.length, 2);
  const layout = { shown, asWritten: columnOf(list, 0) };
  const labels = together.shownAs.map((at) => literalText(names[at]!));
  draft.put(
    list,
    counted.map((name, service) => [literalText(name), labels[service]!]),
    { style: "label" },
  );
  putServices(draft, facts, together, count, { ...layout, shownAs: columnOf(list, 1) });
  return { sheet: draft.finished(), layout };
}

function putServices(
  draft: SheetDraft,
  facts: SourceFacts,
  { shownAs: positions, single }: Together,
  count: CountLayout,
  { shown, shownAs }: GroupedLayout & { readonly shownAs: SheetBox },
): void {
  const names = namesPer(facts, "service");
  const look = { style: "figure", format: moneyFormat(facts.unit) } as const;
  const headings = rowOf(shown.table, 0);
  draft.put(headings, [[`=${reference(cellOf(count.table, 0, 0))}`]], { style: "heading" });
  const titles = [...shownAcross(count.agencies), "Total", "Services"];
  draft.put({ ...headings, column: 1 }, [titles], { style: "figureHeading" });
  const counted = positions.flatMap((at, service) => (at < single ? [service] : []));
  const agencies = Array.from({ length: shown.body.columns }, (_, agency) => agency);
  const ofService = (service: number): CellContent[] =>
    agencies.map((agency) => `=${reference(cellOf(count.body, service, agency))}`);
  const ofGroup = (group: number): CellContent[] =>
    agencies.map((agency) => {
      const isInGroup = `(${reference(shownAs)}=${reference(cellOf(shown.services, group, 0))})`;
      return `=SUMPRODUCT(${isInGroup}*${reference(columnOf(count.body, agency))})`;
    });
  const lines = names.map((_, at) => (at < single ? ofService(counted[at]!) : ofGroup(at)));
  const labels = names.map((name, at) =>
    at < single ? `=${reference(cellOf(count.services, counted[at]!, 0))}` : literalText(name),
  );
  draft.put(shown.services, columnOfCells(labels), { style: "label" });
  draft.put(shown.body, lines, look);
  const total = { ...look, style: "total" } as const;
  const sums = cellsDown(shown.serviceTotals).map((_, at) => `=SUM(${reference(rowOf(shown.body, at))})`);
  draft.put(shown.serviceTotals, columnOfCells(sums), total);
  const sizes = names.map((_, at) => positions.filter((position) => position === at).length);
  draft.put(columnOf(shown.serviceTotals, 1), columnOfCells(sizes), {
    style: "figure",
    format: WHOLE_FORMAT,
  });
  const last = rowOf(shown.table, shown.table.rows - 1);
  draft.put(last, [["Total"]], { style: "total" });
  const columns = [...agencies, agencies.length].map(
    (column) => `=SUM(${reference(columnOf(shown.body, column))})`,
  );
  draft.put({ ...last, column: 1 }, [columns], total);
}

/** That no spending is lost where services are put together. */
export function checkOfGroups(
  { shown }: GroupedLayout,
  count: CountLayout,
  tolerance: SheetBox,
): PlannedCheck {
  return {
    key: "groupedTotal",
    label: "The services shown and put together come to the count",
    formula: `ABS(${reference(shown.total)}-${reference(count.total)})<=${reference(tolerance)}`,
    advice: quotedText(`A figure was typed over on sheet ${shown.table.sheet}. ${WRITE_AGAIN}`),
  };
}
