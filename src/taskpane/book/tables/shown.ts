import type { ServiceCount } from "./counted";

/** Which services of a count are shown, and in which order. */
export interface Shown {
  readonly words: string;
  readonly onlyShared: boolean;
  readonly by: "table" | "amount" | "name";
}

export const everyService: Shown = { words: "", onlyShared: false, by: "table" };

export function servicesShown(
  services: readonly ServiceCount[],
  { words, onlyShared, by }: Shown,
): readonly ServiceCount[] {
  const sought = words.trim().toLowerCase();
  const found = services.filter(
    ({ service, shared }) => (shared || !onlyShared) && service.toLowerCase().includes(sought),
  );
  if (by === "table") return found;
  return found.toSorted((one, other) =>
    by === "amount" ? other.amount - one.amount : one.service.localeCompare(other.service, "en-GB"),
  );
}
