import { foundTables } from "../../reading";
import type { FoundTable } from "../../reading";
import { readableAddress } from "../../formula";
import { fetchBook } from "./fetch-book";
import { areaOfRange, withPlace } from "./ranges";

/** Finds the tables a scenario could read. See `WorkbookPort.findTables`. */
export async function findTables(
  context: Excel.RequestContext,
  pointed: readonly string[],
): Promise<readonly FoundTable[]> {
  return foundTables(await fetchBook(context), pointed);
}

/** The address of the cells that are selected, with their sheet. */
export async function selectedAddress(context: Excel.RequestContext): Promise<string> {
  const range = withPlace(context.workbook.getSelectedRange());
  await context.sync();
  const { sheet, box } = areaOfRange(range);
  return readableAddress(sheet, box);
}
