import { literalText } from "../../formula";
import type { Book } from "../../model/book";
import { draftSheet } from "../draft";
import { figures, layColumns, text } from "../cells";
import type { Heads } from "../cells";
import { carriedHeads, carriedWidths } from "./carried";
import { ownOf } from "./saving";
import type { WorkedOutSaving } from "./worked-out";

/** The columns of the register: a row a proposal. */
export type RegisterCells = ReturnType<typeof columnsFor>["cells"];

/** So many years of a ramp, or of amounts, can be typed even where no proposal needs them. */
const LEAST_YEARS = 3;

/** Begins the register with its headings. */
export function columnsFor(name: string, { proposals, place }: Book, workedOut: readonly WorkedOutSaving[]) {
  const own = proposals.map((proposal) => ownOf(proposal));
  const years = Math.max(
    LEAST_YEARS,
    ...own.flatMap(({ ramp, amounts }) => [ramp?.length ?? 0, amounts?.length ?? 0]),
    ...workedOut.map(({ byYear }) => byYear?.columns ?? 0),
  );
  const byYear = (what: string): string[] =>
    Array.from({ length: years }, (_, year) => `${what} ${year + 1}`);
  const heads = {
    id: text("Reference"),
    name: text("Proposal"),
    lever: text("Lever"),
    start: figures("Start"),
    earliest: figures("Not before"),
    actor: text("Who must act"),
    fullYear: figures("Saving in a full year"),
    ramp: figures(...byYear("Ramp, year")),
    amounts: figures(...byYear("Amount, year")),
    recurring: text("Goes on"),
    lasts: figures("Lasts (years)"),
    priceYear: figures("In prices of"),
    index: text("Grows by"),
    optimism: figures("Optimism taken off"),
    grade: figures("or grade of evidence"),
    achievable: figures("Achievable"),
    cashable: figures("Cashable"),
    step: figures("In whole steps of"),
    inPlan: figures("In plans already"),
    group: text("Money shared with others"),
    order: figures("Order"),
    shares: figures(...place.agencies.map(({ id }) => literalText(id))),
    requires: text("Needs"),
    excludes: text("Excludes"),
    ...carriedHeads(),
  };
  const draft = draftSheet({
    key: "proposals",
    name,
    purpose: "What could be done: a row a proposal, a column a field",
    title: "Proposals",
    opening: [
      [
        "note",
        "Shares say who gains what part of the saving; below 0 a cost rises. Give a full year with a ramp, or amounts by year.",
      ],
      [
        "note",
        "Rows may be sorted. Adding rows, or changing the order in which they overlap, needs the sheets to be written again.",
      ],
    ],
    widths: widthsOf(heads),
    frozen: { rows: 5, columns: 2 },
  });
  const cells = layColumns(draft, proposals.length, heads);
  return { draft, cells };
}

/** Wide enough for what is mostly in them: an input does not wrap. */
function widthsOf(heads: Readonly<Record<string, Heads>>): readonly number[] {
  const widths: Readonly<Record<string, number>> = {
    id: 90,
    name: 310,
    group: 130,
    shares: 95,
    ...carriedWidths(),
  };
  return Object.entries(heads).flatMap(([key, [style, ...headings]]) =>
    headings.map(() => widths[key] ?? (style === "heading" ? 90 : 75)),
  );
}
