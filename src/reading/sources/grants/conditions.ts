import type { Box } from "../../../formula";
import type { Cell } from "../../cell";
import { tickIn } from "../../ticks";
import { readFence, readPermittedList } from "./permitted";
import type { PermittedServices, Way } from "./permitted";

/** A grant of a list of any shape, with what the list says of where it may be spent. */
export interface ListedGrant {
  /** With its holder where the name comes again: "Public health grant (Bury)". */
  readonly name: string;
  readonly amount: number;
  /** The cell that holds the award, on the list's sheet. */
  readonly cell: Box;
  /** The award, where its cell does not hold it as a number. */
  readonly typed: number | null;
  readonly said: readonly Said[];
}

/** A cell of the list that says where the grant may be spent. */
export interface Said {
  readonly cell: Cell;
  readonly heading: string;
  readonly way: Way;
}

/** What the list says of a grant, by the services that there are. */
export function conditionsSaid({ said }: ListedGrant, services: readonly string[]): PermittedServices {
  const parts = said.map(({ cell, heading, way }): PermittedServices => {
    if (way === "list") return readPermittedList(cell, services);
    if (way !== "ticks") return readFence(cell, services, way);
    return tickIn(cell)?.isYes ? readPermittedList(heading, services) : { services: [], unknown: [] };
  });
  const found = new Set(parts.flatMap((part) => part.services));
  return {
    services: services.filter((service) => found.has(service)),
    unknown: parts.flatMap(({ unknown }) => unknown),
    isRingFenced: parts.some(({ isRingFenced = false }) => isRingFenced),
  };
}
