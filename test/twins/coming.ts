import { isBlank, type Cell, type CellArgument, type CellValue } from "../../src/functions/cells";
import {
  additionality,
  appraise,
  appraiseAll,
  capitalBias,
  deflate,
  distributionalWeight,
  doubleCountRanges,
  optimismBias,
  outcomeBenefit,
  phase,
  switchingValue,
  unitCost,
  type Measure,
} from "../../src/model/appraisal";
import { convergenceSaving, stepRelease, type ConvergenceTarget } from "../../src/model/duplication";
import { amount, toCell, type Decimal } from "../../src/model/money";
import { NO_FORMULA } from "../../src/functions/twins/appraise";
import {
  ownIndex,
  ownSchedule,
  type BiasKind,
  type PhasingName,
  type ProjectType,
  type ScheduleName,
  type VintageName,
} from "../../src/model/parameters";

/** A function whose twin stands already, and which the catalogue does not hold yet: its answers come from the model itself. */
export interface ComingFunction {
  readonly parameters: readonly string[];
  readonly answer: (...args: CellArgument[]) => readonly (readonly CellValue[])[];
}

type Block = readonly (readonly Cell[])[];

export const comingFunctions: Readonly<Record<string, ComingFunction>> = {
  APPRAISE: {
    parameters: ["costs", "benefits", "schedule", "measure"],
    answer: (costs, benefits, schedule, measure) => {
      const appraisal = {
        costs: { prices: "real", rows: numbers(costs) },
        benefits: { prices: "real", rows: numbers(benefits) },
        schedule: scheduleOf(schedule),
      } as const;
      if (!isBlank(measure)) return [[toCell(appraise(appraisal, word(measure) as Measure))]];
      return appraiseAll(appraisal).map(({ measure: name, outcome }) => [
        name,
        name === "irr" ? NO_FORMULA : outcome instanceof Error ? "#N/A" : toCell(outcome),
      ]);
    },
  },
  DEFLATE: {
    parameters: ["amount", "from_year", "to_year", "vintage"],
    answer: (sums, from, to, vintage) =>
      eachCell(sums, (sum, row, column) =>
        deflate(
          number(sum),
          cellFor(from, row, column) as string | number,
          cellFor(to, row, column) as string | number,
          vintageOf(vintage),
        ),
      ),
  },
  OPTIMISMBIAS: {
    parameters: ["amount", "grade", "kind"],
    answer: (sums, grade, kind) =>
      eachCell(
        sums,
        (sum, row, column) =>
          optimismBias(
            number(sum),
            Number(cellFor(grade, row, column)),
            word(cellFor(kind, row, column)) as BiasKind,
          ).amount,
      ),
  },
  CAPITALBIAS: {
    parameters: ["amount", "project_type", "mitigation"],
    answer: (sums, type, mitigation) =>
      eachCell(
        sums,
        (sum, row, column) =>
          capitalBias(
            number(sum),
            word(cellFor(type, row, column)) as ProjectType,
            number(cellFor(mitigation, row, column)),
          ).amount,
      ),
  },
  PHASE: {
    parameters: ["total", "profile", "years"],
    answer: (total, profile, years) => {
      const cells = asBlock(profile).flat();
      const given = typeof cells[0] === "string" && cells.length === 1;
      const parts = phase(
        number(total as Cell),
        given ? (word(cells[0]) as PhasingName) : cells.map(number),
        isBlank(years) ? undefined : Number(years),
      );
      return [parts.map(toCell)];
    },
  },
  OUTCOMEBENEFIT: {
    parameters: ["population", "need", "engagement", "impact", "deadweight", "unit_value", "cashable"],
    answer: (population, need, engagement, impact, deadweight, unitValue, cashable) => {
      const result = outcomeBenefit({
        population: number(population as Cell),
        need: number(need as Cell),
        engagement: number(engagement as Cell),
        impact: number(impact as Cell),
        deadweight: number(deadweight as Cell),
        unitValue: number(unitValue as Cell),
        cashable: numberOr(cashable as Cell, 1),
      });
      return [[result.outcomes, result.gross, result.cashable].map(toCell)];
    },
  },
  CONVERGENCESAVING: {
    parameters: ["unit_costs", "volumes", "target", "achievable"],
    answer: (unitCosts, volumes, target, achievable) => {
      const aim = isBlank(target) ? "median" : typeof target === "number" ? amount(target) : word(target);
      return convergenceSaving(
        asBlock(unitCosts).flat().map(number),
        asBlock(volumes).flat().map(number),
        aim as ConvergenceTarget,
        numberOr(achievable as Cell, 1),
      ).map((saving) => [toCell(saving)]);
    },
  },
  STEPRELEASE: {
    parameters: ["saving", "step"],
    answer: (savings, step) =>
      eachCell(savings, (saving, row, column) =>
        stepRelease(number(saving), number(cellFor(step, row, column))),
      ),
  },
  ADDITIONALITY: {
    parameters: ["gross", "deadweight", "displacement", "leakage", "substitution", "multiplier"],
    answer: (gross, deadweight, displacement, leakage, substitution, multiplier) =>
      eachCell(gross, (sum) =>
        additionality(number(sum), {
          deadweight: number(deadweight as Cell),
          displacement: number(displacement as Cell),
          leakage: number(leakage as Cell),
          substitution: number(substitution as Cell),
          multiplier: numberOr(multiplier as Cell, 1),
        }),
      ),
  },
  DOUBLECOUNTRANGE: {
    parameters: ["benefits", "mutually_exclusive"],
    answer: (benefits, exclusive) => {
      const ranges = doubleCountRanges(
        numbers(benefits),
        asBlock(exclusive)
          .flat()
          .map((cell) => cell === true || cell === "yes" || cell === 1),
      );
      return [ranges.map(({ low }) => toCell(low)), ranges.map(({ high }) => toCell(high))];
    },
  },
  SWITCHINGVALUE: {
    parameters: ["fixed", "per_unit"],
    answer: (fixed, perUnit) => [
      [toCell(switchingValue({ fixed: number(fixed as Cell), perUnit: number(perUnit as Cell) }))],
    ],
  },
  DISTRIBUTIONALWEIGHT: {
    parameters: ["income", "reference", "elasticity"],
    answer: (income, reference, elasticity) =>
      eachCell(income, (each, row, column) => {
        const [own, compared] = [number(each), number(cellFor(reference, row, column))];
        return isBlank(elasticity)
          ? distributionalWeight(own, compared)
          : distributionalWeight(own, compared, number(elasticity as Cell));
      }),
  },
  UNITCOST: {
    parameters: ["code", "table", "to_year", "vintage"],
    answer: (code, table, toYear, vintage) => {
      const priced = asBlock(table).map(([name, cost, year]) => ({
        code: String(name),
        cost: number(cost),
        year: year as string | number,
      }));
      return eachCell(code, (each) =>
        unitCost(priced, String(each), toYear as string | number, vintageOf(vintage)),
      );
    },
  },
};

