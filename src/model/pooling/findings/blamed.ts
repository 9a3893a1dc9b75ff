import { mostOf, sum } from "../../money";
import type { Decimal } from "../../money";
import type { PoolingAnswer, PoolingQuestion } from "../core";

/** Services that fall short together, and the grants that may be spent on them. */
export interface ShortGroup {
  readonly services: readonly number[];
  readonly grants: readonly number[];
  /** What the grants may put into these services at most. */
  readonly reach: Decimal;
  /** Whether caps or flexibility are part of that limit. */
  readonly limited: boolean;
}

/**
 * The groups of services that an answer of the most money leaves short, found by going back from them: to what could pay for them and
 * still has room to, to what that pays for instead, to what could pay for those, and so on. Money that ends there could not be more, or it
 * would have been found (Ford and Fulkerson 1956). Two services are in one group where a grant found on the way may pay for both.
 */
export function blamed(question: PoolingQuestion, answer: PoolingAnswer): ShortGroup[] {
  const found = goBack(question, answer);
  return groups(question, found).map((services) => {
    const payers = question.awards
      .map((_, grant) => payer(question, found, grant, services))
      .filter(({ pounds }) => pounds.gt(0));
    return {
      services,
      grants: payers.map(({ grant }) => grant),
      reach: sum(payers.map(({ pounds }) => pounds)),
      limited: payers.some(({ limited }) => limited),
    };
  });
}

/** What is found on the way back. A grant's allowance for services it is not permitted is a place of its own. */
interface Found {
  readonly services: ReadonlySet<number>;
  readonly grants: ReadonlySet<number>;
  readonly allowances: ReadonlySet<number>;
}

function goBack(question: PoolingQuestion, { allocation, unmet }: PoolingAnswer): Found {
  const found = { services: new Set<number>(), grants: new Set<number>(), allowances: new Set<number>() };
  const paysElsewhere = allocation.map((row, grant) =>
    sum(row.filter((_, service) => !isPermitted(question, grant, service))),
  );
  const waiting: number[] = [];
  const add = (service: number) => {
    if (found.services.has(service)) return;
    found.services.add(service);
    waiting.push(service);
  };
  const addPaid = (grant: number, permitted: boolean) =>
    allocation[grant]!.forEach((pounds, service) => {
      if (pounds.gt(0) && isPermitted(question, grant, service) === permitted) add(service);
    });
  const addGrant = (grant: number) => {
    if (found.grants.has(grant)) return;
    found.grants.add(grant);
    addPaid(grant, true);
    if (paysElsewhere[grant]!.gt(0)) addAllowance(grant);
  };
  const addAllowance = (grant: number) => {
    if (found.allowances.has(grant)) return;
    found.allowances.add(grant);
    addPaid(grant, false);
    if (paysElsewhere[grant]!.lt(elsewhere(question, grant))) addGrant(grant);
  };

  unmet.forEach((pounds, service) => {
    if (pounds.gt(0)) add(service);
  });
  for (let service = waiting.pop(); service !== undefined; service = waiting.pop()) {
    for (let grant = 0; grant < question.awards.length; grant++) {
      const cap = question.caps[grant]![service];
      const isFull = cap && allocation[grant]![service]!.gte(cap);
      if (isFull) continue;
      if (isPermitted(question, grant, service)) addGrant(grant);
      else if (elsewhere(question, grant).gt(0)) addAllowance(grant);
    }
  }
  return found;
}

/** The services found, those together that a grant found with them may pay for; in sheet order. */
function groups(question: PoolingQuestion, found: Found): number[][] {
  const services = [...found.services].sort((a, b) => a - b);
  return question.awards.reduce<number[][]>(
    (apart, _, grant) => {
      const joins = (group: readonly number[]) =>
        group.some((service) => leads(question, found, grant, service));
      const joined = apart.filter(joins);
      if (joined.length < 2) return apart;
      const one = joined.flat().sort((a, b) => a - b);
      return apart
        .map((group) => (group === joined[0] ? one : group))
        .filter((group) => !joined.includes(group));
    },
    services.map((service) => [service]),
  );
}

/** Whether the way back led from the service to the grant, or to its allowance. */
function leads(question: PoolingQuestion, found: Found, grant: number, service: number): boolean {
  const cap = question.caps[grant]![service];
  if (cap?.isZero()) return false;
  return isPermitted(question, grant, service) ? found.grants.has(grant) : found.allowances.has(grant);
}

/** What a grant may put into the services at most, and whether its award is not what limits it. */
function payer(question: PoolingQuestion, found: Found, grant: number, services: readonly number[]) {
  const reachable = services.filter((service) => leads(question, found, grant, service));
  const capped = services.filter(
    (service) =>
      !leads(question, found, grant, service) &&
      (isPermitted(question, grant, service) || elsewhere(question, grant).gt(0)),
  );
  const caps = sum(capped.map((service) => question.caps[grant]![service]!));
  const whole = found.grants.has(grant);
  const drawn = reachable.length === 0 ? [] : [whole ? question.awards[grant]! : elsewhere(question, grant)];
  return { grant, pounds: sum([...drawn, caps]), limited: !whole || caps.gt(0) };
}

function isPermitted({ allowed, pooled }: PoolingQuestion, grant: number, service: number): boolean {
  return allowed[grant]![service]! || pooled[grant]!;
}

/** The most of a grant that may go to services it is not permitted. */
function elsewhere({ awards, flexibility }: PoolingQuestion, grant: number): Decimal {
  return mostOf(awards[grant]!, flexibility[grant]!);
}
