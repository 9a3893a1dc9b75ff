import type { CaseCell } from "../understanding/small-sheets";
import { MONTHS } from "./names";

export const DATES = ["serial", "dd/mm/yyyy", "yyyy-mm-dd", "d mmm yyyy", "dd.mm.yy"] as const;
export type DatesDrawn = (typeof DATES)[number];

export const CREDITS = ["none", "minus", "brackets", "trailing minus", "CR"] as const;
export const MONEY = ["plain", "£ in heading", "£ in cells", "commas as text"] as const;

/** How amounts, and those of credit notes, are written. */
export interface MoneySpec {
  readonly money: (typeof MONEY)[number];
  readonly credits: (typeof CREDITS)[number];
}

/** An amount as a list of payments writes it. */
export function moneyCell({ money, credits }: MoneySpec, amount: number): CaseCell {
  const isText = money === "£ in cells" || money === "commas as text";
  const size = Math.abs(amount).toLocaleString("en-GB", {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  const shown = money === "£ in cells" ? `£${size}` : size;
  if (amount >= 0) return isText ? `'${shown}` : amount;
  if (credits === "brackets") return `'(${shown})`;
  if (credits === "trailing minus") return `'${shown}-`;
  if (credits === "CR") return `'${shown} CR`;
  return isText ? `'-${shown}` : amount;
}

/** A day of a month of 2024, counted from April. */
export function dateOf(how: DatesDrawn, day: number, month: number): CaseCell {
  const [dd, mm] = [String(day).padStart(2, "0"), String(month + 4).padStart(2, "0")];
  if (how === "dd/mm/yyyy") return `'${dd}/${mm}/2024`;
  if (how === "yyyy-mm-dd") return `'2024-${mm}-${dd}`;
  if (how === "d mmm yyyy") return `'${day} ${MONTHS[month]!.slice(0, 3)} 2024`;
  if (how === "dd.mm.yy") return `'${dd}.${mm}.24`;
  return [45383, 45413, 45444][month]! + day - 1;
}
