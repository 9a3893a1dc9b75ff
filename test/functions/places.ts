import fc from "fast-check";
import type { CellArgument } from "../../src/functions";

/** Random grants and services, with the arguments of the functions about them. */
export interface Place {
  readonly grants: number[];
  readonly needs: number[];
  readonly allowed: boolean[][];
  readonly pooled: boolean[];
  readonly values: number[];
  readonly floors: number[];
  readonly flexibility: number[];
  readonly args: CellArgument[];
}

/** Places small enough to try every answer; floors and flexibility in some of them. */
export const places: fc.Arbitrary<Place> = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }), fc.boolean(), fc.boolean())
  .chain(([grants, services, hasFloors, isFlexible]) => {
    const list = <T>(length: number, each: fc.Arbitrary<T>) =>
      fc.array(each, { minLength: length, maxLength: length });
    const pounds = fc.integer({ min: 0, max: 400 }).map((quarters) => quarters / 4);
    return fc.record({
      // A quarter of whole pounds is whole pence, and exact in a number too.
      grants: list(grants, isFlexible ? fc.integer({ min: 0, max: 100 }) : pounds),
      needs: list(services, pounds),
      allowed: list(grants, list(services, fc.boolean())),
      pooled: list(
        grants,
        fc.integer({ min: 0, max: 3 }).map((one) => one === 0),
      ),
      values: list(
        services,
        fc.integer({ min: 0, max: 12 }).map((quarters) => quarters / 4),
      ),
      floors: list(services, hasFloors ? pounds : fc.constant(0)),
      flexibility: list(grants, isFlexible ? fc.constantFrom(0, 0.25, 0.5) : fc.constant(0)),
    });
  })
  .map((place) => ({ ...place, args: argsOf(place) }));

/** The same places each time. */
export function drawPlaces(count: number): Place[] {
  return fc.sample(places, { numRuns: count, seed: 2026 });
}

export function argsOf(place: Omit<Place, "args">): CellArgument[] {
  const column = <T>(list: readonly T[]) => list.map((each) => [each]);
  return [
    column(place.grants),
    [place.needs],
    place.allowed,
    column(place.pooled),
    [place.values],
    [place.floors],
    null,
    column(place.flexibility),
  ] as CellArgument[];
}
