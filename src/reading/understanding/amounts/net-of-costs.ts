import { nameOf } from "../arrangement";
import type { Arrangement, Seen } from "../arrangement";
import { preferredAmount } from "./amount";
import type { ColumnSeen } from "../columns";
import { incomeAmong } from "./income-columns";
import { sideOf } from "./stages";
import type { Ask } from "../understanding";

/**
 * What is left of kinds of cost after the income among them, which is counted, and the costs alone, which may be meant: that is told. null
 * where the whole is called otherwise, or nothing comes in.
 */
export function netOfCosts(
  seen: Seen,
  whole: ColumnSeen,
  columns: readonly ColumnSeen[],
): (Pick<Arrangement, "amounts" | "leftOut"> & { readonly asked: readonly Ask[] }) | null {
  const parts = columns.filter((column) => column !== whole);
  const income = incomeAmong(seen, parts);
  const costs = parts.filter((column) => !income.includes(column));
  const hasGross = seen.money.some((column) => column !== whole && sideOf(column.heading) === "gross");
  if (sideOf(whole.heading) !== "net" || income.length === 0 || hasGross) return null;
  const [net, alone] = [nameOf(seen, whole), costs.map((column) => nameOf(seen, column)).join(", ")];
  const areCosts = preferredAmount(seen, [net, alone]) === alone;
  const because = areCosts ? "that was chosen" : "it is what they come to after what comes in";
  const first = areCosts ? alone : net;
  return {
    amounts: areCosts ? costs : [whole],
    leftOut: areCosts ? income.map((column) => ({ column, why: "income beside the kinds of cost" })) : [],
    asked: [{ role: "amount", first, others: [areCosts ? net : alone], because }],
  };
}
