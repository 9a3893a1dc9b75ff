import { saveNew } from "../../preview/file";
import type { NewCell, NewSheet } from "../../preview/file";
import { openFiled } from "../preview/filed/open-filed";

/**
 * How long large files take to be opened in the stand-in, without a page: `npx tsx test/bench/opening.ts payments` or `... formulas`. The
 * file is made first and is not counted. The seconds at work are those of the processor: on a busy machine they are all that is to be compared.
 */
const FILES: Readonly<Record<string, () => { readonly name: string; readonly bytes: Uint8Array }>> = {
  payments: () => ({ name: "payments.csv", bytes: payments(100_000) }),
  formulas: () => ({ name: "formulas.xlsx", bytes: formulas(20, 34_000) }),
};

const wanted = process.argv[2] ?? "";
const make = FILES[wanted];
if (!make) throw new Error(`Name what to open: ${Object.keys(FILES).join(" or ")}.`);
const { name, bytes } = make();
// Once what opens files is loaded.
const first = await openFiled("first.csv", new TextEncoder().encode("Service,Amount (£)\nParks,1\n"));
await first.port.findTables();
first.close();
const now = () => ({ wall: performance.now(), cpu: process.cpuUsage() });
const before = now();
const book = await openFiled(name, bytes);
const opened = now();
const tables = await book.port.findTables();
const found = now();
const seconds = (from: typeof before, to: typeof before) => {
  const cpu = (to.cpu.user + to.cpu.system - from.cpu.user - from.cpu.system) / 1e6;
  return `${((to.wall - from.wall) / 1000).toFixed(1)} s (${cpu.toFixed(1)} s of them at work)`;
};
console.log(
  `${name}, ${(bytes.length / 1024 ** 2).toFixed(1)} MB: opened in ${seconds(before, opened)}; its ${tables.length} tables found in ${seconds(opened, found)}; ${Math.round(process.memoryUsage().rss / 1024 ** 2)} MB of memory.`,
);
book.close();
process.exit(0);

/** Payments of a month, twelve columns. */
function payments(rows: number): Uint8Array {
  const headings =
    "Body Name,Body,Service,Directorate,Cost centre,Supplier,Supplier Id,Transaction Number,Date,Expense Type,Net Amount,VAT";
  const line = (at: number) =>
    [
      "Northshire Council",
      "E08000001",
      `Service ${at % 40}`,
      `Directorate ${at % 7}`,
      `C${1000 + (at % 300)}`,
      `Supplier ${at % 5000} Ltd`,
      200_000 + (at % 5000),
      5_100_000 + at,
      `${1 + (at % 28)}/07/2025`,
      `Expense ${at % 25}`,
      `${(at * 7919) % 100_000}.${10 + (at % 90)}`,
      `${(at * 31) % 2000}.50`,
    ].join(",");
  const lines = Array.from({ length: rows }, (_, at) => line(at));
  return new TextEncoder().encode(`${headings}\n${lines.join("\n")}\n`);
}

/** Sheets of budgets in which every row has sums of others, and of the sheet before. */
function formulas(sheets: number, all: number): Uint8Array {
  const rows = all / sheets / 2;
  const made = Array.from({ length: sheets }, (_, sheet): NewSheet => {
    const cells = Array.from({ length: rows }, (__, at): NewCell[] => {
      const row = at + 1;
      const [one, other] = [at * 10, at];
      const before = sheet === 0 ? `C${row + 1}` : `'Month ${sheet}'!D${row + 1}`;
      return [
        { row, column: 0, value: `Service ${at}` },
        { row, column: 1, value: one },
        { row, column: 2, value: other },
        { row, column: 3, value: one + other, formula: `=B${row + 1}+C${row + 1}` },
        { row, column: 4, value: one + other, formula: `=SUM(D$2:D${row + 1})-${before}` },
      ];
    });
    const headings = ["Service", "Pay", "Other", "Total (£)", "To date"].map((value, column): NewCell => ({
      row: 0,
      column,
      value,
    }));
    return { name: `Month ${sheet + 1}`, cells: [...headings, ...cells.flat()] };
  });
  return saveNew({ sheets: made, names: [], customXml: [] }).bytes;
}
