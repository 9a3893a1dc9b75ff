import type { ScalePoint } from "../kept";

/** A colour at a value. */
interface Place {
  readonly at: number;
  readonly colour: string;
}

/** Where the colours of a scale are among these values; null where a formula decides. */
export function placesOf(points: readonly ScalePoint[], values: readonly number[]): readonly Place[] | null {
  const sorted = values.toSorted((one, other) => one - other);
  const [least = 0, most = 0] = [sorted[0], sorted.at(-1)];
  const places = points.map(({ type, formula, colour }): Place | null => {
    const number = Number((formula ?? "").replace(/^=/, ""));
    if (type === "LowestValue") return { at: least, colour };
    if (type === "HighestValue") return { at: most, colour };
    if (formula === null || Number.isNaN(number)) return null;
    if (type === "Percent") return { at: least + ((most - least) * number) / 100, colour };
    if (type === "Percentile") return { at: percentile(sorted, number / 100), colour };
    return { at: number, colour };
  });
  return places.some((place) => place === null) ? null : (places as readonly Place[]);
}

/** The colour of a value, mixed from those on either side. */
export function colourOnScale(value: number, places: readonly Place[]): string {
  const after = places.findIndex(({ at }) => at >= value);
  if (after === 0) return places[0]!.colour;
  if (after < 0) return places.at(-1)!.colour;
  const [low, high] = [places[after - 1]!, places[after]!];
  const share = high.at === low.at ? 1 : (value - low.at) / (high.at - low.at);
  const mix = (from: number) => {
    const [one, other] = [part(low.colour, from), part(high.colour, from)];
    return Math.round(one + (other - one) * share)
      .toString(16)
      .padStart(2, "0");
  };
  return `#${mix(1)}${mix(3)}${mix(5)}`.toUpperCase();
}

function part(colour: string, from: number): number {
  return Number.parseInt(colour.slice(from, from + 2), 16);
}

/** As PERCENTILE.INC has it. */
function percentile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * Math.min(1, Math.max(0, share));
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? below;
  return below + (above - below) * (place - Math.floor(place));
}
