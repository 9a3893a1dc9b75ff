import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { saveCopy } from "../../preview/file";
import { differences } from "../../preview/filed";
import { openFiled } from "../preview/filed/open-filed";
import type { OpenFiled } from "../preview/filed/open-filed";
import { differingParts } from "../preview/file/made";
import { faultsOf, orphansOf } from "../preview/file/sound";
import { chosen } from "./chosen";
import { comparedInOffice } from "./compared";
import { OFFICE } from "./office";
import { sourceTotal } from "./source-totals";
import { trialBook } from "./trial-book";

/**
 * Tries every workbook beside the project as a new user would: opened, a book made of what the reader proposes, written, taken back,
 * written again, saved, opened in LibreOffice. Run by hand (npx tsx test/trial/files.ts [WORD IN THE NAME, OR A FILE...]); it takes
 * minutes. Its answer is a table in Markdown, a line a file.
 */
interface Result {
  readonly file: string;
  readonly read: string;
  readonly answered: string;
  readonly total: string;
  readonly source: string;
  readonly written: string;
  readonly undone: string;
  readonly saved: string;
  readonly office: string;
}

const NOTHING: Result = {
  file: "",
  read: "",
  answered: "",
  total: "",
  source: "",
  written: "",
  undone: "",
  saved: "",
  office: "",
};

let began = Date.now();
const DATA = path.resolve(import.meta.dirname, "../../../shared/data");

function filesToTry(words: readonly string[]): string[] {
  const payments = path.join(DATA, "place-greater-manchester/payments");
  const all = [path.join(DATA, "workbooks"), payments].flatMap((folder) =>
    readdirSync(folder).map((name) => path.join(folder, name)),
  );
  if (words.length === 0) return all;
  const given = words.filter((word) => existsSync(word));
  return [...given, ...all.filter((file) => words.some((word) => file.includes(word)))];
}

async function tried(file: string): Promise<Result> {
  const name = path.basename(file);
  const bytes = new Uint8Array(readFileSync(file));
  const none = { ...NOTHING, file: name };
  let book: OpenFiled;
  try {
    book = await openFiled(name, bytes);
    step("opened");
  } catch (error) {
    return { ...none, read: `not opened: ${String(error)}` };
  }
  try {
    return { ...none, ...(await throughout(book, file, bytes)) };
  } catch (error) {
    return { ...none, read: `stopped: ${error instanceof Error ? error.message : String(error)}` };
  } finally {
    book.close();
  }
}

async function throughout(
  book: OpenFiled,
  file: string,
  bytes: Uint8Array,
): Promise<Partial<Result> & { read: string }> {
  const name = path.basename(file);
  const { read, answered, sources } = await chosen(book.port, name, () => book.unprotectWorkbook());
  step(answered === "" ? read : `${read}; ${answered}`);
  const { kept, total, unit } = await trialBook(book.port, sources);
  const review = await book.port.reviewBook(kept);
  step(`reviewed, ${review.size.cells} cells`);
  const stop = review.findings.find(({ severity }) => severity === "stop");
  if (stop) return { read, answered, written: stop.message };
  const before = await copyOf(book, name, bytes);
  const written = await book.port.writeBook(kept);
  await book.calculated();
  step("written");
  const changed = differences(book.opened).changes.cells;
  if (changed.length > 0) return { read, answered, written: `CHANGED ${changed.length} cells of the user's` };
  await book.port.undoLastWrite();
  step("undone");
  const isUndone = isSameFile(before, await copyOf(book, name, bytes));
  await book.port.writeBook(kept);
  await book.calculated();
  step("written again");
  const { changes, refused } = differences(book.opened);
  const source = sourceTotal(name, file);
  const isSame = Math.abs(total - source) < 0.0005;
  const told = {
    read,
    answered,
    total: `${total} ${unit}`,
    source: isSame ? "the same" : `DIFFERS: ${source}`,
    written: written.unread ?? `${written.sheets.length} sheets`,
    undone: isUndone ? "yes, the copy byte by byte" : "NO",
  };
  if (refused.length > 0) return { ...told, saved: `refused: ${refused.join(" ")}` };
  const copy = await saveCopy(name, bytes, changes);
  step("saved");
  const faults = [...faultsOf(copy.bytes), ...orphansOf(copy.bytes)];
  const isXlsx = /\.xls[xm]$/i.test(name);
  const parts = isXlsx ? differingParts(bytes, copy.bytes) : { changed: [], added: [], leftOut: [] };
  const users = parts.changed.filter((part) => part.startsWith("xl/worksheets/"));
  const saved =
    faults.length > 0
      ? `FAULTS ${faults.slice(0, 3).join("; ")}`
      : users.length > 0
        ? `CHANGED ${users.join(", ")}`
        : isXlsx
          ? "yes, sheets byte by byte"
          : "yes, as .xlsx";
  return { ...told, saved, office: await inOffice(copy.bytes) };
}

/** What a copy saved now would be; null where it is refused. */
async function copyOf(book: OpenFiled, name: string, bytes: Uint8Array): Promise<Uint8Array | null> {
  const { changes, refused } = differences(book.opened);
  return refused.length > 0 ? null : (await saveCopy(name, bytes, changes)).bytes;
}

function isSameFile(before: Uint8Array | null, after: Uint8Array | null): boolean {
  return before !== null && after !== null && Buffer.compare(before, after) === 0;
}

function line(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll("|", "/")).join(" | ")} |`;
}

/** Where it is, for those who wait. */
function step(name: string): void {
  console.error(`${Math.round((Date.now() - began) / 1000)} s: ${name}`);
}

async function inOffice(bytes: Uint8Array): Promise<string> {
  if (OFFICE === null) return "not on this machine";
  const { formulas, different } = await comparedInOffice(bytes);
  if (different.length === 0) return `${formulas} formulas equal`;
  return `${different.length} of ${formulas} DIFFER, ${different.slice(0, 3).join(" / ")}`;
}

// Sums that nothing waits for may fail too.
process.on("unhandledRejection", (error) => console.error(String(error)));
console.log(line(Object.keys(NOTHING).concat("seconds")));
console.log(
  line(
    Object.keys(NOTHING)
      .concat("seconds")
      .map(() => "---"),
  ),
);
for (const file of filesToTry(process.argv.slice(2))) {
  began = Date.now();
  console.log(line([...Object.values(await tried(file)), String(Math.round((Date.now() - began) / 1000))]));
}
process.exit(0);
