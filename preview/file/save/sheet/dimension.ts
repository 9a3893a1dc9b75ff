import { address, parseAddress } from "../../../../src/formula";
import { attribute, newTag, nextTag } from "../../xml";
import { withAttribute } from "../styles/attributes";
import type { Splice } from "../splice";
import type { Change } from "./changed-cell";

/** The range of cells that a sheet says it has, widened where a change is outside it. */
export function dimension(xml: string, changes: readonly Change[]): Splice[] {
  const tag = newTag();
  for (let from = 0; nextTag(xml, from, tag) && tag.name !== "sheetData"; from = tag.end) {
    const box = tag.name === "dimension" ? parseAddress(attribute(xml, tag, "ref") ?? "")?.box : undefined;
    if (!box) continue;
    const kept = changes.filter(({ to }) => to.kind !== "cleared");
    const [rows, columns] = [kept.map(({ row }) => row), kept.map(({ column }) => column)];
    const top = least(rows, box.row);
    const left = least(columns, box.column);
    const bottom = most(rows, box.row + box.rows - 1);
    const right = most(columns, box.column + box.columns - 1);
    const wider = address({ row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 });
    if (wider === address(box)) return [];
    const opening = xml.slice(tag.start, tag.end);
    return [{ start: tag.start, end: tag.end, text: withAttribute(opening, "ref", wider) }];
  }
  return [];
}

// One by one: there may be more than a call takes arguments.
function least(numbers: readonly number[], otherwise: number): number {
  return numbers.reduce((found, number) => Math.min(found, number), otherwise);
}

function most(numbers: readonly number[], otherwise: number): number {
  return numbers.reduce((found, number) => Math.max(found, number), otherwise);
}
