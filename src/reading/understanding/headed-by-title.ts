import type { Grid } from "../shape";
import { isMinistry } from "../vocabulary";
import type { ColumnSeen } from "./columns";
import type { Around } from "./kind";
import { FEW_BODIES, namesServices, shareOf } from "./roles";
import { namesRole } from "./vocabulary";
import { isAgencyName } from "./words";

/** "Expenditure by local authority", "Grants were made to the following organisations:"; "approved by Council" says who did it. */
const TOLD =
  /\b(?:(?<!\b(?:\p{L}+ed|made|paid|set|given|spent|held|run|met|led|borne|done)\s)by|to the following)\s+(\p{L}+(?:\s\p{L}+)?)(?=\s+(?:in|for|from|of|at|over|since|during)\b|\s*[\d(,:;–-]|\s*$)/giu;
const OF_GOVERNMENT = /^(central )?government departments?$/i;
/** What the Treasury sets its departments. */
const LIMITS = /\bdepartmental expenditure limits?\b/i;
/** Of these the names must show that they are bodies: a council has departments too. */
const DEPARTMENTAL = /\bdepartmental (expenditure|spending|budgets?|group(ing)?s?)\b/i;

/** The columns, of which the first without a heading has what a title says that the rows are: bodies. */
export function headedByTitle(
  grid: Grid,
  columns: readonly ColumnSeen[],
  rows: readonly number[],
  { notes, whose }: Around,
): readonly ColumnSeen[] {
  const first = columns.find(({ holds }) => holds !== "nothing");
  if (first === undefined || first.holds !== "names" || first.heading !== "" || whose.sure !== null)
    return columns;
  // "—urban programme" is a part of the body above it.
  if (shareOf(grid, first.column, rows, (name) => /^[-\u2010-\u2015]/.test(name.trim())) > 0) return columns;
  // "Home Office2": the number of a note.
  const plain = (name: string) => name.replace(/(?<=\p{Ll})\d{1,2}$/u, "");
  const isBody = (name: string) => isAgencyName(plain(name)) || isMinistry(plain(name));
  const areBodies = () => shareOf(grid, first.column, rows, isBody) >= FEW_BODIES;
  const areServices = namesServices({ grid, rows }, first);
  // "Spending by local authorities" may say who spends all of it, over names of anything.
  const isOfAll = (whole: string) => areServices || (/^by .*s$/i.test(whole) && !areBodies());
  const told = notes
    .flatMap((text) => [...text.matchAll(TOLD)])
    .filter(([whole, name = ""]) => OF_GOVERNMENT.test(name) || !isOfAll(whole))
    .map(([, name = ""]) => name);
  const heading = told.map(bodyNamed).find((name) => name !== null);
  const isOfDepartments = notes.some((text) => LIMITS.test(text) || (DEPARTMENTAL.test(text) && areBodies()));
  const found = heading ?? (isOfDepartments ? BODY : null);
  return found === null
    ? columns
    : columns.map((column) => (column === first ? { ...column, heading: found } : column));
}

const BODY = "Body";

/** What one of them is called, where bodies are: "organisation" of "organisations"; null for anything else. */
function bodyNamed(name: string): string | null {
  if (OF_GOVERNMENT.test(name)) return BODY;
  const one = name.replace(/ies$/i, "y").replace(/(?<!s)s$/i, "");
  // "Bury Council" only has such a word in it.
  return namesRole(one, "agency") === 1 ? one : null;
}
