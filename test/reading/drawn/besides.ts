import { EMPTY, filled, text } from "./parts";
import type { Part, Row } from "./parts";
import type { Plan } from "./plan";
import { BESIDE, OTHER_TABLES } from "./words-around";

const partOf = (cell: string | number): Part =>
  typeof cell === "number" ? { is: "figure", value: cell } : text(cell);

/** A few figures about the place, a column apart at the right of the first rows. */
export function withKeyFigures({ features }: Plan, rows: readonly Row[]): readonly Row[] {
  if (features.beside === "nothing") return rows;
  const width = Math.max(...rows.map(({ parts }) => parts.length));
  return rows.map((row, at) => {
    const beside = BESIDE[at];
    return beside === undefined
      ? row
      : { ...row, parts: [...filled(row.parts, width), EMPTY, ...beside.map(partOf)] };
  });
}

/** A table of staff or of reserves below, which is no spending. */
export function anotherTable({ features }: Plan): readonly Row[] {
  if (features.another === "none") return [];
  const blank: Row = { kind: "note", parts: [] };
  return [
    blank,
    blank,
    ...OTHER_TABLES[features.another].map((cells): Row => ({ kind: "note", parts: cells.map(partOf) })),
  ];
}
