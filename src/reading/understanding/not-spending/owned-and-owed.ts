import { plainHeading } from "../../heading-words";
import { labelsOf } from "../arrangement";
import type { Seen } from "../arrangement";

/** What a reserve holds, and what goes into it and out of it. */
const OF_RESERVES =
  /\b(balances?|transfers?|opening|closing|contributions?|drawdowns?|movements?|use of|added|applied)\b/;

/** Reserves with what goes into them and out of them. */
export function areReserves(seen: Seen, title: string): boolean {
  const isNamed = labelsOf(seen).some(({ heading }) =>
    /^(earmarked )?(reserves?|provisions?)( name)?$/.test(plainHeading(heading)),
  );
  const isTitled =
    /\b(statement|schedule|movements?|level|forecast|summary|position) (of|in|on) (the )?([a-z]+ ){0,2}(reserves|balances)\b|\breserves? (statement|schedule|position|forecast|balances)\b/.test(
      plainHeading(title),
    );
  const told = seen.money.filter(({ heading }) => OF_RESERVES.test(plainHeading(heading)));
  return (isNamed || isTitled) && told.length > 0 && told.length >= seen.money.length / 2;
}

/** A register of contracts: from when to when, and what each is worth in all. */
export function areContracts({ columns, money, around }: Seen): boolean {
  const heads = (words: RegExp): boolean => columns.some(({ heading }) => words.test(plainHeading(heading)));
  // What a scheme comes to is spent in its years.
  const isNamed =
    heads(/\b(contracts?|suppliers?|agreements?|framework|tender|procurement)\b/) ||
    [...around.titles, around.sheet].some((text) =>
      /\b(contract|agreement|procurement|framework)/i.test(text),
    );
  const isWhole = money.some(({ heading }) =>
    /\b(contract (value|sum|amount|total)|value of (the )?(contract|agreement|award)|(whole|life ?time|total|estimated|agreement) ?(life )?(contract )?value)\b/.test(
      plainHeading(heading),
    ),
  );
  const isOfYear = money.some(({ heading }) =>
    /\b(annual|per annum|p\.?a\.?|yearly|spend)\b/.test(plainHeading(heading)),
  );
  return isNamed && isWhole && !isOfYear && heads(/\bstart/) && heads(/\b(end|expir|finish)/);
}

/** What things that are owned are worth. */
export function areAssets({ money }: Seen): boolean {
  const worth =
    /\b((net )?book value|purchase (cost|price)|replacement (cost|value)|insured value|market value|historic cost|acquisition cost|nbv)\b/;
  return (
    money.length > 0 &&
    (money.every(
      ({ heading }) => worth.test(plainHeading(heading)) || /\bdepreciation\b/.test(plainHeading(heading)),
    ) ||
      money.some(({ heading }) => /\b(accumulated|cumulative) depreciation\b/.test(plainHeading(heading)))) &&
    money.some(({ heading }) => /\b(book|market|insured|nbv|replacement)\b/.test(plainHeading(heading)))
  );
}

/** What is owed, by how long it has been. */
export function areDebts({ columns }: Seen): boolean {
  const aged = columns.filter(({ heading }) =>
    /\b(\d+ ?([-–]|to) ?\d+|(over|under) \d+|\d+\+) days\b|\bnot yet due\b/.test(plainHeading(heading)),
  );
  return aged.length > 1;
}
