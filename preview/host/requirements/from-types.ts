/** The lowest ExcelApi ("1.12") of each member, by class; null where a member is in no released set of ExcelApi. */
export type SetTable = Readonly<Record<string, Readonly<Record<string, string | null>>>>;

const NAMESPACE = /^declare namespace Excel \{\r?\n([\s\S]*?)^\}/gm;
const CLASS = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*class (\w+)(?: extends [^{]+)? \{\r?\n([\s\S]*?)^ {4}\}/gm;
const COMMENT_AND_MEMBER = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*(?:readonly )?(\w+)\??\s*[:(<]/g;
const API_SET = /\[Api set: (\w+) ([\d.]+)[^\]]*\]/;
/** Members every object has, in every set. */
const EVERYWHERE: ReadonlySet<string> = new Set(["context", "load", "set", "toJSON", "track", "untrack"]);

/** Reads the sets from the comments of Microsoft's type declarations (@types/office-js, index.d.ts). */
export function setsFromTypes(declarations: string, classes: readonly string[]): SetTable {
  const table: Record<string, Record<string, string | null>> = {};
  for (const [, namespace = ""] of declarations.matchAll(NAMESPACE)) {
    for (const [, comment = "", name = "", body = ""] of namespace.matchAll(CLASS)) {
      if (classes.includes(name)) table[name] ??= membersOf(body, setIn(comment));
    }
  }
  return Object.fromEntries(classes.flatMap((name) => (table[name] ? [[name, table[name]]] : [])));
}

/** Orders "1.9" before "1.10". */
export function isAtMost(set: string, limit: string): boolean {
  return minor(set) <= minor(limit);
}

function membersOf(body: string, ofClass: string | null): Record<string, string | null> {
  const members: Record<string, string | null> = {};
  for (const [, comment = "", name = ""] of body.matchAll(COMMENT_AND_MEMBER)) {
    if (EVERYWHERE.has(name)) continue;
    const set = API_SET.test(comment) ? setIn(comment) : ofClass;
    const known = members[name];
    // Of several ways to call a method, the one in the lowest set opens it.
    members[name] = known && (set === null || isAtMost(known, set)) ? known : set;
  }
  return members;
}

function setIn(comment: string): string | null {
  const found = API_SET.exec(comment);
  return found && found[1] === "ExcelApi" ? found[2]! : null;
}

function minor(set: string): number {
  const [major, rest] = set.split(".");
  return Number(major) * 1000 + Number(rest ?? 0);
}
