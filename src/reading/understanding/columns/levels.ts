import { isUnitAlone } from "../../shape";
import type { Block } from "../../shape";
import { plainHeading } from "../../heading-words";
import type { ColumnSeen } from "./columns";
import {
  areAccountsOf,
  areCurrentAndCapital,
  areResourcesAndCapital,
  areCodes,
  areFundsOfCharity,
  areOppositesOfOne,
  areSuppositions,
  areWaysToMeasure,
  MOST_PART,
} from "./kinds-of-levels";
import {
  amountRank,
  isElimination,
  isKindOfBudget,
  isMeasure,
  isOtherPart,
  isPartOfCost,
  isStep,
  isVariance,
  areYearEnds,
  differInPrices,
  isAgencyName,
  isMonth,
  namesRegion,
  yearIn,
} from "../words";
import { yearsWithin } from "./names-and-years";
import type { Texts } from "./names-and-years";
import { isFinancing } from "../../vocabulary";

/** A row of headings over the columns of amounts, and what it holds. */
export interface Level extends Texts {
  readonly holds: "years" | "months" | "measures" | "parts" | "agencies" | "names";
}

/** What ends the name of a company of a group. */
const COMPANY = /\b(limited|ltd|plc|llp|cic)\.?$/i;
/** More columns than this are no gross, income and net beside each other. */
const MOST_MEASURES = 8;

/** The rows of headings that tell the columns apart, the nearest to the data first. */
export function levelsOf({ headings }: Block, columns: readonly ColumnSeen[]): readonly Level[] {
  const own = yearsWithin(headings.labels, columns);
  const above = headings.groups
    .map((row, at) => ({ row, textOf: (column: ColumnSeen) => column.levels[at] ?? "" }))
    .filter(({ textOf }) => !isTitleWithUnit(columns.map(textOf)) && !areCodes(columns.map(textOf)));
  // "(a)" and "(b)" with a name for each column are letters of the columns, and suppose nothing.
  const isOfLetters = ({ textOf }: Texts) => columns.every((column) => /^\([a-z]\)/.test(textOf(column)));
  const tellsApart = ({ textOf }: Texts) =>
    isEachOnce(
      columns.map(textOf).filter((text) => text !== ""),
      columns.length,
    );
  // The same headings in another language tell nothing apart.
  const isAgain = ({ textOf }: Texts) =>
    columns.every((column) => plainHeading(textOf(column)) === plainHeading(column.heading));
  const levels = [...own, ...above.filter((level) => !isAgain(level))]
    .filter(({ textOf }) => new Set(columns.map((column) => plainHeading(textOf(column)))).size > 1)
    .filter(({ textOf }) => !columns.every((column) => textOf(column) === "" || isUnitAlone(textOf(column))))
    .filter(
      (level, _, all) => !isOfLetters(level) || all.every((other) => other === level || !tellsApart(other)),
    )
    .map((level) => ({ ...level, holds: heldBy(columns.map(level.textOf)) }));
  // "Actual" over April to June and "Forecast" over the rest: the months of one year.
  const months = levels.find(
    ({ holds, textOf }) => holds === "months" && isEachOnce(columns.map(textOf), MONTHS_OF_YEAR),
  );
  return months === undefined
    ? levels
    : levels.filter((level) => level === months || level.holds !== "measures");
}

const MONTHS_OF_YEAR = 12;
const LEAST_PERIODS = 3;
/** Some close a year with a period of its own. */
const MOST_PERIODS = 14;

/** So many texts, each of them once: all twelve months. */
function isEachOnce(texts: readonly string[], count: number): boolean {
  return texts.length === count && new Set(texts).size === texts.length;
}

/** One text and a unit behind it are a title of the table, and no groups of its columns. */
function isTitleWithUnit(texts: readonly string[]): boolean {
  const different = [...new Set(texts)];
  const named = different.filter((text) => text !== "" && !isUnitAlone(text));
  return named.length < 2 && named.length < different.length && different.some(isUnitAlone);
}

function heldBy(texts: readonly string[]): Level["holds"] {
  const isAll = (test: (text: string) => boolean) => texts.every(test);
  const isMost = (test: (text: string) => boolean) => texts.filter(test).length >= texts.length * MOST_PART;
  if (isAll(isMonth)) return areYearEnds(texts) ? "years" : "months";
  if (areNumberedPeriods(texts)) return "months";
  if (isAll((text) => yearIn(text) !== null) && new Set(texts.map(yearIn)).size > 1) return "years";
  if ([areCurrentAndCapital, areFundsOfCharity, areOppositesOfOne].some((test) => test(texts)))
    return "parts";
  if (
    texts.length <= MOST_MEASURES &&
    texts.some(isMeasure) &&
    isAll((text) => text === "" || isMeasure(text) || isFinancing(text))
  )
    return "measures";
  const areParts = texts.some(isPartOfCost) && isAll((text) => isPartOfCost(text) || isOtherPart(text));
  if (areParts || areKindsOfBudget(texts)) return "parts";
  if (
    [
      areStepsOfOne,
      areWaysToMeasure,
      areAccountsOf,
      areSuppositions,
      differInPrices,
      areResourcesAndCapital,
    ].some((test) => test(texts))
  )
    return "measures";
  if (isAll((text) => isPartOfCost(text) || isMeasure(text))) return "parts";
  return isMost(
    (text) => isAgencyName(text) || COMPANY.test(text) || namesRegion(text.replace(/\(.*?\)/g, "")),
  ) || texts.some(isElimination)
    ? "agencies"
    : "names";
}

/** 1, 2, 3 and so on: the periods of a year. */
function areNumberedPeriods(texts: readonly string[]): boolean {
  return (
    texts.length >= LEAST_PERIODS &&
    texts.length <= MOST_PERIODS &&
    texts.every((text, at) => text === String(at + 1))
  );
}

/** Kinds of budget beside each other, of which one at least is surely called so. */
function areKindsOfBudget(texts: readonly string[]): boolean {
  const isKind = (text: string) =>
    isKindOfBudget(text) || isMeasure(text) || /^(admin(istration)?|programmes?)\b/i.test(text);
  return texts.some(isKindOfBudget) && texts.every(isKind);
}

/** A budget and what it is changed by: "Initial", "Changes"; "Budget set in February", "Movements". */
function areStepsOfOne(texts: readonly string[]): boolean {
  const steps = texts.filter((text) => isStep(text) || isVariance(text));
  return (
    steps.length > 0 &&
    texts.every((text) => steps.includes(text) || isMeasure(text) || amountRank(text) !== null)
  );
}
