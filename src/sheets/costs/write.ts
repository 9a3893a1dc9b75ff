import type { SheetBox } from "../../formula";
import { COST_FORM } from "../../model/book";
import type { Book, Cost } from "../../model/book";
import { draftSheet } from "../draft";
import type { PlannedSheet } from "../draft";
import { askedHeads, layColumns, oneOfCells, putAsked, putInputs, text, words } from "../cells";
import type { Heads } from "../cells";
import { askedGiven } from "../place";
import type { PlaceCells } from "../place";

/** The columns of the cost lines: of which proposal each is, and its fields. */
export type CostCells = Readonly<Record<"proposal" | keyof Cost, SheetBox>>;

const LEAST_YEARS = 3;

/** What it costs to bring proposals about and to keep them going: a row a cost line. Rows may be sorted. */
export function writeCosts(
  name: string,
  book: Book,
  place: PlaceCells,
  /** The references of the register. */
  proposals: SheetBox,
): { readonly sheet: PlannedSheet; readonly cells: CostCells } {
  const lines = costLines(book);
  const { draft, cells } = columnsFor(name, book, lines.length);
  if (lines.length === 0) return { sheet: draft.finished(), cells };
  const given = askedGiven(book, place);
  const ids = lines.map(({ proposal }) => words(proposal));
  putInputs(draft, cells.proposal, ids, "General", oneOfCells(proposals));
  for (const field of COST_FORM) {
    const values = lines.map(({ cost }) =>
      field.name === "phase" ? phaseOf(cost) : cost[field.name as keyof Cost],
    );
    putAsked(draft, cells[field.name as keyof Cost], field, values, given);
  }
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

/** All of a cost paid once is in its first year where nothing else is said. */
function phaseOf({ kind, phase }: Cost): readonly number[] {
  return kind === "running" ? [] : (phase ?? [1]);
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
  const bodies = book.place.agencies.map(({ id }) => id);
  const heads = COST_FORM.map((field) => [field.name, askedHeads(field, years, bodies)] as const);
  const cells = layColumns(draft, Math.max(1, lines), {
    proposal: text("Proposal"),
    ...(Object.fromEntries(heads) as Readonly<Record<keyof Cost, Heads>>),
  });
  return { draft, cells };
}
