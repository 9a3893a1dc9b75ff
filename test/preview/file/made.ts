import { strToU8, unzipSync, zipSync } from "fflate";
import { openFile } from "../../../preview/file";
import type { OpenedFile } from "../../../preview/file";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

export interface MadeSheet {
  readonly name: string;
  /** What is in the `worksheet` element: sheetData and what comes behind it. */
  readonly xml: string;
  readonly state?: "hidden" | "veryHidden";
  readonly kind?: "worksheet" | "chartsheet";
  readonly tables?: readonly string[];
}

interface Made {
  readonly sheets: readonly MadeSheet[];
  readonly properties?: string;
  readonly names?: string;
  readonly strings?: readonly string[];
  /** What is in the `styleSheet` element. */
  readonly styles?: string;
  readonly others?: Readonly<Record<string, string>>;
}

/** A workbook of a few cells, written by hand. */
export function madeWorkbook({
  sheets,
  properties = "",
  names = "",
  strings,
  styles,
  others = {},
}: Made): Uint8Array {
  const kinds = sheets.map(({ kind = "worksheet" }) => kind);
  const relations = sheets.map((_, index) =>
    relation(`rId${index + 1}`, kinds[index] ?? "", `${kinds[index]}s/sheet${index + 1}.xml`),
  );
  if (strings) relations.push(relation("rIdStrings", "sharedStrings", "sharedStrings.xml"));
  if (styles !== undefined) relations.push(relation("rIdStyles", "styles", "styles.xml"));
  const tabs = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${name}" sheetId="${index + 1}"${state ? ` state="${state}"` : ""} r:id="rId${index + 1}"/>`,
  );
  const files: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
    "_rels/.rels": relationsPart([relation("rId1", "officeDocument", "xl/workbook.xml")]),
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${properties}<sheets>${tabs.join("")}</sheets>${names}</workbook>`,
    "xl/_rels/workbook.xml.rels": relationsPart(relations),
    ...others,
  };
  sheets.forEach(({ xml, kind = "worksheet", tables = [] }, index) => {
    files[`xl/${kind}s/sheet${index + 1}.xml`] =
      `<${kind} xmlns="${MAIN}" xmlns:r="${OFFICE}">${xml}</${kind}>`;
    if (tables.length === 0) return;
    const links = tables.map((_, place) =>
      relation(`rId${place + 1}`, "table", `../tables/t${index}-${place}.xml`),
    );
    files[`xl/${kind}s/_rels/sheet${index + 1}.xml.rels`] = relationsPart(links);
    tables.forEach((table, place) => (files[`xl/tables/t${index}-${place}.xml`] = table));
  });
  if (strings)
    files["xl/sharedStrings.xml"] =
      `<sst xmlns="${MAIN}">${strings.map((text) => `<si>${text}</si>`).join("")}</sst>`;
  if (styles !== undefined) files["xl/styles.xml"] = `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>`;
  return zipped(files);
}

export function zipped(files: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

/** A workbook of one sheet whose rows are written by hand. */
export function madeSheet(rows: string, more: Partial<Made> = {}, behind = ""): Uint8Array {
  return madeWorkbook({
    sheets: [{ name: "Sheet1", xml: `<sheetData>${rows}</sheetData>${behind}` }],
    ...more,
  });
}

/** The first sheet of a workbook, as it is read. */
export async function firstSheet(bytes: Uint8Array) {
  return (await openFile("book.xlsx", bytes)).content.sheets[0];
}

export function openText(text: string | Uint8Array, name = "list.csv"): Promise<OpenedFile> {
  return openFile(name, typeof text === "string" ? new TextEncoder().encode(text) : text);
}

/** The values of the first sheet of a text of fields. */
export async function valuesOf(text: string | Uint8Array, name?: string) {
  return (await openText(text, name)).content.sheets[0]?.values;
}

/** The names of the parts of two files that are not the same, byte by byte. */
export function differingParts(
  before: Uint8Array,
  after: Uint8Array,
): { changed: string[]; added: string[]; leftOut: string[] } {
  const [one, other] = [unzipSync(before), unzipSync(after)];
  const same = (name: string) =>
    Buffer.compare(one[name] ?? Buffer.alloc(0), other[name] ?? Buffer.alloc(0)) === 0;
  return {
    changed: Object.keys(one).filter((name) => name in other && !same(name)),
    added: Object.keys(other).filter((name) => !(name in one)),
    leftOut: Object.keys(one).filter((name) => !(name in other)),
  };
}

export function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
}

export function relationsPart(relations: readonly string[]): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join("")}</Relationships>`;
}
