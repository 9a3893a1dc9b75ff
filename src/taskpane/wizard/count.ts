import { duplicationSaving, sharedServices } from "../../model/duplication";
import { amount, Decimal, toCell } from "../../model/money";
import type { SpendReading } from "../../reading";
import type { Answers } from "./answers";
import { fixedShares } from "./scenario";
import { readNumber, readPercent } from "./typed";

/** The spend table counted, for showing. */
export interface Count {
  readonly total: number;
  readonly services: readonly ServiceCount[];
}

export interface ServiceCount {
  readonly service: string;
  readonly amount: number;
  /** True where more than one agency pays. */
  readonly shared: boolean;
  /** Those that spend on it, in sheet order. */
  readonly agencies: readonly { readonly agency: string; readonly amount: number }[];
}

/** What was counted when the table was read. */
export function countOf({ count: map }: SpendReading): Count {
  const shared = new Set(sharedServices(map).map(({ service }) => service));
  return {
    total: toCell(map.total),
    services: map.services.map((service, row) => ({
      service,
      amount: toCell(map.serviceTotals[row]!),
      shared: shared.has(service),
      agencies: map.agencies.flatMap((agency, column) => {
        const spent = map.amounts[row]![column]!;
        return spent.isZero() ? [] : [{ agency, amount: toCell(spent) }];
      }),
    })),
  };
}

/** The duplication saving as the model works it out from the answers; null while an answer is missing or wrong. */
export interface SavingPreview {
  readonly total: number;
  readonly services: readonly {
    readonly service: string;
    readonly spending: number;
    readonly saving: number;
  }[];
}

export function previewSaving({ count: map }: SpendReading, answers: Answers): SavingPreview | null {
  const shared = sharedServices(map);
  const shares = fixedShares(
    answers,
    shared.map(({ service }) => service),
  );
  const providersKept = readNumber(answers.providersKept);
  const achievable = readPercent(answers.achievable);
  if (shares === null || achievable === null || providersKept === null) return null;
  if (!Number.isInteger(providersKept) || providersKept < 1) return null;
  const savings = duplicationSaving(
    shared.map(({ service }) => map.amounts[map.services.indexOf(service)]!),
    {
      fixedShare: shared.map(({ service }) => amount(shares[service]!)),
      providersKept,
      achievable: amount(achievable),
    },
  ).map((row) => row.reduce((sum, saving) => sum.plus(saving), new Decimal(0)));
  return {
    total: toCell(savings.reduce((sum, saving) => sum.plus(saving), new Decimal(0))),
    services: shared.map(({ service, amount: spending }, row) => ({
      service,
      spending: toCell(spending),
      saving: toCell(savings[row]!),
    })),
  };
}
