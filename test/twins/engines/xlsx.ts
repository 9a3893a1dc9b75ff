import { crc32 } from "node:zlib";
import { columnLetters } from "../../../src/formula";
import { isFormula, sheetNames } from "./engine";
import type { GivenCell } from "./engine";

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The least that is an Excel workbook (ECMA-376): the cells, without values for the formulas, so that the program that opens it must work them out. */
export function writeWorkbook(cells: readonly GivenCell[]): Buffer {
  const names = sheetNames(cells);
  const sheets = names.map((name, index) => ({
    file: `xl/worksheets/sheet${index + 1}.xml`,
    xml: worksheet(cells.filter(({ sheet }) => sheet === name)),
  }));
  const parts = sheets.map(({ file }) => part(file, `${CONTENT}.worksheet+xml`)).join("");
  const listed = names
    .map((name, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
    .join("");
  const relations = names
    .map((_, index) => relation(index + 1, "worksheet", `worksheets/sheet${index + 1}.xml`))
    .join("");
  return zipped([
    {
      file: "[Content_Types].xml",
      xml:
        `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
        `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
        `${part("xl/workbook.xml", `${CONTENT}.sheet.main+xml`)}${parts}</Types>`,
    },
    {
      file: "_rels/.rels",
      xml: `<Relationships xmlns="${PACKAGE_RELATIONS}">${relation(1, "officeDocument", "xl/workbook.xml")}</Relationships>`,
    },
    {
      file: "xl/workbook.xml",
      xml: `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${listed}</sheets></workbook>`,
    },
    {
      file: "xl/_rels/workbook.xml.rels",
      xml: `<Relationships xmlns="${PACKAGE_RELATIONS}">${relations}</Relationships>`,
    },
    ...sheets,
  ]);
}

function worksheet(cells: readonly GivenCell[]): string {
  const rows = new Map<number, GivenCell[]>();
  for (const cell of cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  const written = [...rows.entries()]
    .sort(([a], [b]) => a - b)
    .map(([row, inRow]) => {
      const across = [...inRow].sort((a, b) => a.column - b.column).map(cellXml);
      return `<row r="${row + 1}">${across.join("")}</row>`;
    });
  return `<worksheet xmlns="${MAIN}"><sheetData>${written.join("")}</sheetData></worksheet>`;
}

function cellXml({ row, column, content }: GivenCell): string {
  const at = `r="${columnLetters(column)}${row + 1}"`;
  if (isFormula(content)) return `<c ${at}><f>${escaped(asFiled(content.slice(1)))}</f></c>`;
  if (typeof content === "number") return `<c ${at}><v>${content}</v></c>`;
  if (typeof content === "boolean") return `<c ${at} t="b"><v>${content ? 1 : 0}</v></c>`;
  return `<c ${at} t="inlineStr"><is><t xml:space="preserve">${escaped(content)}</t></is></c>`;
}

/** In files, and only there, Excel puts a prefix before the functions that came after 2007. */
function asFiled(formula: string): string {
  return formula.replaceAll(/\b(UNICHAR|ISFORMULA)\(/g, "_xlfn.$1(");
}

/** A zip file whose parts are stored as they are. */
function zipped(parts: readonly { file: string; xml: string }[]): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { file, xml } of parts) {
    const name = Buffer.from(file);
    const data = Buffer.from(XML + xml);
    const sizes = Buffer.alloc(16);
    sizes.writeUInt32LE(crc32(data), 0);
    sizes.writeUInt32LE(data.length, 4);
    sizes.writeUInt32LE(data.length, 8);
    sizes.writeUInt16LE(name.length, 12);
    const needs = Buffer.from([20, 0, 0, 0, 0, 0, 0, 0, 0x21, 0]);
    const header = Buffer.concat([Buffer.from("PK\x03\x04"), needs, sizes, name]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    central.push(Buffer.concat([Buffer.from("PK\x01\x02\x14\x00"), needs, sizes, place, name]));
    local.push(header, data);
    offset += header.length + data.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...local, directory, Buffer.from("PK\x05\x06"), end]);
}

function part(file: string, type: string): string {
  return `<Override PartName="/${file}" ContentType="${type}"/>`;
}

function relation(id: number, type: string, target: string): string {
  return `<Relationship Id="rId${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
