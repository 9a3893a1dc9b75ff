import { STATED } from "../stated-weights";
import type { Bench, Side } from "./bench";

/** Neighbours of one name that are one word of the other. */
export function writtenTogether({ one, other, agreeing }: Bench): void {
  join(one, other, (apart, joined, rarity) => {
    agreeing.push({ ...TOGETHER, one: apart, other: joined, weight: rarity + STATED.joined, rarity });
  });
  join(other, one, (apart, joined, rarity) => {
    agreeing.push({ ...TOGETHER, one: joined, other: apart, weight: rarity + STATED.joined, rarity });
  });
}

const TOGETHER = { field: "name", how: "written together" } as const;

function join(
  apart: Side,
  joined: Side,
  found: (apart: string, joined: string, rarity: number) => void,
): void {
  for (let at = 0; at + 1 < apart.words.length; at += 1) {
    if (apart.done[at] || apart.done[at + 1]) continue;
    const [first, second] = [apart.words[at]!.text, apart.words[at + 1]!.text];
    const beside = joined.words.findIndex(
      ({ text }, place) => !joined.done[place] && areTogether(text, first, second),
    );
    if (beside < 0) continue;
    const { text, rarity } = joined.words[beside]!;
    found(`${first} ${second}`, text, rarity);
    apart.done[at] = apart.done[at + 1] = joined.done[beside] = true;
  }
}

/** The first of two may have lost its plural on the way. */
function areTogether(joined: string, first: string, second: string): boolean {
  const between = joined.length - first.length - second.length;
  if (between !== 0 && !(between === 1 && joined[first.length] === "s")) return false;
  return joined.startsWith(first) && joined.endsWith(second);
}
