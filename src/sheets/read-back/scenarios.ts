import type { SheetBox } from "../../formula";
import type { Json } from "../../model/book";
import type { CellContent } from "../draft";
import { anewName, levelsRows, rateName, rateSetsOf } from "../place";
import { put, saidYes, takeRow, partOf, partsOf, tableNow } from "../as-typed";
import type { Part, Taking, Reading, Seen } from "../as-typed";
import { allowing } from "./place";

/** What a cell of a block says of a scenario: `label` is that of its row. */
type TakingOf = (label: string) => Taking;

/** What each scenario supposes, a column a scenario in every block. */
export function scenarios(reading: Reading, sheet: Seen): void {
  const { cells, book } = reading;
  const own = cells.scenarios;
  const block = (box: SheetBox, taking: TakingOf) => takeBlock(reading, sheet, box, taking);
  block(own.on, isOn);
  for (const [field, box] of Object.entries(own.set)) block(box, settingOf(field));
  block(own.allowed, (actor) => (scenario, given) => allowing(actor)(partOf(scenario, "place"), given));
  block(own.rates, () => ratesOf(reading));
  block(own.levels, (index) => levelsOf(reading, index));
  for (const scenario of partsOf(book, "scenarios")) {
    const { place } = scenario;
    if (typeof place === "object" && place !== null && Object.keys(place).length === 0) delete scenario.place;
  }
}

function takeBlock({ was, book, findings }: Reading, sheet: Seen, box: SheetBox, taking: TakingOf): void {
  const labels = { ...box, column: box.column - 1, columns: 1 };
  const table = tableNow(sheet, labels, [box], findings);
  if (table === null) return;
  const written = Array.from({ length: box.rows }, (_, at) =>
    String(sheet.written(box.row + at, labels.column)),
  );
  for (const { key, row } of table.rows) {
    const at = written.indexOf(key);
    if (at < 0) continue;
    was.scenarios.forEach(({ id }, position) => {
      const part = partsOf(book, "scenarios").find((each) => each.id === id)!;
      const cell = { ...box, column: box.column + position, columns: 1 };
      takeRow(sheet, table, { written: box.row + at, now: row, part }, [[cell, taking(key)]], findings);
    });
  }
}

const isOn: TakingOf =
  (proposal) =>
  (scenario, [cell]) => {
    const said = cell === "" ? false : saidYes(cell!);
    if (said === null) return "which is neither 1 nor 0";
    const others = ((scenario.on ?? []) as readonly string[]).filter((id) => id.trim() !== proposal);
    scenario.on = said ? [...others, proposal] : others;
    return null;
  };

/** What a scenario has of a field of a proposal in place of the register; a year of 0 is no such year. */
function settingOf(field: string): TakingOf {
  return (proposal) =>
    (scenario, [cell]) => {
      if (cell !== "" && typeof cell !== "number") return "which is not a number";
      const others = partsOf(scenario, "set").filter(
        (each) => each.proposal !== proposal || each.field !== field,
      );
      const value = field === "earliest" && cell === 0 ? null : (cell as number);
      const now = cell === "" ? others : [...others, { proposal, field, value }];
      put(scenario, "set", now.length === 0 ? undefined : ([...now] as Json));
      return null;
    };
}

/** The name of a set of discount rates on the sheet Place. */
function ratesOf({ was, book }: Reading): Taking {
  return (scenario, [cell]) => {
    const own = partOf(scenario, "place");
    if (cell === "" || cell === rateSetsOf(was)[0]!.name) {
      put(own, "discount", undefined);
      return null;
    }
    const schedule = ["standard", "health", "lower"].find(
      (each) => rateName(each as "standard", "") === cell,
    );
    const other = was.scenarios.find(
      ({ id, place }) => place.discount !== null && rateName(place.discount, id) === cell,
    );
    const kept = other && partsOf(book, "scenarios").find(({ id }) => id === other.id);
    const discount = schedule ?? (kept ? partOf(kept, "place").discount : undefined);
    if (discount === undefined) return "which are no rates of the sheet Place";
    put(own, "discount", discount);
    return null;
  };
}

/** The name of a row of price levels on the sheet Place. */
function levelsOf({ was, book }: Reading, index: string): Taking {
  return (scenario, [cell]) => {
    const own = partOf(scenario, "place");
    const indices = partOf(own, "indices");
    const levels = cell === "" ? undefined : levelsCalled(cell!, book);
    if (cell !== "" && levels === undefined && !levelsRows(was).some(({ name }) => name === cell)) {
      return "which is no row of price levels on the sheet Place";
    }
    put(indices, index, levels);
    if (Object.keys(indices).length === 0) delete own.indices;
    return null;
  };
}

function levelsCalled(name: CellContent, book: Part): Json | undefined {
  const ofPlace = (partOf(book, "place").indices as Part | undefined)?.[String(name)];
  if (ofPlace !== undefined) return ofPlace;
  return partsOf(book, "scenarios").flatMap((scenario) => {
    const indices = ((scenario.place as Part | undefined)?.indices ?? {}) as Part;
    return Object.entries(indices).flatMap(([index, levels]) =>
      anewName(index, String(scenario.id)) === name && levels !== undefined ? [levels] : [],
    );
  })[0];
}
