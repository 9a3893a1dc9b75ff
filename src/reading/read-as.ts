import type { SourceRoles } from "../model/book";
import { note } from "./findings";
import type { AnySource, ExampleTable, Readings, SourceReading } from "./source";
import { cellAddress } from "./table";
import type { SourceTable } from "./table";

/** Reads a table as a source, and says so where it is still the example that it was made as. */
export function readAs(
  source: AnySource,
  table: SourceTable,
  roles: SourceRoles,
  beside: Readings,
): SourceReading {
  const reading = source.read(table, roles, beside);
  if (!isStill(table, source.example)) return reading;
  const [[first = 0] = []] = table.columns;
  const example = note(
    `${table.label} still holds the names and figures of the example. Type your own over them.`,
    cellAddress(table, first, 0),
  );
  return { ...reading, findings: [...reading.findings, example] };
}

function isStill(table: SourceTable, { headings, rows }: ExampleTable): boolean {
  return (
    table.columns.size > 0 &&
    table.rowCount === rows.length &&
    [...table.columns].every(
      ([column, { values }]) =>
        table.headings[column] === headings[column] &&
        rows.every((cells, row) => values[row] === cells[column]),
    )
  );
}
