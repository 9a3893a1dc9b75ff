import { foundTables, paymentsIn } from "../../reading";
import type { BookContent, Payments } from "../../reading";
import { parseAddress, readableAddress } from "../../formula";
import type { WorkbookPort } from "../port";
import { inWorkbook } from "../session";
import { fetchBook } from "./fetch-book";
import { areaOfRange, withPlace } from "./ranges";

const NONE: Payments = { payments: [], rows: [] };

/** Finds the tables a scenario could read, and keeps what it read for an answer that changes nothing but how it is understood. */
export function finder(): Pick<WorkbookPort, "findTables" | "readAnew" | "readPayments"> {
  let last: BookContent | null = null;
  const lookAgain: WorkbookPort["findTables"] = async (pointed = [], answers) => {
    last = await inWorkbook(fetchBook);
    try {
      return foundTables(last, pointed, answers);
    } catch (error) {
      // What cannot be understood on one sheet keeps nobody from pointing at a table on another.
      if (pointed.length === 0) throw error;
      last = onlySheets(last, new Set(pointed.map((address) => parseAddress(address)?.sheet)));
      return foundTables(last, pointed, answers);
    }
  };
  return {
    findTables: lookAgain,
    readAnew: async (pointed, answers) =>
      last === null ? await lookAgain(pointed, answers) : foundTables(last, pointed, answers),
    readPayments: (ledgers) =>
      Promise.resolve(
        ledgers.map(({ table, agency }) => {
          const sheet = last?.sheets.find(({ name }) => name === table.sheet);
          return sheet === undefined ? NONE : paymentsIn(table, sheet, (said) => agency ?? said ?? "");
        }),
      ),
  };
}

function onlySheets(book: BookContent, names: ReadonlySet<string | null | undefined>): BookContent {
  return {
    ...book,
    sheets: book.sheets.filter(({ name }) => names.has(name)),
    declared: book.declared.filter(({ sheet }) => names.has(sheet)),
  };
}

/** The address of the cells that are selected, with their sheet. */
export async function selectedAddress(context: Excel.RequestContext): Promise<string> {
  const range = withPlace(context.workbook.getSelectedRange());
  await context.sync();
  const { sheet, box } = areaOfRange(range);
  return readableAddress(sheet, box);
}
