import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import Papa from "papaparse";
import { sourceOf } from "../../src/reading";

/** What a source adds up to, worked out without the reader under test. */
type TotalOf = (file: string) => number;

const manchester = column("Net Amount");
const salford = column("Net");

/** The files that hold spending. */
const TOTALS: Readonly<Record<string, TotalOf>> = {
  "manchester-2020-07.csv": manchester,
  "manchester-2020-08.csv": manchester,
  "manchester-2020-09.csv": manchester,
  "salford-2020-07.csv": salford,
  "salford-2020-08.csv": salford,
  "salford-2020-09.csv": salford,
  // Thirteen services of the authorities that made a return, in thousands of pounds.
  "RS_2017-18_data_by_LA.xlsx": cells("sheet3", /^[F-R](?:[89]|[1-9]\d|[1-3]\d\d|4[0-4]\d|45[0-2])$/),
  // The sheet's own sum of its expenses.
  "simple-monthly-budget.xlsx": cells("sheet1", /^E4$/),
  // The costs of the latest year.
  "WithChartSheet.xlsx": cells("sheet1", /^C1[0-3]$/),
};

/** The total that a trial has to come to: of the file's spending, or of the example table that is made where it holds none. */
export function sourceTotal(name: string, file: string): number {
  return TOTALS[name]?.(file) ?? exampleTotal();
}

function exampleTotal(): number {
  const { example } = sourceOf("spend");
  return example.rows.flat().reduce<number>((sum, cell) => sum + (typeof cell === "number" ? cell : 0), 0);
}

/** Pence are added up as whole numbers. */
function column(name: string): TotalOf {
  return (file) => {
    const text = readFileSync(file, "latin1").replace(
      /^(\u00ef\u00bb\u00bf|\u00c3\u00af\u00c2\u00bb\u00c2\u00bf)/,
      "",
    );
    const rows = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
    const pence = rows.map((row) => Math.round(Number(row[name]!.replaceAll(",", "")) * 100));
    return pence.reduce((sum, each) => sum + each, 0) / 100;
  };
}

function cells(sheet: string, wanted: RegExp): TotalOf {
  return (file) => {
    const xml = strFromU8(unzipSync(readFileSync(file))[`xl/worksheets/${sheet}.xml`]!);
    const found = xml.matchAll(
      /<c r="([A-Z]+\d+)"(?![^>]*t="(?:s|str|b|e|inlineStr)")[^>]*>(?:<f[^>]*?(?:\/>|>[^<]*<\/f>))?<v>([^<]+)<\/v>/g,
    );
    return [...found].reduce((sum, [, at, value]) => sum + (wanted.test(at!) ? Number(value) : 0), 0);
  };
}
