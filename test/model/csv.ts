/** The rows of a file of values separated by commas, by heading; a value in quotes may hold commas, not line breaks. */
export function csvRows(text: string): Record<string, string>[] {
  const [head = "", ...lines] = text.trim().split(/\r?\n/);
  const names = csvValues(head);
  return lines.map((line) => {
    const values = csvValues(line);
    return Object.fromEntries(names.map((name, index) => [name, values[index] ?? ""]));
  });
}

function csvValues(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
    quoted === undefined ? (plain ?? "") : quoted.replace(/""/g, '"'),
  );
}
