import type { SheetBox } from "../../formula";
import type { Json } from "../../model/book";
import { anewName, rateName, rateSetsOf, levelsRows } from "../place";
import {
  neededNumber,
  number,
  numbers,
  put,
  saidYes,
  takeRow,
  words,
  listNow,
  partOf,
  partsOf,
  tableNow,
} from "../as-typed";
import type { Part, Taking, Reading, Seen } from "../as-typed";

/** Single figures of the place: each in its row, by the label before it. */
export function place({ cells, book, findings }: Reading, sheet: Seen): void {
  const { firstYear, priceYear, presentValueYear, reserveName, reserve, population, actors, allowed } =
    cells.place;
  const own = partOf(book, "place");
  const fields: readonly (readonly [SheetBox, Taking])[] = [
    [firstYear, neededNumber("firstYear")],
    [priceYear, number("priceYear")],
    [presentValueYear, number("presentValueYear")],
    [reserveName, words("reserveName")],
    [reserve, number("reserve")],
    [population, number("population")],
  ];
  for (const [box, take] of fields) {
    const now = sheet.rowCalled(box.row);
    if (now === null) continue;
    const table = { rows: [], columnAt: (column: number) => column };
    takeRow(sheet, table, { written: box.row, now, part: own }, [[box, take]], findings);
  }
  const table = tableNow(sheet, actors, [allowed], findings);
  for (const { key, row } of table?.rows ?? []) {
    const at = Array.from({ length: actors.rows }, (_, each) => actors.row + each).find(
      (each) => sheet.written(each, actors.column) === key,
    );
    if (at === undefined) continue;
    takeRow(sheet, table!, { written: at, now: row, part: own }, [[allowed, allowing(key)]], findings);
  }
}

/** The first year in which an actor allows anything; 0 or nothing: no limit. */
export function allowing(actor: string): Taking {
  return (part, [cell]) => {
    if (cell !== "" && typeof cell !== "number") return "which is not a year";
    put(partOf(part, "allows"), actor, cell === "" ? undefined : cell === 0 ? null : cell);
    return null;
  };
}

export function agencies({ cells, book, findings }: Reading, sheet: Seen): void {
  const { agencies: ids, fund, ofPlace, agencyNames, reserveNames, reserves, populations } = cells.place;
  const table = tableNow(
    sheet,
    ids,
    [fund, ofPlace, agencyNames, reserveNames, reserves, populations],
    findings,
  );
  if (table === null) return;
  const own = partOf(book, "place");
  own.agencies = [
    ...listNow(
      sheet,
      {
        table,
        parts: partsOf(own, "agencies"),
        firstRow: ids.row,
        what: "body",
        fresh: (id) => ({ id }),
        fields: [
          [fund, words("fund")],
          [ofPlace, isOfPlace],
          [agencyNames, words("name")],
          [reserveNames, words("reserveName")],
          [reserves, number("reserve")],
          [populations, number("population")],
        ],
      },
      findings,
    ),
  ];
}

const isOfPlace: Taking = (part, [cell]) => {
  const said = saidYes(cell!);
  if (said === null) return "which is neither 1 nor 0";
  put(part, "outside", !said);
  return null;
};

export function groups({ cells, book, findings }: Reading, sheet: Seen): void {
  const { groups: ids, given, givenIn } = cells.place;
  const table = tableNow(sheet, ids, [given, givenIn], findings);
  if (table === null) return;
  const parts = partsOf(book, "groups");
  const now = listNow(
    sheet,
    {
      table,
      parts,
      firstRow: ids.row,
      what: "shared money",
      fresh: (id) => ({ id }),
      fields: [
        [given, neededNumber("base")],
        [givenIn, number("priceYear")],
      ],
    },
    findings,
  );
  if (parts.length > 0 || now.length > 0) book.groups = [...now];
}

/** Levels by year, of indices of the place and of those that scenarios have instead. */
export function priceLevels({ was, cells, book, findings }: Reading, sheet: Seen): void {
  const { levelNames, levels, levelYears } = cells.place;
  const table = tableNow(sheet, levelNames, [levels], findings);
  if (table === null) return;
  const written = levelsRows(was).map(({ name }) => name);
  const years = Array.from({ length: levelYears.columns }, (_, at) =>
    String(sheet.written(levelYears.row, levelYears.column + at)),
  );
  for (const { key, row } of table.rows) {
    const at = written.indexOf(key);
    const anew = partsOf(book, "scenarios").flatMap((scenario) =>
      Object.keys(indicesIn(scenario)).flatMap((index) =>
        anewName(index, String(scenario.id)) === key ? [{ part: partOf(scenario, "place"), index }] : [],
      ),
    )[0];
    const { part, index } = anew ?? { part: partOf(book, "place"), index: key };
    takeRow(
      sheet,
      table,
      { written: at < 0 ? null : levelNames.row + at, now: row, part },
      [[levels, levelsOf(index, years)]],
      findings,
    );
  }
}

function indicesIn({ place: own }: Part): object {
  return (own as { indices?: object } | undefined)?.indices ?? {};
}

function levelsOf(index: string, years: readonly string[]): Taking {
  return (part, cells) => {
    if (cells.some((cell) => cell !== "" && typeof cell !== "number")) return "which is not a number";
    const given = years.flatMap((year, at) => (cells[at] === "" ? [] : [[year, cells[at]!] as const]));
    put(partOf(part, "indices"), index, Object.fromEntries(given));
    return null;
  };
}

/** Discount rates, which are a schedule's until one is changed. */
export function rates({ was, cells, book, findings }: Reading, sheet: Seen): void {
  const { rateNames, rates: box } = cells.place;
  const years = { ...box, column: box.column + 1, columns: box.columns - 1 };
  const sets = rateSetsOf(was).map(({ name }) => name);
  // Their headings are years counted from another, so that the first is asked for as well.
  const table = tableNow(sheet, { ...rateNames, columns: 1 }, [box], findings);
  for (const { key, row } of table?.rows ?? []) {
    const at = sets.indexOf(key);
    if (at < 0) continue;
    const take: Taking = (part, given) => {
      const wrong = numbers("discount")(part, given);
      if (wrong !== null || at === 0) return wrong;
      const rated = part.discount as Json;
      delete part.discount;
      for (const scenario of was.scenarios) {
        const { discount } = scenario.place;
        if (discount === null || rateName(discount, scenario.id) !== key) continue;
        const own = partsOf(book, "scenarios").find(({ id }) => id === scenario.id);
        if (own) put(partOf(own, "place"), "discount", rated);
      }
      return null;
    };
    const part = at === 0 ? partOf(book, "place") : {};
    takeRow(sheet, table!, { written: rateNames.row + at, now: row, part }, [[years, take]], findings);
  }
}
