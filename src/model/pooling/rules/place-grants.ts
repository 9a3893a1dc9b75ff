import type { Decimal } from "../../money";

/**
 * The grants of a place and the services they may pay for, with the rules as a treasurer knows them.
 * Lists of grants, of services and of years keep the sheet's order.
 */
export interface PlaceGrants {
  /** Labels such as "2026-27". */
  readonly years: readonly string[];
  readonly services: readonly PlaceService[];
  readonly grants: readonly PlaceGrant[];
  /** What it costs to administer the pool, by year, in pounds; paid only where something is pooled. */
  readonly poolAdministration: readonly Decimal[];
}

export interface PlaceService {
  readonly name: string;
  /** What an innovative policy offer may be for: "drugs and alcohol", "health", "children". */
  readonly theme: string;
  readonly money: SpendingKind;
  /** Of revenue: whether it is the cost of a project designed to give ongoing savings, which capital receipts may pay under the direction. */
  readonly receiptsMayPay: boolean;
  /** What a pound is worth on it. */
  readonly value: Decimal;
  /** What it could use, by year, in pounds. It is counted once in every mode. */
  readonly need: readonly Decimal[];
  /** Its statutory minimum, by year, in pounds. */
  readonly floor: readonly Decimal[];
}

export interface PlaceGrant {
  readonly name: string;
  /** The body that holds it. */
  readonly holder: string;
  readonly money: GrantKind;
  /** By year, in pounds. */
  readonly award: readonly Decimal[];
  /** Whether its own conditions permit the service, by service. */
  readonly permitted: readonly boolean[];
  /** The most it may put into each service in a year, in pounds; null for no limit. They hold in every mode. */
  readonly caps: readonly (Decimal | null)[];
  /** The share of the award, 0 to 1, that may be moved outside what is permitted where partners have agreed to. */
  readonly flexibility: Decimal;
  readonly earmarks: readonly GrantEarmark[];
  /** The share of each year's award, 0 to 1, that may be carried into the next year. */
  readonly carry: Decimal;
  /** The last year in which it may be spent, one of the years; null where it does not expire within them. */
  readonly lastYear: string | null;
  /** What it costs to administer as a line of its own, by year, in pounds. */
  readonly administration: readonly Decimal[];
  /** What must be spent beside it; null where it needs no match. A pooled grant needs none. */
  readonly match: GrantMatch | null;
  /**
   * The least worth opening it for, in pounds a year: nothing of it is spent on services in a year, or at least this, administration
   * counted in. Null where any sum will do. A pooled grant has none.
   */
  readonly minimumAward: Decimal | null;
  readonly freedom: Freedom;
  /** The first year, counted from 0, in which its ring-fence is gone, where its freedom removes it; 0 for every year. Until then it is ring-fenced. */
  readonly freedFrom: number;
  readonly mode: Mode;
}

/** What money is spent on: running costs, or what lasts. */
export type SpendingKind = "revenue" | "capital";

/**
 * Revenue money may pay for either. Capital money never pays for revenue, whatever its freedom and mode, but for "receipts", money from sales, under the
 * direction on the flexible use of capital receipts.
 */
export type GrantKind = SpendingKind | "receipts";

/** A grant may only be drawn beside other grants' spending, in the same year, on services that it may pay for itself. */
export interface GrantMatch {
  /** Pounds of match that each pound drawn needs; above 0. */
  readonly ratio: Decimal;
  /** The names of the grants whose spending is to count. It does where they are braided. */
  readonly from: readonly string[];
}

/** A part of a grant ring-fenced within it: by service, and how much, as a share of the award or in pounds by year. */
export interface GrantEarmark {
  readonly services: readonly boolean[];
  readonly held: { readonly share: Decimal } | { readonly amounts: readonly Decimal[] };
}

/**
 * The freedom a grant has been given (Total Place, the Budget of March 2010):
 *
 * - "ring-fenced": only what its own conditions permit.
 * - "ring-fence removed": every service, as the grants freed for all places.
 * - "single offer": every service, as the grants of a place that was offered it.
 * - an innovative policy offer: what its own conditions permit, and every service of one theme.
 * - "protected": its own conditions always, whatever the mode, as core schools grants and counter-terrorism.
 */
export type Freedom =
  | "ring-fenced"
  | "ring-fence removed"
  | "single offer"
  | "protected"
  | { readonly innovativePolicyOffer: string };

/**
 * How partners hold a grant together:
 *
 * - "separate": on its own. No move outside its conditions is agreed.
 * - "align": its own account and conditions; moves within its flexibility are agreed.
 * - "braid": as aligned, and tracked so that its spending may be another grant's match.
 * - "pool": merged into one fund, free for every service.
 */
export type Mode = "separate" | "align" | "braid" | "pool";
