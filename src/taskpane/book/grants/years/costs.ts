import type { PoolingWorked } from "../../../../model/book";
import { moneyInWords } from "../../../figures";
import { grantsTexts } from "../../../texts/grants";
import { showFinancialYear } from "../../state";
import { broughtInWords, dearest } from "./brought";
import { shortened } from "./shortened";

const { years: said } = grantsTexts;

/** What each rule costs that costs anything, the dearest first: ring-fences whole, the others at their margin. */
export function costsOf({ ringFences, prices }: PoolingWorked, unit: string): readonly string[] {
  const fences = dearest(ringFences).map((each) => {
    const [worth, of] = broughtInWords(each, unit);
    return said.fenceOf(each.grant, `${worth}${of}`);
  });
  const margins = dearest((prices ?? []).map(atMargin)).map(inWords);
  return [
    ...shortened(fences),
    ...shortened(margins),
    ...(fences.length + margins.length === 0 ? [said.noCosts] : []),
    ...(prices === null ? [said.untried] : []),
  ];
}

type Price = NonNullable<PoolingWorked["prices"]>[number];

/** Prices are of pounds, whatever the unit of the place. */
const POUNDS = "£";

/** That less asked for by a minimum is less short says nothing. */
function atMargin(price: Price): Price {
  return price.rule === "floor" ? { ...price, floors: 0 } : price;
}

function inWords(price: Price): string {
  const { rule, grant, service } = price;
  const worth = broughtInWords(price, POUNDS).join("");
  const year = price.year === null ? "" : showFinancialYear(price.year);
  switch (rule) {
    case "floor":
      return said.floor(service, year, moneyInWords(price.less ?? 1, POUNDS), worth);
    case "cap":
      return said.cap(grant, service, worth);
    case "earmark":
      return said.earmark(grant, service, year, worth);
    case "flexibility":
      return said.flexibility(grant, worth);
  }
}
