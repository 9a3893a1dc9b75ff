import { parseAddress } from "../../../../../src/formula";
import type { Box } from "../../../../host";

/** "A1:B2 D4" as blocks. */
export function boxesOf(references: string | null): readonly Box[] {
  return (references ?? "").split(/\s+/).flatMap((one) => boxOf(one) ?? []);
}

/** Whole columns and rows too. */
export function boxOf(reference: string): Box | null {
  const plain = reference.replaceAll("$", "");
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/i.exec(plain);
  const rows = /^(\d+):(\d+)$/.exec(plain);
  const cells = columns ? `${columns[1]}1:${columns[2]}1048576` : rows ? `A${rows[1]}:XFD${rows[2]}` : plain;
  return cells === "" ? null : (parseAddress(cells)?.box ?? null);
}

export function isTrue(value: string | null): boolean {
  return value === "1" || value === "true";
}
