import { relationsOf } from "../../package";
import type { Package } from "../../package";
import { encoded } from "../../xml";
import { elementRange, elementsWith, prefixOf } from "../parts";
import { put, spliced } from "../splice";

export interface NewRelation {
  readonly id: string;
  /** Its whole address. */
  readonly type: string;
  /** From the root of the package, with a slash in front. */
  readonly target: string;
  /** Whether the target is an address outside the file instead. */
  readonly isOutside?: boolean;
}

export const NO_RELATIONS = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;

export function withRelations(xml: string, relations: readonly NewRelation[]): string {
  if (relations.length === 0) return xml;
  const p = prefixOf(xml);
  const entries = relations.map(
    ({ id, type, target, isOutside }) =>
      `<${p}Relationship Id="${id}" Type="${type}" Target="${encoded(target)}"${isOutside ? ' TargetMode="External"' : ""}/>`,
  );
  const range = elementRange(xml, "Relationships");
  if (!range) return xml;
  if (!range.isEmpty) return spliced(xml, [put(range.closes, entries.join(""))]);
  return spliced(xml, [
    { start: range.end - 2, end: range.end, text: `>${entries.join("")}</${p}Relationships>` },
  ]);
}

/** The relations of a part without those that lead to parts which are left out, but for those of some ids. */
export function withoutTargets(
  parts: Package,
  owner: string,
  xml: string,
  leftOut: ReadonlySet<string>,
  kept: readonly string[],
): string {
  const gone = relationsOf(parts, owner)
    .filter(({ target, isOutside }) => !isOutside && leftOut.has(parts.find(target) ?? ""))
    .map(({ id }) => id)
    .filter((id) => !kept.includes(id));
  return spliced(xml, elementsWith(xml, "Relationship", "Id", gone));
}
