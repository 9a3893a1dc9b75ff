import type { Written } from "./grain";
import { likeliest } from "./links";
import type { ChainLook, Link } from "./links";
import { linesOpen, openLines } from "./open-lines";
import type { OpenLines } from "./open-lines";
import { grainsAmong, wholeOf } from "./ways";
import type { Way } from "./ways";

/** The totals so far by what they are called. */
export type Alike = Map<string, OpenLines>;

/** One more total. */
export function addAlike(alike: Alike, { written, nameOf }: ChainLook, total: number): void {
  const name = nameOf(total);
  const group = alike.get(name) ?? openLines(written);
  group.push(total);
  alike.set(name, group);
}

/** The likeliest way in which a line adds up the totals so far that are called alike: "Total budget income" after the income of each centre. */
export function linkOfAlike(look: ChainLook, alike: Alike, total: number): Link | null {
  const link = likeliest(look, total, waysOfAlike(look.written, alike, total));
  return link === null ? null : { ...link, plus: [] };
}

function* waysOfAlike(written: Written, alike: Alike, total: number): Generator<Way> {
  for (const lines of alike.values()) {
    const count = lines.length();
    if (count < 2) continue;
    const grains = () => grainsAmong(written, [total, ...lines.from(0)]);
    yield { ...wholeOf(lines, 0, count), choice: 2 + Math.log2(alike.size), grains };
  }
}

/** So many of the last totals are looked at. */
const LOOKED_BACK = 3;

/** A total by its name of lines that are in another already: "Total expenditure" below "Surplus", which is what is left of income after it. */
export function linkOfSameParts(look: ChainLook, links: readonly Link[], total: number): Link | null {
  if (!look.called.has(total)) return null;
  const groups = links
    .slice(-LOOKED_BACK)
    .flatMap(({ plus, minus }) => [plus, minus])
    .filter(({ length }) => length > 1);
  const ways = groups.map((parts) => ({
    ...wholeOf(linesOpen(look.written, parts), 0, parts.length),
    choice: 1 + Math.log2(groups.length),
    grains: () => grainsAmong(look.written, [total, ...parts]),
  }));
  const link = likeliest(look, total, ways);
  return link === null ? null : { ...link, plus: [] };
}