function eachCell(
  given: CellArgument,
  figure: (cell: Cell, row: number, column: number) => Decimal,
): CellValue[][] {
  return asBlock(given).map((cells, row) => cells.map((cell, column) => toCell(figure(cell, row, column))));
}

function asBlock(given: CellArgument): Block {
  return Array.isArray(given) ? (given as Block) : [[given as Cell]];
}

/** One cell stands for all. */
function cellFor(given: CellArgument, row: number, column: number): Cell {
  const block = asBlock(given);
  return block.length * block[0]!.length === 1 ? block[0]![0] : block[row]![column];
}

function numbers(given: CellArgument): Decimal[][] {
  return asBlock(given).map((row) => row.map(number));
}

function number(cell: Cell): Decimal {
  return numberOr(cell, 0);
}

function numberOr(cell: Cell, whenBlank: number): Decimal {
  return amount(isBlank(cell) ? whenBlank : (cell as number));
}

function word(cell: CellArgument): string {
  return String(cell).trim().toLowerCase();
}

function scheduleOf(given: CellArgument) {
  if (isBlank(given)) return "standard";
  if (!Array.isArray(given)) return word(given) as ScheduleName;
  return ownSchedule(
    asBlock(given).map(([fromYear, rate]) => ({ fromYear: fromYear as number, rate: number(rate) })),
  );
}

function vintageOf(given: CellArgument) {
  if (isBlank(given)) return undefined;
  if (!Array.isArray(given)) return word(given) as VintageName;
  return ownIndex(asBlock(given).map(([year, index]) => ({ year: year as string, index: number(index) })));
}
