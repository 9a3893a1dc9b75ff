import { inWorkbook } from "../session";
import type { Writer } from "../write";
import { showEntry } from "./entry-cell";
import { findBook } from "./find-book";
import { readBookHeadlines } from "./headlines";
import type { BookPort } from "./port";
import { prepareBook } from "./prepare-book";
import { findRenamedSources } from "./renamed-sources";
import { selectedProposal, showProposal } from "./proposal-row";

export { keptBookXml } from "./kept-part";
export type { BookPort, EntryPlace, FoundBook } from "./port";

/** The book of the workbook that Excel has open; `writer` knows the last write of the session. */
export function bookIn(writer: Writer): BookPort {
  return {
    readBook: () => inWorkbook(findBook),
    reviewBook: (kept) => writer.review((context) => prepareBook(context, kept)),
    writeBook: (kept, agreed = [], basis, watch = {}) =>
      writer.write((context) => prepareBook(context, kept), agreed, basis, watch),
    showProposal: (id) => inWorkbook((context) => showProposal(context, id)),
    showEntry: (places) => inWorkbook((context) => showEntry(context, places)),
    selectedProposal: (ids) => inWorkbook((context) => selectedProposal(context, ids)),
    renamedSources: () => inWorkbook(findRenamedSources),
    bookHeadlines: (watch = {}) => inWorkbook((context) => readBookHeadlines(context, watch)),
  };
}
