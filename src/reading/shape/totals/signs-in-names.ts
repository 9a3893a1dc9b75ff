import type { CountedRows, LeftOut } from "./counted-rows";
import { named, namesAt } from "./rows";
import type { Rows } from "./rows";

/** "4. (-) Staff costs" of the annual return of a town or parish council: the sign says whether money comes in or goes out. */
const SIGN = /^\W*\d*[.)]? ?\(([+\-\u2212\u2013=])\)/;

/** Of rows whose names say with a sign what comes in, what goes out and what is left, those that go out. */
export function takenOffByName(
  rows: Rows,
  kept: readonly number[],
  leftOut: readonly LeftOut[],
): Pick<CountedRows, "data" | "leftOut"> {
  const signOf = (row: number) =>
    namesAt(rows, row)
      .map((name) => SIGN.exec(name)?.[1])
      .find((sign) => sign !== undefined);
  const signs = new Map(kept.map((row) => [row, signOf(row)]));
  const out = kept.filter(
    (row) => signs.get(row) === "+" || signs.get(row) === "=" || signs.get(row) === undefined,
  );
  const isSigned = [...signs.values()].includes("+") && out.length < kept.length;
  if (!isSigned) return { data: kept, leftOut };
  const why = (row: number) =>
    `${named(rows, row)} is not among the rows that are marked (-), which are what is spent`;
  return {
    data: kept.filter((row) => !out.includes(row)),
    leftOut: [...leftOut, ...out.map((row) => ({ row, why: why(row) }))],
  };
}
