import { parseAddress } from "../../formula";

/**
 * The cells that a formula adds up, as blocks counted from 0: "=SUM(C3:C9)", "=SUBTOTAL(9,C3:C9)", "=C3+C4-C5", "=SUM(C3,C5:C7)",
 * "=SUM(C3:C5)+SUM(C7:C9)". null where it does anything besides adding cells of its own sheet.
 */
export function addedCells(
  formula: string,
): readonly { row: number; column: number; rows: number; columns: number }[] | null {
  const text = formula
    .replaceAll("$", "")
    .replace(/^=\s*\+?/, "")
    .replace(/\s+/g, "");
  const terms = text.match(/[^-+(]+(\([^()]*\))?/g) ?? [];
  // What is between the terms is plus and minus alone.
  if (text.replace(/[^-+(]+(\([^()]*\))?/g, "").replace(/[-+]/g, "") !== "") return null;
  const parts = terms.flatMap((term) => {
    const inside = SUM.exec(term)?.[1];
    return inside === undefined ? [term] : inside.split(/[,;+]/);
  });
  if (terms.length < 2 && !SUM.test(text)) return null;
  const boxes = parts.map((part) =>
    /^[A-Z]{1,3}\d+(:[A-Z]{1,3}\d+)?$/i.test(part) ? parseAddress(part) : null,
  );
  return boxes.every((box) => box !== null) ? boxes.map((box) => box.box) : null;
}

const SUM = /^(?:SUM\(|SUBTOTAL\((?:9|109),|AGGREGATE\(9,\d,)([^()]*)\)$/i;
