import { totalWord } from "../../shape";
import type { ColumnSeen } from "../columns";
import { namesRole } from "../vocabulary";
import { isAgencyName, isServiceName, yearIn } from "../words";

/** A list of grants given, as funders publish them: "Amount Awarded", "Funding Org:Name"; "Recipient", "Award". */
export function isOpenGrants(columns: readonly ColumnSeen[]): boolean {
  const heads = (words: RegExp) => columns.some(({ heading }) => words.test(heading.trim()));
  const isGiven = heads(/^(amount )?(awarded|disbursed)\b|^(grant )?awards?( amount)?( \(?£.*)?$/i);
  return isGiven && heads(/^(recipient|grantee|awarded to)\b|^funding org\w*\s*:/i);
}

/** Half of the columns of money or more are headed by public bodies, or by services. */
export function isOfNames(money: readonly ColumnSeen[]): boolean {
  return [isAgencyName, isServiceName].some((is) => {
    const headed = money.filter(({ heading, levels }) => [heading, ...levels].some(is));
    return headed.length >= money.length / 2;
  });
}

/** "Name of grant" in front, and nothing but years over the money. */
export function areYearsOfGrants(labels: readonly ColumnSeen[], money: readonly ColumnSeen[]): boolean {
  const [first] = labels.filter(({ holds }) => holds === "names");
  const isGrant =
    first !== undefined &&
    /\bgrant\b|\bfunding (stream|pot)s?\b/i.test(first.heading) &&
    namesRole(first.heading, "grant") === 1;
  return isGrant && money.every(({ heading }) => yearIn(heading) !== null || totalWord(heading) !== null);
}
