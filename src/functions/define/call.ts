import { alignedLength, refused, requireAmounts, requireContent, requireGiven } from "../cells";
import type { Argument } from "../cells";
import { messages } from "../messages";
import { once } from "../once";
import type { AcrossRows, Call, Cells, Declared, Given, Parameters } from "./declared";
import type { Presence } from "./kinds";

const requirements: Readonly<Record<Presence, (argument: Argument) => void>> = {
  given: requireGiven,
  amounts: requireAmounts,
  content: requireContent,
};

/** Refuses a call in which something is missing that must be given; the first in the order of the formula. */
export function requireNeeded(declared: Parameters, cells: Cells): void {
  for (const [name, { optional, presence }] of Object.entries(declared)) {
    if (!optional) requirements[presence](cells[name]!);
  }
}

/**
 * The arguments as they were declared. Nothing is read, and no sizes are compared, before the first of them is asked for: an answer
 * that is known already needs none of it. Then first sizes, then cells are refused.
 */
export function givenIn<Of extends Parameters>(declared: Of, cells: Cells): Given<Of>;
export function givenIn(declared: Parameters, cells: Cells): Readonly<Record<string, unknown>> {
  const given = {};
  const sizes = once(() => sizesOf(declared, cells));
  for (const [name, parameter] of Object.entries(declared)) {
    if (!("read" in parameter)) continue;
    const call: Call = {
      rows: () => sizes().rows[name]!,
      columns: () => sizes().columns[name]!,
      cells,
    };
    const value = once(() => {
      sizes();
      return parameter.read(cells[name]!, call);
    });
    Object.defineProperty(given, name, { enumerable: true, get: value });
  }
  return given;
}

type Direction = "rows" | "columns";

/** How many rows, or columns, each argument has. */
type Lengths = Readonly<Record<string, number>>;

/** The sizes of the arguments, those beside one another alike: compared with each that leads in turn, its columns first. */
function sizesOf(declared: Parameters, cells: Cells): Readonly<Record<Direction, Lengths>> {
  refuseAcrossBeyond(declared, cells);
  const sizes: Record<Direction, Record<string, number>> = { columns: {}, rows: {} };
  for (const name of Object.keys(declared)) {
    for (const direction of ["columns", "rows"] as const) {
      if (leadOf(declared[name]!, direction) === undefined) {
        sizes[direction][name] = lengthOf(name, direction, declared, cells);
      }
    }
  }
  for (const [name, parameter] of Object.entries(declared)) {
    for (const direction of ["columns", "rows"] as const) {
      const lead = leadOf(parameter, direction);
      if (lead !== undefined) sizes[direction][name] = sizes[direction][lead]!;
    }
  }
  for (const [name, { rowsOf }] of acrossRows(declared)) sizes.columns[name] = sizes.rows[rowsOf]!;
  refuseEmptyLeads(declared, cells, sizes);
  return sizes;
}

function lengthOf(lead: string, direction: Direction, declared: Parameters, cells: Cells): number {
  const { optional, presence } = declared[lead]!;
  const others = namesBeside(lead, direction, declared).filter((name) => !isOneForAll(declared, cells, name));
  const length = alignedLength(direction, cells[lead]!, ...others.map((name) => cells[name]!));
  const least = !optional && presence === "amounts" ? 1 : 0;
  return Math.max(least, direction === "rows" ? withAcross(lead, length, declared, cells) : length);
}

/** The parameter whose rows (or columns) this one's must match. */
function leadOf({ beside }: Declared, direction: Direction): string | undefined {
  const lead = beside[direction];
  return typeof lead === "object" ? undefined : lead;
}

function namesBeside(lead: string, direction: Direction, declared: Parameters): readonly string[] {
  return Object.keys(declared).filter((name) => leadOf(declared[name]!, direction) === lead);
}

function isOneForAll(declared: Parameters, cells: Cells, name: string): boolean {
  const parameter = declared[name]!;
  return "isOneForAll" in parameter && parameter.isOneForAll(cells[name]!);
}

/** The parameters whose columns must match another one's rows. */
function acrossRows(declared: Parameters): readonly (readonly [name: string, across: AcrossRows])[] {
  return Object.entries(declared).flatMap(([name, { beside }]) =>
    typeof beside.columns === "object" ? [[name, beside.columns] as const] : [],
  );
}

/** Checked first, because a table that is the other way round is the most likely slip. */
function refuseAcrossBeyond(declared: Parameters, cells: Cells): void {
  for (const [name, { rowsOf, beyond }] of acrossRows(declared)) {
    const [across, down] = [cells[name]!.contentColumns, cells[rowsOf]!.rows];
    if (across > down) throw refused(beyond(across, down));
  }
}

/** An argument's rows, as many as the columns of what runs across them. */
function withAcross(lead: string, rows: number, declared: Parameters, cells: Cells): number {
  const across = acrossRows(declared).filter(([, { rowsOf }]) => rowsOf === lead);
  for (const [name, { missing }] of across) {
    const { columns, contentColumns } = cells[name]!;
    if (contentColumns > 0 && columns < rows) throw refused(missing(columns, rows));
  }
  return Math.max(rows, ...across.map(([name]) => cells[name]!.contentColumns));
}

/** An argument without a row or a column, to which others would have to match. */
function refuseEmptyLeads(
  declared: Parameters,
  cells: Cells,
  sizes: Readonly<Record<Direction, Lengths>>,
): void {
  for (const name of Object.keys(declared)) {
    for (const direction of ["rows", "columns"] as const) {
      if (sizes[direction][name] === 0 && namesBeside(name, direction, declared).length > 0) {
        throw refused(messages.empty(name, cells[name]!.parameter.meaning));
      }
    }
  }
}
