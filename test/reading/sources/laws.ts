import { expect, it } from "vitest";
import { amount, sum, toCell } from "../../../src/model/money";
import type { SourceRoles } from "../../../src/model/book";
import { columnsChosen } from "../../../src/reading/sources";
import type { Readings, Role, Source, SourceReading } from "../../../src/reading/sources";
import { foundTables } from "../../../src/reading";
import { bookOf, proposed, tableOf } from "../tables";

/** A source of any kind. */
export type AnySource = Source<SourceRoles, Readings, SourceReading>;

/** What holds for every kind of source; `known` has those that it may need. */
export function holdsAsSource(source: AnySource, known: Readonly<Record<string, AnySource>>): void {
  it("has a title, and roles with labels that differ", () => {
    expect(source.title).toMatch(/^[A-Z].+ table$/);
    const labels = rolesOf(source).map(([, { label }]) => label);
    expect(labels.every((label) => /^[A-Z]/.test(label))).toBe(true);
    expect(new Set(labels).size).toBe(labels.length);
    expect(rolesOf(source).some(([, { required }]) => required)).toBe(true);
  });

  it("is read beside none that is not known, and not beside itself", () => {
    for (const kind of source.readsBeside) {
      expect(known[kind]).toBeDefined();
      expect(known[kind]).not.toBe(source);
    }
  });

  it("finds its example as one table, and proposes every role that it must have", () => {
    const { headings, rows } = source.example;
    const found = foundTables(bookOf([headings, ...rows]));
    expect(found.map((table) => table.headings)).toEqual([headings]);
    const roles = rolesRecognised(source);
    for (const [id, { required }] of rolesOf(source)) if (required) expect(roles[id]).toBeDefined();
    const columns = columnsChosen(source, roles);
    expect(new Set(columns).size).toBe(columns.length);
  });

  it("proposes nothing for a role whose column is not there", () => {
    const roles = rolesRecognised(source);
    for (const [id, { required }] of rolesOf(source)) {
      const columns = [roles[id] ?? []].flat();
      if (!required) continue;
      const without = <Item>(line: readonly Item[]) => line.filter((_, index) => !columns.includes(index));
      const { headings, rows } = source.example;
      const left = proposed(source, { headings: without(headings), rows: rows.map(without) });
      expect(left?.[id]).toBeUndefined();
    }
  });

  it("reads its example to the total of a column of its numbers, with nothing to say", () => {
    const { headings, rows } = source.example;
    const reading = readExample(source, known);
    const totals = headings.map((_, column) => {
      const numbers = rows.map((row) => row[column]).filter((cell) => typeof cell === "number");
      return toCell(sum(numbers.map(amount)));
    });
    expect(reading.findings).toEqual([]);
    expect(reading.total).toBeGreaterThan(0);
    expect(totals).toContain(reading.total);
    expect(reading.unit).toMatch(/^£/);
  });

  it("names the cell that stops it, wherever an Excel error is put, and reads nothing then", () => {
    const columns = columnsChosen(source, rolesRecognised(source));
    source.example.rows.forEach((_, row) => {
      for (const column of columns) {
        const rows = source.example.rows.map((line, at) => (at === row ? line.with(column, "#REF!") : line));
        const { findings, total } = readRows(source, rows, known);
        const address = `Budgets!${"ABCDEFGH"[column]}${row + 4}`;
        expect(findings).toContainEqual(expect.objectContaining({ severity: "stop", address }));
        expect(total).toBe(0);
      }
    });
  });
}

function readExample(source: AnySource, known: Readonly<Record<string, AnySource>>): SourceReading {
  return readRows(source, source.example.rows, known);
}

/** Reads other rows below the headings of the example, through the columns of the example. */
function readRows(
  source: AnySource,
  rows: AnySource["example"]["rows"],
  known: Readonly<Record<string, AnySource>>,
): SourceReading {
  const needed = source.readsBeside.map((kind) => [kind, readExample(known[kind]!, known)]);
  const { headings } = source.example;
  return source.read(tableOf({ headings, rows }), rolesRecognised(source), Object.fromEntries(needed));
}

function rolesRecognised(source: AnySource): SourceRoles {
  const roles = proposed(source, source.example);
  if (roles === null) throw new Error(`The example of the ${source.title} is not proposed.`);
  return roles;
}

function rolesOf(source: AnySource): readonly (readonly [string, Role])[] {
  return Object.entries(source.roles);
}
