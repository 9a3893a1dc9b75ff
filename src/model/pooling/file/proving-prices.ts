import { poolingPricesOfYears } from "../core";
import type { PoolingPricesOfYears } from "../core";
import { isFlow } from "../general";
import { yearsUnder } from "../rules";
import type { PoolFile } from "./form";
import { placeOf } from "./place";

/** The dual prices that prove what a file's grants do as they are held; null where match or a minimum award is no flow. */
export function provingPrices(file: PoolFile): PoolingPricesOfYears | null {
  const { years } = yearsUnder(placeOf(file).place);
  return isFlow(years) ? poolingPricesOfYears(years) : null;
}
