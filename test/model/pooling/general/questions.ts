import { amount } from "../../../../src/model/money";
import { oneYear } from "../../../../src/model/pooling/core";
import { poolGeneralYears } from "../../../../src/model/pooling/general";
import type {
  GeneralYear,
  GeneralYearAnswer,
  GeneralYearsAnswer,
} from "../../../../src/model/pooling/general";
import type { SolveProgramme } from "../../../../src/model/programme";
import { loadSolver } from "../../../../src/worker/solver";
import { grants, grantsOfYear } from "../grants";
import type { PlainQuestion, PlainYear } from "../grants";

/** A year by itself, with nothing earmarked and nothing carried. */
export type GeneralQuestion = Omit<GeneralYear, "earmarks" | "carry">;

/** What is answered to it. */
export type GeneralAnswer = GeneralYearAnswer & Pick<GeneralYearsAnswer, "gap" | "floorGap">;

/** As `poolGeneralYears`, for one year by itself. */
export async function poolGeneral(question: GeneralQuestion, solve: SolveProgramme): Promise<GeneralAnswer> {
  const { earmarks, carry } = oneYear(question);
  const { years, gap, floorGap } = await poolGeneralYears([{ ...question, earmarks, carry }], solve);
  return { ...years[0]!, gap, floorGap };
}

/** A general question in plain numbers. */
export interface PlainGeneral extends PlainQuestion {
  match?: ({ ratio: number; from: number[] } | null)[];
  minimumAward?: (number | null)[];
}

/** One of several years of it. */
export type PlainGeneralYear = PlainGeneral & PlainYear;

/** Writes the question out in full: no match and no minimum unless given. */
export function general(plain: PlainGeneral): GeneralQuestion {
  return {
    ...grants(plain),
    match: (plain.match ?? plain.awards.map(() => null)).map(
      (rule) => rule && { ratio: amount(rule.ratio), from: rule.from },
    ),
    minimumAward: (plain.minimumAward ?? plain.awards.map(() => null)).map((minimum) =>
      minimum === null ? null : amount(minimum),
    ),
  };
}

/** Writes a year out in full, as `general` and `grantsOfYear` do. */
export function generalYear(plain: PlainGeneralYear): GeneralYear {
  return { ...general(plain), ...grantsOfYear(plain) };
}

/** What a test looks at, in plain numbers. */
export function figures(answer: GeneralAnswer) {
  return {
    allocation: answer.allocation.map((row) => row.map(Number)),
    funded: Number(answer.funded),
    value: Number(answer.value),
    stranded: answer.stranded.map(Number),
    unmet: answer.unmet.map(Number),
    floorShortfall: Number(answer.floorShortfall),
    proven: answer.proven,
    gap: Number(answer.gap),
    floorGap: Number(answer.floorGap),
    matched: answer.matched.map(({ grant, drawn, match }) => ({
      grant,
      drawn: Number(drawn),
      match: Number(match),
    })),
    withoutMatch: answer.withoutMatch.map(({ grant, undrawable }) => ({
      grant,
      undrawable: Number(undrawable),
    })),
  };
}

/** The real solver, in this thread. */
export async function solverHere(): Promise<SolveProgramme> {
  const solve = await loadSolver();
  return (programme, seconds) => Promise.resolve(solve(programme, undefined, seconds));
}
