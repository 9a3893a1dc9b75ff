import type { Earmark } from "./question";

/** For each earmark of a grant, the smallest other that holds it; null where none does. Of two alike, the later is within the other. */
export function earmarksAround(earmarks: readonly Earmark[]): (number | null)[] {
  return earmarks.map((_, index) => smallestAround(earmarks, index));
}

/** Whether every service of the inner earmark is one of the outer. */
export function holds(outer: Earmark, inner: Earmark): boolean {
  return inner.services.every((held, service) => !held || outer.services[service]!);
}

function smallestAround(earmarks: readonly Earmark[], index: number): number | null {
  const size = (of: number) => earmarks[of]!.services.filter(Boolean).length;
  const around = earmarks
    .map((_, other) => other)
    .filter((other) => other !== index && holds(earmarks[other]!, earmarks[index]!))
    .filter((other) => size(other) > size(index) || other < index);
  return around.reduce<number | null>(
    (best, other) =>
      best === null || size(other) < size(best) || (size(other) === size(best) && other > best)
        ? other
        : best,
    null,
  );
}
