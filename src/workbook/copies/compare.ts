import { readableAddress } from "../../formula";
import type { CellContent } from "../../sheets";
import type { Compared, DifferentCell } from "./port";
import { valuesIn } from "./read-cells";
import type { ReadArea } from "./read-cells";

/** By how much a figure may be another and counts as the same: what is left of binary arithmetic. */
const TOLERANCE = { ofFigure: 1e-9, ofUnit: 1e-6 } as const;

/** Compares every cell that showed something. */
export function compare(before: readonly ReadArea[], now: readonly ReadArea[]): Compared {
  const shown = valuesIn(now);
  let cells = 0;
  const different: DifferentCell[] = [];
  for (const { sheet, box, values } of before) {
    values.forEach((line, down) =>
      line.forEach((value, across) => {
        if (value === "") return;
        cells += 1;
        const [row, column] = [box.row + down, box.column + across];
        const after = shown(sheet.id, row, column);
        if (isSameValue(value, after)) return;
        const address = readableAddress(sheet.name, { row, column, rows: 1, columns: 1 });
        different.push({ address, before: asText(value), now: asText(after) });
      }),
    );
  }
  return { cells, different };
}

export function isSameValue(one: CellContent, other: CellContent): boolean {
  if (typeof one !== "number" || typeof other !== "number") return one === other;
  const apart = Math.abs(one - other);
  return apart <= TOLERANCE.ofUnit || apart <= TOLERANCE.ofFigure * Math.max(Math.abs(one), Math.abs(other));
}

function asText(value: CellContent): string {
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}
