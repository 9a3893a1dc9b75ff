import { Decimal } from "../../money";
import { nameKey } from "../../names";
import type { Mode, PlaceGrant, PlaceService } from "./place-grants";

/** On what terms a grant may be spent, once its freedom and its mode are taken together. */
export interface Terms {
  /** By service; what is permitted although the grant is not pooled. */
  readonly permitted: readonly boolean[];
  readonly pooled: boolean;
  readonly flexibility: Decimal;
  /** Whether parts of it stay ring-fenced within it. */
  readonly earmarked: boolean;
  /** Whether its spending may be shown as another grant's match. */
  readonly countsAsMatch: boolean;
}

/** A protected grant cannot be merged: beside a pool it is braided, since it keeps an account that is tracked. */
export function modeOf(grant: PlaceGrant, mode: Mode): Mode {
  return grant.freedom === "protected" && mode === "pool" ? "braid" : mode;
}

export function termsOf(grant: PlaceGrant, wished: Mode, services: readonly PlaceService[]): Terms {
  const mode = modeOf(grant, wished);
  return {
    permitted: permittedBy(grant, services),
    pooled: mode === "pool",
    flexibility: mode === "separate" ? NONE : grant.flexibility,
    earmarked: !isFreed(grant),
    countsAsMatch: mode === "braid",
  };
}

const NONE = new Decimal(0);

function permittedBy(grant: PlaceGrant, services: readonly PlaceService[]): boolean[] {
  const { freedom, permitted } = grant;
  if (isFreed(grant)) return services.map(() => true);
  if (typeof freedom === "string") return [...permitted];
  const theme = nameKey(freedom.innovativePolicyOffer);
  return services.map((service, index) => permitted[index]! || nameKey(service.theme) === theme);
}

/** Whether the ring-fence is gone, and with it those within it. */
export function isFreed({ freedom }: PlaceGrant): boolean {
  return freedom === "ring-fence removed" || freedom === "single offer";
}
