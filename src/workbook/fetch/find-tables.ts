import { foundTables } from "../../reading";
import type { FoundTable } from "../../reading";
import { fetchBook } from "./fetch-book";

/** Finds the tables a scenario could read. See `WorkbookPort.findTables`. */
export async function findTables(context: Excel.RequestContext): Promise<readonly FoundTable[]> {
  return foundTables(await fetchBook(context));
}
