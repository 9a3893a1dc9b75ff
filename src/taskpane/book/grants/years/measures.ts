import type { PoolingWorked } from "../../../../model/book";

/** What can be shown of what the grants do. */
export const MEASURES = [
  "funded",
  "value",
  "unmet",
  "stranded",
  "carried",
  "shortfall",
  "administration",
] as const;
export type Measure = (typeof MEASURES)[number];

export interface MeasureProps {
  readonly worked: PoolingWorked;
  readonly unit: string;
  readonly measure: Measure;
}
