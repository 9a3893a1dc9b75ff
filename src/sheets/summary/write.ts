import { cellOf, quotedText, reference } from "../../formula";
import type { SheetBox } from "../../formula";
import type { PlannedCheck, PlannedHeadline, PlannedSentence } from "../findings";
import { columnOfCells, draftSheet } from "../draft";
import type { PlannedSheet } from "../draft";
import { checkOfHeadlines, holdsIn, layOutChecks, putChecks, warningFormula } from "./checks";
import type { OwnWarning } from "./checks";
import { CHECKS_HOLD, layOutHeadlines, putHeadlines } from "./headlines";
import { layOutSentences, putSentences } from "./sentences";

/** What the Summary shows, each list in its order. */
export interface SummaryParts {
  readonly scenario: string;
  /** What the sheets are written from, in a sentence. */
  readonly sources: string;
  readonly headlines: readonly PlannedHeadline[];
  readonly sentences: readonly PlannedSentence[];
  /** Below the sentences. */
  readonly notes: readonly string[];
  /** That the source tables still have the shape that the sheets were written for: these checks come first. */
  readonly shapes: readonly PlannedCheck[];
  readonly checks: readonly PlannedCheck[];
  /** How the levers calculate, a sentence each. */
  readonly methods: readonly string[];
}

/** Where a headline, or a sentence, is on the Summary sheet; its label is in the first column. */
export interface HeadlineCell {
  readonly key: string;
  readonly kind: "figure" | "check" | "sentence";
  readonly label: string;
  readonly cell: SheetBox;
  /** Its unit, where the cell to its right does not say it. */
  readonly unit?: string;
}

const METHOD_OF_ALL =
  "A headline shows #N/A rather than a wrong figure when the source tables no longer have the shape these sheets were written for.";

/** The page to read first: the headlines, the checks they rest on, and the method in a few sentences. */
export function writeSummary(
  about: { readonly key: string; readonly name: string },
  parts: SummaryParts,
): {
  readonly sheet: PlannedSheet;
  readonly headlines: readonly HeadlineCell[];
  /** The formula with which a sheet warns of changed tables, and otherwise as it does itself. */
  readonly warning: (own?: OwnWarning) => string;
} {
  const { headlines, sentences } = parts;
  const draft = draftSheet({
    ...about,
    purpose: "The headline figures and the checks they stand on",
    title: `Summary of ${parts.scenario}`,
    opening: [
      ["note", parts.sources],
      [
        "note",
        "Made by Total Place for Excel. The figures are live; the add-in is needed to work them out again.",
      ],
    ],
    widths: [340, 100, 130, 380, 190],
    frozen: { rows: 3, columns: 0 },
  });
  const top = layOutHeadlines(draft, headlines);
  const words = layOutSentences(draft, sentences, parts.notes);
  const planned = [...parts.shapes, ...parts.checks];
  const cells = layOutChecks(draft, planned.length + 1);
  const holds = holdsIn(cells, planned);
  const checks = [...planned, checkOfHeadlines(headlines, top.figures, holds)];
  putHeadlines(draft, headlines, top, cells, holds);
  putSentences(draft, sentences, words, holds, parts.shapes);
  putChecks(draft, checks, cells);
  draft.titled("Method");
  const methods = [...parts.methods, METHOD_OF_ALL];
  draft.put(draft.block(methods.length, 1), columnOfCells(methods), { style: "note" });
  const unsure = "Not every check below holds: do what stands beside it before you use these figures.";
  return {
    sheet: draft.finished(`=IF(IFERROR(${reference(top.allHold)},FALSE),"",${quotedText(unsure)})`),
    headlines: [
      ...listed("figure", headlines, top.figures),
      { ...CHECKS_HOLD, kind: "check", cell: top.allHold },
      ...listed("sentence", sentences, words),
    ],
    warning: (own) => warningFormula(holds, parts.shapes, own),
  };
}

function listed(
  kind: HeadlineCell["kind"],
  findings: readonly { readonly key: string; readonly label: string }[],
  cells: SheetBox,
): readonly HeadlineCell[] {
  return findings.map(({ key, label }, row) => ({ key, kind, label, cell: cellOf(cells, row, 0) }));
}
