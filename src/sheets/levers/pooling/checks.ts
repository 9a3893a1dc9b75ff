import { reference } from "../../../formula";
import type { SheetBox } from "../../../formula";
import { columnPlaying } from "../../../model/book";
import type { Book } from "../../../model/book";
import { poolSummaryEntry } from "../../../functions";
import { besideLabel } from "../../formula";
import { lineOf } from "./proof";
import { column, oneCell, range } from "../../cells";
import { CREATE_AGAIN, isAsMuch } from "../../checks";
import type { Check } from "../../checks";
import { hasAsMany } from "../../grants";
import { inPlaceUnit } from "../../tables";
import type { LiveGrants } from "../../tables";
import type { RulesCells } from "../rules/cells";
import type { PoolingLayout } from "./layout";

/** What must hold of the Pooling sheet, and of the grants table where it reads that. */
export function checksOfPooling(
  layout: PoolingLayout,
  book: Book,
  live: LiveGrants | null,
  rules: RulesCells | null,
): readonly Check[] {
  return [
    ...checksOfAnswers(layout, live),
    ...(live === null ? [] : checksOfGrants(live, layout, book)),
    ...(rules === null ? [] : [checkOfRows(layout, rules)]),
  ];
}

/** What is read from the sheet Grant rules is read row by row. */
function checkOfRows({ grants, needs }: PoolingLayout, rules: RulesCells): Check {
  const ofGrants = [rules.grant, rules.ruled, rules.administration?.name];
  const ofServices = [rules.need.name, rules.services.service, rules.other?.name, rules.floor?.name];
  const differ = (names: SheetBox, of: SheetBox): string => `(${range(names)}<>${range(of)})`;
  const all = [
    ...ofGrants.flatMap((names) => (names === undefined ? [] : differ(names, grants.grant))),
    ...ofServices.flatMap((names) => (names === undefined ? [] : differ(names, needs.service))),
  ];
  return {
    label: `The rows of the sheet ${rules.grant.sheet} are in the order of the sheet ${grants.grant.sheet}`,
    formula: `AND(${all.map((each) => `SUMPRODUCT(${each}*1)=0`).join(",")})`,
    advice: `Rows were sorted or renamed: undo that. ${CREATE_AGAIN}`,
  };
}

function areNumbers(cells: SheetBox): string {
  return `COUNT(${range(cells)})=${cells.rows * cells.columns}`;
}

function checksOfAnswers(layout: PoolingLayout, live: LiveGrants | null): readonly Check[] {
  const awardFirst =
    live === null
      ? ""
      : `Where an award is not a number of 0 or more, correct it in ${live.table.label}. Otherwise: `;
  const { gains, fenced, unfenced, removed, grants, order } = layout;
  const summary = (of: typeof fenced): string =>
    reference(besideLabel(of.summary, poolSummaryEntry, "Value"));
  const [value, released, reallocated] = [gains.value, gains.released, gains.reallocated].map(oneCell);
  const proved = [fenced, unfenced].map(({ proof }) => reference(lineOf(proof, "proved")));
  return [
    {
      label: "Both uses of the grants on the sheet Pooling are proved the best",
      formula: `AND(${proved.join(",")})`,
      advice: `${awardFirst}Look at the proof on the sheet Pooling: a figure was typed over, or a condition says neither TRUE nor FALSE. Where cells show #SPILL!, something was typed among the cells that an answer fills: clear it.`,
    },
    {
      label: "What removing ring-fences gains is the worth of one use of the grants less that of the other",
      formula: `AND(ABS(${value}-(${summary(unfenced)}-${summary(fenced)}))<0.000001,ABS(${value}-${released}-${reallocated})<0.000001)`,
      advice: `${awardFirst}A figure was typed over on the sheet Pooling. ${CREATE_AGAIN}`,
    },
    ...(order === null ? [] : [checkOfOrder(order.answer)]),
    {
      label: "Every ring-fence that a proposal removes is a grant's of the sheet Pooling",
      formula: `SUMPRODUCT((${range(removed.grant)}<>"")*ISNA(MATCH(${range(removed.grant)},${range(grants.grant)},0)))=0`,
      advice: "Mend the name of the grant on the sheet Pooling.",
    },
  ];
}

/** Each step adds to those before it; where something was typed among the cells of the answer, it shows an error. */
function checkOfOrder(answer: SheetBox): Check {
  const [steps, brings, soFar] = [0, 1, 2].map((at) => range(column(answer, at)));
  return {
    label: "What each ring-fence brings adds up to what all that go bring",
    formula: `ABS(SUM(${brings})-SUMIFS(${soFar},${steps},MAX(${steps})))<0.000001`,
    advice:
      "A figure was typed over under Goes at step on the sheet Pooling. Where cells show #SPILL!, something was typed among the cells that the answer fills: clear it.",
  };
}

/** The table still has the grants and conditions that the sheets were written for, and its awards are those on the sheet. */
function checksOfGrants(
  { table, conversion }: LiveGrants,
  { grants }: PoolingLayout,
  { place }: Book,
): readonly Check[] {
  const sheet = grants.award.sheet;
  const award = columnPlaying(table, "award");
  const awards = inPlaceUnit(`SUM(${award.formula})`, conversion);
  return [
    {
      label: "The grants table still has as many grants as these sheets were written for",
      formula: hasAsMany(table, table.list.length),
      advice: `Grants were added or taken out in ${table.label}. ${CREATE_AGAIN}`,
    },
    {
      label: "The grants table still has the conditions that these sheets were written for",
      formula: `AND(${range(grants.stillSo)})`,
      advice: `What a grant may be spent on was changed in ${table.label}: see "Still so" on the sheet ${sheet}. ${CREATE_AGAIN}`,
    },
    {
      label: "The awards add up to the grants table",
      formula: `AND(${areNumbers(grants.award)},${isAsMuch(`SUM(${range(grants.award)})`, awards, place.unit)})`,
      advice: `A cell under ${award.heading} in ${table.label} holds a text or an error where an award belongs, or an award was typed over on the sheet ${sheet}: correct it. ${CREATE_AGAIN}`,
    },
  ];
}
