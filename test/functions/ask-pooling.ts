import { valueOf } from "./answers";
import { argsOf, places } from "./places";
import type { Place } from "./places";

export function summary(place: Omit<Place, "args">, label: string): number {
  return Number(valueOf("POOLSUMMARY", ...argsOf(place)).find((row) => row[0] === label)![1]);
}

export function figuresOf(id: string, { args }: Place): number[] {
  return valueOf(id, ...args)
    .flat()
    .map(Number);
}

export const total = (figures: readonly number[]) => figures.reduce((sum, each) => sum + each, 0);
export const withoutFloors = places.map((place): Place =>
  withArgs({ ...place, floors: place.floors.map(() => 0) }),
);
export const simple = withoutFloors.map((place) =>
  withArgs({ ...place, flexibility: place.flexibility.map(() => 0) }),
);

export function withArgs(place: Place): Place {
  return { ...place, args: argsOf(place) };
}
