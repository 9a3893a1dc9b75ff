import { attribute, newTag, nextTag } from "../../xml";
import { elementRange, elementsWith, prefixOf } from "../parts";
import { put, spliced } from "../splice";

export interface ContentType {
  readonly part: string;
  readonly type: string;
}

/** [Content_Types].xml with the types of new parts, and without those of parts that are left out. */
export function typesXml(xml: string, added: readonly ContentType[], leftOut: ReadonlySet<string>): string {
  const known = typesIn(xml);
  const isAnother = ({ part, type }: ContentType) => {
    const before = known.get(`/${part}`.toLowerCase());
    return before !== undefined && before !== type;
  };
  const gone = [...leftOut, ...added.filter(isAnother).map(({ part }) => part)].map((part) => `/${part}`);
  const kept = spliced(xml, elementsWith(xml, "Override", "PartName", gone));
  const fresh = added.filter((one) => !known.has(`/${one.part}`.toLowerCase()) || isAnother(one));
  const p = prefixOf(kept);
  const range = elementRange(kept, "Types");
  const entries = fresh.map(({ part, type }) => `<${p}Override PartName="/${part}" ContentType="${type}"/>`);
  return range ? spliced(kept, [put(range.closes, entries.join(""))]) : kept;
}

function typesIn(xml: string): ReadonlyMap<string, string> {
  const types = new Map<string, string>();
  const tag = newTag();
  for (let from = 0; nextTag(xml, from, tag); from = tag.end) {
    if (tag.name === "Override" && !tag.closes)
      types.set(
        (attribute(xml, tag, "PartName") ?? "").toLowerCase(),
        attribute(xml, tag, "ContentType") ?? "",
      );
  }
  return types;
}
