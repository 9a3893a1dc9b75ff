import { amount, sum, toCell } from "../../money";
import type { Decimal } from "../../money";
import type { Outcome, PoolAnswer, PoolFile, PoolHeld, PoolStep } from "../../pooling/file";
import type { SolveProgramme } from "../../programme";
import { answerHeld, answerPool, provingPrices, releasedBy } from "../../pooling/file";
import { poundsIn } from "../../wording";
import type { Book, PoolingWorked, WorkedOutcome } from "../parts";
import { freedIn } from "./freed";
import { goneBetween, poolFileOf } from "./pool-file";
import { pricesWorked } from "./prices";

/**
 * What the grants of a book do over its years under all their rules: held as they are, with the ring-fences removed that a scenario's proposals remove, and in each mode. `asAt` is the day, as it is to be
 * shown. `begins` is told of each part of the work. Null where the book has no grants or needs. Throws and rejects as `answerPool` does.
 */
export async function workOutPooling(
  book: Book,
  scenario: string,
  asAt: string,
  solve: SolveProgramme,
  begins?: (step: PoolStep) => void,
): Promise<PoolingWorked | null> {
  const freed = freedIn(book, scenario);
  const [held, asked] = [poolFileOf(book, new Map()), poolFileOf(book, freed)];
  if (held === null || asked === null) return null;
  const now = await answerPool(held.file, solve, begins);
  const removed = freed.size === 0 ? now : await answerHeld(asked.file, solve);
  const units = unitsOf(book.place.unit);
  const grants = asked.file.grants.map(({ id }) => id);
  return {
    asAt,
    scenario,
    freed: goneBetween(held.file, asked.file),
    inputs: asked.inputs,
    firstYear: asked.file.firstYear,
    years: asked.file.years,
    now: outcomeWorked(now.asHeld, units),
    removed: outcomeWorked(removed.asHeld, units),
    modes: now.modes.map((mode) => ({
      mode: mode.mode,
      gain: mode.gain && {
        value: units(mode.gain.value),
        funded: units(mode.gain.funded),
        floors: units(mode.gain.floors),
        stranded: units(mode.gain.stranded),
        administration: units(mode.gain.administration),
      },
      ...outcomeWorked(mode, units),
    })),
    allocation: allocationOf(removed.asHeld, grants, asked.file.services, units),
    grants: grants.map((grant) => ({
      grant,
      administration: of(removed.asHeld, "administration", grant, units),
      carried: of(removed.asHeld, "carriedOut", grant, units),
      stranded: of(removed.asHeld, "stranded", grant, units),
    })),
    services: asked.file.services.map(({ id: service }) => ({
      service,
      now: served(now.asHeld, service, units),
      removed: served(removed.asHeld, service, units),
    })),
    released: releasedBy(asked.file, now.asHeld)?.map(units) ?? null,
    pooling: {
      value: units(now.pooling.value),
      funded: units(now.pooling.funded),
      floors: units(now.pooling.floors),
      released: units(now.pooling.released),
      reallocated: units(now.pooling.reallocated),
    },
    administrationSaved: now.administrationSaved.byYear.map(units),
    ringFences: now.ringFences.values.map(({ grant, value, floors, proven }) => ({
      grant,
      value: units(value),
      floors: units(floors),
      proven,
    })),
    blocking: now.ringFences.blocking,
    order:
      now.ringFences.order &&
      now.ringFences.order.map((step) => ({
        grants: step.grants,
        adds: units(step.adds),
        value: units(step.value),
        funded: units(step.funded),
        floors: units(step.floors),
      })),
    prices: now.prices && pricesWorked(now.prices, held.file),
    proving: provingOf(asked.file),
    problems: problemsIn(now, removed),
    notes: [...new Set([...asked.notes, ...now.asHeld.notes, ...removed.asHeld.notes])],
  };
}

/** Whether the inputs have changed since an answer was worked out. */
export function isStale(book: Book): boolean {
  const worked = book.pooling?.worked ?? null;
  if (worked === null) return false;
  return poolFileOf(book, freedIn(book, worked.scenario))?.inputs !== worked.inputs;
}

type Units = (pounds: Decimal) => number;

function unitsOf(unit: string): Units {
  const pounds = poundsIn(unit);
  return (sums) => toCell(sums.div(pounds));
}

function outcomeWorked({ years, proof }: Outcome, units: Units): WorkedOutcome {
  const together = (name: "stranded" | "carriedOut" | "unmet" | "administration"): readonly number[] =>
    years.map((year) => units(sum(Object.values(year[name]))));
  const inFloat = (pounds: number | null): number | null => (pounds === null ? null : units(amount(pounds)));
  return {
    funded: years.map(({ funded }) => units(funded)),
    value: years.map(({ value }) => units(value)),
    stranded: together("stranded"),
    carried: together("carriedOut"),
    unmet: together("unmet"),
    shortfall: years.map(({ floorShortfall }) => units(floorShortfall)),
    administration: together("administration"),
    proof: {
      proven: proof.proven,
      how: proof.how,
      leastShortfall: units(proof.leastFloorShortfall),
      mostValue: units(proof.mostValue),
      leastShortfallByHighs: inFloat(proof.byHighs.leastFloorShortfall),
      mostValueByHighs: inFloat(proof.byHighs.mostValue),
    },
  };
}

function allocationOf(
  { years }: Outcome,
  grants: readonly string[],
  services: readonly { readonly id: string }[],
  units: Units,
): PoolingWorked["allocation"] {
  return grants.flatMap((grant) =>
    services.flatMap(({ id: service }) => {
      const paid = years.map(({ allocation }) => {
        const row = own(allocation, grant);
        const pounds = row === undefined ? undefined : own(row, service);
        return pounds === undefined ? 0 : units(pounds);
      });
      return paid.some((pounds) => pounds !== 0) ? [{ grant, service, paid }] : [];
    }),
  );
}

function of(
  { years }: Outcome,
  name: "administration" | "carriedOut" | "stranded",
  grant: string,
  units: Units,
): readonly number[] {
  return years.map((year) => {
    const pounds = own(year[name], grant);
    return pounds === undefined ? 0 : units(pounds);
  });
}

/** By year, what a service gets. */
function served({ years }: Outcome, service: string, units: Units): readonly number[] {
  return years.map(({ fundedByService }) => {
    const pounds = own(fundedByService, service);
    return pounds === undefined ? 0 : units(pounds);
  });
}

/** What a record of names has of its own: a grant may be called "constructor". */
function own<T>(record: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

function provingOf(file: PoolFile): PoolingWorked["proving"] {
  const prices = provingPrices(file);
  if (prices === null) return null;
  return {
    floorPoint: toCell(prices.floorPoint),
    years: prices.years.map(({ grants, elsewhere, earmarks, services }) => ({
      grants: grants.map(toCell),
      elsewhere: elsewhere.map(toCell),
      earmarks: earmarks.map((ofGrant) => ofGrant.map(toCell)),
      services: services.map(toCell),
    })),
  };
}

/** Those of the grants as they are held, and what is still so once ring-fences are removed; each once. */
function problemsIn(now: PoolAnswer, removed: PoolHeld): PoolingWorked["problems"] {
  const all = [...now.problems, ...removed.problems].map(
    ({ message, pounds }) => [message, toCell(pounds)] as const,
  );
  return [...new Map(all)].map(([message, pounds]) => ({ message, pounds }));
}
