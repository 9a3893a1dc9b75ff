import { nameKey } from "../../names";
import { bodyTeller } from "./body-teller";
import type { Body, Payment } from "./row";

/** Why a payment looks like money on its way from one body of the place to another. */
export interface Transfer {
  /** The other body, as the list of bodies spells it. */
  readonly other: string;
  /** The words of the row by which it was known. */
  readonly words: string;
}

/** Words that say money goes from one body to another, where the other is named beside them. */
const SAYING =
  /(?<![\p{L}\p{N}])(?:lev(?:y|ies)|precepts?|(?:contributions?|payments?|transfers?|recharges?|recharged|grants?) (?:to|from|by))(?![\p{L}\p{N}])/u;

/**
 * What tells of each payment whether it is a transfer between bodies of the place; null where nothing says so.
 *
 * Its recipient says to whom it goes, or its service where nobody is named who is paid. It is one where that is the name of another body
 * (`bodyTeller`), or where it names another body and a word for such payments (levy, precept, contribution to, payment to, transfer to,
 * grant to, recharge from, and the same the other way round) is in it or in the service. A body named in its own row is no transfer.
 */
export function transferFinder(bodies: readonly Body[]): (payment: Payment) => Transfer | null {
  const read = bodyTeller(bodies);
  return ({ agency, service, recipient }) => {
    const own = read(agency)?.body ?? agency;
    const isOther = (name: string): boolean => name !== own && nameKey(name) !== nameKey(own);
    const [paid, spentOn] = [read(recipient), read(service)];
    const toWhom = paid ?? spentOn;
    if (toWhom === null) return null;
    if (toWhom.body !== undefined && isOther(toWhom.body)) return { other: toWhom.body, words: toWhom.text };
    const texts = [spentOn, paid].filter((each) => each !== null);
    if (!texts.some(({ key }) => SAYING.test(key))) return null;
    const other = toWhom.named().find(isOther);
    return other === undefined ? null : { other, words: texts.map(({ text }) => text).join(", ") };
  };
}
