import { strFromU8, unzipSync } from "fflate";

const HEAD = /<(?:\w+:)?(\w+)((?:[^>"]|"[^"]*")*?)\/?>/g;

/** What is wrong with a saved workbook by the rules that Excel opens files by; none where all hold. */
export function faultsOf(bytes: Uint8Array): string[] {
  const files = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]),
  );
  const names = new Set(Object.keys(files).map((name) => name.toLowerCase()));
  const styles = countOf(files["xl/styles.xml"] ?? "", "cellXfs");
  const strings = [...(files["xl/sharedStrings.xml"] ?? "").matchAll(/<(?:\w+:)?si[\s>/]/g)].length;
  return Object.entries(files).flatMap(([name, xml]) => {
    if (name.endsWith(".rels")) return relationFaults(name, xml, names);
    if (name === "[Content_Types].xml") return typeFaults(xml, names);
    if (/^xl\/worksheets\/[^/]+\.xml$/.test(name)) return sheetFaults(name, xml, styles, strings);
    return name === "xl/workbook.xml" ? workbookFaults(xml, files["xl/_rels/workbook.xml.rels"] ?? "") : [];
  });
}

function relationFaults(name: string, xml: string, names: ReadonlySet<string>): string[] {
  const owner = name.replace("_rels/", "").replace(/\.rels$/, "");
  const relations = elements(xml, "Relationship");
  const ids = relations.map(({ Id }) => Id);
  return [
    ...(new Set(ids).size === ids.length ? [] : [`${name}: an id is there twice`]),
    ...relations.flatMap(({ Target = "", TargetMode }) => {
      const target = targetOf(owner, Target);
      return TargetMode === "External" || names.has(target.toLowerCase()) ? [] : [`${name}: no ${target}`];
    }),
  ];
}

function targetOf(owner: string, target: string): string {
  return target.startsWith("/")
    ? target.slice(1)
    : decodeURI(new URL(target, `file:///${owner}`).pathname.slice(1));
}

function typeFaults(xml: string, names: ReadonlySet<string>): string[] {
  const typed = elements(xml, "Override").map(({ PartName = "" }) => PartName.slice(1).toLowerCase());
  const endings = new Set(elements(xml, "Default").map(({ Extension = "" }) => Extension.toLowerCase()));
  const untyped = [...names].filter(
    (name) =>
      name !== "[content_types].xml" && !typed.includes(name) && !endings.has(name.replace(/^.*\./, "")),
  );
  return [
    ...(new Set(typed).size === typed.length ? [] : ["a part has two content types"]),
    ...typed
      .filter((name) => !names.has(name))
      .map((name) => `a content type for ${name}, which is not there`),
    ...untyped.map((name) => `no content type for ${name}`),
  ];
}

function sheetFaults(name: string, xml: string, styles: number, strings: number): string[] {
  const faults: string[] = [];
  let [row, column] = [0, 0];
  for (const [, tag, attributes = ""] of xml.matchAll(HEAD)) {
    const { r = "", s = "0", t } = attributesIn(attributes);
    if (tag === "row") {
      if (Number(r) <= row) faults.push(`${name}: row ${r} behind row ${row}`);
      [row, column] = [Number(r), 0];
    }
    if (tag !== "c") continue;
    const at = [...r.replace(/\d+$/, "")].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    if (at <= column || !r.endsWith(String(row))) faults.push(`${name}: ${r} is out of order`);
    if (Number(s) >= Math.max(styles, 1)) faults.push(`${name}: ${r} has the style ${s} of ${styles}`);
    if (t === "s" && strings === 0) faults.push(`${name}: ${r} has a shared text, of which there are none`);
    column = at;
  }
  return faults;
}

function workbookFaults(xml: string, relations: string): string[] {
  const sheets = elements(xml, "sheet");
  const related = new Set(elements(relations, "Relationship").map(({ Id }) => Id));
  const twice = (values: readonly (string | undefined)[]) => new Set(values).size < values.length;
  return [
    ...(twice(sheets.map(({ name }) => name?.toLowerCase())) ? ["two sheets have one name"] : []),
    ...(twice(sheets.map(({ sheetId }) => sheetId)) ? ["two sheets have one id"] : []),
    ...sheets
      .filter((sheet) => !related.has(sheet["r:id"]))
      .map(({ name }) => `no relation for the sheet ${name}`),
  ];
}

function countOf(xml: string, section: string): number {
  const inside =
    new RegExp(`<(?:\\w+:)?${section}[^>]*>([\\s\\S]*?)</(?:\\w+:)?${section}>`).exec(xml)?.[1] ?? "";
  return [...inside.matchAll(/<(?:\w+:)?xf[\s>/]/g)].length;
}

function elements(xml: string, name: string): Record<string, string>[] {
  return [...xml.matchAll(HEAD)]
    .filter(([, tag]) => tag === name)
    .map(([, , attributes = ""]) => attributesIn(attributes));
}

function attributesIn(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [name, value]),
  );
}

/** The parts that no other leads to. */
export function orphansOf(bytes: Uint8Array): string[] {
  const files = unzipSync(bytes);
  const reached = new Set(["[content_types].xml"]);
  for (const [name, part] of Object.entries(files)) {
    if (!name.endsWith(".rels")) continue;
    reached.add(name.toLowerCase());
    const owner = name.replace("_rels/", "").replace(/\.rels$/, "");
    if (owner !== "" && !(owner in files)) return [`${name}, of a part that is not there`];
    for (const { Target = "", TargetMode } of elements(strFromU8(part), "Relationship"))
      if (TargetMode !== "External") reached.add(targetOf(owner, Target).toLowerCase());
  }
  return Object.keys(files).filter((name) => !reached.has(name.toLowerCase()));
}
