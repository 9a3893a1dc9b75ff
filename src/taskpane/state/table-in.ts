import { parseAddress } from "../../formula";
import type { FoundTable } from "../../reading";

/** The first table whose cells are all in the address. */
export function tableIn(address: string, tables: readonly FoundTable[]): FoundTable | undefined {
  const all = parseAddress(address);
  return tables.find((table) => {
    const own = parseAddress(table.address);
    if (!all || !own || own.sheet !== all.sheet || table.place.kind !== "range") return false;
    const [inner, outer] = [own.box, all.box];
    return (
      inner.row >= outer.row &&
      inner.column >= outer.column &&
      inner.row + inner.rows <= outer.row + outer.rows &&
      inner.column + inner.columns <= outer.column + outer.columns
    );
  });
}
