import { dayOfSerial, part, serialOfMoment } from "../../formula";
import type { SheetBox } from "../../formula";
import type { Book, Lock, Locks, SettableField } from "../../model/book";
import { called, oneCell, range, words } from "../cells";
import type { CellContent, SheetDraft } from "../draft";
import { FIELDS } from "./fields";
import type { ScenarioCells } from "./cells";

/** What is kept of locked scenarios, and where their figures are now. */
export interface KeptResults {
  readonly locks: Locks;
  readonly results: readonly LockedResult[];
}

/** A figure that is kept, and where it is now: a row a scenario. */
export interface LockedResult {
  readonly measure: string;
  readonly label: string;
  readonly format: string;
  readonly cells: SheetBox;
}

const AS_LOCKED = "as locked";
const CHANGED = "changed since";

/** By how much of itself a figure may be another and counts as the same: the noise of binary arithmetic. */
const SAME = "1E-9";

/** Below all else a block a locked scenario: what it supposed and came to as values, and a formula a line that says whether that is still so. */
export function putLocked(
  draft: SheetDraft,
  book: Book,
  order: readonly string[],
  cells: ScenarioCells,
  { locks, results }: KeptResults,
): void {
  const names = new Map(book.proposals.map((proposal) => [proposal.id, called(proposal)]));
  const known: Known = { order, nameOf: (id) => names.get(id) ?? id };
  book.scenarios.forEach((scenario, position) => {
    const lock = locks[scenario.id];
    if (lock === undefined) return;
    draft.titled(
      `${called(scenario)}: as locked on ${dayInWords(lock.on)}`,
      "Kept as values: they follow nothing",
    );
    draft.headings(
      ["heading", [""]],
      ["figureHeading", [capital(AS_LOCKED)]],
      ["heading", ["Is it still so?"]],
    );
    const lines = [
      ...switches(lock, known, cells, position),
      ...settings(lock, known, cells, position),
      ...figures(lock, results, position),
    ];
    const rows = draft.block(lines.length + 1, 3);
    const kept = part(rows, 0, 1, lines.length, 1);
    const said = part(rows, 0, 2, lines.length, 1);
    draft.put(rows, [...lines.map(({ label }) => [label]), ["All of it"]], { style: "label" });
    lines.forEach(({ value, format, still }, at) => {
      draft.put(part(kept, at, 0), [[value]], { style: "figure", format });
      const cell = oneCell(part(kept, at, 0));
      draft.put(part(said, at, 0), [[stillSo(still(cell))]], { style: "check" });
    });
    draft.put(
      part(rows, lines.length, 2),
      [[stillSo(`COUNTIF(${range(said)},"${AS_LOCKED}")=${lines.length}`)]],
      {
        style: "check",
      },
    );
  });
}

/** The proposals of the book, in the order in which they overlap, and what people call them. */
interface Known {
  readonly order: readonly string[];
  readonly nameOf: (id: string) => string;
}

/** A line of what is kept. */
interface Line {
  readonly label: CellContent;
  readonly value: CellContent;
  readonly format: string;
  /** The condition under which the cell that keeps the value, as it is named, says what holds now. */
  readonly still: (kept: string) => string;
}

/** Whether each proposal is on; one that was and is in the book no more is changed. */
function switches(
  { proposals }: Lock,
  { order, nameOf }: Known,
  { on }: ScenarioCells,
  position: number,
): readonly Line[] {
  const gone = proposals.filter((id) => !order.includes(id));
  return [...order, ...gone].map((id, at) => ({
    label: words(`${nameOf(id)} on`),
    value: proposals.includes(id) ? 1 : 0,
    format: "General",
    still: (kept) => (at < order.length ? `${oneCell(part(on, at, position))}=${kept}` : "FALSE"),
  }));
}

/** What it said anew, and how much there was of that: another thing said since is one more. */
function settings(
  { set, others }: Lock,
  { order, nameOf }: Known,
  cells: ScenarioCells,
  position: number,
): readonly Line[] {
  const said = set.map(({ proposal, field, value }): Line => {
    const box = cells.set[field as SettableField];
    const at = order.indexOf(proposal);
    const [title, , format] = FIELDS[field as SettableField];
    return {
      label: words(`${nameOf(proposal)}: ${title}`),
      value: value ?? 0,
      format,
      still: (kept) => (at < 0 ? "FALSE" : `${oneCell(part(box, at, position))}=${kept}`),
    };
  });
  const own = (box: SheetBox): string =>
    `COUNTA(${range({ ...box, column: box.column + position, columns: 1 })})`;
  const blocks = [...Object.values(cells.set), cells.allowed, cells.rates, cells.levels].filter(
    ({ rows }) => rows > 0,
  );
  return [
    ...said,
    {
      label: "Things that differ from the register and the place",
      value: set.length + others,
      format: "General",
      still: (kept) => `${blocks.map(own).join("+")}=${kept}`,
    },
  ];
}

/** What it came to; empty where there is no such figure. */
function figures(
  { results: kept }: Lock,
  results: readonly LockedResult[],
  position: number,
): readonly Line[] {
  return results.map(({ measure, label, format, cells }) => {
    const now = oneCell(part(cells, position, 0));
    return {
      label,
      value: kept[measure] ?? "",
      format,
      still: (cell) =>
        `AND(ISNUMBER(${now})=ISNUMBER(${cell}),ABS(N(${now})-N(${cell}))<=${SAME}*(1+ABS(N(${cell}))))`,
    };
  });
}

function stillSo(condition: string): string {
  return `=IF(${condition},"${AS_LOCKED}","${CHANGED}")`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "29 November 2026" of 2026-11-29. */
function dayInWords(day: string): string {
  const { day: number, monthName, year } = dayOfSerial(serialOfMoment(new Date(`${day}T00:00:00Z`)));
  return `${number} ${monthName} ${year}`;
}
