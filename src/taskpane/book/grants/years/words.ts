import type { OverspendCost, PoolingWorked } from "../../../../model/book";
import { moneyInWords, sumsInWords } from "../../../figures";
import { grantsTexts } from "../../../texts/grants";
import { showFinancialYear } from "../../state";
import { broughtInWords, dearest } from "./brought";
import { costsOf } from "./costs";
import { shortened } from "./shortened";
import { total } from "./total";

const { years: said } = grantsTexts;

/** Sentences under a heading. */
export interface Told {
  readonly heading: string;
  readonly sentences: readonly string[];
}

/** What the book says beside what was worked out. */
export interface ToldOf {
  /** That of the place. */
  readonly unit: string;
  /** Null while what is supposed of it cannot be read; its costs are null where nothing is supposed, or nobody is said to bear it. */
  readonly overspend: {
    readonly costs: readonly OverspendCost[] | null;
    readonly isSupposed: boolean;
  } | null;
  /** What a body is called. */
  readonly nameOf: (body: string) => string;
  /** Whether any service has a statutory minimum. */
  readonly hasMinimums: boolean;
}

/** What was worked out of a book's grants, in sentences whose every figure comes from it. */
export function inSentences(worked: PoolingWorked, told: ToldOf): readonly Told[] {
  const { unit, overspend } = told;
  return [
    { heading: said.funded, sentences: funded(worked, unit) },
    { heading: said.left, sentences: left(worked, unit) },
    { heading: said.minimums, sentences: minimums(worked, told) },
    { heading: said.pooling, sentences: gained(worked, unit) },
    { heading: said.first, sentences: firstToAsk(worked, unit) },
    { heading: said.costs, sentences: costsOf(worked, unit) },
    ...(overspend === null ? [] : [{ heading: said.overspent, sentences: overspent(overspend, told) }]),
    { heading: said.proof, sentences: proof(worked, told) },
  ];
}

function funded({ now, removed, freed, firstYear, years }: PoolingWorked, unit: string): readonly string[] {
  const [was, is, unmet] = sumsInWords([total(now.funded), total(removed.funded), total(now.unmet)], unit);
  const span = [...new Set([firstYear, firstYear + years - 1])].map(showFinancialYear).join(" – ");
  const more = total(removed.funded) - total(now.funded);
  const compared =
    more === 0
      ? said.same
      : more > 0
        ? said.more(moneyInWords(more, unit))
        : said.less(moneyInWords(-more, unit));
  return [
    said.asHeld(span, was!, unmet!),
    freed.length === 0 ? said.noneRemoved : said.removed(freed.map(named), is!, compared),
  ];
}

/** A grant, and the year from which it is free where that is not the first. */
function named({ grant, from }: PoolingWorked["freed"][number]): string {
  return from === null ? grant : said.from(grant, showFinancialYear(from));
}

function left({ now, removed, freed }: PoolingWorked, unit: string): readonly string[] {
  const [was, is] = [total(now.stranded), total(removed.stranded)];
  if (was === 0 && is === 0) return [said.noneStranded];
  const [wasText, isText] = sumsInWords([was, is], unit);
  return [said.stranded(wasText!), ...(freed.length === 0 ? [] : [said.strandedThen(isText!)])];
}

function minimums({ now, removed, freed }: PoolingWorked, { unit, hasMinimums }: ToldOf): readonly string[] {
  const [was, is] = [total(now.shortfall), total(removed.shortfall)];
  if (was === 0 && is === 0) return [hasMinimums ? said.noShortfall : said.noMinimums];
  const [wasText, isText] = sumsInWords([was, is], unit);
  return [said.shortfall(wasText!), ...(freed.length === 0 ? [] : [said.shortfallThen(isText!)])];
}

