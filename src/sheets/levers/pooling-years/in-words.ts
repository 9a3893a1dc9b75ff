import type { PoolingWorked, WorkedOutcome } from "../../../model/book";
import { amount } from "../../../model/money";
import { counted, inPounds, poundsIn } from "../../../model/wording";

/** What was found, in sentences with its figures; `hasMinimums` where any service has a statutory minimum, `spendingNow` are the services whose need is. */
export function inWords(
  { now, removed, modes, pooling, freed, services, years }: PoolingWorked,
  unit: string,
  { hasMinimums, spendingNow }: { readonly hasMinimums: boolean; readonly spendingNow: ReadonlySet<string> },
): readonly string[] {
  const pounds = poundsIn(unit);
  const money = (sum: number): string => inPounds(amount(Number((Math.abs(sum) * pounds).toFixed(2))));
  const total = (sums: readonly number[]): number => sums.reduce((sum, each) => sum + each, 0);
  const isSome = (sum: number): boolean => Math.abs(sum) * pounds >= PENNY;
  /** A clause and what stands before it; nothing of minimums where there is none. */
  const shortOf = (before: string, outcome: WorkedOutcome): string => {
    const short = total(outcome.shortfall);
    if (isSome(short)) return `${before} statutory minimums fall short by ${money(short)}`;
    return hasMinimums ? `${before} every statutory minimum is met` : "";
  };
  const [paid, stranded] = [total(now.funded), total(now.stranded)];
  const sentences = [
    `Over ${counted(years, "year")}, as they are held now, grants pay ${money(paid)} for services; ${money(stranded)} is left over and clawed back${shortOf(", and", now)}.`,
  ];
  if (freed.length > 0) {
    const more = total(removed.funded) - paid;
    const said = isSome(more)
      ? `${money(total(removed.funded))}, ${money(more)} ${more > 0 ? "more" : "less"}`
      : "as much";
    sentences.push(
      `With ${counted(freed.length, "ring-fence")} removed they pay ${said}; ${money(total(removed.stranded))} is clawed back${shortOf(", and", removed)}.`,
    );
  }
  const pooled = modes.find(({ mode }) => mode === "pool");
  if (pooled !== undefined) {
    const more = pooling.funded;
    const beyond = isSome(more) ? `${money(more)} ${more > 0 ? "more" : "less"} than` : "as much as";
    sentences.push(
      `All pooled they would pay ${money(total(pooled.funded))}, ${beyond} all held separately${shortOf(";", pooled)}.`,
    );
  }
  const core = services
    .filter(({ service }) => spendingNow.has(service))
    .reduce((sum, { now: before, removed: after }) => sum + total(after) - total(before), 0);
  if (freed.length > 0 && core > 0 && isSome(core))
    sentences.push(
      `Of what ring-fences removed let them pay, ${money(core)} more is for needs that are spending now: core money released, cashable unless the grants forbid it.`,
    );
  return [
    ...sentences,
    "More need met is not cash saved: cash comes free only where core money pays for that need now, and from administration that ends.",
  ];
}

const PENNY = 0.01;
