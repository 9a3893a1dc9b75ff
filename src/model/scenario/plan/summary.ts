import { cellOf, literalText, quotedText, readableAddress, reference } from "../../../formula";
import type { SheetBox } from "../../../formula";
import { planChecks } from "./checks";
import type { PlannedCheck } from "./checks";
import type { SourceFacts } from "./facts";
import { planHeadlines } from "./headlines";
import type { HeadlineKey, PlannedHeadline } from "./headlines";
import { FIRST_HEADINGS, WARNING_ROW } from "./layout";
import type { Layout } from "./layout";
import { draftSheet } from "./sheet";
import type { PlannedSheet } from "./sheet";
import { planSentences, putSentences, WORDS_COLUMN } from "./sentences";
import { minimumsInWords } from "./words";

/** Where a headline, or a sentence, stands on the Summary sheet; its label stands in the first column. */
export interface HeadlineCell {
  readonly key: HeadlineKey;
  readonly label: string;
  readonly cell: SheetBox;
}

export interface PlannedSummary {
  readonly sheet: PlannedSheet;
  readonly headlines: readonly HeadlineCell[];
  /** A formula for the sheets that are written for the tables as they were: a sentence once those changed, otherwise "". */
  readonly warning: string;
  /** The same for the sheet of the grants, which otherwise says which statutory minimums cannot be met. */
  readonly poolingWarning: string;
}

const CHECKS_HOLD: Pick<HeadlineCell, "key" | "label"> = { key: "checksHold", label: "Every check holds" };

/** The page to read first: the headlines, the checks they stand on, and the method in a few sentences. */
export function planSummary(scenarioName: string, facts: SourceFacts, layout: Layout): PlannedSummary {
  const name = layout.names.summary;
  const headlines = planHeadlines(facts, layout);
  const sentences = planSentences(layout);
  const sources = planChecks(facts, layout);
  const figures: SheetBox = {
    sheet: name,
    row: FIRST_HEADINGS + 1,
    column: 1,
    rows: headlines.length + 1,
    columns: 1,
  };
  const checks = [...sources, checkOfHeadlines(headlines, figures)];
  const words: SheetBox = {
    ...figures,
    row: figures.row + figures.rows + 3,
    column: WORDS_COLUMN,
    rows: sentences.length,
  };
  const holds: SheetBox = {
    sheet: name,
    row: words.row + words.rows + 4,
    column: 1,
    rows: checks.length,
    columns: 1,
  };
  const sheet = draftSheet({
    name,
    purpose: "The headline figures and the checks they stand on",
    widths: [340, 100, 130, 380, 190],
    frozen: { rows: 3, columns: 0 },
  });
  const allHold = cellOf(figures, headlines.length, 0);
  sheet.put(0, 0, [[literalText(`Summary of ${scenarioName}`)]], { style: "title" });
  sheet.put(1, 0, [[`Spending from ${facts.spend.label}; grants from ${facts.grants.label}.`]], {
    style: "note",
  });
  sheet.put(
    2,
    0,
    [["Made by Total Place for Excel. The figures are live; the add-in is needed to work them out again."]],
    {
      style: "note",
    },
  );

  const unsure = "Not every check below holds: do what stands beside it before you use these figures.";
  sheet.put(WARNING_ROW, 0, [[`=IF(IFERROR(${reference(allHold)},FALSE),"",${quotedText(unsure)})`]], {
    style: "warning",
  });

  sheet.put(FIRST_HEADINGS, 0, [["Headline"]], { style: "heading" });
  sheet.put(FIRST_HEADINGS, 1, [["Figure"]], { style: "figureHeading" });
  sheet.put(FIRST_HEADINGS, 2, [["Unit"]], { style: "unitHeading" });
  sheet.put(FIRST_HEADINGS, 3, [["What it means", "Where it comes from"]], { style: "heading" });
  headlines.forEach((headline, row) => {
    const at = cellOf(figures, row, 0);
    sheet.put(at.row, 0, [[headline.label]], { style: "label" });
    sheet.put(at.row, 1, [[headlineFormula(headline, checks, holds)]], {
      style: "figure",
      format: headline.format,
    });
    const from = literalText(readableAddress(headline.from.sheet, headline.from));
    sheet.put(at.row, 2, [[headline.unit]], { style: "unit" });
    sheet.put(at.row, 3, [[headline.meaning, from]], { style: "meaning" });
  });
  sheet.put(allHold.row, 0, [[CHECKS_HOLD.label]], { style: "label" });
  sheet.put(allHold.row, 1, [[`=AND(${reference(holds)})`]], { style: "check" });
  sheet.put(
    allHold.row,
    3,
    [["TRUE where all the checks below are TRUE", literalText(readableAddress(name, holds))]],
    {
      style: "meaning",
    },
  );

  const shapes = SHAPES.map((key) => checkCell(key, checks, holds)).join(",");
  putSentences(sheet, words, sentences, shapes);

  sheet.put(holds.row - 2, 0, [["Checks"]], { style: "section" });
  sheet.put(holds.row - 1, 0, [["Check"]], { style: "heading" });
  sheet.put(holds.row - 1, 1, [["Holds"]], { style: "figureHeading" });
  sheet.put(holds.row - 1, 2, [["", "What to do", ""]], { style: "heading" });
  sheet.put(
    holds.row,
    0,
    checks.map((check) => [check.label]),
    { style: "label" },
  );
  sheet.put(
    holds.row,
    1,
    checks.map((check) => [`=${check.formula}`]),
    { style: "check" },
  );
  sheet.put(
    holds.row,
    3,
    checks.map(({ advice }, row) => [`=IF(${reference(cellOf(holds, row, 0))},"",${advice})`]),
    { style: "meaning" },
  );
  sheet.put(holds.row + checks.length + 1, 0, [["Method"]], { style: "section" });
  sheet.put(
    holds.row + checks.length + 2,
    0,
    METHOD.map((sentence) => [sentence]),
    { style: "note" },
  );

  const cells = headlines.map(({ key, label }, row) => ({ key, label, cell: cellOf(figures, row, 0) }));
  const said = sentences.map(({ key, label }, row) => ({ key, label, cell: cellOf(words, row, 0) }));
  return {
    sheet: sheet.finished(),
    headlines: [...cells, { ...CHECKS_HOLD, cell: allHold }, ...said],
    warning: warningFormula(shapes, '""'),
    poolingWarning: warningFormula(
      shapes,
      `IF(IFERROR(${checkCell("floors", checks, holds)},TRUE),"",${minimumsInWords(layout.pooling)})`,
    ),
  };
}

