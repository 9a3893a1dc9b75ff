import { columnOf, literalText, part } from "../../../formula";
import type { SheetBox } from "../../../formula";
import { ACTORS, FUNDS } from "../../../model/book";
import type { Book } from "../../../model/book";
import { evidenceGrades } from "../../../model/parameters";
import { columnOfCells, draftSheet, moneyFormat, SHARE_FORMAT, WHOLE_FORMAT } from "../../draft";
import type { CellContent, PlannedSheet, SheetDraft } from "../../draft";
import {
  cellAt,
  figures,
  filled,
  inRow,
  layColumns,
  ON_OR_OFF,
  oneCell,
  oneOf,
  orBlank,
  putInputs,
  range,
  row,
  SHARES,
  text,
  wholeRow,
  words,
  YEARS,
  YEARS_OR_NONE,
} from "../cells";
import { putConversions } from "../tables";
import type { Conversions, VisibleConversions } from "../tables";
import { levelsRows, levelYears } from "./levels";
import { rateSetsOf } from "./rates";

/** Where the Place sheet holds what other sheets read. */
export interface PlaceCells {
  readonly firstYear: SheetBox;
  readonly priceYear: SheetBox;
  readonly presentValueYear: SheetBox;
  readonly levelYears: SheetBox;
  /** Names of the rows of price levels: indices of the place first, general inflation before all. */
  readonly levelNames: SheetBox;
  /** A row an index, a column a year. */
  readonly levels: SheetBox;
  /** By row of levels, the level in the price year. */
  readonly inPriceYear: SheetBox;
  readonly rateNames: SheetBox;
  /** A row a set of rates, a column a year from the present value year on; that year itself has none. */
  readonly rates: SheetBox;
  /** A row a set of rates, a column a year from the present value year on. */
  readonly factors: SheetBox;
  readonly agencies: SheetBox;
  /** By agency, whose purse it is. */
  readonly fund: SheetBox;
  readonly agencyNames: SheetBox;
  /** 1 for an agency of the place, 0 for a party outside it. */
  readonly ofPlace: SheetBox;
  readonly groups: SheetBox;
  /** By group, what is spent a year as it was given, and the year in whose prices. */
  readonly given: SheetBox;
  readonly givenIn: SheetBox;
  /** By group, what is spent a year, in the place's prices. */
  readonly bases: SheetBox;
  readonly actors: SheetBox;
  readonly allowed: SheetBox;
  /** Shares taken off by grade of the evidence, 1 first. */
  readonly grades: SheetBox;
  /** What turns amounts of the tables into the unit of the place. */
  readonly conversions: VisibleConversions;
}

/** What holds for every proposal and scenario: years, prices, discount rates, agencies, groups of money, who must act. */
export function writePlace(
  name: string,
  book: Book,
  conversions: Conversions,
): { readonly sheet: PlannedSheet; readonly cells: PlaceCells } {
  const draft = draftSheet({
    key: "place",
    name,
    purpose: "Years, prices, discount rates, agencies and the money that proposals share",
    title: book.place.name === "" ? "The place" : book.place.name,
    opening: [
      ["note", "Change the cells that look like the one below; everything else is worked out from them."],
      ["input", "An input"],
    ],
    widths: [230, 110, 90, 90, 70],
    frozen: { rows: 3, columns: 1 },
  });
  const years = putYears(draft, book);
  const levels = putLevels(draft, book, years.priceYear);
  const rates = putRates(draft, book);
  const agencies = putAgencies(draft, book);
  const groups = putGroups(draft, book, levels);
  const actors = putActors(draft, book);
  const grades = putGrades(draft);
  const cells = { ...years, ...levels, ...rates, ...agencies, ...groups, ...actors, grades };
  const visible = putConversions(draft, conversions, book.place.unit);
  return { sheet: draft.finished(), cells: { ...cells, conversions: visible } };
}

