import { Decimal } from "../../money";
import { nameKey } from "../../names";
import type { Mode, PlaceGrant, PlaceService } from "./place-grants";

/** On what terms a grant may be spent, once its freedom and its mode are taken together. */
export interface Terms {
  readonly pooled: boolean;
  readonly flexibility: Decimal;
  /** Whether its spending may be shown as another grant's match. */
  readonly countsAsMatch: boolean;
}

/** A protected grant cannot be merged: beside a pool it is braided, since it keeps an account that is tracked. */
export function modeOf(grant: PlaceGrant, mode: Mode): Mode {
  return grant.freedom === "protected" && mode === "pool" ? "braid" : mode;
}

export function termsOf(grant: PlaceGrant, wished: Mode): Terms {
  const mode = modeOf(grant, wished);
  return {
    pooled: mode === "pool",
    flexibility: mode === "separate" ? NONE : grant.flexibility,
    countsAsMatch: mode === "braid",
  };
}

/** By service, what a grant may pay for in a year, counted from 0, although it is not pooled. */
export function permittedIn(grant: PlaceGrant, services: readonly PlaceService[], year: number): boolean[] {
  const { freedom, permitted } = grant;
  if (isFreed(grant, year)) return services.map(() => true);
  if (typeof freedom === "string") return [...permitted];
  const theme = nameKey(freedom.innovativePolicyOffer);
  return services.map((service, index) => permitted[index]! || nameKey(service.theme) === theme);
}

/** Whether the ring-fence is gone in a year, counted from 0, and with it those within it. */
export function isFreed({ freedom, freedFrom }: PlaceGrant, year: number): boolean {
  return year >= freedFrom && (freedom === "ring-fence removed" || freedom === "single offer");
}

const NONE = new Decimal(0);
