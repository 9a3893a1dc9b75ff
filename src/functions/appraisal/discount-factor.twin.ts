import { discountingTables, factorOf } from "./discounting.twin-tables";
import { moving, part } from "../../formula";
import type { NativeTwin } from "../twins";

/** The band's rate for the year, and what is carried into the band. */
export const discountFactorTwin: NativeTwin = {
  inWords: "carried of year's band / (1 + rate of year's band) ^ year; the bands are those of schedule",
  tables: discountingTables,
  cellAt: (call, row, column, tables) => {
    const year = call.given["year"]!;
    return `=${factorOf(year.kind === "value" ? year.text : moving(part(year.cells, row, column)), tables)}`;
  },
};
