import { newTag, nextTag } from "./tags";

/** As far back as comments may follow the end of a part. */
const END = 2000;

/** Whether a part ends where its outermost element does: one that a broken download or program cut off does not. */
export function isWhole(xml: string): boolean {
  const root = newTag();
  if (!nextTag(xml, 0, root)) return false;
  if (root.isEmpty) return true;
  const end = xml.slice(-END).replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>|[\s\0]+$/g, "");
  return new RegExp(`</(?:[^<>:/\\s]+:)?${root.name.replaceAll(".", "\\.")}\\s*>\\s*$`).test(end);
}
