import { relationsPartOf } from "../../package";
import type { NewSheet } from "../changes";
import { NO_RELATIONS, withRelations } from "../book/relations-part";
import type { NewRelation } from "../book/relations-part";
import { DECLARATION, SPREADSHEET } from "../parts";
import type { Surroundings, Writing } from "./feature";
import { FEATURES } from "./features";

/** Writes the part of a sheet and the parts that belong to it. */
export function writeSheet(sheet: NewSheet, part: string, around: Surroundings, isShown: boolean): void {
  const links: NewRelation[] = [];
  const linked = (type: string, target: string, isOutside: boolean) => {
    const id = `rId${links.length + 1}`;
    links.push({ id, type: `${around.relations}/${type}`, target, isOutside });
    return id;
  };
  const writing: Writing = {
    ...around,
    isShown,
    link: (type, to) => linked(type, `/${to}`, false),
    linkOutside: (type, address) => linked(type, address, true),
  };
  const inside = FEATURES.map((feature) => feature(sheet, writing)).join("");
  around.writer.write(
    part,
    `${DECLARATION}<worksheet xmlns="${around.main}" xmlns:r="${around.relations}">${inside}</worksheet>`,
    `${SPREADSHEET}.worksheet+xml`,
  );
  const relations = relationsPartOf(part);
  if (links.length > 0) around.writer.write(relations, withRelations(NO_RELATIONS, links));
  else around.writer.leaveOut(around.writer.held(relations));
}
