import type { SheetBox } from "../../../../formula";

/**
 * The cells that the proof of an allocation reads. Lists of grants are columns, of services rows; blocks have a row a grant
 * and a column a service. Every cell holds a number, except in `permitted` and `pooled` (TRUE, or anything else for no) and
 * `caps` (empty for none).
 */
export interface ProofCells {
  readonly payments: SheetBox;
  /** The sums of the payments, by grant and by service. */
  readonly spent: SheetBox;
  readonly funded: SheetBox;
  readonly stranded: SheetBox;
  readonly unmet: SheetBox;
  readonly awards: SheetBox;
  readonly needs: SheetBox;
  readonly values: SheetBox;
  readonly floors: SheetBox;
  readonly permitted: SheetBox;
  /** null where every grant is kept to its own conditions. */
  readonly pooled: SheetBox | null;
  /** null where no grant has a cap or may be spent outside its conditions. */
  readonly limits: ProofLimits | null;
  /** What PLACE.GRANTPRICE gives: of a pound on permitted services, and of one within the allowance outside them. */
  readonly grantPrices: SheetBox;
  /** What PLACE.NEEDPRICE gives. */
  readonly servicePrices: SheetBox;
  /** What PLACE.POOLSUMMARY gives: labels and figures. */
  readonly summary: SheetBox;
  /** The largest difference between two sums that counts as none. */
  readonly tolerance: SheetBox;
  /** Any cells, one below the other, as many as services; only their number counts. */
  readonly asManyAsServices: SheetBox;
  /** Any cells side by side, as many as grants. */
  readonly asManyAsGrants: SheetBox;
  /** How many pounds one of the unit of the amounts is; in the formulas as a figure, so that the user cannot change it in a cell. */
  readonly poundsInUnit: number;
}

/** Rules on payments besides awards, needs and conditions. */
export interface ProofLimits {
  readonly caps: SheetBox;
  /** The most of each award that may be spent outside its conditions; see `allowanceFormula`. */
  readonly allowance: SheetBox;
  /** By grant, what is spent there; see `outsideFormula`. */
  readonly outside: SheetBox;
}
