import { FileProblem } from "../problem";
import { NOTHING_BEYOND } from "./beyond";
import type { Beyond } from "./beyond";
import type { CellsAndNames } from "./names";
import type { BookContent } from "./content";
import { readCsv } from "./csv";
import { kindOf, notAWorkbook } from "./kind";
import type { FileKind, Found } from "./kind";
import { readOds } from "./ods";
import type { Pace } from "./pace";
import { readXls } from "./xls";
import { readXlsb } from "./xlsb";
import { keptIn, NOTHING_KEPT, readXlsx } from "./xlsx";
import type { Kept } from "./xlsx";

export type { Beyond } from "./beyond";
export type { FiledFeatures } from "./xlsx";
export type { Pace } from "./pace";

/** A file as it was opened. */
export interface OpenedFile {
  readonly kind: FileKind;
  readonly content: BookContent;
  readonly beyond: Beyond;
  readonly kept: Kept;
  /** What the reader could not bring along, each a sentence. */
  readonly notes: readonly string[];
}

const MOST_BYTES = 200 * 1024 ** 2;

/**
 * Opens a workbook (.xlsx, .xlsm, .xlsb, .ods, .xls) or a text of fields (.csv, .tsv) from its bytes. What kind it is, is told by
 * the bytes, not by the name. Refuses by a `FileProblem` what cannot be read.
 */
export async function openFile(name: string, bytes: Uint8Array, pace?: Pace): Promise<OpenedFile> {
  if (bytes.length > MOST_BYTES) {
    throw new FileProblem(
      "too-large",
      `The file has ${Math.round(bytes.length / 1024 ** 2)} megabytes; ${MOST_BYTES / 1024 ** 2} can be opened. Save the sheets that are needed as a workbook of their own and open that.`,
    );
  }
  const found = kindOf(name, bytes);
  const { content, beyond } = await readAs(name, bytes, found, pace);
  if (content.sheets.every((sheet) => sheet.values.length === 0)) {
    throw new FileProblem("empty", "The file has no cell with anything in it. Choose another file.");
  }
  const kept =
    found.kind === "xlsx" || found.kind === "xlsm" ? keptIn(found.parts, found.workbook) : NOTHING_KEPT;
  return { kind: found.kind, content, beyond, kept, notes: notesOf(found.kind) };
}

async function readAs(
  name: string,
  bytes: Uint8Array,
  found: Found,
  pace: Pace | undefined,
): Promise<{ readonly content: BookContent; readonly beyond: Beyond }> {
  switch (found.kind) {
    case "xlsx":
    case "xlsm":
      return readXlsx(found.parts, found.workbook, name, pace);
    case "ods":
      return cellsAndNames(readOds(found.parts, name));
    case "xlsb":
      return cellsAndNames(readXlsb(found.parts, found.workbook, name));
    case "xls":
      return cellsAndNames(readXls(bytes, name));
    case "csv": {
      const content = await readCsv(bytes, name, pace);
      if (!content)
        throw notAWorkbook(
          "The file is neither a workbook nor a text. Choose a workbook (.xlsx) or a table of text (.csv).",
        );
      return cellsAndNames({ content, names: [] });
    }
  }
}

function cellsAndNames({ content, names }: CellsAndNames) {
  return { content, beyond: { ...NOTHING_BEYOND, names } };
}

function notesOf(kind: FileKind): readonly string[] {
  if (kind !== "xlsb" && kind !== "xls") return [];
  return [`The formulas of an .${kind} file come as their values. Save it as .xlsx to have them.`];
}
