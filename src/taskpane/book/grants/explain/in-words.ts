import type { ExplainStep } from "../../../../model/book";
import { listed } from "../../../../model/wording";
import { moneyInWords, sumsInWords } from "../../../figures";
import { grantsTexts } from "../../../texts/grants";
import { showFinancialYear } from "../../state";

const { explain: said } = grantsTexts;

/** A step in a sentence. `unit` is that of the place, `firstYear` the year of its first sum. */
export function inWords(step: ExplainStep, unit: string, firstYear: number): string {
  const { what, grant, service, names, sums } = step;
  const figures = (label: string): string => `${label}: ${byYear(sums, unit, firstYear)}`;
  switch (what) {
    case "pays":
    case "paysOutside":
      return figures(said[what](service));
    case "paidBy":
      return figures(said.paidBy(grant));
    case "terms": {
      const [freedom = "", mode = "", money = ""] = names;
      return `${said.terms}: ${listed([said.freedoms[freedom]!, said.modes[mode]!, said.moneys[money]!])}.`;
    }
    case "permitted":
    case "payers": {
      const none = what === "permitted" ? said.noneOfThem : said.noGrant;
      return `${said[what]}: ${names.length === 0 ? none : listed(names)}.`;
    }
    case "whyStranded":
      return said.whyStranded;
    case "whyStrandedAnyway":
      return said.whyStrandedAnyway(names);
    case "ringFence":
      return worth(sums, unit, (money) => (money === null ? said.fenceIsFree : said.fenceCosts(money)));
    case "onePound":
      return worth(sums, POUNDS, (money) =>
        (grant === "" ? said.poundOfOther : said.onePound)(money ?? said.nil),
      );
    case "freed":
      return said.freed(names, step.from === null ? null : showFinancialYear(step.from));
    case "evens":
      return said.evens(moneyInWords(sums[0] ?? 0, unit));
    case "moves":
      return moved(step, unit);
    case "poundMoves":
      return moved(step, POUNDS);
    default:
      return figures(said[what]);
  }
}

/** A pound is a pound, whatever the unit of the place. */
const POUNDS = "£";

/** "2026-27 £90, 2027-28 to 2029-30 £80 in each year"; once where every year is the same. */
function byYear(sums: readonly number[], unit: string, firstYear: number): string {
  const texts = sumsInWords(sums, unit);
  if (sums.every((sum) => sum === 0)) return said.nil;
  if (sums.length > 1 && sums.every((sum) => sum === sums[0])) return said.eachYear(texts[0]!);
  return spansOf(sums)
    .map(([from, to]) => {
      const sum = sums[from] === 0 ? said.nil : texts[from]!;
      const [first, last] = [from, to].map((year) => showFinancialYear(firstYear + year)) as [string, string];
      if (from === to) return said.year(first, sum);
      return said.year(said.span(first, last), sums[from] === 0 ? sum : said.eachYear(sum));
    })
    .join(", ");
}

/** The first and the last of years that follow each other with the same sum. */
function spansOf(sums: readonly number[]): readonly (readonly [number, number])[] {
  const begins = sums.flatMap((sum, at) => (at === 0 || sum !== sums[at - 1] ? [at] : []));
  return begins.map((from, at) => [from, (begins[at + 1] ?? sums.length) - 1]);
}

function worth(
  [value = 0, floors = 0]: readonly number[],
  unit: string,
  sentence: (money: string | null) => string,
): string {
  const first = sentence(value > 0 ? moneyInWords(value, unit) : null);
  return floors > 0 ? `${first} ${said.floors(moneyInWords(floors, unit))}` : first;
}

/** Money on its way, from where it was to where it goes. */
function moved({ what, stops, sums }: ExplainStep, unit: string): string {
  const words = said.moves;
  const sum = moneyInWords(sums[0] ?? 0, unit);
  const [first] = stops;
  const isPound = what === "poundMoves";
  const [fromGrant, fromService] = isPound ? [words.more, words.spared] : [words.leftOver, words.givenUp];
  const parts = [(first?.is === "grant" ? fromGrant : fromService)(sum, first?.name ?? "")];
  const rest = first?.is === "grant" ? stops.slice(1) : stops.slice(2);
  // What a service gives up was paid by the grant after it.
  if (first?.is === "service" && stops[1] !== undefined) parts[0] = `${parts[0]!} ${words.of(stops[1].name)}`;
  for (let at = 0; at < rest.length; at += 2) {
    const [service, next] = [rest[at]!.name, rest[at + 1]?.name];
    const isFirst = at === 0;
    if (next === undefined) parts.push((isFirst ? words.paysFor : words.which)(service));
    else parts.push((isFirst ? words.inPlaceOf : words.whichInPlaceOf)(service, next));
  }
  const endsWithGrant = stops.at(-1)?.is === "grant";
  const [begin, ...ways] = parts;
  return `${[[begin, ways[0]].filter((part) => part !== undefined).join(" "), ...ways.slice(1), ...(endsWithGrant ? [words.leaves] : [])].join(", ")}.`;
}
