import { reference } from "../../src/formula";
import { filedId } from "../engine";
import type { Host } from "../host";
import type { FiledBook } from "./filed-book";

/** Tells the host what a file holds beside its cells: tables, names, and what add-ins keep in it. */
export function fillBook({ book }: Host, file: FiledBook): void {
  const { content, kept, layout } = file.opened;
  const ids = new Map(content.sheets.map(({ name }, index) => [name, filedId(index)]));
  for (const { kind, name, sheet, box, hasHeadings, hasTotals } of content.declared) {
    const id = ids.get(sheet);
    if (id === undefined) continue;
    // A table without headings would be given a row for them, and its sheet is the user's.
    if (kind === "table" && hasHeadings) {
      const table = book.tables.add(id, box, true);
      book.tables.rename(table.id, name);
      if (hasTotals) book.tables.change(table.id, { hasTotals });
    } else if (
      kind === "name" &&
      !book.engine.names().some((known) => known.name.toLowerCase() === name.toLowerCase())
    ) {
      book.engine.setName(name, `=${reference({ sheet, ...box })}`);
    }
  }
  for (const part of kept.customXml) book.xmlParts.set(part.id, { ...part });
  for (const [sheet, properties] of kept.properties) {
    const id = ids.get(sheet);
    if (id === undefined) continue;
    for (const [name, value] of properties) book.sheet(id).customProperties.set(name, value);
  }
  for (const [sheet, { isVeryHidden, tabColour }] of layout.sheets) {
    const id = ids.get(sheet);
    if (id === undefined) continue;
    if (isVeryHidden) book.sheet(id).veryHidden = true;
    if (tabColour !== null) book.sheet(id).tabColour = `#${tabColour}`;
  }
}
