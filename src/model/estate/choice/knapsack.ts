/** What fits best into a building. */
export interface Packed {
  /** No packing is worth more: exact where it was found within the tries. */
  readonly worth: number;
  /** The items of a packing that is worth as much, or nearly. */
  readonly items: readonly number[];
}

const MOST_TRIES = 4_000;

/**
 * The items worth most together that fit: depth first, the most worth for its size first, cut where the rest, divided as one likes, could
 * not make it better (Horowitz and Sahni 1974). `worth` and `size` are by item; only `candidates` are looked at, all worth more than 0.
 * After so many tries the bound of the divided rest stands in for the worth: never too little.
 */
export function pack(
  candidates: readonly number[],
  worth: Float64Array,
  size: Float64Array,
  capacity: number,
): Packed {
  const order = candidates.filter((item) => size[item]! <= capacity);
  const all = order.reduce((sum, item) => sum + size[item]!, 0);
  const total = (items: readonly number[]) => items.reduce((sum, item) => sum + worth[item]!, 0);
  if (all <= capacity) return { worth: total(order), items: order };
  order.sort((one, other) => worth[other]! * size[one]! - worth[one]! * size[other]! || one - other);
  const count = order.length;

  /** The worth of the items from `at` on in so much room, the last one divided. */
  const divided = (at: number, room: number): number => {
    let sum = 0;
    for (let place = at; place < count; place += 1) {
      const item = order[place]!;
      if (size[item]! <= room) {
        room -= size[item]!;
        sum += worth[item]!;
      } else return sum + (worth[item]! * room) / size[item]!;
    }
    return sum;
  };
  const bound = divided(0, capacity);
  let best: number[] = [];
  let most = 0;
  let tries = 0;
  const taken: number[] = [];
  let sum = 0;
  let room = capacity;
  let at = 0;
  for (;;) {
    // Forward: take what fits as long as it may become better.
    if (at < count && sum + divided(at, room) > most + 1e-12 * Math.abs(most)) {
      if (++tries > MOST_TRIES) return { worth: bound, items: best };
      const item = order[at]!;
      if (size[item]! <= room) {
        taken.push(at);
        room -= size[item]!;
        sum += worth[item]!;
      }
      at += 1;
      if (at === count && sum > most) {
        most = sum;
        best = taken.map((place) => order[place]!);
      }
      continue;
    }
    if (sum > most) {
      most = sum;
      best = taken.map((place) => order[place]!);
    }
    // Back: leave out what was taken last.
    const last = taken.pop();
    if (last === undefined) return { worth: Math.min(bound, most * (1 + 1e-12)), items: best };
    room += size[order[last]!]!;
    sum -= worth[order[last]!]!;
    at = last + 1;
  }
}
