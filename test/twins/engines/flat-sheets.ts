import type { ShownValue, ShownValues } from "./engine";

/** Reads the values out of a flat OpenDocument spreadsheet (.fods), in the full digits it holds them in. */
export function readFlatSheets(xml: string): ShownValues {
  const sheets = new Map<string, Map<string, ShownValue>>();
  for (const [, name = "", body = ""] of xml.matchAll(
    /<table:table table:name="([^"]*)"[^>]*>([\s\S]*?)<\/table:table>/g,
  )) {
    sheets.set(plain(name), valuesOf(body));
  }
  return (sheet, row, column) => {
    const values = sheets.get(sheet);
    if (!values) throw new Error(`LibreOffice returned no sheet ${sheet}`);
    return values.get(`${row} ${column}`) ?? null;
  };
}

function valuesOf(sheet: string): Map<string, ShownValue> {
  const values = new Map<string, ShownValue>();
  let row = 0;
  for (const [, attributes = "", cells = ""] of sheet.matchAll(
    /<table:table-row((?:\s[^>]*?)?)(?:\/>|>([\s\S]*?)<\/table:table-row>)/g,
  )) {
    let column = 0;
    for (const [, cell = "", content = ""] of cells.matchAll(
      /<table:(?:covered-)?table-cell((?:\s[^>]*?)?)(?:\/>|>([\s\S]*?)<\/table:(?:covered-)?table-cell>)/g,
    )) {
      const value = valueOf(cell, content);
      if (value !== null) values.set(`${row} ${column}`, value);
      column += repeats(cell, "table:number-columns-repeated", value);
    }
    row += Number(attribute(attributes, "table:number-rows-repeated") ?? 1);
    if (
      Number(attribute(attributes, "table:number-rows-repeated") ?? 1) > 1 &&
      /office:value-type/.test(cells)
    ) {
      throw new Error("LibreOffice folded rows with content into one");
    }
    function repeats(text: string, name: string, value: ShownValue): number {
      const count = Number(attribute(text, name) ?? 1);
      for (let copy = 1; copy < count && value !== null; copy++) values.set(`${row} ${column + copy}`, value);
      return count;
    }
  }
  return values;
}

function valueOf(cell: string, content: string): ShownValue {
  const number = attribute(cell, "office:value");
  const type = attribute(cell, "calcext:value-type") ?? attribute(cell, "office:value-type");
  if (type === null) return null;
  if (type === "boolean") return attribute(cell, "office:boolean-value") === "true";
  if (type !== "error" && number !== null) return Number(number);
  const [, text = ""] = /<text:p[^>]*>([\s\S]*?)<\/text:p>/.exec(content) ?? [];
  return plain(text.replace(/<text:s\/>/g, " ").replace(/<[^>]*>/g, ""));
}

function attribute(text: string, name: string): string | null {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(text)?.[1] ?? null;
}

function plain(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}
