import { literalText } from "../../../formula";
import type { SheetBox } from "../../../formula";
import { figures, inRow, layColumns, putFigures, putLabels, text } from "../../cells";
import type { CellContent } from "../../draft";
import type { YearsGiven } from "./given";
import { marksOf } from "./marked";
import type { Mark } from "./marked";

/**
 * A mark for each row of inputs, now and when the answer was worked out: where they differ, that input was changed since. Answers with the cells that say of each
 * row whether it is as it was.
 */
export function putMarks(given: YearsGiven): { readonly same: SheetBox; readonly label: SheetBox } {
  const { draft, isFresh } = given;
  draft.titled(
    "For audit: whether inputs are as they were",
    "A figure for the sums, shares, years and ticks of each row of inputs, each times a weight of its own (of years, their numbers), and its words; beside them what they were when this was worked out.",
  );
  const marks = marksOf(given, given.terms.numbers);
  const table = layColumns(draft, marks.length, {
    label: text("Inputs of"),
    then: figures("Figures then"),
    now: figures("Figures now"),
    same: figures("As they were"),
    sums: figures("Sums now"),
    terms: figures("Terms now"),
    ticks: figures("Ticks now"),
    wordsThen: text("Words then"),
    wordsNow: text("Words now"),
  });
  putLabels(
    draft,
    table.label,
    marks.map(({ label }) => literalText(label)),
  );
  const then = (cell: (mark: Mark) => CellContent): CellContent[][] =>
    marks.map((mark) => [isFresh ? cell(mark) : "not known: changed before this was written"]);
  draft.put(
    table.then,
    then(({ sumsThen }) => sumsThen),
    { style: "figure", format: "0.0000" },
  );
  draft.put(
    table.wordsThen,
    then(({ wordsThen }) => literalText(wordsThen)),
    { style: "sentence" },
  );
  const parts = [table.sums, table.terms, table.ticks];
  parts.forEach((box, part) => putFigures(draft, box, "0.0000", (row) => marks[row]!.sumsNow[part] ?? "0"));
  putFigures(draft, table.now, "0.0000", (row) => parts.map((box) => inRow(box, row)).join("+"));
  putFigures(draft, table.wordsNow, "General", (row) => marks[row]!.wordsNow, "sentence");
  const LEAST = 0.0005;
  putFigures(
    draft,
    table.same,
    "General",
    (row) =>
      `IFERROR(AND(ABS(${inRow(table.then, row)}-${inRow(table.now, row)})<${LEAST},EXACT(${inRow(table.wordsThen, row)},${inRow(table.wordsNow, row)})),FALSE)`,
    "check",
  );
  return { same: table.same, label: table.label };
}
