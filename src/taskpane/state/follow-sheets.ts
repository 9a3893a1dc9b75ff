import { addressFollowed, sourcesFollowed } from "../../workbook";
import type { Desk } from "./work";

/** Names tables of the draft whose sheets were renamed by the names that the sheets have now, as the formulas of the book do. */
export async function followSheets({ store, port }: Desk): Promise<void> {
  if (store.getState().book === null) return;
  const renamed = await port.renamedSources();
  if (renamed.size === 0) return;
  store.setState(({ book, answers }) => ({
    book: book && { ...book, sources: sourcesFollowed(book.sources, renamed) },
    answers: {
      ...answers,
      sources: Object.fromEntries(
        Object.entries(answers.sources).map(([kind, answer]) => [
          kind,
          {
            ...answer,
            reference: answer.reference === null ? null : addressFollowed(answer.reference, renamed),
          },
        ]),
      ),
    },
  }));
}
