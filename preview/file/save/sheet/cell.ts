import { address, isExcelError } from "../../../../src/formula";
import type { Cell } from "../../../../src/reading";
import { encoded } from "../../xml";

/** One cell as a sheet's part writes it. `formula` is the whole element, already written; `marks` are further attributes. */
export function cellXml(
  prefix: string,
  place: { readonly row: number; readonly column: number },
  style: number | null,
  value: Cell,
  formula = "",
  marks = "",
): string {
  const start = `<${prefix}c r="${address({ ...place, rows: 1, columns: 1 })}"${style === null ? "" : ` s="${style}"`}${marks}`;
  if (value === "" && formula === "") return `${start}/>`;
  const [type, content] = contentOf(prefix, value, formula !== "");
  return `${start}${type}>${formula}${content}</${prefix}c>`;
}

function contentOf(prefix: string, value: Cell, isFormula: boolean): readonly [string, string] {
  const inside = (text: string) => `<${prefix}v>${text}</${prefix}v>`;
  if (typeof value === "number") return ["", inside(String(value).toUpperCase())];
  if (typeof value === "boolean") return [' t="b"', inside(value ? "1" : "0")];
  if (isExcelError(value)) return [' t="e"', inside(value)];
  if (isFormula) return [' t="str"', inside(encoded(escaped(value)))];
  return [
    ' t="inlineStr"',
    `<${prefix}is><${prefix}t xml:space="preserve">${encoded(escaped(value))}</${prefix}t></${prefix}is>`,
  ];
}

/** What XML cannot hold, and what would be taken for its escape, as Excel writes it. */
export function escaped(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(
      /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/g,
      (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
    );
}
