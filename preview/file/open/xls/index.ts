import { damaged } from "../../package";
import { FileProblem } from "../../problem";
import { namesOfRanges } from "../names";
import type { CellsAndNames } from "../names";
import { sheetOf } from "./cells";
import { streamOf } from "./compound";
import { globalsOf } from "./globals";
import { recordsOf } from "./records";

/** The cells and names of an .xls workbook of Excel 97 to 2003: all but their formulas, which are tokens and not text. */
export function readXls(bytes: Uint8Array, fileName: string): CellsAndNames {
  try {
    return contentOf(bytes, fileName);
  } catch (error) {
    throw error instanceof FileProblem ? error : damaged(error);
  }
}

function contentOf(bytes: Uint8Array, fileName: string): CellsAndNames {
  const stream = streamOf(bytes, ["Workbook", "Book"]);
  if (!stream) throw damaged("no workbook in it");
  const records = recordsOf(stream);
  const globals = globalsOf(records);
  const places = new Map(records.map(({ at }, index) => [at, index]));
  const sheets = globals.tabs.flatMap((tab) => {
    const first = places.get(tab.at);
    if (!tab.isSheet) return [];
    if (first === undefined) throw damaged(`no records of ${tab.name}`);
    return [sheetOf(records, first, tab, globals)];
  });
  const { declared, names } = namesOfRanges(globals.names, sheets);
  return { content: { fileName, sheets, declared }, names };
}
