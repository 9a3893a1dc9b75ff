import { columnOf, literalText, part } from "../../formula";
import type { SheetBox } from "../../formula";
import { ACTORS, chosenAmong } from "../../model/book";
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
        "Only what is on this sheet differs between scenarios. To try a proposal another way, copy it in the pane: the two rule each other out.",
      ],
      ["input", "An input"],
    ],
    widths: [210, ...scenarios.map(() => 100), 210],
    frozen: { rows: 3, columns: 1 },
  });
  const ids = scenarios.map(({ id }) => literalText(id));
  draft.titled("What Summary and Years show");
  const chosen = draft.block(3, 2);
  draft.put(chosen, [["Shown"], ["Compared with"], ["Budget gaps of the year"]], { style: "label" });
  draft.put(columnOf(chosen, 1), shownNow(book, choices), { style: "input" });
  draft.allow(part(chosen, 2, 1), { kind: "whole", least: book.place.firstYear, most: lastYear });
  const rowsOf = rowsOn(draft, ids);
  const block: PutBlock = (title, note, ...rows) => {
    draft.titled(title, note);
    return rowsOf(...rows);
  };
  const proposals = order.map((id): RowLabel => {
    const { name: called } = book.proposals.find((proposal) => proposal.id === id)!;
    return { label: literalText(id), called: called === id ? "" : words(called) };
  });
  const isOn = (at: number, scenario: number): number =>
    scenarios[scenario]!.on.includes(order[at]!) ? 1 : 0;
  draft.titled("Which proposals are on", "1: on; 0: off");
  const names = draft.block(1, 1 + ids.length);
  draft.put(names, [["Called"]], { style: "label" });
  draft.put(part(names, 0, 1, 1, ids.length), [scenarios.map((each) => words(each.name))], {
    style: "unit",
  });
  const on = rowsOf(proposals, isOn, "General", ON_OR_OFF);
  for (const chooser of [0, 1]) {
    draft.allow(part(chosen, chooser, 1), oneOfCells({ ...on, row: on.row - 1, rows: 1 }));
  }
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
      ACTORS.map((label) => ({ label })),
      (at, scenario) => allowedIn(scenarios[scenario]!, at),
      WHOLE_FORMAT,
      YEARS_OR_NONE,
    ),
    rates: block(
      "Discount rates",
      "Empty: those of the place",
      [{ label: "Rates" }],
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
      indices.map((index) => ({ label: literalText(index) })),
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

/** The scenarios and the year that are chosen; where there is no such year, the last. */
function shownNow({ place, scenarios }: Book, choices: Choices): readonly (readonly [CellContent])[] {
  const { shown, compared } = chosenAmong(
    scenarios.map(({ id }) => id),
    choices,
  );
  const { gapYear } = choices;
  const last = place.firstYear + place.years - 1;
  const isOfModel = gapYear !== null && gapYear >= place.firstYear && gapYear <= last;
  return [[literalText(shown)], [literalText(compared)], [isOfModel ? gapYear : last]];
}

/** What a row is of: an id, and for people what that is called, as it is when the sheet is written. */
interface RowLabel {
  readonly label: string;
  readonly called?: CellContent;
}

type PutRows = (
  labels: readonly RowLabel[],
  cell: (row: number, scenario: number) => CellContent,
  format?: string,
  allowed?: Allowed,
) => SheetBox;

type PutBlock = (title: string, note: string, ...rows: Parameters<PutRows>) => SheetBox;

/** Rows of input cells with a column a scenario, below their headings. */
function rowsOn(draft: SheetDraft, ids: readonly string[]): PutRows {
  return (labels, cell, format = "General", allowed = undefined) => {
    const called = labels.flatMap((each) => (each.called === undefined ? [] : [[each.called]]));
    const isCalled = called.length > 0;
    draft.headings(
      ["heading", [""]],
      ["figureHeading", ids],
      ...(isCalled ? [["unitHeading", ["Called when written"]] as const] : []),
    );
    const rows = draft.block(labels.length, 1 + ids.length + (isCalled ? 1 : 0));
    const cells = part(rows, 0, 1, labels.length, ids.length);
    draft.put(columnOf(rows, 0), columnOfCells(labels.map(({ label }) => label)), { style: "label" });
    if (isCalled) draft.put(columnOf(rows, 1 + ids.length), called, { style: "unit" });
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
