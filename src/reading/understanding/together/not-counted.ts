import { note } from "../../findings";
import type { Understanding } from "../understanding";

/** A table of which nothing is counted, with why. */
export function notCounted(table: Understanding, why: string): Understanding {
  return {
    ...table,
    kind: "other",
    orientation: "long",
    roles: {},
    unit: null,
    filters: [],
    lines: [],
    total: null,
    asks: [],
    choices: [],
    findings: [note(`Nothing of it is counted: ${why}.`)],
  };
}
