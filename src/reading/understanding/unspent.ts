import type { ColumnSeen } from "./columns";

/** Who reports to whom: a list of posts, whatever they cost. */
const ORGANISED = /^(reports to( senior post)?|reporting (to|senior post)|line manager)$/i;
/** Money lent or borrowed. */
const LENT =
  /\b(deposits?|loans?|borrowings?|debt|investments?|lending) (outstanding|held|portfolio|register|list|schedule|maturing)\b|\b(treasury|money market) (deposits|investments)\b/i;
/** What money that is invested is worth. */
const INVESTED =
  /\b(pension|endowment|charitable) funds?'? (investments|holdings|assets)\b|\binvestments? (at|by) (market|fair) value\b|\bholdings by (manager|fund)/i;
const LENT_BY =
  /^(principal|counterparty|lender|borrower|maturity( date)?|taken up|repayable|interest rate|start|maturity)\b/i;

/** Whether it is a list of posts, of money lent or borrowed, or of investments: amounts that nobody has spent on a service. */
export function isUnspent(columns: readonly ColumnSeen[], title: string): boolean {
  const headings = columns.map(({ heading }) => heading.trim());
  const lent = headings.filter((heading) => LENT_BY.test(heading)).length;
  if (lent > 2 || (lent > 0 && LENT.test(title))) return true;
  return INVESTED.test(title) || headings.some((heading) => ORGANISED.test(heading));
}
