import { cellOf, readableAddress, reference, type SheetBox } from "./address";
import { planChecks, type PlannedCheck } from "./checks";
import type { SourceFacts } from "./facts";
import { planHeadlines, type HeadlineKey, type PlannedHeadline } from "./headlines";
import { FIRST_HEADINGS, type Layout } from "./layout";
import { quotedText, literalText } from "./text";
import { draftSheet, type PlannedSheet } from "./sheet";

/** Where a headline stands on the Summary sheet. */
export interface HeadlineCell {
  readonly key: HeadlineKey;
  readonly label: string;
  readonly cell: SheetBox;
}

export interface PlannedSummary {
  readonly sheet: PlannedSheet;
  readonly headlines: readonly HeadlineCell[];
}

const CHECKS_HOLD: Pick<HeadlineCell, "key" | "label"> = { key: "checksHold", label: "Every check holds" };

/** The page to read first: the headlines, the checks they stand on, and the method in a few sentences. */
export function planSummary(scenarioName: string, facts: SourceFacts, layout: Layout): PlannedSummary {
  const name = layout.names.summary;
  const headlines = planHeadlines(facts, layout);
  const checks = planChecks(facts, layout);
  const figures: SheetBox = {
    sheet: name,
    row: FIRST_HEADINGS + 1,
    column: 1,
    rows: headlines.length + 1,
    columns: 1,
  };
  const holds: SheetBox = {
    sheet: name,
    row: figures.row + figures.rows + 3,
    column: 1,
    rows: checks.length,
    columns: 1,
  };
  const sheet = draftSheet({
    name,
    purpose: "The headline figures and the checks they stand on",
    widths: [300, 110, 130, 330, 200],
    frozen: { rows: 3, columns: 0 },
  });
  sheet.put(0, 0, [[literalText(`${scenarioName}: summary`)]], { style: "title" });
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

  sheet.put(FIRST_HEADINGS, 0, [["Headline", "Figure", "Unit", "What it means", "Where it comes from"]], {
    style: "heading",
  });
  headlines.forEach((headline, row) => {
    const at = cellOf(figures, row, 0);
    sheet.put(at.row, 0, [[headline.label]], { style: "label" });
    sheet.put(at.row, 1, [[headlineFormula(headline, checks, holds)]], {
      style: "figure",
      format: headline.format,
    });
    const from = literalText(readableAddress(headline.from.sheet, headline.from));
    sheet.put(at.row, 2, [[headline.unit, headline.meaning, from]], { style: "meaning" });
  });
  const allHold = cellOf(figures, headlines.length, 0);
  sheet.put(allHold.row, 0, [[CHECKS_HOLD.label]], { style: "label" });
  sheet.put(allHold.row, 1, [[`=AND(${reference(holds)})`]], { style: "check" });
  sheet.put(
    allHold.row,
    2,
    [["", "TRUE where all the checks below are TRUE", literalText(readableAddress(name, holds))]],
    {
      style: "meaning",
    },
  );

  sheet.put(holds.row - 2, 0, [["Checks"]], { style: "section" });
  sheet.put(holds.row - 1, 0, [["Check", "Holds", "", "What to do", ""]], { style: "heading" });
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
    checks.map((check, row) => [`=IF(${reference(cellOf(holds, row, 0))},"",${quotedText(check.advice)})`]),
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
  return { sheet: sheet.finished(), headlines: [...cells, { ...CHECKS_HOLD, cell: allHold }] };
}

const METHOD: readonly string[] = [
  "Duplication: of each service the stated share is fixed cost that every agency bears again; the largest spenders keep theirs, the others' is the saving.",
  "Pooling: each allocation gives the grants to the services they may be spent on so that the value is the greatest there is. The gain is the pooled answer minus the separate one.",
  "A headline shows #N/A rather than a wrong figure when the source tables no longer have the shape these sheets were written for.",
];

function headlineFormula(
  headline: PlannedHeadline,
  checks: readonly PlannedCheck[],
  holds: SheetBox,
): string {
  const needed = neededChecks(headline).map((key) =>
    reference(
      cellOf(
        holds,
        checks.findIndex((check) => check.key === key),
        0,
      ),
    ),
  );
  if (needed.length === 0) return `=${headline.formula}`;
  const condition = needed.length === 1 ? needed[0] : `AND(${needed.join(",")})`;
  return `=IF(${condition},${headline.formula},NA())`;
}

/** What is pooled is spent on the services of the spend table, so its figures stand on both tables' shapes. */
function neededChecks(headline: PlannedHeadline): readonly PlannedCheck["key"][] {
  if (headline.standsOn === null) return [];
  if (headline.key === "grantsCounted" || headline.standsOn === "spendShape") return [headline.standsOn];
  return ["spendShape", headline.standsOn];
}
