import type { Payment, WholeQuestion } from "./whole";

/** Year by service: what the payments come to. */
export function fundedByService(question: WholeQuestion, payments: readonly Payment[]): bigint[][] {
  const funded = question.years.map((year) => year.needs.map(() => 0n));
  for (const { year, service, units } of payments) funded[year]![service]! += units;
  return funded;
}

/** Year by grant: what the payments come to. */
export function spentByGrant(question: WholeQuestion, payments: readonly Payment[]): bigint[][] {
  const spent = question.years.map((year) => year.awards.map(() => 0n));
  for (const { year, grant, units } of payments) spent[year]![grant]! += units;
  return spent;
}

/** What the payments are worth, in units of money times value. */
export function valueOf(question: WholeQuestion, payments: readonly Payment[]): bigint {
  return payments.reduce(
    (sum, { year, service, units }) => sum + units * question.years[year]!.values[service]!,
    0n,
  );
}

/** What grants whose ring-fence is removed spend where their own conditions permit it. */
export function keptOf(question: WholeQuestion, payments: readonly Payment[]): bigint {
  return payments.reduce(
    (sum, { year, grant, service, units }) =>
      question.years[year]!.own[grant]?.[service] === true ? sum + units : sum,
    0n,
  );
}

/** By how much the payments leave floors short in all, also where a floor is above its need. */
export function shortfallOf(question: WholeQuestion, payments: readonly Payment[]): bigint {
  let short = 0n;
  fundedByService(question, payments).forEach((funded, year) => {
    funded.forEach((units, service) => {
      const floor = question.years[year]!.floors[service]!;
      if (floor > units) short += floor - units;
    });
  });
  return short;
}
