import { openFile } from "../../../preview/file";
import { filedSheets, openBook } from "../../../preview/filed";
import type { OpenedBook } from "../../../preview/filed";
import { openWorkbook } from "../../workbook/open-workbook";
import type { OpenWorkbook } from "../../workbook/open-workbook";

/** A file opened as the preview opens it, with the add-in's own way into it. */
export interface OpenFiled extends OpenWorkbook {
  readonly opened: OpenedBook;
}

export async function openFiled(name: string, bytes: Uint8Array): Promise<OpenFiled> {
  const file = { name, bytes, opened: await openFile(name, bytes) };
  let opened: OpenedBook | null = null;
  const workbook = await openWorkbook(undefined, {
    filed: filedSheets(file),
    fill: (host) => {
      opened = openBook(host, file);
    },
  });
  if (!opened) throw new Error("The host was not filled.");
  await workbook.calculated();
  return { ...workbook, opened };
}
