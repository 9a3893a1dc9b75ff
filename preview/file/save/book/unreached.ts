import { relationsOf } from "../../package";
import type { Package } from "../../package";
import { ownersIn } from "./part-writer";

/**
 * The parts that nothing leads to any more once some sheets are gone or written anew: their tables, drawings, charts, pictures and what
 * add-ins keep with them, unless another part uses them too.
 */
export function unreached(
  parts: Package,
  workbook: string,
  gone: readonly string[],
  writtenAnew: readonly string[],
): string[] {
  const cut = new Set([...gone, ...writtenAnew]);
  const before = reached(parts, () => true);
  const after = reached(parts, (from, to) => !cut.has(from) && !(from === workbook && gone.includes(to)));
  return [...before].filter((part) => !after.has(part));
}

function reached(parts: Package, isFollowed: (from: string, to: string) => boolean): Set<string> {
  const owners = new Set(ownersIn(parts).map((owner) => (owner === "" ? "" : (parts.find(owner) ?? owner))));
  const found = new Set<string>();
  const waiting = [""];
  for (let from = waiting.pop(); from !== undefined; from = waiting.pop()) {
    if (!owners.has(from)) continue;
    for (const { target, isOutside } of relationsOf(parts, from)) {
      const to = isOutside ? null : parts.find(target);
      if (to === null || found.has(to) || !isFollowed(from, to)) continue;
      found.add(to);
      waiting.push(to);
    }
  }
  return found;
}
