import { Decimal } from "../../money";

const [FEWEST_PLACES, MOST_PLACES] = [2, 20] as const;

/** Rates as a sentence lists them, "96.89% and -99.97%": with as many decimals as tell them apart, and from -100%. */
export function inPercent(rates: readonly Decimal[]): string {
  let shown: string[] = [];
  for (let places = FEWEST_PLACES; places <= MOST_PLACES; places += 1) {
    shown = rates.map((rate) => rate.times(100).toDecimalPlaces(places).toString());
    if (!shown.includes("-100") && new Set(shown).size === shown.length) break;
  }
  const percents = shown.map((each) => `${new Decimal(each).toFixed()}%`);
  return percents.length < 2
    ? percents.join("")
    : `${percents.slice(0, -1).join(", ")} and ${percents.at(-1)!}`;
}
