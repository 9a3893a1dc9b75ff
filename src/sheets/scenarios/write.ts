import { columnOf, literalText, part } from "../../formula";
import type { SheetBox } from "../../formula";
import { ACTORS } from "../../model/book";
import type { Book, BookScenario, Choices, SettableField } from "../../model/book";
import { columnOfCells, draftSheet, WHOLE_FORMAT } from "../draft";
import type { Allowed, CellContent, PlannedSheet, SheetDraft } from "../draft";
import { ON_OR_OFF, oneOfCells, words, YEARS_OR_NONE } from "../cells";
import type { ScenarioCells } from "./cells";
import { FIELDS, settingOf } from "./fields";
import { putLocked } from "./locked";
import type { KeptResults } from "./locked";
import type { PlaceCells } from "../place";
import { anewName, indicesOf, rateName } from "../place";

/** How the sheet is set out. */
interface Arranged {
  /** Ids of the proposals, in the order in which they overlap. */
  readonly order: readonly string[];
  readonly choices: Choices;
}

/**
 * What each scenario supposes: which proposals are on, and the few things that may differ from the register and the place. It is finished with what
 * is kept of locked scenarios, beside what they come to now.
 */
export function writeScenarios(
  name: string,
  book: Book,
  { order, choices }: Arranged,
  { levelNames, rateNames }: PlaceCells,
): { readonly cells: ScenarioCells; readonly finished: (kept: KeptResults) => PlannedSheet } {
  const { scenarios } = book;
  const lastYear = book.place.firstYear + book.place.years - 1;
  const draft = draftSheet({
    key: "scenarios",
    name,
    purpose: "What each scenario supposes: a column a scenario",
    title: "Scenarios",
    opening: [
      [
        "note",
        "Another setting of a lever is another proposal that excludes the first; nothing but what is here differs between scenarios.",
      ],
      ["input", "An input"],
    ],
    widths: [210, 100],
    frozen: { rows: 3, columns: 1 },
  });
  const ids = scenarios.map(({ id }) => literalText(id));
  draft.titled("What Summary and Years show");
  const chosen = draft.block(3, 2);
  draft.put(chosen, [["Shown"], ["Compared with"], ["Budget gaps of the year"]], { style: "label" });
  draft.put(columnOf(chosen, 1), shownNow(book, choices), { style: "input" });
  draft.allow(part(chosen, 2, 1), { kind: "whole", least: book.place.firstYear, most: lastYear });
  const block = blocksOn(draft, ids);
  const proposals = order.map((id) => literalText(id));
  const isOn = (at: number, scenario: number): number =>
    scenarios[scenario]!.on.includes(order[at]!) ? 1 : 0;
  const on = block("Which proposals are on", "1: on; 0: off", proposals, isOn, "General", ON_OR_OFF);
  for (const chooser of [0, 1]) {
    draft.allow(part(chosen, chooser, 1), oneOfCells({ ...on, row: on.row - 1, rows: 1 }));
  }
  const names = draft.block(1, 1 + ids.length);
  draft.put(names, [["Called"]], { style: "label" });
  draft.put(part(names, 0, 1, 1, ids.length), [scenarios.map((each) => words(each.name))], {
    style: "note",
  });
  const fields = Object.keys(FIELDS) as SettableField[];
  const set = fields.map((field) => {
    const [title, note, format, allowed] = FIELDS[field];
    const cell = (at: number, scenario: number) => settingOf(scenarios[scenario]!, order[at]!, field);
    return [field, block(title, note, proposals, cell, format, allowed)];
  });
  const indices = indicesOf(book);
  const cells: ScenarioCells = {
    shown: part(chosen, 0, 1),
    compared: part(chosen, 1, 1),
    gapYear: part(chosen, 2, 1),
    ids: { ...on, row: on.row - 1, rows: 1 },
    names: part(names, 0, 1, 1, ids.length),
    on,
    set: Object.fromEntries(set) as ScenarioCells["set"],
    allowed: block(
      "First year in which they allow anything",
      "Empty: as the place has it; 0: no limit",
      [...ACTORS],
      (at, scenario) => allowedIn(scenarios[scenario]!, at),
      WHOLE_FORMAT,
      YEARS_OR_NONE,
    ),
    rates: block(
      "Discount rates",
      "Empty: those of the place",
      ["Rates"],
      (_, scenario) => {
        const { id, place } = scenarios[scenario]!;
        return place.discount === null ? "" : literalText(rateName(place.discount, id));
      },
      "General",
      oneOfCells(rateNames),
    ),
    levels: block(
      "Price levels",
      "Empty: the index's own; otherwise the name of a row of price levels on the sheet Place",
      indices.map((index) => literalText(index)),
      (at, scenario) => {
        const { id, place } = scenarios[scenario]!;
        return place.indices.has(indices[at]!) ? literalText(anewName(indices[at]!, id)) : "";
      },
      "General",
      oneOfCells(levelNames),
    ),
  };
  return {
    cells,
    finished: (kept) => {
      putLocked(draft, book, order, cells, kept);
      return draft.finished();
    },
  };
}

/** The scenarios and the year that are chosen; where none is, or there is no such any more, the first, the second and the last. */
function shownNow(
  { place, scenarios }: Book,
  { shown, compared, gapYear }: Choices,
): readonly (readonly [CellContent])[] {
  const ids = scenarios.map(({ id }) => id);
  const idOr = (chosen: string | null, otherwise: string): string =>
    literalText(chosen !== null && ids.includes(chosen) ? chosen : otherwise);
  const last = place.firstYear + place.years - 1;
  const isOfModel = gapYear !== null && gapYear >= place.firstYear && gapYear <= last;
  return [[idOr(shown, ids[0]!)], [idOr(compared, ids[1] ?? ids[0]!)], [isOfModel ? gapYear : last]];
}

type PutBlock = (
  title: string,
  note: string,
  labels: readonly string[],
  cell: (row: number, scenario: number) => CellContent,
  format?: string,
  allowed?: Allowed,
) => SheetBox;

/** Blocks of input cells with a column a scenario. */
function blocksOn(draft: SheetDraft, ids: readonly string[]): PutBlock {
  return (title, note, labels, cell, format = "General", allowed = undefined) => {
    draft.titled(title, note);
    draft.headings(["heading", [""]], ["figureHeading", ids]);
    const rows = draft.block(labels.length, 1 + ids.length);
    const cells = part(rows, 0, 1, labels.length, ids.length);
    draft.put(rows, columnOfCells(labels), { style: "label" });
    draft.put(
      cells,
      labels.map((_, at) => ids.map((_id, scenario) => cell(at, scenario))),
      { style: "input", format },
    );
    if (allowed !== undefined) draft.allow(cells, allowed);
    return cells;
  };
}

function allowedIn({ place }: BookScenario, actor: number): CellContent {
  const name = ACTORS[actor]!;
  return place.allows.has(name) ? (place.allows.get(name) ?? 0) : "";
}
