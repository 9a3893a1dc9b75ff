import { foundTables, paymentsIn } from "../../reading";
import type { BookContent, Payments } from "../../reading";
import { readableAddress } from "../../formula";
import type { WorkbookPort } from "../port";
import { inWorkbook } from "../session";
import { fetchBook } from "./fetch-book";
import { areaOfRange, withPlace } from "./ranges";

const NONE: Payments = { payments: [], rows: [] };

/** Finds the tables a scenario could read, and keeps what it read for an answer that changes nothing but how it is understood. */
export function finder(): Pick<WorkbookPort, "findTables" | "readAnew" | "readPayments"> {
  let last: BookContent | null = null;
  const lookAgain: WorkbookPort["findTables"] = async (pointed, answers) => {
    last = await inWorkbook(fetchBook);
    return foundTables(last, pointed, answers);
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

/** The address of the cells that are selected, with their sheet. */
export async function selectedAddress(context: Excel.RequestContext): Promise<string> {
  const range = withPlace(context.workbook.getSelectedRange());
  await context.sync();
  const { sheet, box } = areaOfRange(range);
  return readableAddress(sheet, box);
}
