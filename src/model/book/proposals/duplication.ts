import { duplicationSaving } from "../../duplication";
import { Decimal, settledAmount } from "../../money";
import {
  fieldProblem,
  byName,
  either,
  gathering,
  itemOf,
  listOf,
  NAME,
  optional,
  partOf,
  required,
} from "../../fields";
import { SHARE, TEXT, wholeIn } from "../../fields";
import { asLever } from "./lever";
import { RAMP } from "./ramp";
import type { SpendByService } from "./lever";

interface Duplication {
  readonly services: readonly string[];
  /** One share, or one by service; a service not named has none. */
  readonly fixedShare: number | ReadonlyMap<string, number>;
  /** Where that is from; nothing is reckoned with it. */
  readonly fixedShareSource: string;
  readonly providersKept: number;
  readonly ramp: readonly number[] | null;
}

/** Several agencies carry the fixed cost of one service: only the largest go on doing so. The method is PLACE.DUPLICATIONSAVING. */
export const duplication = asLever<Duplication>({
  id: "duplication",
  title: "End duplication",
  hint: "Several bodies carry the fixed cost of one service: only the largest go on doing so. Worked out from the spend table.",
  fields: {
    services: required(listOf(NAME, 1), "the services in which duplication ends", {
      label: "Services in which duplication ends",
      as: "services",
      part: "saving",
    }),
    fixedShare: required(
      either<number, ReadonlyMap<string, number>>(SHARE, byName(SHARE), (value) => typeof value === "object"),
      "the part of spending that is fixed cost: one share, or one by service; nothing is saved on a service that is not named",
      {
        label: "Fixed cost, share of spending",
        hint: "There is no standard figure: give your own, and below where it comes from.",
        as: "share by service",
        part: "saving",
      },
    ),
    fixedShareSource: optional(TEXT, "", "where the fixed share is from", {
      label: "Where the fixed share is from",
      as: "text",
      part: "saving",
    }),
    providersKept: optional(
      wholeIn({ least: 0 }),
      1,
      "how many bodies keep their fixed cost, the largest spenders first",
      {
        label: "Bodies that keep their fixed cost",
        hint: "The largest spenders first.",
        as: "whole",
        part: "saving",
      },
    ),
    ramp: RAMP,
  },
  pricesOf: "spend",
  check: ({ services, fixedShare }, spend, path) => {
    const problems = gathering();
    services.forEach((service, position) =>
      problems.from(() =>
        mustBeSpentOn(service, services, position, spend, itemOf(partOf(path, "services"), position)),
      ),
    );
    for (const service of typeof fixedShare === "number" ? [] : fixedShare.keys()) {
      problems.from(() => {
        if (spend.services.has(service)) return;
        throw fieldProblem(
          partOf(partOf(path, "fixedShare"), service),
          `Nothing is spent on "${service}": it has no row in spend.`,
        );
      });
    }
    problems.finish();
  },
  fullSaving: ({ services, fixedShare, providersKept, ramp }, spend) => {
    const byAgency = savedByAgency(services, fixedShare, providersKept, spend);
    const total = byAgency.reduce((sum, saved) => sum + saved, 0);
    return {
      values: (ramp ?? [1]).map((share) => total * share),
      shares: byAgency.map((saved) => (total > 0 ? saved / total : 0)),
    };
  },
  frees: () => [],
});

function savedByAgency(
  services: readonly string[],
  fixedShare: Duplication["fixedShare"],
  providersKept: number,
  spend: SpendByService,
): readonly number[] {
  const amounts = services.map((service) => spend.services.get(service)!);
  // Who saves is told by settled sums, so that two agencies that spend the same are a tie; how much, by the sums as they are.
  const saved = duplicationSaving(
    amounts.map((row) => row.map(settledAmount)),
    { fixedShare: new Decimal(1), providersKept, achievable: new Decimal(1) },
  );
  const shareOf = (service: string): number =>
    typeof fixedShare === "number" ? fixedShare : (fixedShare.get(service) ?? 0);
  return spend.agencies.map((_, agency) =>
    services.reduce(
      (sum, service, row) =>
        saved[row]![agency]!.isZero() ? sum : sum + amounts[row]![agency]! * shareOf(service),
      0,
    ),
  );
}

function mustBeSpentOn(
  service: string,
  services: readonly string[],
  position: number,
  spend: SpendByService,
  path: string,
): void {
  const amounts = spend.services.get(service);
  if (amounts === undefined)
    throw fieldProblem(path, `Nothing is spent on "${service}": it has no row in spend.`);
  if (services.indexOf(service) !== position) throw fieldProblem(path, `"${service}" is named twice.`);
  const below = amounts.findIndex((amount) => amount < 0);
  if (below >= 0) {
    throw fieldProblem(
      path,
      `${spend.agencies[below]} earns more on "${service}" than it spends (${amounts[below]}). Take its income out of spend first.`,
    );
  }
}
