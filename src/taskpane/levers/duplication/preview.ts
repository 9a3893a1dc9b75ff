import { duplication, stepBounds } from "../../../model/book";
import { duplicationSaving } from "../../../model/duplication";
import { Decimal, settledNumber, toCell } from "../../../model/money";
import { byName } from "../../../model/names";
import type { SpendReading } from "../../../reading";
import { settingsFrom } from "../../answers";
import type { LeverAnswers } from "../../answers";
import type { PlaceFacts } from "../../registry";

/** The duplication saving as the model works it out from the answers. */
export interface SavingPreview {
  readonly total: number;
  /** By service; a service that is not shared has none. */
  readonly services: ReadonlyMap<string, number>;
}

/** The saving before it is written; null while an answer is missing or wrong, and for more services than it is worked out for. */
export function previewSaving(
  { count: map }: SpendReading,
  answers: LeverAnswers,
  facts: PlaceFacts,
): SavingPreview | null {
  const settings = settingsFrom(duplication, answers, facts);
  if (settings === null) return null;
  const shared = facts.sharedServices;
  if (shared.length * map.agencies.length > stepBounds.pairsSaved) return null;
  const at = new Map(map.services.map((service, row) => [service, row]));
  const fixedShare = byName(settings.fixedShare);
  const savings = duplicationSaving(
    shared.map((service) => map.amounts[at.get(service)!]!),
    {
      fixedShare: shared.map((service) => settledNumber(fixedShare(service) ?? 0)),
      providersKept: settings.providersKept,
      achievable: settledNumber(settings.achievable),
    },
  ).map((row) => row.reduce((sum, saving) => sum.plus(saving), new Decimal(0)));
  return {
    total: toCell(savings.reduce((sum, saving) => sum.plus(saving), new Decimal(0))),
    services: new Map(shared.map((service, row) => [service, toCell(savings[row]!)])),
  };
}
