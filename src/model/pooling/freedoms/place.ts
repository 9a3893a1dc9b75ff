import { nameKey } from "../../names";
import type { GrantTerms, ServiceTerms } from "../file";

/** A grant, and the services that its own conditions permit. */
export interface GrantGiven extends GrantTerms {
  readonly permitted: readonly string[];
}

/** What a preset is applied to. */
export interface Place {
  readonly services: readonly (Pick<ServiceTerms, "theme"> & { readonly id: string })[];
  readonly grants: readonly GrantGiven[];
}

export function permittedBetween(place: Place, given: readonly GrantGiven[]): readonly string[] {
  return inOrder(
    place,
    given.flatMap(({ permitted }) => permitted),
  );
}

/** Names of services, each once, in the order of the place. */
export function inOrder({ services }: Place, names: readonly string[]): readonly string[] {
  const isNamed = namesIn(names);
  return services.map(({ id }) => id).filter(isNamed);
}

export function ofTheme(services: Place["services"], theme: unknown): readonly string[] {
  if (typeof theme !== "string" || theme.trim() === "") return [];
  return services.filter((service) => nameKey(service.theme) === nameKey(theme)).map(({ id }) => id);
}

export function namesIn(names: readonly string[]): (name: string) => boolean {
  const keys = new Set(names.map(nameKey));
  return (name) => keys.has(nameKey(name));
}

export function textsIn(answer: string | number | readonly string[] | undefined): readonly string[] {
  return Array.isArray(answer) ? (answer as readonly string[]) : [];
}

export function shareIn(answer: string | number | readonly string[] | undefined): number {
  return typeof answer === "number" ? Math.max(0, Math.min(1, answer)) : 0;
}

export function totalOf({ award }: GrantGiven): number {
  return typeof award === "number" ? award : award.reduce((sum, each) => sum + each, 0);
}
