import { preferredAmount } from "./amount";
import { preferredOf } from "../answers";
import { fullNames, nameOf } from "../arrangement";
import type { Seen } from "../arrangement";
import type { ColumnSeen } from "../columns";
import type { Narrowed } from "./narrowed";

/** Columns that are counted, and those beside them that hold the same money in another way. */
export interface Beside {
  readonly counted: readonly ColumnSeen[];
  readonly besides: readonly ColumnSeen[];
  /** Those that nobody would mean: what a fund holds. */
  readonly never?: readonly ColumnSeen[];
  readonly why: string;
  readonly role: "amount" | "date";
  /** Why nobody would ask. */
  readonly because?: string;
}

/** The columns counted, or the one beside them that a person prefers; what else may be meant is asked. */
export function narrowedTo(seen: Seen, all: readonly ColumnSeen[], found: Beside): Narrowed {
  const { counted, besides, never = [], why, role, because } = found;
  const named = fullNames(seen, all);
  const first = counted.length === 1 ? named(counted[0]!) : rangeOf(seen, counted);
  const others = besides.map(named);
  const wanted = role === "amount" ? preferredAmount(seen, others) : preferredOf(seen.answers, role, others);
  const other = besides[others.indexOf(wanted ?? "")];
  const columns = other === undefined ? counted : [other];
  const rest = [...counted, ...besides].filter((column) => !columns.includes(column));
  const choices = [first, ...others];
  return {
    columns,
    leftOut: [
      ...rest.map((column) => ({ column, why: other === undefined ? why : `not ${wanted}` })),
      ...never.map((column) => ({ column, why: "a balance" })),
    ],
    roles: {},
    asks: [
      {
        role,
        first: wanted ?? first,
        others: choices.filter((each) => each !== (wanted ?? first)),
        ...(because === undefined ? {} : { because: wanted === undefined ? because : "that was chosen" }),
      },
    ],
    isByYear: false,
  };
}

function rangeOf(seen: Seen, columns: readonly ColumnSeen[]): string {
  return `${nameOf(seen, columns[0]!)} to ${nameOf(seen, columns.at(-1)!)}`;
}
