import { readableAddress } from "../../../formula";
import { measureIn, otherCurrencyIn, otherMeasureIn, unitNamed } from "../../../model/wording";
import type { Unit } from "../../../model/wording";
import { BY_FORMAT, currencyOfFormats, inOtherCurrency, saysPounds } from "../../currency";
import type { CurrencySaid, OtherCurrency } from "../../currency";
import { textAt } from "../../shape";
import type { Arrangement, Seen } from "../arrangement";
import type { ColumnSeen } from "../columns";
import { isOnlyOfUnits } from "./only-unit";
import { columnOfUnits } from "./units-in-rows";

const SAMPLE_ROWS = 200;
const POUNDS = "pounds";
/** A place that names a currency: null for pounds. */
type Said = Omit<CurrencySaid, "name"> & { readonly name: string | null };

/** The currency of the amounts where it is not pounds, as the first says that names one: headings, notes, formats, sheet and file; or null. */
export function otherCurrency(seen: Seen, { amounts }: Arrangement): OtherCurrency | null {
  if (amounts.length === 0) return null;
  const said =
    inHeadings(seen, amounts) ??
    inRows(seen) ??
    inNotes(seen) ??
    inFormats(seen, amounts) ??
    inTyped(seen, amounts) ??
    inNames(seen);
  const { name = null } = said ?? {};
  if (said === null || name === null) return null;
  const { measure = name } = said;
  // The heading may say the scale where the cells show the currency.
  const scaled =
    measure === name && !name.includes(",") ? measureIn(name, scaleInHeadings(seen, amounts)) : measure;
  return inOtherCurrency({ ...said, name, measure: scaled });
}

function scaleInHeadings({ grid, block: { headings } }: Seen, amounts: readonly ColumnSeen[]): Unit | null {
  const said = amounts.flatMap(({ heading, groups, column }) => {
    const unit = headings.units === null ? "" : textAt(grid, headings.units, column);
    return [heading, unit, ...groups].flatMap((text) => unitNamed(text) ?? []);
  });
  return said[0] ?? null;
}

/** The headings of the amounts, those above them, and one beside them that says nothing but a unit. */
function inHeadings(seen: Seen, amounts: readonly ColumnSeen[]): Said | null {
  const { headings } = seen.block;
  for (const { heading, groups, column } of amounts) {
    const unit = headings.units === null ? "" : textAt(seen.grid, headings.units, column);
    const said = firstSaid([heading, unit, ...groups], placeOf(seen, headings.labels, column));
    if (said !== null) return said;
  }
  const isAmount = new Set(amounts);
  for (const column of seen.columns) {
    const only = [column.heading, ...column.groups].filter(
      (text) => otherCurrencyIn(text) !== null && isOnlyOfUnits(text),
    );
    const said = isAmount.has(column) ? null : firstSaid(only, placeOf(seen, headings.labels, column.column));
    if (said !== null) return said;
  }
  return null;
}

/** A column that gives each row its currency. */
function inRows(seen: Seen): Said | null {
  const column = columnOfUnits(seen);
  if (column === null) return null;
  const said = seen.rows.slice(0, SAMPLE_ROWS).map((row) => {
    const text = textAt(seen.grid, row, column);
    return otherCurrencyIn(text) ?? (unitNamed(text) === null ? null : POUNDS);
  });
  const names = [...new Set(said.filter((name) => name !== null))];
  const [only = null] = names;
  if (only === null) return null;
  const at = placeOf(seen, seen.block.headings.labels, column);
  return { name: names.length === 1 && only === POUNDS ? null : names.join(", "), ...at };
}

function inNotes({ around }: Seen): Said | null {
  return firstSaid([...around.notes, ...around.titles, ...around.below], {
    where: "the text above or below the table",
  });
}

/** Number formats that show a currency, pounds among them. */
function inFormats({ grid, rows }: Seen, amounts: readonly ColumnSeen[]): Said | null {
  const formats = amounts.flatMap(({ column }) =>
    rows.slice(0, SAMPLE_ROWS).map((row) => grid.format(row, column)),
  );
  const name = currencyOfFormats(formats);
  const isPounds = formats.some((format) => format.includes("£"));
  return name === null && !isPounds ? null : { name, where: BY_FORMAT };
}

/** Amounts typed with their sign: "$1,000". */
function inTyped({ grid, rows }: Seen, [column]: readonly ColumnSeen[]): Said | null {
  if (column === undefined) return null;
  const typed = rows.slice(0, SAMPLE_ROWS).map((row) => grid.cell(row, column.column));
  const texts = typed.filter((cell) => typeof cell === "string" && cell.trim() !== "").map(String);
  const names = texts.map(otherCurrencyIn);
  const [name = null] = names.filter((each) => each !== null);
  const isMostPart = names.filter((each) => each === name).length > texts.length / 2;
  return name !== null && isMostPart ? { name, where: "the sign typed with them" } : null;
}

function inNames({ around }: Seen): Said | null {
  const { sheet, fileName } = around;
  return (
    firstSaid([sheet], { where: "the sheet's name" }) ?? firstSaid([fileName], { where: "the file's name" })
  );
}

/** The first of the texts that names a currency, and where it is; null where none does. */
function firstSaid(texts: readonly string[], at: Omit<Said, "name">): Said | null {
  for (const text of texts) {
    const name = otherCurrencyIn(text);
    const measure = otherMeasureIn(text) ?? undefined;
    if (name !== null || saysPounds(text)) return { name, ...(measure !== undefined && { measure }), ...at };
  }
  return null;
}

function placeOf({ grid: { sheet } }: Seen, row: number, column: number): Omit<Said, "name"> {
  const at = Math.max(0, row) + sheet.row;
  const address = readableAddress(sheet.name, {
    row: at,
    column: column + sheet.column,
    rows: 1,
    columns: 1,
  });
  return { where: address, address };
}
