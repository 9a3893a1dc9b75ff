import type { Package } from "../package";
import { readPackage, relationsOf } from "../package";
import { FileProblem } from "../problem";

export type FileKind = "xlsx" | "xlsm" | "xlsb" | "ods" | "xls" | "csv";

/** A file as its first bytes tell it, whatever its name says. */
export type Found =
  | { readonly kind: "xlsx" | "xlsm" | "xlsb"; readonly parts: Package; readonly workbook: string }
  | { readonly kind: "ods"; readonly parts: Package }
  | { readonly kind: "xls" | "csv" };

const SAVE_AS_XLSX = "Open it in Excel, save it as an Excel workbook (.xlsx) and open that.";

/** How web pages, parts of them, pages saved with their pictures and XML begin. */
const PAGE =
  /^(?:<(?:!doctype|\?xml|html|head|title|meta|link|base|style|script|body|form|table|tr|div|span|font|center|p|h[1-6]|br)[\s>/:]|MIME-Version:)/i;

/** How objects and lists of them begin; a table of text may begin with a mark such as [x]. */
const JSON_TEXT = /^(?:\{\s*["}]|\[\s*[{[])/;

/** What kind of file it is; refuses what is not a workbook and not a text, in a sentence that says what it is. */
export function kindOf(name: string, bytes: Uint8Array): Found {
  if (bytes.length === 0)
    throw new FileProblem("empty", "The file is empty: it holds nothing at all. Choose another file.");
  if (startsWith(bytes, [0x50, 0x4b])) return zipped(bytes);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return compound(bytes);
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46]))
    throw notAWorkbook("The file is a PDF, which holds no cells. Ask for the workbook it was made from.");
  if (PAGE.test(beginningOf(bytes))) {
    throw notAWorkbook(`The file is a web page or XML, not a workbook. ${SAVE_AS_XLSX}`);
  }
  if (/\.jsonl?$/i.test(name) || JSON_TEXT.test(beginningOf(bytes)))
    throw notAWorkbook(
      "The file is JSON, which is no table of cells. Choose a workbook (.xlsx) or a table of text (.csv).",
    );
  if (startsWith(bytes, [0x7b, 0x5c, 0x72, 0x74]))
    throw notAWorkbook(
      "The file is a text document, not a workbook. Copy its table into Excel, save that and open it.",
    );
  if (/\.(?:xls[xmb]?|ods)$/i.test(name)) {
    throw notAWorkbook(`The file is called a workbook, but its content is none. ${SAVE_AS_XLSX}`);
  }
  return { kind: "csv" };
}

export function notAWorkbook(message: string): FileProblem {
  return new FileProblem("not-a-workbook", message);
}

function zipped(bytes: Uint8Array): Found {
  const parts = readPackage(bytes);
  if (parts.find("mimetype") !== null && parts.find("content.xml") !== null) {
    if ((parts.text("mimetype") ?? "").includes("opendocument.spreadsheet")) return openDocument(parts);
    throw notAWorkbook(
      "The file is an OpenDocument file that is not a spreadsheet. Choose a spreadsheet (.ods or .xlsx).",
    );
  }
  const workbook = relationsOf(parts, "").find(({ type }) => type === "officeDocument")?.target;
  if (workbook === undefined || parts.find(workbook) === null) {
    throw notAWorkbook(
      "The file is an archive (.zip) without a workbook in it. Unpack it and open the workbook.",
    );
  }
  if (/\.bin$/i.test(workbook)) return { kind: "xlsb", parts, workbook };
  if (!/<(?:\w+:)?workbook[\s>]/.test((parts.text(workbook) ?? "").slice(0, 5000))) {
    throw notAWorkbook(
      "The file is a document of another program of Office, not a workbook. Choose a workbook (.xlsx).",
    );
  }
  const isMacro = /macroEnabled/i.test(contentTypeOf(parts, workbook));
  return { kind: isMacro ? "xlsm" : "xlsx", parts, workbook };
}

function openDocument(parts: Package): Found {
  if ((parts.text("META-INF/manifest.xml") ?? "").includes("encryption-data")) throw encrypted();
  return { kind: "ods", parts };
}

/** A compound file holds an old workbook, or a new one behind a password; the names of its streams are in UTF-16. */
function compound(bytes: Uint8Array): Found {
  const holds = (stream: string) =>
    includes(bytes, Uint8Array.from([...stream].flatMap((letter) => [letter.charCodeAt(0), 0])));
  if (holds("EncryptedPackage")) throw encrypted();
  if (holds("Workbook") || holds("Book")) return { kind: "xls" };
  throw notAWorkbook(
    "The file is a document of another program of Office, not a workbook. Choose a workbook (.xlsx).",
  );
}

export function encrypted(): FileProblem {
  return new FileProblem(
    "encrypted",
    "The file is protected by a password. Open it in Excel, take the password off (File, Info, Protect Workbook, Encrypt with Password), save it and open that.",
  );
}

function contentTypeOf(parts: Package, part: string): string {
  const types = parts.text("[Content_Types].xml") ?? "";
  const own = new RegExp(`<[^>]*PartName="/${part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}"[^>]*>`, "i").exec(
    types,
  )?.[0];
  return own ?? types;
}

/** The first words of a text, without marks, spaces and comments. */
function beginningOf(bytes: Uint8Array): string {
  const isWide = startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]);
  const encoding = !isWide ? "windows-1252" : bytes[0] === 0xff ? "utf-16le" : "utf-16be";
  const text = new TextDecoder(encoding).decode(bytes.subarray(0, 4000));
  return text.replace(/^(?:ï»¿|\s|<!--[\s\S]*?-->)+/, "");
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function includes(bytes: Uint8Array, sought: Uint8Array): boolean {
  for (let at = bytes.indexOf(sought[0] ?? 0); at >= 0; at = bytes.indexOf(sought[0] ?? 0, at + 1)) {
    if (sought.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
