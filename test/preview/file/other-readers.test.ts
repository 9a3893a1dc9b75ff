import { convertBinary } from "@borgar/xlsx-convert";
import { read } from "hucre";
import { expect, it } from "vitest";
import { openFile } from "../../../preview/file";
import { parseAddress } from "../../../src/formula";
import { onSharedWorkbooks } from "./shared-workbooks";

/** Files of which the second reader, which takes its time, is asked too. */
const SMALL = 60_000;

onSharedWorkbooks("two other readers find the same cells, names and tables as ours", (name, bytes) => {
  it.skipIf(bytes.length > SMALL)(
    `${name}${bytes.length > SMALL ? " (skipped: it takes them many seconds)" : ""}`,
    async () => {
      const { content } = await openFile(name, bytes);
      const sheetNames = content.sheets.map((sheet) => sheet.name);
      const book = await convertBinary(Buffer.from(bytes), name, { skipMerged: false }).catch(() => null);
      const other = await read(bytes, { sheets: sheetNames });
      const ours = cellsOf(content.sheets);
      expect(new Map([...hucreCells(other)].filter(([, value]) => value !== ""))).toEqual(ours);
      if (book) expect(borgarCells(book as unknown as Borgar, sheetNames)).toEqual(ours);
    },
  );
});

interface Borgar {
  readonly sheets: readonly {
    readonly name: string;
    readonly cells: Readonly<Record<string, { readonly v?: unknown }>>;
  }[];
}

type Content = Awaited<ReturnType<typeof openFile>>["content"];

/** Every cell that holds something, by its sheet, row and column. */
function cellsOf(sheets: Content["sheets"]): Map<string, unknown> {
  return new Map(
    sheets.flatMap((sheet) =>
      sheet.values.flatMap((row, down) =>
        row.flatMap((value, across): [string, unknown][] =>
          value === "" ? [] : [[`${sheet.name} ${sheet.row + down} ${sheet.column + across}`, value]],
        ),
      ),
    ),
  );
}

function hucreCells(book: Awaited<ReturnType<typeof read>>): Map<string, unknown> {
  return new Map(
    book.sheets.flatMap((sheet) =>
      sheet.rows.flatMap((row, down) =>
        row.flatMap((value, across): [string, unknown][] =>
          value === null
            ? []
            : [[`${sheet.name} ${down} ${across}`, value instanceof Date ? serial(value) : value]],
        ),
      ),
    ),
  );
}

function borgarCells(book: Borgar, sheets: readonly string[]): Map<string, unknown> {
  return new Map(
    book.sheets
      .filter(({ name }) => sheets.includes(name))
      .flatMap(({ name, cells }) =>
        Object.entries(cells).flatMap(([at, { v }]): [string, unknown][] => {
          const box = parseAddress(at)?.box;
          return v === undefined || v === null || v === "" || !box
            ? []
            : [[`${name} ${box.row} ${box.column}`, v]];
        }),
      ),
  );
}

function serial(date: Date): number {
  return date.getTime() / 86_400_000 + 25_569;
}
