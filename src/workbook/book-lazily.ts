import type { BookPort } from "./book";
import { loadedOnce } from "./loaded-once";
import { inWorkbook } from "./session";
import { bookForm, readParts } from "./store";
import type { Writer } from "./write";

/**
 * The book of the workbook. What plans and reads its sheets is in a file of its own, apart from the pane's screens of a book: it is loaded
 * when the workbook keeps a book, or when one is reviewed.
 */
export function bookLazily(writer: Writer): BookPort {
  const book = loadedOnce(async (): Promise<BookPort> => {
    const { bookIn } = await import(/* webpackChunkName: "sheets" */ "./book");
    return bookIn(writer);
  });
  const isKept = (): Promise<boolean> =>
    inWorkbook(async (context) => (await readParts(context, bookForm)).length > 0);
  return {
    readBook: async () => ((await isKept()) ? await (await book()).readBook() : null),
    bookHeadlines: async (watch) =>
      (await isKept()) ? await (await book()).bookHeadlines(watch) : { headlines: [] },
    renamedSources: async () => ((await isKept()) ? await (await book()).renamedSources() : new Map()),
    showProposal: async (id) => await (await book()).showProposal(id),
    showEntry: async (places) => await (await book()).showEntry(places),
    selectedProposal: async (ids) => await (await book()).selectedProposal(ids),
    reviewBook: async (kept) => await (await book()).reviewBook(kept),
    writeBook: async (...write) => await (await book()).writeBook(...write),
  };
}
