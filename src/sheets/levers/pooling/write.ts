import { reference } from "../../../formula";
import { poolExplainEntry, poolGainEntry, poolSummaryEntry } from "../../../functions";
import { freedIn } from "../../../model/book";
import type { Book, PoolingPart } from "../../../model/book";
import { poundsIn } from "../../../model/wording";
import { draftSheet, moneyFormat } from "../../draft";
import type { PlannedSheet } from "../../draft";
import { call } from "../../formula";
import type { CallArgument } from "../../formula";
import type { PlaceCells } from "../../place";
import type { TablesRead } from "../../tables";
import type { LeverAfter } from "../lever";
import type { RulesCells } from "../rules/cells";
import { putAllocation } from "./allocation";
import type { FreedArguments, FencedArguments } from "./arguments";
import { putChange, putGains } from "./change";
import { layOut } from "./layout";
import { putLimits } from "./limits";
import type { PoolingLayout, Removal } from "./layout";
import { putOrder } from "./order";
import { onlyYearOf } from "./only-year";
import { drawPooling } from "./pictures";
import { putProof } from "./put-proof";
import { fencedQuestion, freedQuestion, putQuestion } from "./question";
import { freedColumn, putRemovals } from "./removals";

interface WrittenBefore {
  readonly place: PlaceCells;
  readonly after: LeverAfter;
  readonly tables: TablesRead;
  /** Of the sheet Grant rules; null where the book has none. */
  readonly rules: RulesCells | null;
}

/**
 * What removing ring-fences would bring: one question a scenario, asked of the functions, the answer for the scenario shown proved beside
 * it. None of it is in a saving.
 */
export function writePooling(
  name: string,
  book: Book,
  pooling: PoolingPart,
  { place: placeCells, after, tables, rules }: WrittenBefore,
): { readonly sheet: PlannedSheet; readonly cells: PoolingLayout } {
  const { place } = book;
  const { scenarios, matching } = after;
  const { firstYear } = placeCells;
  const draft = draftSheet({
    key: "pooling",
    name,
    purpose: "What removing ring-fences of grants would bring, and its proof",
    title: "Pooling",
    opening: [
      [
        "note",
        `${firstYearAlone(book, pooling)}Gains here are in no saving, ratio, payback or gap: the same money meets more need.`,
      ],
    ],
    widths: [300, 140, 155, 140, 140, 210, 150],
    frozen: { rows: 3, columns: 1 },
  });
  const removals = removalsOf(book);
  const layout = layOut({ draft, name }, book, pooling, {
    removals,
    grants: tables.grants,
    rules,
    isTimed: rules !== null || anyLater(book),
  });
  const money = moneyFormat(place.unit);
  const overYears = onlyYearOf(book) === null ? null : (after.before.overYears ?? null);
  putChange(draft, layout, scenarios, matching, { money, firstYear, overYears });
  putGains(draft, layout, scenarios, money);
  putQuestion(draft, pooling, layout, tables, rules, money);
  putRemovals(draft, removals, layout, after, placeCells, tables, rules);
  if (rules !== null && layout.limits !== null) {
    const from = {
      firstYear,
      number: layout.question.number,
      awards: layout.grants.award,
      allowed: layout.grants.allowed,
      fenced: layout.fenced.allocation,
      unfenced: layout.unfenced.allocation,
      freed: layout.freed.shown,
    };
    putLimits(draft, layout.limits, rules, from, money);
  }
  if (layout.order !== null) {
    const { answer, ...steps } = layout.order;
    const asked = { ...orderQuestion(layout), services: layout.needs.service };
    putOrder(draft, steps, { names: layout.freed.grant, answer }, asked, money);
  }
  const grants = { grant: layout.grants.grant, live: tables.grants };
  const fenced = fencedQuestion(layout);
  const shown = freedQuestion(layout, layout.freed.shown);
  putAllocation(draft, grants, layout.fenced, fenced, money);
  putAllocation(draft, grants, layout.unfenced, shown, money);
  const figures = { style: "figure", format: money } as const;
  draft.spill(layout.fenced.summary, call(poolSummaryEntry, fenced), figures);
  draft.spill(layout.unfenced.summary, call(poolSummaryEntry, shown), figures);
  const inPounds = (box: CallArgument): CallArgument =>
    poundsIn(place.unit) === 1 || "formula" in box
      ? box
      : { formula: `${reference(box)}*${poundsIn(place.unit)}` };
  const explained = call(poolExplainEntry, {
    ...shown,
    grant_names: layout.grants.grant,
    service_names: layout.needs.service,
    grants: inPounds(shown.grants),
    needs: inPounds(shown.needs),
    floors: inPounds(shown.floors),
    ...(shown.caps && { caps: inPounds(shown.caps) }),
  });
  draft.spill(layout.explained, explained, { style: "sentence" });
  layout.answers.forEach((box, scenario) => {
    const gain = call(poolGainEntry, freedQuestion(layout, freedColumn(layout, scenario)));
    draft.spill(box, gain, figures);
  });
  const answers = [layout.fenced.summary, layout.unfenced.summary, layout.explained, ...layout.answers];
  for (const box of answers) draft.dress({ ...box, columns: 1 }, "label");
  putProof(draft, layout, place.unit);
  drawPooling(draft, layout, place.unit);
  return { sheet: draft.finished(), cells: layout };
}

/** Said under the title where the years differ or money may be carried. */
function firstYearAlone(book: Book, { worked }: PoolingPart): string {
  const year = onlyYearOf(book);
  if (year === null) return "";
  const all = worked === null ? "work them out in the pane, on Grants" : "Pooling by year";
  return `Figures here are of ${year} alone, with the ring-fences that go later asked as if they went then; money that is carried forward counts as left over. All years: ${all}. `;
}

/** With every ring-fence in place, and which of them could go: those of protected grants stay. */
function orderQuestion(layout: PoolingLayout): FencedArguments & Partial<FreedArguments> {
  const { limits } = layout;
  return { ...fencedQuestion(layout), ...(limits !== null && { pooled: limits.mayGo }) };
}

/** The ring-fences that proposals remove, a row each. */
function removalsOf({ proposals }: Book): readonly Removal[] {
  return proposals
    .filter(({ lever }) => lever === "pooling")
    .flatMap(({ id, own }) =>
      (own as { frees: readonly string[] }).frees.map((grant) => ({ proposal: id, grant })),
    );
}

/** Whether a proposal removes a ring-fence only later than in the first year, in some scenario. */
function anyLater(book: Book): boolean {
  return book.scenarios.some(({ id }) =>
    [...freedIn(book, id).values()].some((from) => from > book.place.firstYear),
  );
}
