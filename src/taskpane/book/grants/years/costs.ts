import type { PoolingWorked } from "../../../../model/book";
import { moneyInWords } from "../../../figures";
import { grantsTexts } from "../../../texts/grants";
import { showFinancialYear } from "../../state";
import { shortened } from "./shortened";

const { years: said } = grantsTexts;

/** What each rule costs that costs anything, the dearest first: ring-fences whole, the others at their margin. */
export function costsOf({ ringFences, prices }: PoolingWorked, unit: string): readonly string[] {
  const fences = ringFences
    .filter(({ value }) => value > 0)
    .sort((one, other) => other.value - one.value)
    .map(({ grant, value }) => said.fenceOf(grant, moneyInWords(value, unit)));
  const margins = [...(prices ?? [])]
    .filter(({ value, floors }) => value !== 0 || floors !== 0)
    .sort((one, other) => other.value - one.value)
    .map(inWords);
  return [
    ...shortened(fences),
    ...shortened(margins),
    ...(fences.length + margins.length === 0 ? [said.noCosts] : []),
    ...(prices === null ? [said.untried] : []),
  ];
}

/** Prices are of pounds, whatever the unit of the place. */
const POUNDS = "£";

function inWords(price: NonNullable<PoolingWorked["prices"]>[number]): string {
  const { rule, grant, service, value } = price;
  const worth = moneyInWords(value, POUNDS);
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
