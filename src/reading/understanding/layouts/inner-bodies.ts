import { preferredOf } from "../answers";
import type { Arrangement, Seen } from "../arrangement";
import type { ColumnSeen } from "../columns";
import { tierOf } from "../words";

/** A country or the health authorities of regions beside those within them, whose money is in theirs: all may be wanted instead. null where there are not both. */
export function withoutInner(
  { answers }: Seen,
  all: readonly ColumnSeen[],
): (Pick<Arrangement, "leftOut" | "asks"> & { readonly leaves: readonly ColumnSeen[] }) | null {
  const of = (tier: "wider" | "within") => all.filter(({ heading }) => tierOf(heading) === tier);
  const [leaves, inner] = [of("wider"), of("within")];
  if (leaves.length === 0 || inner.length === 0) return null;
  const [first, whole] = [leaves, all].map((columns) => columns.map(({ heading }) => heading).join(", "));
  const isAll = preferredOf(answers, "agency", [whole!]) !== undefined;
  return {
    leaves: isAll ? all : leaves,
    leftOut: isAll ? [] : inner.map((column) => ({ column, why: "within the region of another" })),
    asks: [{ role: "agency", first: isAll ? whole! : first!, others: [isAll ? first! : whole!] }],
  };
}
