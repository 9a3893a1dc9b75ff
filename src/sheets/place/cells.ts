import type { SheetBox } from "../../formula";
import type { VisibleConversions } from "../tables";

/** Where the Place sheet holds what other sheets read. */
export interface PlaceCells {
  readonly firstYear: SheetBox;
  readonly priceYear: SheetBox;
  readonly presentValueYear: SheetBox;
  readonly levelYears: SheetBox;
  /** Names of the rows of price levels: indices of the place first, general inflation before all. */
  readonly levelNames: SheetBox;
  /** A row an index, a column a year. */
  readonly levels: SheetBox;
  /** By row of levels, the level in the price year. */
  readonly inPriceYear: SheetBox;
  readonly rateNames: SheetBox;
  /** A row a set of rates, a column a year from the present value year on; that year itself has none. */
  readonly rates: SheetBox;
  /** A row a set of rates, a column a year from the present value year on. */
  readonly factors: SheetBox;
  readonly agencies: SheetBox;
  /** By agency, whose purse it is. */
  readonly fund: SheetBox;
  readonly agencyNames: SheetBox;
  /** 1 for an agency of the place, 0 for a party outside it. */
  readonly ofPlace: SheetBox;
  /** By agency, the reserve named for what has to be found before savings come, and what is in it; empty: none. */
  readonly reserveNames: SheetBox;
  readonly reserves: SheetBox;
  /** The same of the place. */
  readonly reserveName: SheetBox;
  readonly reserve: SheetBox;
  /** How many people the place serves, and by agency how many that does; empty: not given. */
  readonly population: SheetBox;
  readonly populations: SheetBox;
  readonly groups: SheetBox;
  /** By group, what is spent a year as it was given, and the year in whose prices. */
  readonly given: SheetBox;
  readonly givenIn: SheetBox;
  /** By group, what is spent a year, in the place's prices. */
  readonly bases: SheetBox;
  readonly actors: SheetBox;
  readonly allowed: SheetBox;
  /** Shares taken off by grade of the evidence, 1 first. */
  readonly grades: SheetBox;
  /** What turns amounts of the tables into the unit of the place. */
  readonly conversions: VisibleConversions;
}
