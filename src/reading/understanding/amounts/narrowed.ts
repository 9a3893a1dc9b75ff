import type { ColumnLeftOut } from "../arrangement";
import type { ColumnSeen } from "../columns";
import type { Ask, Roles } from "../understanding";

/** The columns of amounts that can be added up, after one year and one way to measure was chosen where there are several. */
export interface Narrowed {
  readonly columns: readonly ColumnSeen[];
  readonly leftOut: readonly ColumnLeftOut[];
  readonly roles: Roles;
  readonly asks: readonly Ask[];
  readonly isByYear: boolean;
}
