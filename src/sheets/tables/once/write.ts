import { part } from "../../../formula";
import type { SheetBox } from "../../../formula";
import { columnPlaying } from "../../../model/book";
import type { Book, SourceFacts } from "../../../model/book";
import { poundsIn } from "../../../model/wording";
import { factsOf } from "../../../reading";
import {
  figures,
  inRow,
  layColumns,
  oneCell,
  putFigures,
  putLabels,
  putNames,
  range,
  text,
  unitSaid,
  words,
} from "../../cells";
import { draftSheet, moneyFormat } from "../../draft";
import type { PlannedSheet, SheetDraft } from "../../draft";
import { inPlaceUnit } from "../conversions";
import type { VisibleConversion } from "../conversions";
import type { CountSums } from "../sums";
import type { OnceCells, PlaceOfCount } from "./cells";
import { putTransfers } from "./transfers";

/** Money with two decimals: a head. */
const A_HEAD = "#,##0.00";

export interface OnceGiven {
  readonly book: Book;
  readonly facts: SourceFacts;
  readonly place: PlaceOfCount;
  readonly sums: CountSums;
  readonly conversion: VisibleConversion | null;
  /** What the spend table calls an agency of the book. */
  readonly nameOf: (agency: string) => string;
}

/** Whether there is more to say of what is counted than the count itself does: money that passes between bodies, people, or other prices. */
export function hasOnce({ place, spend }: Book): boolean {
  return (
    spend !== null &&
    (spend.transfers.length > 0 ||
      spend.priceYear !== null ||
      place.population !== null ||
      place.agencies.some(({ population }) => population !== null))
  );
}

/** What is counted once transfers between bodies are taken out, of the place and of each body, and a head where people are given. */
export function writeOnce(
  name: string,
  { book, facts, place, sums, conversion, nameOf }: OnceGiven,
): { readonly sheet: PlannedSheet; readonly cells: OnceCells } {
  const spend = factsOf(facts, "spend");
  const { unit } = book.place;
  const money = moneyFormat(unit);
  const draft = draftSheet({
    key: "once",
    name,
    purpose: "What passes between bodies of the place, taken out so that money is counted once",
    title: "Counted once",
    opening: [
      [
        "note",
        "A levy, precept, contribution or recharge is in the books of both bodies: it is taken out here, and counted where the money is spent.",
      ],
      [
        "note",
        `Live from ${spend.label}, in ${unitSaid(unit)}. Other sheets read spending without what is taken out.`,
      ],
    ],
    widths: [230, 230, 230, 190, 110, 130, 150, 380, 170, 230],
    frozen: { rows: 1, columns: 1 },
  });
  const priceYear = book.spend?.priceYear ?? null;
  const whole = putWhole(draft, priceYear);
  const bodies = putBodies(draft, book, nameOf);
  const transfers = putTransfers(draft, {
    book,
    spend,
    place,
    sums,
    conversion,
    bodies: { ids: bodies.ids, called: bodies.called },
  });
  const source = inPlaceUnit(`SUM(${columnPlaying(spend, "amount").formula})`, conversion);
  putFigures(draft, whole.source, money, () => source);
  putFigures(draft, whole.takenOut, money, () => `SUM(${range(transfers.taken)})`);
  putFigures(
    draft,
    whole.counted,
    money,
    () => `${oneCell(whole.source)}-${oneCell(whole.takenOut)}`,
    "total",
  );
  putFigures(draft, whole.perHead, A_HEAD, () =>
    aHead(oneCell(whole.counted), oneCell(place.population), unit),
  );
  if (whole.inPrices !== null)
    putFigures(draft, whole.inPrices, money, () => inPrices(oneCell(whole.counted), priceYear!, place));
  const { ids, called } = bodies;
  putFigures(
    draft,
    bodies.source,
    money,
    (at) => `IF(${inRow(called, at)}="",0,${sums.of(inRow(called, at))})`,
  );
  putFigures(
    draft,
    bodies.takenOut,
    money,
    (at) => `SUMPRODUCT((${range(transfers.agency)}=${inRow(ids, at)})*${range(transfers.taken)})`,
  );
  putFigures(
    draft,
    bodies.countedOf,
    money,
    (at) => `${inRow(bodies.source, at)}-${inRow(bodies.takenOut, at)}`,
  );
  const people = (at: number): string => inRow(place.populations, at);
  putFigures(draft, bodies.people, "#,##0", (at) => `IF(${people(at)}="","",${people(at)})`);
  putFigures(draft, bodies.perHead, A_HEAD, (at) => aHead(inRow(bodies.countedOf, at), people(at), unit));
  return {
    sheet: draft.finished(),
    cells: { ...transfers, ...whole, countedOf: bodies.countedOf },
  };
}

interface WholeCells extends Pick<OnceCells, "source" | "takenOut" | "counted"> {
  readonly perHead: SheetBox;
  /** What is counted in the prices of the place; null where the table is in them. */
  readonly inPrices: SheetBox | null;
}

function putWhole(draft: SheetDraft, priceYear: number | null): WholeCells {
  draft.titled("What is counted", "All rows of the table are counted or taken out, to the penny");
  const labels = [
    "All rows of the spend table",
    "Transfers between bodies, taken out",
    "Counted once",
    "Counted a head, in pounds",
    ...(priceYear === null ? [] : [`Counted once, from prices of ${priceYear} in the place's`]),
  ];
  const block = draft.block(labels.length, 2);
  putLabels(draft, { ...block, columns: 1 }, labels);
  const figure = (row: number): SheetBox => part(block, row, 1);
  return {
    source: figure(0),
    takenOut: figure(1),
    counted: figure(2),
    perHead: figure(3),
    inPrices: priceYear === null ? null : figure(4),
  };
}

/** An amount in a year's prices in those of the place, by general inflation, which is the first row of price levels. */
function inPrices(amount: string, year: number, { levels, levelYears, inPriceYear }: PlaceOfCount): string {
  const then = `INDEX(${range(levels)},1,MATCH(${year},${range(levelYears)},0))`;
  return `IF(N(${then})=0,"Give the level of prices of ${year}",${amount}*${oneCell(inPriceYear)}/${then})`;
}

function putBodies(draft: SheetDraft, { place: { agencies } }: Book, nameOf: OnceGiven["nameOf"]) {
  draft.titled("By body", "Populations are on the sheet of the place");
  const table = layColumns(draft, agencies.length, {
    ids: text("Body"),
    called: text("In the spend table"),
    source: figures("All its rows"),
    takenOut: figures("Taken out"),
    countedOf: figures("Counted"),
    people: figures("Population"),
    perHead: figures("A head, in pounds"),
  });
  putNames(
    draft,
    table.ids,
    agencies.map(({ id }) => id),
  );
  putLabels(
    draft,
    table.called,
    agencies.map(({ id }) => words(nameOf(id))),
  );
  return table;
}

function aHead(amount: string, people: string, unit: string): string {
  const pounds = poundsIn(unit);
  return `IF(N(${people})=0,"",${amount}${pounds === 1 ? "" : `*${pounds}`}/${people})`;
}
