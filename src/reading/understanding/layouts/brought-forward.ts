import { isBroughtIn, preferredAmount } from "../amounts";
import { nameOf } from "../arrangement";
import type { Arrangement, Seen } from "../arrangement";
import type { ColumnSeen } from "../columns";

/**
 * The award of the year beside what was brought forward, where another column adds the two up: the award is proposed, and what is available with
 * it may be meant. null where there are no such columns.
 */
export function awardBesideBroughtForward(
  seen: Seen,
  figures: readonly ColumnSeen[],
): Pick<Arrangement, "amounts" | "asks" | "leftOut"> | null {
  const { money, totals } = seen;
  const isBrought = ({ heading }: ColumnSeen) => isBroughtIn(heading);
  for (const { column, of } of totals) {
    const parts = money.filter((each) => of.includes(each.column));
    const [award, ...more] = parts.filter((each) => !isBrought(each));
    const available = money.find((each) => each.column === column);
    if (award === undefined || available === undefined || more.length > 0 || !parts.some(isBrought)) continue;
    const wanted = preferredAmount(seen, [nameOf(seen, available)]);
    const [amount, other] = wanted === undefined ? [award, available] : [available, award];
    const rest = [...new Set([...figures, other])].filter((each) => each !== amount);
    return {
      amounts: [amount],
      asks: [{ role: "award", first: nameOf(seen, amount), others: [nameOf(seen, other)] }],
      leftOut: rest.map((each) => ({ column: each, why: `not ${nameOf(seen, amount)}` })),
    };
  }
  return null;
}
