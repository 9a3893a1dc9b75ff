import type { BookJson, Json, JsonRecord, KeptBook } from "../../../model/book";
import { at, isJsonRecord, put } from "../../../model/json";
import type { Path } from "./path";

/** What is filled in: the book, and base budgets beside it. */
export type Filled = Pick<KeptBook, "book" | "baseBudget">;

/** What paths of base budgets begin with; then the agency, then the figure. */
const BASE_BUDGET = "baseBudget";

/** What a field of the pane holds. */
export function valueAt({ book, baseBudget }: Filled, path: Path): Json | undefined {
  const [root, agency, ...figure] = path;
  if (root !== BASE_BUDGET) return at(book, path);
  return at(
    baseBudget.find((line) => line.agency === agency),
    figure,
  );
}

/** The same with another value in a field. */
export function withValueAt<Draft extends Filled>(draft: Draft, path: Path, value: Json | undefined): Draft {
  const [root, agency, ...figure] = path;
  if (root !== BASE_BUDGET) return { ...draft, book: withOverspendOrNone(put(draft.book, path, value)) };
  return { ...draft, baseBudget: withFigure(draft.baseBudget, String(agency), figure, value) };
}

/** An overspend of which nothing is said any more is none: otherwise it would be asked who bears it. */
function withOverspendOrNone(book: BookJson): BookJson {
  const path = ["pooling", "overspend"];
  const said = at(book, path);
  if (!isJsonRecord(said)) return book;
  const { shares, ...rest } = said;
  const isSaid = Object.keys(rest).length > 0 || (isJsonRecord(shares) && Object.keys(shares).length > 0);
  return isSaid ? book : put(book, path, undefined);
}

/** Whether a draft says what the book of the workbook says. */
export function isAsHeld(draft: KeptBook, held: KeptBook): boolean {
  const said = ({ book, baseBudget, choices, sources, locks = {} }: KeptBook): string =>
    JSON.stringify([book, baseBudget, choices, sources, locks]);
  return said(draft) === said(held);
}

/** Book and base budgets as one, as the paths of problems with them go. */
export function asOne({ book, baseBudget }: Filled): BookJson {
  return { ...book, [BASE_BUDGET]: baseBudget };
}

/** An agency has a line as long as a figure of it is given. */
function withFigure(
  lines: readonly JsonRecord[],
  agency: string,
  figure: Path,
  value: Json | undefined,
): readonly JsonRecord[] {
  const before = lines.find((line) => line.agency === agency);
  const line = put(before ?? { agency }, figure, value);
  if (before === undefined) return Object.keys(line).length > 1 ? [...lines, line] : lines;
  return lines.flatMap((each) => (each !== before ? [each] : Object.keys(line).length > 1 ? [line] : []));
}
