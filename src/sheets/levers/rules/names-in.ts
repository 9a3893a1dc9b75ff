/** Names with semicolons between them, as a cell has them; one that has a semicolon or a quotation mark itself stands in quotation marks, doubled within, as in CSV. */
export function namesTogether(names: readonly string[]): string {
  return names.map(asListed).join("; ");
}

/** A name as it stands among others in a cell: "Parks; open spaces" in its quotation marks. */
export function asListed(name: string): string {
  return /[;"]/.test(name) ? `"${name.replaceAll('"', '""')}"` : name;
}

/** The names that a cell has. What stands in quotation marks is one name, semicolons and all. */
export function namesIn(cell: string): readonly string[] {
  const names: string[] = [];
  let rest = cell;
  while (rest !== "") {
    const [whole = rest, quoted, plain = ""] = NEXT.exec(rest) ?? [];
    names.push((quoted?.replaceAll('""', '"') ?? plain).trim());
    rest = rest.slice(whole.length);
  }
  return names.filter((name) => name !== "");
}

/** One name, in quotation marks or not, and the semicolon after it. */
const NEXT = /^\s*"((?:[^"]|"")*)"\s*(?:;|$)|^([^;]*)(?:;|$)/;
