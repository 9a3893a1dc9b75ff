import { NO_CHOICES } from "../../src/model/book";
import type { BookJson, KeptBook, SourcesChosen } from "../../src/model/book";
import { withReadings } from "../../src/reading";
import type { SpendReading } from "../../src/reading";
import type { WorkbookPort } from "../../src/workbook";

/** So many services are enough to see that everything is written. */
const SERVICES = 20;

interface TrialBook {
  readonly kept: KeptBook;
  /** What its table adds up to, in what unit. */
  readonly total: number;
  readonly unit: string;
}

/** A book of a table of spending, in which duplication ends, as a user would make it who knows no better. */
export async function trialBook(port: WorkbookPort, sources: SourcesChosen): Promise<TrialBook> {
  const reading = (await port.readSource("spend", sources.spend!, {})) as SpendReading;
  const stop = reading.findings.find(({ severity }) => severity === "stop");
  if (stop) throw new Error(stop.message);
  const { services, amounts, serviceTotals } = reading.count;
  const ending = services.filter((_, row) => amounts[row]!.every((amount) => !amount.isNegative()));
  const begun: BookJson = {
    book: 1,
    place: { name: "Trial", firstYear: 2026, years: 2, discount: 0.035 },
    proposals: [
      {
        id: "P1",
        name: "One provider",
        lever: "duplication",
        services: ending.slice(0, SERVICES),
        fixedShare: 0.1,
        start: 2026,
      },
    ],
    scenarios: [{ id: "S1", name: "All", on: ["P1"] }],
  };
  return {
    kept: { book: withReadings(begun, { spend: reading }), baseBudget: [], choices: NO_CHOICES, sources },
    total: serviceTotals.reduce((sum, each) => sum + each.toNumber(), 0),
    unit: reading.unit,
  };
}
