import { eachElement } from "../xml";
import type { Package } from "./read";

/** Where a part says that another belongs to it. */
export interface Relation {
  readonly id: string;
  /** The last word of the type: "worksheet" of ".../relationships/worksheet". */
  readonly type: string;
  /** The whole name of the part; the address as written where it is outside the file. */
  readonly target: string;
  readonly isOutside: boolean;
}

/** The relations of a part, or of the whole package for "". None where the part has none. */
export function relationsOf(parts: Package, part: string): Relation[] {
  const xml = parts.text(relationsPartOf(part));
  const relations: Relation[] = [];
  if (xml === null) return relations;
  eachElement(xml, (element) => {
    if (element.name !== "Relationship") return;
    const target = element.attribute("Target") ?? "";
    const isOutside = element.attribute("TargetMode") === "External";
    relations.push({
      id: element.attribute("Id") ?? "",
      type: (element.attribute("Type") ?? "").replace(/^.*\//, ""),
      target: isOutside ? target : resolved(part, target),
      isOutside,
    });
  });
  return relations;
}

/** "xl/_rels/workbook.xml.rels" for "xl/workbook.xml". */
export function relationsPartOf(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

function resolved(part: string, target: string): string {
  const path = target.replaceAll("\\", "/");
  const steps = path.startsWith("/") ? [] : part.split("/").slice(0, -1);
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}
