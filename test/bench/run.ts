/**
 * `npm run bench`: what the functions cost, beside named rivals, printed as tables. `npm run bench -- --write` also puts them into
 * docs/benchmarks.md. Takes a quarter of an hour. No test depends on a time.
 */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { formatted } from "../docs/formatted";
import { appraisalBlocks, presentValueBlock } from "./blocks";
import { bookBlocks } from "./book";
import { bookSheetsReport } from "./book-sheets";
import { countingReport } from "./counting";
import { timeEachFunction } from "./each-function";
import { matchingBlock, matchingQuality } from "./matching";
import { timePooling } from "./pooling";
import { report } from "./report";

const file = path.resolve(import.meta.dirname, "../../docs/benchmarks.md");

const blocks = [presentValueBlock(), ...appraisalBlocks(), ...bookBlocks(), matchingBlock()];
const tell = (what: string) => console.error(`Timing ${what} ...`);
tell("the count of a ledger");
const counting = await countingReport();
const pooling = await timePooling(tell);
const functions = await timeEachFunction(tell);
tell("the sheets of books");
const sheets = [...(await bookSheetsReport()), ...matchingQuality(), ...counting];
const text = await formatted(report(blocks, pooling, functions, sheets));
console.log(text);
if (process.argv.includes("--write")) writeFileSync(file, text);
// Office.js leaves timers behind that would keep the process waiting.
process.exit(0);
