import { tidyName } from "./name-key";

/** "Total", "Grand total", "Total expenditure" and the like: a row that adds up other rows. "Total Place Trust" is a name. */
export function isTotalLabel(name: string): boolean {
  const plain = /^(grand |overall |sub-?)?totals?:?$/i;
  const ofSomething =
    /^(grand |overall |sub-?)?totals? (of |for |all |net |gross |service|spend|expenditure|budget|cost|grant|award|amount)/i;
  return plain.test(tidyName(name)) || ofSomething.test(tidyName(name));
}
