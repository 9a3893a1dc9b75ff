import type { LinearProgramme, Solution, SolveProgramme } from "../../programme";
import type { Choice, Formulated } from "./formulate";
import { inFloatingPoint } from "./programme";
import type { WholeRow } from "./programme";
import type { WholeGeneral } from "./whole";

/** What the solver says of the whole question, its minimums with it. */
export interface Chosen {
  /** By line what to do with its minimum; null where it found nothing in its time. */
  readonly choices: readonly Choice[] | null;
  /** The most of the aim that any use can reach, by the solver's word, in units; null where it gives none. Floating point. */
  readonly bound: number | null;
}

/** Above this a line is opened: the solver's "one" may be a little less. */
const HALF = 0.5;

/**
 * Which lines spend nothing and which their minimum at least, as the solver chooses: the programme with a column for each open
 * minimum that is 1 where the line spends and 0 where it does not. Only the choice is taken from it, and its bound.
 */
export async function chosenBySolver(
  question: WholeGeneral,
  choices: readonly Choice[],
  formulated: Formulated,
  solve: SolveProgramme,
  seconds: number,
): Promise<Chosen> {
  const open = choices.flatMap((choice, line) =>
    choice === "open" && question.minimums[line]! > 0n ? [line] : [],
  );
  const { linear, money, worth } = withChoices(question, open, formulated);
  const { values, bound } = told(await solve(linear, seconds));
  const first = formulated.programme.columns.length;
  return {
    choices:
      values &&
      choices.map((choice, line) => {
        const place = open.indexOf(line);
        if (place === -1) return choice;
        return values[first + place]! > HALF ? "minimum" : "nothing";
      }),
    bound: bound !== null && Number.isFinite(bound) ? bound * money * worth : null,
  };
}

/** What a solver tells of its values and of what no values better: all of it, or what it had when its time was over. */
function told(solution: Solution): { values: readonly number[] | null; bound: number | null } {
  switch (solution.status) {
    case "optimal":
      return { values: solution.values, bound: solution.objective };
    case "stopped":
      return { values: solution.best ?? null, bound: solution.bound ?? null };
    default:
      return { values: null, bound: null };
  }
}

function withChoices({ minimums, spendable }: WholeGeneral, open: readonly number[], formulated: Formulated) {
  const { columns, rows } = formulated.programme;
  const more: WholeRow[] = open.flatMap(() => [
    { lower: 0n, upper: null },
    { lower: null, upper: 0n },
  ]);
  const rowOf = new Map<number, number>();
  open.forEach((line, place) => {
    for (const column of formulated.columnsOf[line]!) rowOf.set(column, rows.length + 2 * place);
  });
  const scaled = inFloatingPoint({
    columns: columns.map((column, at) => {
      const row = rowOf.get(at);
      if (row === undefined) return column;
      return { ...column, entries: [...column.entries, [row, 1n] as const, [row + 1, 1n] as const] };
    }),
    rows: [...rows, ...more],
  });
  const { money, worth } = scaled;
  const { columns: old, entries } = scaled.linear;
  const starts = [...entries.starts];
  open.forEach(() => starts.push(starts.at(-1)! + 2));
  const each = <T>(value: T) => open.map(() => value);
  const linear: LinearProgramme = {
    ...scaled.linear,
    columns: {
      costs: [...old.costs, ...each(0)],
      lower: [...old.lower, ...each(0)],
      upper: [...old.upper, ...each(1)],
      whole: [...old.whole, ...each(true)],
    },
    entries: {
      starts,
      rows: [
        ...entries.rows,
        ...open.flatMap((_, place) => [rows.length + 2 * place, rows.length + 2 * place + 1]),
      ],
      values: [
        ...entries.values,
        ...open.flatMap((line) => [-Number(minimums[line]) / money, -Number(spendable[line]) / money]),
      ],
    },
  };
  return { linear, money, worth };
}
