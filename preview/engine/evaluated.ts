import type { CellValue } from "../host/engine";

/** A formula's answer as cells would show it; an empty cell counts as "". */
export function evaluated(value: unknown): CellValue | CellValue[][] {
  if (Array.isArray(value)) {
    return (value as readonly unknown[]).map((line) =>
      Array.isArray(line) ? line.map(single) : [single(line)],
    );
  }
  return single(value);
}

function single(value: unknown): CellValue {
  return typeof value === "number" || typeof value === "string" || typeof value === "boolean" ? value : "";
}
