import { cellOf, quotedText, reference } from "../../../formula";
import type { SheetBox } from "../../../formula";
import type { SourceFacts } from "./facts";
import { converted } from "./grant-inputs";
import type { Layout } from "./layout";
import { same } from "./over-ranges";
import { GAIN_ROW, lineOf, SUMMARY_ROW } from "./proof";
import { minimumsInWords } from "./words";

/** Something that must be true of the written sheets, as an ordinary Excel formula that anybody can follow. */
export interface PlannedCheck {
  readonly key:
    | "spendShape"
    | "grantsShape"
    | "conditions"
    | "spendTotal"
    | "grantsTotal"
    | "proven"
    | "gain"
    | "floors"
    | "headlines";
  readonly label: string;
  /** A formula that gives TRUE or FALSE, without its equals sign. */
  readonly formula: string;
  /** What to do where it does not hold: a formula that gives a sentence, without its equals sign. */
  readonly advice: string;
}

/** The checks of a scenario, in the order they are shown. */
export function planChecks(facts: SourceFacts, layout: Layout): readonly PlannedCheck[] {
  return [...checksOfSources(facts, layout), ...checksOfPooling(layout)];
}

function checksOfSources(facts: SourceFacts, { count, inputs }: Layout): readonly PlannedCheck[] {
  const { spend, grants } = facts;
  const tolerance = reference(inputs.tolerance);
  const lastLabel = reference(cellOf(count.table, count.table.rows - 1, 0));
  const lastHeading = reference(cellOf(count.table, 0, count.table.columns - 1));
  const again = "Open Total Place and write the scenario again.";
  return [
    {
      key: "spendShape",
      label: "The spend table still has the services and agencies these sheets were written for",
      formula:
        `AND(${lastLabel}="Total",${lastHeading}="Total",` +
        `SUMPRODUCT(--(${reference(count.services)}=${reference(inputs.services)}))=ROWS(${reference(inputs.services)}))`,
      advice: quotedText(`Services or agencies were added, removed or put in another order. ${again}`),
    },
    {
      key: "grantsShape",
      label: "The grants table still has as many grants as these sheets were written for",
      formula: `SUMPRODUCT(--(${isFilled(grants.grant.formula)}))=ROWS(${reference(inputs.grants)})`,
      advice: quotedText(`Grants were added or removed. ${again}`),
    },
    {
      key: "conditions",
      label: "The grants table still has the conditions these sheets were written for",
      formula: `AND(${reference(inputs.conditionsHold)})`,
      advice: quotedText(
        `What a grant may be spent on was changed in ${grants.label}; see the last column of sheet ${inputs.conditions.sheet}. ${again}`,
      ),
    },
    {
      key: "spendTotal",
      label: "The count adds up to the spend table",
      formula: `ABS(${reference(count.total)}-SUM(${spend.amount.formula}))<=${tolerance}`,
      advice: quotedText(`Compare sheet ${count.table.sheet} with ${spend.label}.`),
    },
    {
      key: "grantsTotal",
      label: "The awards add up to the grants table",
      formula: `ABS(SUM(${reference(inputs.awards)})-SUM(${grants.award.formula})${converted(facts, inputs)})<=${tolerance}`,
      advice: quotedText(
        `An award was typed over on sheet ${inputs.awards.sheet}, or ${grants.label} was changed.`,
      ),
    },
  ];
}

/** Excel takes a cell of blanks for filled, and its TRIM leaves non-breaking spaces and line breaks; names are matched without them. */
function isFilled(cells: string): string {
  return `LEN(TRIM(CLEAN(SUBSTITUTE(${cells},UNICHAR(160)," "))))>0`;
}

function checksOfPooling({ inputs, pooling }: Layout): readonly PlannedCheck[] {
  const both = [pooling.separate, pooling.pooled];
  const proved = both.map(({ proof }) => reference(lineOf(proof, "proved")));
  const short = both.map(({ summary }) => reference(cellOf(summary, SUMMARY_ROW.floorShortfall, 1)));
  const tolerance = reference(inputs.tolerance);
  return [
    {
      key: "proven",
      label: "Both allocations are proved to be the best use of the money",
      formula: `AND(${proved.join(",")})`,
      advice: quotedText(
        `Look at the proof on sheet ${pooling.proof.sheet}: a figure was typed over, or a condition says something else than TRUE. Open Total Place and write the scenario again.`,
      ),
    },
    {
      key: "gain",
      label: "The gain is pooled less separate, and released and reallocated together",
      formula: gainAddsUp(pooling, tolerance),
      advice: quotedText(
        `A figure was typed over on sheet ${pooling.gain.sheet}, under "What pooling gains" or in a summary. Open Total Place and write the scenario again.`,
      ),
    },
    {
      key: "floors",
      label: "Every statutory minimum is met",
      formula: `AND(${short.map((cell) => `${cell}<=${tolerance}`).join(",")})`,
      advice: minimumsInWords(pooling),
    },
  ];
}

function gainAddsUp({ gain, separate, pooled }: Layout["pooling"], tolerance: string): string {
  const figure = (block: SheetBox, row: number) => reference(cellOf(block, row, 1));
  const more = (row: number) => `(${figure(pooled.summary, row)}-${figure(separate.summary, row)})`;
  const [value, funded] = [figure(gain, GAIN_ROW.value), figure(gain, GAIN_ROW.funded)];
  const parts = `(${figure(gain, GAIN_ROW.released)}+${figure(gain, GAIN_ROW.reallocated)})`;
  return `AND(${[
    same(value, more(SUMMARY_ROW.value), tolerance),
    same(funded, more(SUMMARY_ROW.funded), tolerance),
    same(value, parts, tolerance),
  ].join(",")})`;
}