function putYears(
  draft: SheetDraft,
  { place }: Book,
): Pick<PlaceCells, "firstYear" | "priceYear" | "presentValueYear"> {
  draft.titled("Years", "2026 is the financial year 2026-27");
  const lines: readonly (readonly [string, CellContent, string])[] = [
    ["First year", place.firstYear, "The first year of the model"],
    ["Price year", place.priceYear ?? place.firstYear, "Real figures are in this year's prices"],
    [
      "Present value year",
      place.presentValueYear ?? place.firstYear,
      "Year 0 of discounting; never after the first year",
    ],
  ];
  const block = draft.block(lines.length, 3);
  draft.put(block, columnOfCells(lines.map(([label]) => label)), { style: "label" });
  const values = lines.map(([, value]) => value);
  putInputs(draft, { ...block, column: 1, columns: 1 }, values, WHOLE_FORMAT, YEARS);
  draft.put(columnOf(block, 2), columnOfCells(lines.map(([, , note]) => note)), { style: "note" });
  const figure = (line: number): SheetBox => part(block, line, 1);
  const about = draft.block(2, 2);
  draft.put(about, [["Years of the model"], ["Unit of every amount"]], { style: "label" });
  draft.put(columnOf(about, 1), [[place.years], [words(place.unit)]], { style: "unit" });
  return { firstYear: figure(0), priceYear: figure(1), presentValueYear: figure(2) };
}

type Levels = Pick<PlaceCells, "levelYears" | "levelNames" | "levels" | "inPriceYear">;

function putLevels(draft: SheetDraft, book: Book, priceYear: SheetBox): Levels {
  draft.titled("Price levels", "The first row is general inflation; a row without levels is 1 in all years");
  const [rows, years] = [levelsRows(book), levelYears(book)];
  const table = layColumns(draft, rows.length, {
    levelNames: text("Index"),
    inPriceYear: figures("In the price year"),
    levels: figures(...years),
  });
  const levelYearsRow = { ...table.levels, row: table.levels.row - 1, rows: 1 };
  draft.put(table.levelNames, columnOfCells(rows.map(({ name }) => literalText(name))), { style: "input" });
  draft.put(
    table.inPriceYear,
    filled(table.inPriceYear, (at) => {
      const own = wholeRow(table.levels, at);
      return `=INDEX(${own},MATCH(${oneCell(priceYear)},${range(levelYearsRow)},0))`;
    }),
    { style: "figure", format: "0.0000" },
  );
  draft.put(
    table.levels,
    rows.map(({ levels }) => years.map((year) => (levels === undefined ? 1 : orBlank(levels.get(year))))),
    { style: "input", format: "0.0000" },
  );
  return { ...table, levelYears: levelYearsRow };
}

function putRates(draft: SheetDraft, book: Book): Pick<PlaceCells, "rateNames" | "rates" | "factors"> {
  const sets = rateSetsOf(book);
  const afterwards = sets[0]!.rates.map((_, year) => year + 1);
  draft.titled("Discount rates", sets.map(({ name, source }) => `${name}: ${source}`).join(". "));
  const rates = layColumns(draft, sets.length, {
    names: text("Years after the present value year"),
    rates: figures(0, ...afterwards),
  });
  draft.put(rates.names, columnOfCells(sets.map(({ name }) => literalText(name))), { style: "input" });
  draft.put(
    part(rates.rates, 0, 1, sets.length, afterwards.length),
    sets.map((set) => [...set.rates]),
    { style: "input", format: "0.00%" },
  );
  draft.allow(part(rates.rates, 0, 1, sets.length, afterwards.length), SHARES);
  draft.titled("What a pound is worth in the present value year");
  const factors = layColumns(draft, sets.length, {
    names: text("Years after the present value year"),
    factors: figures(0, ...afterwards),
  });
  draft.put(
    factors.names,
    filled(factors.names, (at) => `=${inRow(rates.names, at)}`),
    { style: "label" },
  );
  draft.put(columnOf(factors.factors, 0), columnOfCells(sets.map(() => 1)), {
    style: "figure",
    format: "0.0000",
  });
  const later = part(factors.factors, 0, 1, sets.length, afterwards.length);
  draft.put(
    later,
    filled(
      later,
      (at, year) => `=${cellAt(factors.factors, at, year)}/(1+${cellAt(rates.rates, at, year + 1)})`,
    ),
    { style: "figure", format: "0.0000" },
  );
  return { rateNames: rates.names, rates: rates.rates, factors: factors.factors };
}