function gained({ pooling, administrationSaved }: PoolingWorked, unit: string): readonly string[] {
  const { value, released, reallocated } = pooling;
  const [worth, free, moved] = sumsInWords([Math.abs(value), released, reallocated], unit);
  const saved = total(administrationSaved);
  const line = moneyInWords(Math.abs(saved), unit);
  const gain =
    reallocated === 0
      ? said.gainFromLeft(worth!)
      : released === 0
        ? said.gainFromMoving(worth!)
        : said.gain(worth!, free!, moved!);
  return [
    value > 0 ? gain : value === 0 ? said.noGain : said.lessWorth(worth!),
    ...(saved === 0 ? [] : [saved > 0 ? said.administration(line) : said.moreAdministration(line)]),
  ];
}

function firstToAsk({ order, ringFences, freed }: PoolingWorked, unit: string): readonly string[] {
  if (order !== null) {
    if (order.length === 0) return [said.nothingToAsk];
    const steps = order.map(({ grants, adds, floors }, at) => {
      const step = { value: adds, floors: total([floors, -(order[at - 1]?.floors ?? 0)]) };
      return (at === 0 ? said.ask : said.then)(grants, ...broughtInWords(step, unit));
    });
    const isLater = freed.some(({ from }) => from !== null);
    return [...shortened(steps), ...(isLater ? [said.fromTheFirst] : [])];
  }
  const worth = dearest(ringFences);
  if (worth.length === 0) return [said.nothingToAsk];
  return shortened(
    worth.map((each) => {
      const alone = said.alone(each.grant, ...broughtInWords(each, unit));
      return each.proven ? alone : `${alone} ${said.notProven}`;
    }),
  );
}

function overspent(
  { costs, isSupposed }: NonNullable<ToldOf["overspend"]>,
  { unit, nameOf }: ToldOf,
): readonly string[] {
  if (costs === null) return [isSupposed ? said.nobodyBears : said.noOverspend];
  const there = costs.filter(({ overspend }) => overspend > 0);
  if (there.length === 0) return [said.nothingPooled];
  const money = (sum: number): string => moneyInWords(sum, unit);
  const alone = costs.every(({ pooled }) => pooled === 0) ? [said.amountAlone] : [];
  const sentences = spansOf(there).map(({ cost, last }) => {
    const steps = [
      [cost.fromUnderspend, said.met.underspend],
      [cost.fromRiskPool, said.met.riskPool],
      [cost.fromUncommitted, said.met.uncommitted],
      [cost.fromPartners, said.met.partners],
    ] as const;
    const met = steps.flatMap(([sum, words]) => (sum > 0 ? [words(money(sum))] : [])).join(", ");
    const parts = cost.bodies.flatMap(({ body, pays }) =>
      pays > 0 ? [said.pays(nameOf(body), money(pays))] : [],
    );
    const [from, to] = [cost.year, last].map(showFinancialYear);
    const span = from === to ? from! : said.eachYear(from!, to!);
    const sentence = said.overspendIn(span, money(cost.overspend), `${met}.`);
    return parts.length === 0 ? sentence : `${sentence} ${said.partnersPay(parts)}`;
  });
  return [...alone, ...sentences];
}

/** Years that follow each other and cost the same, as one: the first of them, and the year of the last. */
function spansOf(costs: readonly OverspendCost[]): readonly { cost: OverspendCost; last: number }[] {
  const spans: { cost: OverspendCost; last: number }[] = [];
  for (const cost of costs) {
    const before = spans.at(-1);
    const isAlike =
      before !== undefined &&
      before.last + 1 === cost.year &&
      JSON.stringify({ ...before.cost, year: 0 }) === JSON.stringify({ ...cost, year: 0 });
    if (isAlike) before.last = cost.year;
    else spans.push({ cost, last: cost.year });
  }
  return spans;
}

function proof({ now, removed }: PoolingWorked, { unit, hasMinimums }: ToldOf): readonly string[] {
  const gap = Math.max(...[now, removed].map(({ proof: { mostValue }, value }) => mostValue - total(value)));
  if (!now.proof.proven || !removed.proof.proven) return [said.bound(moneyInWords(gap, unit))];
  return [hasMinimums ? said.proven : said.provenWorth];
}
