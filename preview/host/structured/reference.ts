/** Which part of a table a structured reference means. */
export interface StructuredReference {
  /** "" where the formula is in the table itself. */
  readonly table: string;
  readonly parts: readonly TablePart[];
  readonly columns: readonly [from: string, to: string] | null;
}

export type TablePart = "#All" | "#Data" | "#Headers" | "#Totals" | "#This Row";

const PARTS: readonly TablePart[] = ["#All", "#Data", "#Headers", "#Totals", "#This Row"];
/** Characters that a column's name must write with ' in front of them. */
const SPECIAL = /['[\]#@]/g;

/** Reads Spend, Spend[Service], Spend[[#All],[Award]], Spend[[From]:[To]], Spend[@Award], [@Award]; null where it is none. */
export function parseStructured(text: string): StructuredReference | null {
  const open = text.indexOf("[");
  if (open === -1) return { table: text, parts: [], columns: null };
  const table = text.slice(0, open);
  const inside = text.slice(open + 1, -1).trim();
  if (!text.endsWith("]")) return null;
  if (inside === "") return { table, parts: [], columns: null };
  const isThisRow = inside.startsWith("@");
  const items = splitItems(isThisRow ? inside.slice(1).trim() : inside);
  if (items === null) return null;
  const parts: TablePart[] = isThisRow ? ["#This Row"] : [];
  const names: string[] = [];
  for (const item of items) {
    const part = PARTS.find((each) => each.toLowerCase() === item.trim().toLowerCase());
    if (part) parts.push(part);
    else names.push(unescapeColumn(item));
  }
  if (names.length > 2) return null;
  return { table, parts, columns: names.length === 0 ? null : [names[0]!, names.at(-1)!] };
}

/** Writes it as Excel does. */
export function formatStructured({ table, parts, columns }: StructuredReference): string {
  const isThisRow = parts.length === 1 && parts[0] === "#This Row";
  const names = columns === null ? [] : columns[0] === columns[1] ? [columns[0]] : columns;
  if (isThisRow) {
    if (names.length === 0) return `${table}[@]`;
    const isPlain = names.length === 1 && /^[\p{L}\p{N}]+$/u.test(names[0]!);
    return `${table}[@${isPlain ? names[0] : bracketedNames(names)}]`;
  }
  if (parts.length === 0 && names.length === 0) return table;
  if (parts.length === 1 && names.length === 0) return `${table}[${parts[0]}]`;
  if (parts.length === 0 && names.length === 1 && /^[\p{L}\p{N} ]*$/u.test(names[0]!)) {
    return `${table}[${names[0]}]`;
  }
  const items = parts.map((part) => `[${part}]`);
  return `${table}[${[...items, ...(names.length > 0 ? [bracketedNames(names)] : [])].join(",")}]`;
}

function bracketedNames(names: readonly string[]): string {
  return names.map((name) => `[${name.replace(SPECIAL, "'$&")}]`).join(":");
}

/** The items of [#All],[Award] or [From]:[To], or the one item of a plain name. */
function splitItems(inside: string): string[] | null {
  if (!inside.startsWith("[")) return [inside];
  const items: string[] = [];
  let at = 0;
  while (at < inside.length) {
    const end = closing(inside, at);
    if (end === -1) return null;
    items.push(inside.slice(at + 1, end));
    const rest = /^\s*[,:]?\s*/.exec(inside.slice(end + 1))![0].length;
    at = end + 1 + rest;
    if (at < inside.length && inside[at] !== "[") return null;
  }
  return items;
}

function closing(text: string, open: number): number {
  for (let at = open + 1; at < text.length; at += 1) {
    if (text[at] === "'") at += 1;
    else if (text[at] === "]") return at;
  }
  return -1;
}

function unescapeColumn(name: string): string {
  return name.replace(/'(['[\]#@])/g, "$1");
}
