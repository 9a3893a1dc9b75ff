import {
  address,
  cellOf,
  columnOf,
  literalText,
  quotedText,
  readableAddress,
  reference,
} from "../../formula";
import type { SheetBox } from "../../formula";
import type { SheetDraft } from "../draft";
import { areHolding } from "./checks";
import type { Holds } from "./checks";
import type { PlannedHeadline } from "../findings";

/** The last of the headlines. */
export const CHECKS_HOLD = { key: "checksHold", label: "Every check holds" } as const;

export interface HeadlinesLayout {
  readonly figures: SheetBox;
  readonly allHold: SheetBox;
}

/** Asks for the rows of the headlines: label, figure, unit, meaning, where it comes from. */
export function layOutHeadlines(draft: SheetDraft, headlines: readonly PlannedHeadline[]): HeadlinesLayout {
  draft.headings(
    ["heading", ["Headline"]],
    ["figureHeading", ["Figure"]],
    ["unitHeading", ["Unit"]],
    ["heading", ["What it means", "Where it comes from"]],
  );
  const figures = columnOf(draft.block(headlines.length, 1), 1);
  return { figures, allHold: columnOf(draft.block(1, 1), 1) };
}

/** Writes the headlines; `checks` are the cells of every check. */
export function putHeadlines(
  draft: SheetDraft,
  headlines: readonly PlannedHeadline[],
  { figures, allHold }: HeadlinesLayout,
  checks: SheetBox,
  holds: Holds,
): void {
  const put = (figure: SheetBox, label: string, meaning: string, from: string) => {
    draft.put({ ...figure, column: 0 }, [[label]], { style: "label" });
    draft.put(columnOf(figure, 2), [[meaning, from]], { style: "meaning" });
  };
  headlines.forEach((headline, row) => {
    const { label, format, unit, meaning, from } = headline;
    const figure = cellOf(figures, row, 0);
    put(figure, label, meaning, literalText(readableAddress(from.sheet, from)));
    draft.put(figure, [[`=${guarded(headline, holds)}`]], { style: "figure", format });
    draft.put(columnOf(figure, 1), [[unit]], { style: "unit" });
  });
  put(
    allHold,
    CHECKS_HOLD.label,
    "TRUE where all the checks below are TRUE",
    `=${quotedText(address(checks))}`,
  );
  // A check that cannot be worked out does not hold.
  draft.put(allHold, [[`=IFERROR(AND(${reference(checks)}),FALSE)`]], { style: "check" });
}

/** The headline, or #N/A while a check that it needs does not hold. */
function guarded({ needs, formula }: PlannedHeadline, holds: Holds): string {
  if (needs.length === 0) return formula;
  return `IF(${areHolding(needs, holds)},${formula},NA())`;
}
