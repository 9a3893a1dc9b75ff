import { relationsOf, relationsPartOf } from "../../package";
import type { Package } from "../../package";
import { typesXml } from "./content-types";
import type { ContentType } from "./content-types";
import { NO_RELATIONS, withoutTargets, withRelations } from "./relations-part";
import type { NewRelation } from "./relations-part";

/** The parts that differ from those of the file, and those that are left out. */
export interface PatchedParts {
  readonly written: ReadonlyMap<string, string | Uint8Array>;
  readonly leftOut: ReadonlySet<string>;
}

/** Gathers the parts of a copy that are not as in the file. */
export interface PartWriter {
  /** The part as it is to be from now on; its type only where its ending does not tell it. */
  write(part: string, content: string | Uint8Array, type?: string): void;
  /** What is written of a part so far, or what the file has. */
  text(part: string): string | null;
  /** The name of a part of the file as the file spells it; null where it has none. */
  held(part: string): string | null;
  leaveOut(part: string | null | undefined): void;
  /** Has a part of the file lead to another from now on; answers with the id of the relation. */
  relate(from: string, type: string, to: string): string;
  /** "xl/worksheets/sheet7.xml": the first number that no part has, or only one that is left out. */
  free(start: string, ending?: string): string;
  finish(): PatchedParts;
}

export function partWriter(parts: Package): PartWriter {
  const written = new Map<string, string | Uint8Array>();
  const leftOut = new Set<string>();
  const types: ContentType[] = [];
  const relations = new Map<string, NewRelation[]>();
  /** Relations to parts that took the name of one that went. */
  const kept = new Map<string, string[]>();
  const write: PartWriter["write"] = (part, content, type) => {
    written.set(part, content);
    if (type !== undefined) types.push({ part, type });
  };
  return {
    write,
    text: (part) => {
      const now = written.get(part);
      return typeof now === "string" ? now : parts.text(part);
    },
    held: parts.find,
    leaveOut: (part) => {
      if (part) leftOut.add(part);
    },
    relate: (from, type, to) => {
      const before = relationsOf(parts, from).find(
        ({ target, isOutside, type: kind }) =>
          !isOutside && parts.find(target) === to && type.endsWith(`/${kind}`),
      );
      if (before) {
        kept.set(from, [...(kept.get(from) ?? []), before.id]);
        return before.id;
      }
      const added = relations.get(from) ?? [];
      relations.set(from, added);
      const id = freeId([...relationsOf(parts, from), ...added]);
      added.push({ id, type, target: `/${to}` });
      return id;
    },
    free: (start, ending = "xml") => {
      for (let number = 1; ; number += 1) {
        const name = `${start}${number}.${ending}`;
        const held = parts.find(name);
        if (!written.has(held ?? name) && (held === null || leftOut.has(held))) return held ?? name;
      }
    },
    finish: () => {
      const dropped = new Set(leftOut);
      for (const part of written.keys()) leftOut.delete(part);
      for (const part of [...leftOut]) {
        const own = parts.find(relationsPartOf(part));
        if (own !== null && !written.has(own)) leftOut.add(own);
      }
      writeRelations(dropped);
      const typesPart = parts.find("[Content_Types].xml") ?? "[Content_Types].xml";
      const before = parts.text(typesPart) ?? "";
      written.set(typesPart, typesXml(before, types, leftOut));
      for (const [part, content] of written) if (isAsBefore(parts, part, content)) written.delete(part);
      return { written, leftOut };
    },
  };

  /** A part that takes the name of one that is left out is led to anew. */
  function writeRelations(dropped: ReadonlySet<string>): void {
    const owners = new Set([...relations.keys(), ...ownersOf(parts, dropped)]);
    for (const owner of owners) {
      const part = parts.find(relationsPartOf(owner)) ?? relationsPartOf(owner);
      if (leftOut.has(part) || (written.has(part) && !relations.has(owner))) continue;
      const xml = parts.text(part) ?? NO_RELATIONS;
      written.set(
        part,
        withRelations(
          withoutTargets(parts, owner, xml, dropped, kept.get(owner) ?? []),
          relations.get(owner) ?? [],
        ),
      );
    }
  }
}

/** The parts that lead to one that is left out. */
function ownersOf(parts: Package, leftOut: ReadonlySet<string>): string[] {
  if (leftOut.size === 0) return [];
  return ownersIn(parts).filter((owner) =>
    relationsOf(parts, owner).some(
      ({ target, isOutside }) => !isOutside && leftOut.has(parts.find(target) ?? ""),
    ),
  );
}

/** Every part that leads to others; "" for the whole package. */
export function ownersIn(parts: Package): string[] {
  return parts.names.flatMap((name) => {
    const match = /^(.*?)_rels\/([^/]*)\.rels$/i.exec(name);
    return match ? [`${match[1] ?? ""}${match[2] ?? ""}`] : [];
  });
}

function isAsBefore(parts: Package, part: string, content: string | Uint8Array): boolean {
  if (parts.find(part) === null) return false;
  if (typeof content === "string") return parts.text(part) === content;
  const before = parts.bytes(part);
  return before?.length === content.length && content.every((byte, at) => byte === before[at]);
}

function freeId(relations: readonly { readonly id: string }[]): string {
  const used = new Set(relations.map(({ id }) => id));
  let number = relations.length + 1;
  while (used.has(`rId${number}`)) number += 1;
  return `rId${number}`;
}
