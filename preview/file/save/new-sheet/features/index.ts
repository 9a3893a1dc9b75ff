import type { Feature } from "../feature";
import { cells, dimension } from "./cells";
import { charts } from "./charts";
import { columns, defaultSizes } from "./columns";
import { conditionalFormats } from "./conditional-formats";
import { filter } from "./filter";
import { links } from "./links";
import { merged } from "./merged";
import { pageLayout } from "./page-layout";
import { properties } from "./properties";
import { protection } from "./protection";
import { tables } from "./tables";
import { tab } from "./tab";
import { validations } from "./validations";
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
  filter,
  merged,
  conditionalFormats,
  validations,
  links,
  pageLayout,
  properties,
  charts,
  tables,
];
