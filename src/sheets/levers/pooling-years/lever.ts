import { columnOf, literalText } from "../../../formula";
import type { SheetBox } from "../../../formula";
import { freedIn, isStale } from "../../../model/book";
import type { Book } from "../../../model/book";
import { called, oneCell, putLabels, range, row, wholeRow } from "../../cells";
import { formulasOn } from "../../checks";
import type { Check } from "../../checks";
import { columnOfCells, draftSheet, moneyFormat } from "../../draft";
import type { CellContent, HeadlineCell, SheetDraft } from "../../draft";
import type { PlaceCells } from "../../place";
import type { LeverAfter, LeverSheet } from "../lever";
import { yearHeads } from "../rules/year-heads";
import { putAllocation } from "./allocation";
import { putPrices, putProblems, putRingFences } from "./findings";
import type { PoolingYearsCells } from "./cells";
import { isComparable, withARow } from "./comparable";
import { putCashable, putGained } from "./gained";
import { freedInWords } from "./freed-in-words";
import { putTerms } from "./terms";
import type { YearsGiven, YearsWorked } from "./given";
import { headlinesOfYears, OVER_YEARS } from "./headlines";
import { inWords } from "./in-words";
import { putLedger } from "./ledger";
import { putMarks } from "./marks";
import { putProof } from "./proof";
import { hasSome } from "./tables";
import { putModes, putWays } from "./ways";

/** What was worked out in the pane of the grants over the years, under all their rules: values, with their proof and whether inputs have changed since. */
export const poolingYears: LeverSheet = {
  key: "poolingYears",
  title: "Pooling by year",
  hasInputs: false,
  reads: () => [],
  begin: (name, { book, place }) => {
    const { pooling } = book;
    if (pooling === null || pooling.worked === null || pooling.grants.length === 0) return null;
    const draft = draftSheet({
      key: "poolingYears",
      name,
      purpose: "What the grants do over the years under all their rules, as it was worked out",
      title: "Pooling by year",
      opening: [
        [
          "note",
          "Values that were worked out in the pane, with their proof in formulas. More need met is no saving, and in no ratio, payback or gap.",
        ],
      ],
      widths: [330, 110],
      frozen: { rows: 4, columns: 1 },
    });
    const head = draft.block(HEADLINES.length, 2);
    const [before, after] = OVER_YEARS.map((label) => headline(head, HEADLINES.indexOf(label)));
    const { scenario } = pooling.worked;
    return {
      saving: null,
      cells: {
        overYears: {
          scenario,
          unit: book.place.unit,
          fresh: headline(head, FRESH),
          before: before!,
          after: after!,
        },
      },
      finish: (given) => {
        const { cells, checks, headlines } = write(draft, head, book, place, given);
        const sheet = draft.finished(
          `=IF(${oneCell(cells.fresh)},"","Inputs have changed since this was worked out: work it out again in the pane.")`,
        );
        return {
          sheet,
          cells: { poolingYears: cells },
          formulas: [formulasOn(sheet)],
          checks,
          headlines,
          readBack: () => undefined,
        };
      },
    };
  },
};

const HEADLINES = [
  "As at",
  "Scenario",
  "Ring-fences that it removes",
  ...OVER_YEARS,
  "Inputs are as they were",
  "Every rule kept, and every figure as it was said",
  "Proved: nothing does better",
] as const;
const [FRESH, KEPT, BEST] = [5, 6, 7];

function headline(head: SheetBox, at: number): SheetBox {
  return row(columnOf(head, 1), at);
}

