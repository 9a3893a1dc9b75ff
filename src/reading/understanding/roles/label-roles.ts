import type { Grid } from "../../shape";
import type { ColumnSeen } from "../columns";
import type { Role } from "../vocabulary";
import { isCodeBeside } from "../words";
import { isOfAddresses, shareOf } from "./names-in-column";
import { scoreOf } from "./score-of-column";

/** A column for a role, with how sure that is, from 0 to 1. */
export interface Candidate {
  readonly column: ColumnSeen;
  readonly score: number;
}

/** What is left of the score of a level of names beside a finer one: less than makes a second choice as good. */
const COARSE = 0.8;
/** What is left of the score of a column of codes beside that of their names. */
const CODE_OF_NAME = 0.1;

/** The columns that may play the role, best first. */
export function candidates(
  grid: Grid,
  columns: readonly ColumnSeen[],
  role: Role,
  rows: readonly number[],
): readonly Candidate[] {
  return columns
    .map((column) => {
      const named = nameBeside(grid, columns, column, rows);
      const code = columns.find((other) => nameBeside(grid, columns, other, rows) === column);
      const headings = [column.heading, ...(code === undefined ? [] : [code.heading])];
      const score = Math.max(...headings.map((heading) => scoreOf(grid, { ...column, heading }, role, rows)));
      const isCode = named !== null || (columns.length > 1 && isOfAddresses(grid, column, rows));
      return { column, score: isCode ? score * CODE_OF_NAME : score };
    })
    .filter(({ score }) => score > 0)
    .map((each, _, all) => (role === "service" ? { ...each, score: scoreOfLevel(each, all) } : each))
    .sort((one, other) => other.score - one.score);
}

/** Of "Description 2" and "Description 3" the one is surer whose names tell more of the rows apart. */
function scoreOfLevel({ column, score }: Candidate, all: readonly Candidate[]): number {
  const root = ({ heading }: ColumnSeen) => (/\d/.test(heading) ? heading.replace(/\d/, "#").trim() : null);
  const levels = all.filter((each) => root(column) !== null && root(each.column) === root(column));
  if (levels.length < 2) return score;
  const isFiner = (other: ColumnSeen) => other.filled >= column.filled && other.distinct > column.distinct;
  const most = Math.max(...levels.map((each) => each.score));
  return levels.some((each) => isFiner(each.column)) ? Math.min(score, most * COARSE) : most;
}

/** "Entity name" of "Entity", of which every cell is a short code or a web address; null where no column beside it gives the names. */
function nameBeside(
  grid: Grid,
  columns: readonly ColumnSeen[],
  { column, heading }: ColumnSeen,
  rows: readonly number[],
): ColumnSeen | null {
  const named = columns.find(
    (other) => other.column !== column && other.holds === "names" && isCodeBeside(heading, other.heading),
  );
  const isShort = (text: string) => /^([A-Z\d][A-Z\d./-]{0,9}|https?:\/\/\S+)$/.test(text);
  return named !== undefined && shareOf(grid, column, rows, isShort) === 1 ? named : null;
}

/** The agency and the service: the pair of different columns that fits best; null for one that no column plays. */
export function agencyAndService(
  agencies: readonly Candidate[],
  services: readonly Candidate[],
): { readonly agency: Candidate | null; readonly service: Candidate | null } {
  const none: Candidate | null = null;
  let best = { agency: none as Candidate | null, service: none as Candidate | null, score: 0 };
  for (const agency of [...agencies, none]) {
    for (const service of [...services, none]) {
      if (agency !== null && agency.column === service?.column) continue;
      const score = (agency?.score ?? 0) + (service?.score ?? 0);
      if (score > best.score) best = { agency, service, score };
    }
  }
  return best;
}
