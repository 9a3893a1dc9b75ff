import { spendByService } from "../../../model/book";
import type { Book } from "../../../model/book";
import { settledAmount } from "../../../model/money";

/** A row of the sheet. */
export interface Line {
  readonly id: string;
  readonly service: string;
  /** null where nobody has given it yet. */
  readonly fixedShare: number | null;
  readonly source: string;
  readonly providersKept: number;
  readonly amounts: readonly number[];
}

/** What a proposal of this lever asks. */
interface Own {
  readonly services: readonly string[];
  readonly fixedShare: number | ReadonlyMap<string, number>;
  readonly fixedShareSource: string;
  readonly providersKept: number;
}

/** By proposal and service, in the order of the book. */
export function linesOf(book: Book): readonly Line[] {
  const spend = spendByService(book);
  return book.proposals
    .filter(({ lever }) => lever === "duplication")
    .flatMap(({ id, own }) => {
      const { services, fixedShare, fixedShareSource, providersKept } = own as Own;
      return services.map((service) => ({
        id,
        service,
        fixedShare: typeof fixedShare === "number" ? fixedShare : (fixedShare.get(service) ?? null),
        source: fixedShareSource,
        providersKept,
        amounts: spend.services.get(service)!.map((amount) => settledAmount(amount).toNumber()),
      }));
    });
}
