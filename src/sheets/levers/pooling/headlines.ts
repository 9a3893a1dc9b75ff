import type { HeadlineCell } from "../../draft";
import { HEADLINES } from "./layout";
import type { PoolingLayout } from "./layout";

const SHOWN = {
  metSeparate: "Met by grants, ring-fences in place",
  metPooled: "Met by grants, ring-fences removed",
} as const satisfies Record<string, (typeof HEADLINES)[number]>;

/** What grants meet in the scenario shown, with their ring-fences and without those that its proposals remove. */
export function headlinesOfPooling({ headlines }: PoolingLayout, unit: string): readonly HeadlineCell[] {
  return Object.entries(SHOWN).map(([key, label]) => ({
    key,
    on: "pooling",
    kind: "figure",
    label,
    cell: headlines[HEADLINES.indexOf(label)]!,
    unit,
  }));
}
