import type { TablePlaces, TwinTable } from "../twins";

/** The same tables under other names, where one twin needs them more than once: "Risk pool: The shares, one below the other". */
export function calledApart(whose: string, tables: readonly TwinTable[]): readonly TwinTable[] {
  const own = new Set(tables.map(({ name }) => name));
  return tables.map((table) => ({
    ...table,
    name: nameApart(whose, table.name),
    title: `${whose}: ${table.title}`,
    cellAt: (row, column, places) =>
      table.cellAt(row, column, (name) => places(own.has(name) ? nameApart(whose, name) : name)),
  }));
}

/** Where those tables are, by the names they had. */
export function placesApart(whose: string, places: TablePlaces): TablePlaces {
  return (name) => places(nameApart(whose, name));
}

function nameApart(whose: string, name: string): string {
  return `${whose}: ${name}`;
}
