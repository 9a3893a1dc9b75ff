import type { Frame } from "playwright-core";
import { readBook } from "../../src/model/book";
import type { Book } from "../../src/model/book";
import { bookForm } from "../../src/workbook/store";
import { readPartXml } from "../../src/workbook/store/part";
import type { Preview } from "./browser";

/** The book as the workbook keeps it. */
export async function bookKept(frame: Frame): Promise<Book> {
  const xml = await frame.evaluate(
    (namespace) =>
      Excel.run(async (context) => {
        const part = context.workbook.customXmlParts.getByNamespace(namespace).getOnlyItem();
        const text = part.getXml();
        await context.sync();
        return text.value;
      }),
    bookForm.namespace,
  );
  const reading = readPartXml(bookForm, xml);
  if (!reading.ok) throw new Error(reading.because);
  return readBook(reading.stored.book);
}

/** What the cells of sheets show. */
export async function valuesOf(preview: Preview, names: readonly string[]) {
  const sheets = await preview.page.evaluate(
    (asked) => Object.fromEntries(asked.map((name) => [name, window.preview!.sheetValues(name)])),
    names,
  );
  return (sheet: string, row: number, column: number) => sheets[sheet]?.[row]?.[column] ?? null;
}
