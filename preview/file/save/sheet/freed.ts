import { attribute, closeOf, newTag, nextTag } from "../../xml";
import type { Tag } from "../../xml";
import { movedFormula } from "../../open/xlsx/formulas";
import type { Splice } from "../splice";
import { isAsItWas } from "./changed-cell";
import type { Change } from "./changed-cell";
import { formulaXml } from "./formula";
import type { SheetFacts } from "./sheet-facts";

/** Formulas that were filled down from a cell that no longer has its formula: the others write theirs out. */
export function freedFormulas(changes: readonly Change[], facts: SheetFacts): SheetFacts["shared"] {
  const gone = new Set(
    changes.filter(({ to }) => !isAsItWas(to)).map(({ row, column }) => `${row},${column}`),
  );
  return new Map([...facts.shared].filter(([, { row, column }]) => gone.has(`${row},${column}`)));
}

/** The formula of a cell, up to `end`, written out where it was filled down from one that is gone. */
export function freedIn(
  xml: string,
  cell: Tag,
  end: number,
  place: { readonly row: number; readonly column: number },
  freed: SheetFacts["shared"],
  p: string,
): Splice[] {
  if (freed.size === 0) return [];
  const tag = newTag();
  for (let from = cell.end; nextTag(xml, from, tag) && tag.start < end; from = tag.end) {
    if (tag.name !== "f" || tag.closes || attribute(xml, tag, "t") !== "shared") continue;
    const first = freed.get(attribute(xml, tag, "si") ?? "");
    if (!first) return [];
    const last = tag.isEmpty ? tag.end : xml.indexOf(">", closeOf(xml, tag)) + 1;
    return [{ start: tag.start, end: last, text: formulaXml(p, movedFormula(first.text, first, place)) }];
  }
  return [];
}