function putAgencies(
  draft: SheetDraft,
  { place }: Book,
): Pick<PlaceCells, "agencies" | "fund" | "agencyNames" | "ofPlace"> {
  draft.titled("Agencies", "1: of the place; 0: outside it, listed and never in its totals");
  const table = layColumns(draft, place.agencies.length, {
    agencies: text("Agency"),
    fund: text("Fund"),
    ofPlace: figures("Of the place"),
    name: text("Name"),
  });
  const { agencies } = place;
  putInputs(
    draft,
    table.agencies,
    agencies.map(({ id }) => literalText(id)),
  );
  const funds = agencies.map(({ fund }) => fund);
  putInputs(draft, table.fund, funds, "General", oneOf(FUNDS));
  const isOfPlace = agencies.map(({ outside }) => (outside ? 0 : 1));
  putInputs(draft, table.ofPlace, isOfPlace, WHOLE_FORMAT, ON_OR_OFF);
  putInputs(
    draft,
    table.name,
    agencies.map(({ name }) => words(name)),
  );
  return { agencies: table.agencies, fund: table.fund, agencyNames: table.name, ofPlace: table.ofPlace };
}

function putGroups(
  draft: SheetDraft,
  { groups, place }: Book,
  levels: Levels,
): Pick<PlaceCells, "groups" | "given" | "givenIn" | "bases"> {
  draft.titled(
    "Money that several proposals reduce",
    "Each saves its own share of what those before it leave",
  );
  const table = layColumns(draft, Math.max(1, groups.length), {
    groups: text("Group"),
    given: figures("Spent a year"),
    priceYear: figures("In prices of"),
    bases: figures("In the price year's prices"),
  });
  const format = moneyFormat(place.unit);
  if (groups.length > 0) {
    putInputs(
      draft,
      table.groups,
      groups.map(({ id }) => literalText(id)),
    );
    putInputs(
      draft,
      table.given,
      groups.map(({ base }) => base),
      format,
    );
    const years = groups.map(({ priceYear }) => orBlank(priceYear));
    putInputs(draft, table.priceYear, years, WHOLE_FORMAT, YEARS);
  }
  const inflation = range(row(levels.levels, 0));
  draft.put(
    table.bases,
    filled(table.bases, (at) => {
      const [given, year] = [inRow(table.given, at), inRow(table.priceYear, at)];
      const level = `INDEX(${inflation},MATCH(${year},${range(levels.levelYears)},0))`;
      return `=${given}*IF(${year}="",1,${oneCell(levels.inPriceYear)}/${level})`;
    }),
    { style: "figure", format },
  );
  const { groups: names, given, priceYear: givenIn, bases } = table;
  return { groups: names, given, givenIn, bases };
}

function putActors(draft: SheetDraft, { place }: Book): Pick<PlaceCells, "actors" | "allowed"> {
  draft.titled("Who must act", "The first year in which they allow anything; 0: no limit");
  const table = layColumns(draft, ACTORS.length, { actors: text("Who"), allowed: figures("First year") });
  draft.put(table.actors, columnOfCells([...ACTORS]), { style: "label" });
  const allowed = ACTORS.map((actor) => place.allows.get(actor) ?? 0);
  putInputs(draft, table.allowed, allowed, WHOLE_FORMAT, YEARS_OR_NONE);
  return table;
}

function putGrades(draft: SheetDraft): SheetBox {
  const { shares, source } = evidenceGrades.benefit;
  draft.titled("Grades of evidence", source);
  const table = layColumns(draft, shares.length, { grade: text("Grade"), share: figures("Taken off") });
  draft.put(table.grade, columnOfCells(shares.map((_, at) => at + 1)), { style: "label" });
  putInputs(draft, table.share, shares.map(Number), SHARE_FORMAT, SHARES);
  return table.share;
}