/** Checks of whether the tables are still what the sheets were written for. */
const SHAPES = ["spendShape", "grantsShape", "conditions"] as const;

function warningFormula(shapes: string, otherwise: string): string {
  const sentence =
    "The tables this was written from have changed: figures on this sheet may be wrong. Open Total Place and write the scenario again.";
  return `=IF(IFERROR(AND(${shapes}),FALSE),${otherwise},${quotedText(sentence)})`;
}

/** A figure typed over a headline would else be taken for what the sheets come to. */
function checkOfHeadlines(headlines: readonly PlannedHeadline[], figures: SheetBox): PlannedCheck {
  const same = headlines.map(({ formula }, row) => {
    const cell = reference(cellOf(figures, row, 0));
    return `IF(ISERROR(${cell}),TRUE,${cell}=${formula})`;
  });
  return {
    key: "headlines",
    label: "The headline figures are those of the sheets they come from",
    formula: `AND(${same.join(",")})`,
    advice: quotedText("A headline was typed over. Open Total Place and write the scenario again."),
  };
}

function checkCell(key: PlannedCheck["key"], checks: readonly PlannedCheck[], holds: SheetBox): string {
  const row = checks.findIndex((check) => check.key === key);
  return reference(cellOf(holds, row, 0));
}

const METHOD: readonly string[] = [
  "Duplication: of each service the stated share is fixed cost that every agency bears again; the largest spenders keep theirs, the others' is the saving.",
  "Pooling: each allocation gives the grants to the services they may be spent on so that the value is the greatest there is; where several are worth the same, the most restricted money goes first, then the order of the sheet. The gain is the pooled answer minus the separate one.",
  "A headline shows #N/A rather than a wrong figure when the source tables no longer have the shape these sheets were written for.",
];

function headlineFormula(
  headline: PlannedHeadline,
  checks: readonly PlannedCheck[],
  holds: SheetBox,
): string {
  const needed = neededChecks(headline).map((key) => checkCell(key, checks, holds));
  if (needed.length === 0) return `=${headline.formula}`;
  const condition = needed.length === 1 ? needed[0] : `AND(${needed.join(",")})`;
  return `=IF(${condition},${headline.formula},NA())`;
}

/** What is pooled is spent on the services of the spend table, so its figures stand on both tables' shapes. */
function neededChecks(headline: PlannedHeadline): readonly PlannedCheck["key"][] {
  if (headline.standsOn === null) return [];
  if (headline.key === "grantsCounted" || headline.standsOn === "spendShape") return [headline.standsOn];
  return SHAPES;
}
