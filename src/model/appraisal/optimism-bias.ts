import { Decimal, sum } from "../money";
import { capitalBiasSource, evidenceGrades, projectTypes } from "../parameters";
import type { BiasKind, GradeCorrections, ProjectBias, ProjectType, Standing } from "../parameters";
import { invalid, mustBeShare, noAnswer } from "../problem";

/** An estimate corrected for optimism, with the share it was corrected by and how far that share can be relied on. */
export interface Corrected {
  readonly amount: Decimal;
  /** Added to a cost, taken off a benefit; 0.15 is 15%. */
  readonly share: Decimal;
  readonly standing: Standing;
}

/**
 * An estimate corrected for the weakness of its evidence, by the Greater Manchester framework: a benefit is cut, a cost
 * raised, by the share of its grade (1 best, 6 worst). The shares on costs are unconfirmed, and `standing` says so; a
 * place's own `corrections` can be given instead.
 *
 * Throws `invalid("grade")` for what is not one of the grades.
 */
export function optimismBias(
  amount: Decimal,
  grade: number,
  kind: BiasKind,
  corrections: Pick<GradeCorrections, "shares" | "standing"> = evidenceGrades[kind],
): Corrected {
  const text = corrections.shares[grade - 1];
  if (text === undefined) {
    throw invalid(
      "grade",
      `${grade} is not a grade of evidence. Give a whole number from 1 (best) to ${corrections.shares.length} (worst).`,
    );
  }
  const share = new Decimal(text);
  const factor = kind === "cost" ? share.plus(1) : new Decimal(1).minus(share);
  return { amount: amount.times(factor), share, standing: corrections.standing };
}

/**
 * A capital estimate raised by HM Treasury's optimism bias: `amount x (1 + (1 - mitigation) x upper bound)`. `mitigation`
 * is the share of the risk that is managed, 0 to 1. The lower bound is not a floor here: all risk managed adds nothing.
 * For outsourcing the bound is of operating expenditure.
 *
 * Throws `invalid("mitigation")` for a share outside 0 to 1.
 */
export function capitalBias(
  amount: Decimal,
  projectType: ProjectType,
  mitigation: Decimal = new Decimal(0),
): Corrected {
  mustBeShare("mitigation", "The share of risk managed", mitigation);
  const upper = new Decimal(projectTypes[projectType].capital.upper);
  const share = new Decimal(1).minus(mitigation).times(upper);
  return { amount: amount.times(share.plus(1)), share, standing: capitalBiasSource.standing };
}

/** A part of a project, by its type and value in pounds. */
export interface ProjectPart {
  readonly projectType: ProjectType;
  readonly value: Decimal;
}

/**
 * The upper bound of a project of several types: each type's bound weighted by value, as HM Treasury's guidance combines
 * them. `of` says whether of capital expenditure or of the duration of works.
 *
 * Throws `invalid("value")` for a value below 0, `invalid("project_type")` for a type that has no bound of the kind asked
 * for, each with the row; no answer where all values are 0.
 */
export function combinedUpperBound(
  parts: readonly ProjectPart[],
  of: "capital" | "worksDuration" = "capital",
): Decimal {
  const weighted = parts.map(({ projectType, value }, index) => {
    const place = { row: index + 1 };
    if (!value.gte(0)) {
      throw invalid("value", `The value of part ${index + 1} is ${value.toString()}. Give 0 or more.`, place);
    }
    const bounds = (projectTypes[projectType] as ProjectBias)[of];
    if (bounds === undefined) {
      throw invalid(
        "project_type",
        `HM Treasury gives no bound for the duration of works in ${projectType}. Leave part ${index + 1} out.`,
        place,
      );
    }
    return value.times(bounds.upper);
  });
  const total = sum(parts.map(({ value }) => value));
  if (total.isZero()) throw noAnswer("The parts have no value to weigh them by. Give at least one above 0.");
  return sum(weighted).div(total);
}
