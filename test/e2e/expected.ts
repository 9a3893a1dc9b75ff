import facts from "../../preview/sample/facts.json";

/**
 * What the book of the flow test must come to on the sample workbook, worked out from the facts another way than the
 * product does: plain sums, and for stranded money Hall's formula over every set of grants instead of a solver.
 * A tenth of each shared service's spending is duplicated fixed cost, one agency keeps its own, and every ring-fence is
 * removed. Amounts in £ thousand.
 */
export const FIXED_SHARE = 0.1;

const { bodies } = facts.budgets;
const grants = facts.grants.rows;
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
const services = [...new Set(bodies.flatMap(({ budgets }) => Object.keys(budgets)))];
const spend = services.map((service) => ({
  service,
  amounts: bodies.flatMap(({ budgets }) => (budgets as Record<string, number>)[service] ?? []),
}));
const needs = new Map(spend.map(({ service, amounts }) => [service, sum(amounts)]));

export const expected = {
  sharedServices: spend.filter(({ amounts }) => amounts.filter((amount) => amount > 0).length > 1).length,
  duplicationSaving: sum(spend.map(({ amounts }) => FIXED_SHARE * (sum(amounts) - Math.max(...amounts)))),
  gainFromPooling: stranded(() => false) - stranded(() => true),
} as const;

/** The most that any set of grants brings above what its permitted services need. */
function stranded(isPooled: (grant: string) => boolean): number {
  let most = 0;
  for (let set = 0; set < 2 ** grants.length; set += 1) {
    const chosen = grants.filter((_, position) => (set >> position) & 1);
    const reached = new Set(
      chosen.flatMap(({ grant, permitted }) =>
        isPooled(grant) || permitted.includes("All") ? [...needs.keys()] : permitted,
      ),
    );
    const need = sum([...reached].map((service) => needs.get(service) ?? 0));
    most = Math.max(most, sum(chosen.map(({ award }) => award)) - need);
  }
  return most;
}
