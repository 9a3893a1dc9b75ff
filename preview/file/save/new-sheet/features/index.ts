import type { Feature } from "../feature";
import { cells, dimension } from "./cells";
import { columns, defaultSizes } from "./columns";
import { merged } from "./merged";
import { properties } from "./properties";
import { protection } from "./protection";
import { tables } from "./tables";
import { tab } from "./tab";
import { view } from "./view";

/** What a sheet is made of, in the order that the format asks for (ECMA-376, part 1, 18.3.1.99). One file a feature. */
export const FEATURES: readonly Feature[] = [
  tab,
  dimension,
  view,
  defaultSizes,
  columns,
  cells,
  protection,
  merged,
  properties,
  tables,
];