function write(
  draft: SheetDraft,
  head: SheetBox,
  book: Book,
  place: PlaceCells,
  after: LeverAfter,
): {
  readonly cells: PoolingYearsCells;
  readonly checks: readonly Check[];
  readonly headlines: readonly HeadlineCell[];
} {
  const { before, matching } = after;
  const { rules, pooling: live } = before;
  const { pooling } = book;
  const kept = pooling?.worked ?? null;
  const worked = kept === null || pooling === null ? null : withARow(kept, pooling);
  const limits = live?.limits ?? null;
  if (rules === undefined || live === undefined || limits === null || pooling === null || worked === null)
    throw new Error("An answer over years is written beside the sheets Pooling and Grant rules.");
  const given: YearsWorked = {
    book,
    pooling,
    worked,
    rules,
    live,
    limits,
    freed: freedIn(book, worked.scenario),
    matching,
    tolerance: oneCell(columnOf(live.tolerance, 1)),
    firstYear: place.firstYear,
    money: moneyFormat(book.place.unit),
    years: yearHeads({ place: worked }),
    isFresh: !isStale(book),
    draft,
  };
  putLabels(draft, head, [...HEADLINES]);
  const cell = (at: number): SheetBox => headline(head, at);
  const put = (at: number, content: CellContent): void => {
    draft.put(cell(at), [[content]], { style: "sentence" });
  };
  const scenario = book.scenarios.find(({ id }) => id === worked.scenario);
  put(0, literalText(worked.asAt));
  put(1, literalText(scenario === undefined ? worked.scenario : called(scenario)));
  put(2, literalText(worked.freed.length === 0 ? "None" : freedInWords(worked.freed)));
  draft.titled("In words");
  const hasMinimums = (pooling.floors ?? []).some((sums) =>
    typeof sums === "number" ? sums > 0 : hasSome(sums),
  );
  const spendingNow = new Set(pooling.needs.flatMap(({ id, basis }) => (basis === "" ? [id] : [])));
  const said = inWords(worked, book.place.unit, { hasMinimums, spendingNow }).map((line) =>
    literalText(line),
  );
  draft.put(draft.block(said.length, 1), columnOfCells(said), { style: "sentence" });
  const paid = putWays(given);
  const together = OVER_YEARS.map((label) => cell(HEADLINES.indexOf(label)));
  together.forEach((box, at) => {
    draft.put(box, [[`=SUM(${wholeRow(paid[at]!, 0)})`]], { style: "total", format: given.money });
  });
  const gained = putGained(given);
  const cashable = putCashable(given);
  putModes(given);
  putRingFences(given);
  putPrices(given);
  putProblems(given);
  cashable?.putServed();
  const compared = isComparable(given) ? { ...given, terms: putTerms(given, place, after) } : null;
  const proof = compared && audit(compared);
  const marks = compared && putMarks(compared);
  const check = (at: number, formula: string): void => {
    draft.put(cell(at), [[`=${formula}`]], { style: "check" });
  };
  check(FRESH, marks === null ? "FALSE" : `AND(${range(marks.same)})`);
  check(KEPT, proof === null ? "FALSE" : oneCell(proof.all));
  check(BEST, proof === null ? "FALSE" : oneCell(proof.best));
  return {
    cells: {
      fresh: cell(FRESH),
      kept: cell(KEPT),
      best: cell(BEST),
      allocation: proof && proof.allocation,
      prices: proof && proof.prices,
      rules: proof && proof.kept,
      same: marks && marks.same,
      gained,
      cashable: cashable && cashable.years,
    },
    checks: [
      {
        label: `The inputs of the sheet ${head.sheet} are as they were when it was worked out`,
        formula: oneCell(cell(FRESH)),
        advice: "Inputs have changed since: work it out again in the pane, and write the sheets.",
      },
      {
        label: `What the sheet ${head.sheet} says keeps every rule and adds up`,
        formula: `OR(NOT(${oneCell(cell(FRESH))}),${oneCell(cell(KEPT))})`,
        advice: `See the proof on the sheet ${head.sheet}: a figure was typed over. Work it out again in the pane.`,
      },
    ],
    headlines: headlinesOfYears(together, worked.asAt, book),
  };
}

function audit(given: YearsGiven) {
  const allocation = putAllocation(given);
  return { allocation, ...putProof(given, allocation, putLedger(given, allocation)) };
}
