import { fullPurse, payFrom, roomIn } from "./pots";
import { fundedOf, least, matchOf, purseAfter, total } from "./whole";
import type { Allocation, WholeGeneral } from "./whole";

/** The first rule that an allocation breaks, in words; null when it keeps them all. Exact. */
export function brokenRule(question: WholeGeneral, allocation: Allocation): string | null {
  const funded = fundedOf(question, allocation);
  const overfunded = funded.findIndex((units, service) => units > question.needs[service]!);
  if (overfunded !== -1) {
    return `the service in column ${(overfunded % question.services) + 1} gets more than it needs`;
  }
  for (const [line, row] of allocation.entries()) {
    const drawn = total(row);
    const at = grantOf(question, line);
    const rule = question.match[line];
    if (row.some((units, service) => units < 0n || units > question.ceilings[line]![service]!)) {
      return `${at} pays a service more than is permitted`;
    }
    if (elsewhereOf(question, allocation, line) > question.elsewhere[line]!) {
      return `${at} pays more outside its permitted services than its flexibility`;
    }
    if (rule && rule.of * drawn > rule.each * matchOf(question, allocation, line)) {
      return `${at} is drawn without enough match`;
    }
    if (drawn > 0n && drawn < question.minimums[line]!) return `${at} pays less than its minimum award`;
  }
  const purse = purseAfter(question, allocation);
  if ("fails" in purse) {
    return `${grantOf(question, purse.fails)} pays more than its award, its earmarks and what is carried allow`;
  }
  return null;
}

/**
 * The allocation brought within all rules by taking money away: first what exceeds what is permitted, then what lacks match,
 * and all of a line below its minimum, until nothing more has to go. Taking away ends at nothing, which keeps every rule.
 */
export function cutToRules(question: WholeGeneral, wished: Allocation): Allocation {
  const needs = [...question.needs];
  const { pots, payingPots } = question;
  const purse = fullPurse(pots);
  const allocation = wished.map((row, line) => {
    let elsewhere = question.elsewhere[line]!;
    return row.map((units, service) => {
      const pot = payingPots[line]![service]!;
      const limits = [units, question.ceilings[line]![service]!, needs[service]!];
      if (least(limits) <= 0n) return 0n;
      limits.push(roomIn(pots, purse, pot));
      if (!question.permitted[line]![service]) limits.push(elsewhere);
      const paid = least(limits);
      if (paid <= 0n) return 0n;
      payFrom(pots, purse, pot, paid);
      needs[service]! -= paid;
      if (!question.permitted[line]![service]) elsewhere -= paid;
      return paid;
    });
  });
  const worstFirst = question.values
    .map((_, service) => service)
    .sort((a, b) =>
      question.values[a]! < question.values[b]! ? -1 : question.values[a]! > question.values[b]! ? 1 : b - a,
    );

  for (let changed = true; changed;) {
    changed = false;
    for (const [line, row] of allocation.entries()) {
      const drawn = total(row);
      const most = least([drawn, mostDrawn(question, allocation, line)]);
      const kept = most < question.minimums[line]! ? 0n : most;
      if (kept === drawn) continue;
      changed = true;
      let excess = drawn - kept;
      for (const service of worstFirst) {
        const taken = least([excess, row[service]!]);
        row[service]! -= taken;
        excess -= taken;
      }
    }
  }
  return allocation;
}

/**
 * Spends what is left where it still may go, in sheet order: first on floors, then on the dearest services: pence that rounding left
 * over, and money for services whose pound is worth nothing. Never takes anything away.
 */
export function spendTheRest(question: WholeGeneral, allocation: Allocation): Allocation {
  const filled = allocation.map((row) => [...row]);
  const wanted = question.needs.map((need, service) => least([need, question.floors[service]!]));
  spendUpTo(question, filled, wanted);
  spendUpTo(question, filled, question.needs);
  return filled;
}

function spendUpTo(question: WholeGeneral, filled: Allocation, wanted: readonly bigint[]): void {
  const { values, permitted, minimums, pots, payingPots } = question;
  const funded = fundedOf(question, filled);
  const purse = purseAfter(question, filled);
  if ("fails" in purse) return;
  const dearestFirst = values
    .map((_, service) => service)
    .sort((a, b) => (values[a]! > values[b]! ? -1 : values[a]! < values[b]! ? 1 : a - b));
  for (let changed = true; changed;) {
    changed = false;
    for (const [line, row] of filled.entries()) {
      // To begin a line with a minimum is a decision, not a remainder.
      if (minimums[line]! > 0n && total(row) === 0n) continue;
      let left = mostDrawn(question, filled, line) - total(row);
      let outside = question.elsewhere[line]! - elsewhereOf(question, filled, line);
      for (const service of dearestFirst) {
        if (left <= 0n) break;
        const limits = [
          left,
          question.ceilings[line]![service]! - row[service]!,
          wanted[service]! - funded[service]!,
        ];
        if (!permitted[line]![service]) limits.push(outside);
        if (least(limits) <= 0n) continue;
        const pot = payingPots[line]![service]!;
        const more = least([...limits, roomIn(pots, purse, pot)]);
        if (more <= 0n) continue;
        payFrom(pots, purse, pot, more);
        row[service]! += more;
        funded[service]! += more;
        left -= more;
        if (!permitted[line]![service]) outside -= more;
        changed = true;
      }
    }
  }
}

/** The most a line may draw beside the match that others spend; all it can have where it needs none. */
function mostDrawn(question: WholeGeneral, allocation: Allocation, line: number): bigint {
  const rule = question.match[line];
  return rule ? (rule.each * matchOf(question, allocation, line)) / rule.of : question.spendable[line]!;
}

function grantOf({ grants, awards }: WholeGeneral, line: number): string {
  const row = `the grant in row ${(line % grants) + 1}`;
  return awards.length > grants ? `${row}, in year ${Math.floor(line / grants) + 1},` : row;
}

function elsewhereOf({ permitted }: WholeGeneral, allocation: Allocation, line: number): bigint {
  return total(allocation[line]!.filter((_, service) => !permitted[line]![service]));
}
