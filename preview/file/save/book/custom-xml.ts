import { relationsOf, relationsPartOf } from "../../package";
import type { Package } from "../../package";
import { encoded } from "../../xml";
import type { CustomXml } from "../changes";
import type { Book } from "./book";
import type { PartWriter } from "./part-writer";
import { NO_RELATIONS, withRelations } from "./relations-part";

const TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n';

/** Writes a part that keeps what no cell shows: in the place of the one of its id, or as a new one; without a text it goes. */
export function writeCustomXml(book: Book, writer: PartWriter, { id, namespace, xml }: CustomXml): void {
  const { parts } = book;
  const properties = propertiesOf(parts, id);
  const holder = properties === null ? null : holderOf(parts, properties);
  if (xml === null) {
    writer.leaveOut(holder);
    writer.leaveOut(properties);
    return;
  }
  if (holder !== null) {
    writer.write(holder, xml);
    return;
  }
  const item = writer.free("customXml/item");
  writer.write(item, xml);
  const itemProperties = writer.free("customXml/itemProps");
  writer.write(
    itemProperties,
    `${DECLARATION}<ds:datastoreItem ds:itemID="${encoded(id)}" xmlns:ds="${OFFICE}/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${encoded(namespace)}"/></ds:schemaRefs></ds:datastoreItem>`,
    TYPE,
  );
  const link = { id: "rId1", type: `${OFFICE}/relationships/customXmlProps`, target: `/${itemProperties}` };
  writer.write(relationsPartOf(item), withRelations(NO_RELATIONS, [link]));
  writer.relate(book.part, `${book.relationsNamespace}/customXml`, item);
}

function propertiesOf(parts: Package, id: string): string | null {
  return (
    parts.names.find(
      (name) =>
        /^customXml\/itemProps\d+\.xml$/i.test(name) &&
        (parts.text(name) ?? "").toLowerCase().includes(id.toLowerCase()),
    ) ?? null
  );
}

function holderOf(parts: Package, properties: string): string | null {
  return (
    parts.names.find(
      (name) =>
        /^customXml\/item\d+\.xml$/i.test(name) &&
        relationsOf(parts, name).some(({ target }) => parts.find(target) === properties),
    ) ?? null
  );
}
