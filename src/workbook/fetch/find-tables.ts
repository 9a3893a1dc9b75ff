import { foundTables, paymentsIn } from "../../reading";
import type { BookContent, FoundTable, Payments } from "../../reading";
import { readableAddress } from "../../formula";
import type { WorkbookPort } from "../port";
import { inWorkbook } from "../session";
import { fetchBook } from "./fetch-book";
import { areaOfRange, withPlace } from "./ranges";

const NONE: Payments = { payments: [], rows: [] };

type Finder = Pick<WorkbookPort, "findTables" | "sheetsNotRead" | "readAnew" | "readPayments">;

/**
 * Finds the tables a scenario could read, and keeps what it read for an answer that changes nothing but how it is understood. `find` reads
 * them in the workbook's cells.
 */
export function finder(find: typeof foundTables = foundTables): Finder {
  let last: BookContent | null = null;
  let notRead: readonly string[] = [];
  const lookAgain: WorkbookPort["findTables"] = async (pointed = [], answers) => {
    const book = await inWorkbook(fetchBook);
    const read = (of: BookContent): readonly FoundTable[] => find(of, pointed, answers);
    [last, notRead] = [book, []];
    try {
      return read(book);
    } catch (error) {
      // What cannot be understood on one sheet keeps nobody from the tables of the others.
      notRead = book.sheets.flatMap(({ name }) =>
        isUnderstood(read, withSheets(book, [name])) ? [] : [name],
      );
      const rest = book.sheets.map(({ name }) => name).filter((name) => !notRead.includes(name));
      if (notRead.length === 0 || rest.length === 0) throw error;
      console.error(error);
      last = withSheets(book, rest);
      return read(last);
    }
  };
  return {
    findTables: lookAgain,
    sheetsNotRead: () => notRead,
    readAnew: async (pointed, answers) =>
      last === null ? await lookAgain(pointed, answers) : find(last, pointed, answers),
    readPayments: (ledgers) =>
      Promise.resolve(
        ledgers.map(({ table, agency }) => {
          const sheet = last?.sheets.find(({ name }) => name === table.sheet);
          return sheet === undefined ? NONE : paymentsIn(table, sheet, (said) => agency ?? said ?? "");
        }),
      ),
  };
}

function isUnderstood(read: (book: BookContent) => unknown, book: BookContent): boolean {
  try {
    read(book);
    return true;
  } catch {
    return false;
  }
}

function withSheets(book: BookContent, names: readonly string[]): BookContent {
  const wanted = new Set(names);
  return {
    ...book,
    sheets: book.sheets.filter(({ name }) => wanted.has(name)),
    declared: book.declared.filter(({ sheet }) => wanted.has(sheet)),
  };
}

/** The address of the cells that are selected, with their sheet. */
export async function selectedAddress(context: Excel.RequestContext): Promise<string> {
  const range = withPlace(context.workbook.getSelectedRange());
  await context.sync();
  const { sheet, box } = areaOfRange(range);
  return readableAddress(sheet, box);
}
