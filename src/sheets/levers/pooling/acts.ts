import type { SheetBox } from "../../../formula";
import { figures, inRow, layColumns, oneCell, putFigures, range, text } from "../../cells";
import type { Matching } from "../../cells";
import { WHOLE_FORMAT } from "../../draft";
import type { CellContent, SheetDraft } from "../../draft";
import type { PlaceCells } from "../../place";
import type { RegisterCells } from "../../proposals";
import type { ScenarioCells } from "../../scenarios";

/** No year: later than any. */
export const NEVER = 9999;
/** A year, and nothing where there is none. */
export const YEAR_OR_BLANK = "0;;";

/** The columns that say when a proposal acts in a scenario: where it is found, what holds it back, and the last of that. */
export const ACTS = {
  inScenarios: figures("Its row on Scenarios"),
  inRegister: figures("In the register"),
  ofActor: figures("Who must act, on Place"),
  start: figures("Start"),
  earliest: figures("Not before"),
  allowed: figures("Allowed from"),
  from: figures("Acts from"),
};
export type ActsCells = Readonly<Record<keyof typeof ACTS, SheetBox>>;

/** Asks for a row for each ring-fence that a proposal removes; where it is timed, with when that is in the scenario shown. */
export function layOutRemovals(
  draft: SheetDraft,
  removals: number,
  scenarios: readonly CellContent[],
  isTimed: boolean,
) {
  draft.titled(
    "What proposals remove",
    isTimed
      ? "A ring-fence a row. 1: the proposal is on. Acts from: in the scenario shown, not before its start, before it may, or before who must act allows it; 2028 is 2028-29."
      : "A ring-fence a row. 1: the proposal is on. All act from the first year, as these sheets were written.",
  );
  const heads = { proposal: text("Proposal"), grant: text("Grant"), on: figures(...scenarios) };
  const rows = Math.max(1, removals);
  if (!isTimed) return { ...layColumns(draft, rows, heads), acts: null };
  const { proposal, grant, on, ...acts } = layColumns(draft, rows, {
    ...heads,
    shown: figures("Shown"),
    ...ACTS,
  });
  return { proposal, grant, on, acts };
}

/** What they read: the references of the proposals, a row each, and how a scenario's cell in a row of one of its blocks is named. */
export interface ActsOf {
  readonly proposal: SheetBox;
  readonly inScenario: (box: SheetBox, row: string) => string;
}

/** Fills them: not before the start of a proposal, before it may, or before who must act allows it. */
export function putActs(
  draft: SheetDraft,
  cells: ActsCells,
  { proposal, inScenario }: ActsOf,
  { firstYear, actors, allowed }: Pick<PlaceCells, "firstYear" | "actors" | "allowed">,
  {
    register,
    scenarios,
    matching,
  }: {
    readonly register: RegisterCells;
    readonly scenarios: ScenarioCells;
    readonly matching: Matching;
  },
): void {
  const ids = { ...scenarios.on, column: scenarios.on.column - 1, columns: 1 };
  const found = (box: SheetBox, formula: (at: number) => string): void => {
    putFigures(draft, box, WHOLE_FORMAT, (at) => `IFERROR(${formula(at)},0)`);
  };
  found(cells.inScenarios, (at) => matching(inRow(proposal, at), ids));
  found(cells.inRegister, (at) => matching(inRow(proposal, at), register.id));
  found(cells.ofActor, (at) =>
    matching(`INDEX(${range(register.actor)},${inRow(cells.inRegister, at)})`, actors),
  );
  // What the scenario sets, otherwise what is so anyway.
  const year = (box: SheetBox, set: SheetBox, row: SheetBox, anyway: SheetBox, anywayRow: SheetBox): void => {
    putFigures(draft, box, YEAR_OR_BLANK, (at) => {
      const anew = inScenario(set, inRow(row, at));
      const otherwise = `INDEX(${range(anyway)},${inRow(anywayRow, at)})`;
      return `IFERROR(IF(${anew}="",${otherwise},${anew})+0,0)`;
    });
  };
  for (const name of ["start", "earliest"] as const)
    year(cells[name], scenarios.set[name], cells.inScenarios, register[name], cells.inRegister);
  year(cells.allowed, scenarios.allowed, cells.ofActor, allowed, cells.ofActor);
  putFigures(
    draft,
    cells.from,
    WHOLE_FORMAT,
    (at) =>
      `MAX(${oneCell(firstYear)},${[cells.start, cells.earliest, cells.allowed].map((box) => inRow(box, at)).join(",")})`,
    "total",
  );
}

/** The first year in which one of the rows acts where a condition on them holds; `NEVER` where none does. */
export function firstActing(condition: string, from: SheetBox): string {
  return `${NEVER}-SUMPRODUCT(MAX(${condition}*(${NEVER}-${range(from)})))`;
}
