import type { Grid } from "../../shape";
import type { ColumnSeen } from "../columns";
import type { Role } from "../vocabulary";
import { isOfAddresses, isOfInitials, nameBeside } from "./marks";
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
      const isBesideOthers = columns.length > 1;
      if (isBesideOthers && isOfInitials(grid, column, role, rows)) return { column, score: 0 };
      const isCode = named !== null || (isBesideOthers && isOfAddresses(grid, column, rows));
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
