import { literalText } from "../../formula";
import type { SheetBox } from "../../formula";
import type { Book, Cost } from "../../model/book";
import { draftSheet, moneyFormat, SHARE_FORMAT, WHOLE_FORMAT } from "../draft";
import type { Allowed, CellContent, PlannedSheet } from "../draft";
import {
  figures,
  layColumns,
  oneOf,
  oneOfCells,
  orBlank,
  SHARES,
  text,
  wholeFrom,
  words,
  YEARS,
  withWord,
} from "../cells";
import { indicesOf } from "../place";
import type { PlaceCells } from "../place";

/** The columns of the cost lines. */
export type CostCells = ReturnType<typeof columnsFor>["cells"];

const LEAST_YEARS = 3;
/** Years that a cost may be away from the start of its proposal. */
const FARTHEST = 60;

/** What it costs to bring proposals about and to keep them going: a row a cost line. Rows may be sorted. */
export function writeCosts(
  name: string,
  book: Book,
  { levelNames }: PlaceCells,
  /** The references of the register. */
  proposals: SheetBox,
): { readonly sheet: PlannedSheet; readonly cells: CostCells } {
  const lines = costLines(book);
  const { draft, cells } = columnsFor(name, book, lines.length);
  if (lines.length === 0) return { sheet: draft.finished(), cells };
  const money = moneyFormat(book.place.unit);
  const put = (
    box: SheetBox,
    of: (line: CostLine) => readonly CellContent[],
    format = "General",
    allowed?: Allowed,
  ): void => {
    if (allowed !== undefined) draft.allow(box, allowed);
    draft.put(
      box,
      lines.map((line) => {
        const given = of(line);
        return Array.from({ length: box.columns }, (_, at) => given[at] ?? "");
      }),
      { style: "input", format },
    );
  };
  const indices = oneOfCells({ ...levelNames, rows: indicesOf(book).length });
  put(cells.proposal, ({ proposal }) => [literalText(proposal)], "General", oneOfCells(proposals));
  put(cells.name, ({ cost }) => [words(cost.name)]);
  put(cells.kind, ({ cost }) => [cost.kind], "General", oneOf(["one-off", "running"]));
  put(cells.type, ({ cost }) => [cost.type], "General", oneOf(["revenue", "capital"]));
  put(cells.amount, ({ cost }) => [cost.amount], money);
  put(cells.priceYear, ({ cost }) => [orBlank(cost.priceYear)], WHOLE_FORMAT, YEARS);
  put(cells.index, ({ cost }) => [literalText(cost.index)], "General", indices);
  put(cells.optimism, ({ cost }) => [cost.optimism], SHARE_FORMAT);
  put(cells.offset, ({ cost }) => [cost.offset], WHOLE_FORMAT, wholeFrom(-FARTHEST, FARTHEST));
  put(cells.phase, ({ cost }) => (cost.kind === "running" ? [] : (cost.phase ?? [1])), SHARE_FORMAT, SHARES);
  put(
    cells.pays,
    ({ cost }) => book.place.agencies.map(({ id }) => orBlank(cost.pays.get(id))),
    SHARE_FORMAT,
    SHARES,
  );
  return { sheet: draft.finished(), cells };
}

/** A cost with the proposal that it belongs to. */
interface CostLine {
  readonly proposal: string;
  readonly cost: Cost;
}

function costLines({ proposals }: Book): readonly CostLine[] {
  return proposals.flatMap(({ id, costs }) => costs.map((cost) => ({ proposal: id, cost })));
}

function columnsFor(name: string, book: Book, lines: number) {
  const draft = draftSheet({
    key: "costs",
    name,
    purpose: "What it costs to bring the proposals about: a row a cost line",
    title: "Costs",
    opening: [
      [
        "note",
        "One-off cost is spread by its shares by year. Costs are counted from the effective start: put off, they are put off as well.",
      ],
      ["note", "First year: years from the effective start to the first of it; -1 is the year before."],
    ],
    widths: [90, 210, 80, 80, 90],
    frozen: { rows: 5, columns: 2 },
  });
  const years = Math.max(LEAST_YEARS, ...costLines(book).map(({ cost }) => cost.phase?.length ?? 0));
  const cells = layColumns(draft, Math.max(1, lines), {
    proposal: text("Proposal"),
    name: text("Cost"),
    kind: text("Kind"),
    type: text("Type"),
    amount: figures("Amount"),
    priceYear: figures("In prices of"),
    index: text("Grows by"),
    optimism: figures("Added for optimism"),
    offset: figures("First year"),
    phase: figures(...Array.from({ length: years }, (_, year) => `Share in year ${year + 1}`)),
    pays: figures(...book.place.agencies.map(({ id }) => withWord(literalText(id), "pays"))),
  });
  return { draft, cells };
}
