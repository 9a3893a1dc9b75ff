import { Decimal } from "../model/money";

/** A share in decimal text as a help text shows it: 5%. */
export function percent(share: string): string {
  return `${new Decimal(share).times(100).toString()}%`;
}
