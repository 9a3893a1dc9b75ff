import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { openFile, saveCopy } from "../../preview/file";
import { differences } from "../../preview/filed";
import { openFiled } from "../preview/filed/open-filed";
import type { OpenFiled } from "../preview/filed/open-filed";
import { differingParts } from "../preview/file/made";
import { faultsOf, orphansOf } from "../preview/file/sound";
import { differencesOf, withoutPlace } from "./compared";
import { OFFICE, recalculated } from "./office";

/**
 * Tries every workbook beside the project as a new user would: opened, a scenario made of what the reader proposes, written, taken back,
 * written again, saved, opened in LibreOffice. Run by hand (npx tsx test/trial/files.ts [WORD IN THE NAME...]); it takes minutes.
 */
interface Result {
  readonly file: string;
  readonly read: string;
  readonly total: string;
  readonly sheets: number | string;
  readonly undone: string;
  readonly saved: string;
  readonly office: string;
}

const DATA = path.resolve(import.meta.dirname, "../../../shared/data");

function filesToTry(words: readonly string[]): string[] {
  const payments = path.join(DATA, "place-greater-manchester/payments");
  const all = [path.join(DATA, "workbooks"), payments].flatMap((folder) =>
    readdirSync(folder).map((name) => path.join(folder, name)),
  );
  return words.length === 0 ? all : all.filter((file) => words.some((word) => file.includes(word)));
}

async function tried(file: string): Promise<Result> {
  const name = path.basename(file);
  const bytes = new Uint8Array(readFileSync(file));
  const none = { file: name, total: "", sheets: "", undone: "", saved: "", office: "" };
  let book: OpenFiled;
  try {
    book = await openFiled(name, bytes);
  } catch (error) {
    return { ...none, read: `not opened: ${String(error)}` };
  }
  try {
    return { ...none, ...(await throughout(book, name, bytes)) };
  } catch (error) {
    return { ...none, read: `stopped: ${error instanceof Error ? error.message : String(error)}` };
  } finally {
    book.close();
  }
}

async function throughout(
  book: OpenFiled,
  name: string,
  bytes: Uint8Array,
): Promise<Partial<Result> & { read: string }> {
  const tables = await book.port.findTables();
  const best =
    tables.find(({ proposals }) => proposals.spend) ??
    tables.find(({ toSetOut }) => toSetOut?.kind === "spend");
  if (!best) return { read: `no table of spending among ${tables.length}` };
  let { place, proposals } = best;
  if (!proposals.spend) {
    const agency = { from: "fixed", value: "Our council" } as const;
    const isUnnamed = best.understood?.lines.every((line) => line.agency === null) ?? false;
    const answers = new Map(isUnnamed ? [[best.key, { roles: { agency } }]] : []);
    const reference = await book.port.setOut({ tables: [best.key], pointed: [], answers });
    const list = (await book.port.findTables()).find((table) => table.place.reference === reference);
    if (!list?.proposals.spend) return { read: `${best.label}: set out as a list that is not read` };
    ({ place, proposals } = list);
  }
  const scenario = {
    name: "Trial",
    sources: { spend: { place, roles: proposals.spend! } },
    levers: {},
  };
  const review = await book.port.review(scenario);
  const stop = review.findings.find(({ severity }) => severity === "stop");
  if (stop) return { read: `${best.label}: ${stop.message}` };
  const before = JSON.stringify(differences(book.opened).changes.sheets.map((sheet) => sheet.name));
  const written = await book.port.write(scenario);
  await book.calculated();
  const changed = differences(book.opened).changes.cells;
  if (changed.length > 0)
    return { read: best.label, sheets: `changed ${changed.length} cells of the user's` };
  await book.port.undoLastWrite();
  const after = differences(book.opened).changes;
  const undone =
    JSON.stringify(after.sheets.map((sheet) => sheet.name)) === before && after.cells.length === 0;
  await book.port.write(scenario);
  await book.calculated();
  const { changes, refused } = differences(book.opened);
  const total = written.headlines.find(({ key }) => key === "spendCounted");
  const told = {
    read: best.label,
    total: total ? `${String(total.value)} ${total.unit}` : (written.unread ?? ""),
    sheets: written.sheets.length,
    undone: undone ? "yes" : "NO",
  };
  if (refused.length > 0) return { ...told, saved: `refused: ${refused.join(" ")}` };
  const copy = await saveCopy(name, bytes, changes).catch((error: unknown) => String(error));
  if (typeof copy === "string") return { ...told, saved: copy };
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

async function inOffice(bytes: Uint8Array): Promise<string> {
  if (OFFICE === null) return "not on this machine";
  const plain = await withoutPlace("copy.xlsx", bytes);
  const [content] = await recalculated([{ name: "copy", bytes: plain }]);
  const ours = (await openFile("copy.xlsx", bytes)).content;
  const own = {
    ...ours,
    sheets: ours.sheets.filter(({ name }) => name.startsWith("Trial ") || name.endsWith(" list")),
  };
  const compared = own.sheets
    .flatMap(({ formulas }) => formulas.flat())
    .filter((formula) => formula !== "").length;
  const found = differencesOf(own, content!);
  return found.length === 0
    ? `${compared} formulas equal`
    : `${found.length} of ${compared} DIFFER, ${found.slice(0, 3).join(" | ")}`;
}

// Sums that nothing waits for may fail too.
process.on("unhandledRejection", (error) => console.error(String(error)));
for (const file of filesToTry(process.argv.slice(2))) {
  const began = Date.now();
  console.log(JSON.stringify({ ...(await tried(file)), seconds: Math.round((Date.now() - began) / 1000) }));
}
process.exit(0);
