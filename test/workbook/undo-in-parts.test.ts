import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { freeAt, at, named } from "../sheets/at";
import { openWorkbook } from "./open-workbook";
import type { OpenWorkbook } from "./open-workbook";
import { LESS, planSmall, SMALL, smallPort, VAST } from "./small-sheets";
import type { SmallPort } from "./small-sheets";

const UNDONE = { done: true, notRestored: [] };
/** Those that read others first: what is left still shows its figures. */
const [FIRST, SECOND, LAST] = ["Our Summary", "Our Shares", "Our Inputs"];
const OWN = ["Sheet1", "Budgets"];
const IN_PART =
  /The write is taken back in part: the sheets of the small sheets may now be part old, part new, empty or gone\. What they held before is not lost: choose Undo last write on the Total Place tab again to take back the rest\./;

let book: OpenWorkbook;
let port: SmallPort;
let before: unknown;

beforeEach(async () => {
  book = await openWorkbook();
  port = smallPort();
  await book.addSheet("Budgets", [["Agency", "Budget"]]);
  before = await book.contents();
});

afterEach(() => book.close());

/** Stops Undo when so many parts are done. */
function stopped(parts: number) {
  const stopping = new AbortController();
  const shares: number[] = [];
  const progress = (share: number) => {
    shares.push(share);
    if (shares.length === parts) stopping.abort();
  };
  return { shares, watch: { progress, signal: stopping.signal } };
}

describe("Undo of sheets that hold much", () => {
  it("goes in parts, those that read others first, and tells how far it is", async () => {
    await port.write(VAST);
    const seen: (readonly [number, readonly string[]])[] = [];
    const progress = (share: number) => void seen.push([share, book.sheets()]);
    expect(await port.undo([], { progress })).toEqual(UNDONE);
    expect(seen).toEqual([
      [0, [...OWN, FIRST, LAST, SECOND]],
      [1 / 3, [...OWN, LAST, SECOND]],
      [2 / 3, [...OWN, LAST]],
    ]);
    expect(await book.contents()).toEqual(before);
  });

  it("goes in one round trip where they hold little", async () => {
    await port.write(VAST);
    const parts = await book.roundTrips(() => port.undo());
    await port.write(SMALL);
    expect(await book.roundTrips(() => port.undo())).toBe(parts - 2);
  });

  it("puts back what was there before it takes away what was added", async () => {
    await port.write(VAST);
    await book.deleteSheet(SECOND!);
    const earlier = await book.contents();
    await port.write(SMALL);
    expect(await port.undo()).toEqual(UNDONE);
    expect(await book.contents()).toEqual(earlier);
  });
});

describe("Undo that is stopped", () => {
  it("before its first part changes nothing, and says so", async () => {
    await port.write(VAST);
    const written = await book.contents();
    await expect(port.undo([], { signal: AbortSignal.abort() })).rejects.toThrow(
      "Undo was stopped. Nothing was changed.",
    );
    expect(await book.contents()).toEqual(written);
    expect(await port.undo()).toEqual(UNDONE);
    expect(await book.contents()).toEqual(before);
  });

  it.each([1, 2])("after part %i leaves the other sheets whole, and is gone on with", async (parts) => {
    await port.write(VAST);
    const whole = await shown();
    const { watch } = stopped(parts);
    await expect(port.undo([], watch)).rejects.toThrow(IN_PART);
    const left = [FIRST, SECOND, LAST].slice(parts);
    expect(book.sheets().filter((name) => !OWN.includes(name))).toEqual(left.toReversed());
    for (const name of left) expect((await shown()).get(name!), name).toEqual(whole.get(name!));
    expect((await port.review(LESS)).findings[0]?.message).toMatch(/were left half written\. Choose Undo/);
    expect(await port.undo()).toEqual(UNDONE);
    expect(await book.contents()).toEqual(before);
  });

  it("asks, when it is gone on with, about what was typed on the sheets that are left", async () => {
    await port.write(VAST);
    await expect(port.undo([], stopped(1).watch)).rejects.toThrow(IN_PART);
    await book.type(...freeAt(planSmall(VAST), "inputs"), "an hour of notes");
    const cell = {
      address: named(freeAt(planSmall(VAST), "inputs")),
      now: "an hour of notes",
      willBe: "gone with its sheet",
    };
    expect(await port.undo()).toEqual({ done: false, editedCells: [cell] });
    await expect(port.write(LESS)).rejects.toThrow(
      `The last write is taken back in part only, and ${cell.address} would be lost with the rest. Choose Undo last write on the Total Place tab: it asks about them. Nothing was changed.`,
    );
    expect(book.cell(...freeAt(planSmall(VAST), "inputs"))).toBe("an hour of notes");
    expect(await port.undo([cell])).toEqual(UNDONE);
    expect(await book.contents()).toEqual(before);
  });

  it("is gone on with by a write, which is then taken back whole", async () => {
    await port.write(VAST);
    await expect(port.undo([], stopped(2).watch)).rejects.toThrow(IN_PART);
    const told: number[] = [];
    await port.write(LESS, [], undefined, { takenBack: (share) => void told.push(share) });
    expect(told).toEqual([0]);
    expect(book.cell(...at(planSmall(LESS).cells.saving))).toBe(60);
    expect(await port.undo()).toEqual(UNDONE);
    expect(await book.contents()).toEqual(before);
  });

  it("asks about what was typed over cells that were put back already, and about no others", async () => {
    await port.write(SMALL);
    const earlier = await book.contents();
    await port.write(VAST);
    const pieces = await book.heard(() => port.undo());
    await port.write(VAST);
    book.failIn({ 1: pieces[0]!.length });
    await expect(port.undo()).rejects.toThrow(IN_PART);
    expect(book.failNoMore()).toBe(true);
    const saving = at(planSmall(SMALL).cells.saving);
    await book.type(...saving, 77);
    const cell = { address: named(saving), now: "77", willBe: "120" };
    expect(await port.undo()).toEqual({ done: false, editedCells: [cell] });
    expect(await port.undo([cell])).toEqual(UNDONE);
    expect(await book.contents()).toEqual(earlier);
  });
});

describe("Undo in parts that fails", () => {
  it("at any deletion, or before or after it, leaves the other sheets whole and is gone on with", async () => {
    await port.write(VAST);
    const whole = await shown();
    const [kinds = []] = await book.heard(() => port.undo());
    const deletions = kinds.flatMap((kind, index) => (/\.Delete$/i.test(kind) ? [index + 1] : []));
    expect(deletions.length).toBeGreaterThanOrEqual(3);
    const [first] = deletions;
    const around = new Set(deletions.flatMap((action) => [action - 1, action, action + 1]));
    for (const action of [...around].filter((each) => each >= first! - 1 && each <= kinds.length)) {
      await port.write(VAST);
      book.failIn({ 1: action });
      const where = `after a failure of ${kinds[action - 1]}, action ${action}`;
      await expect(port.undo(), where).rejects.toThrow(IN_PART);
      expect(book.failNoMore(), where).toBe(true);
      const now = await shown();
      for (const [name, cells] of now) if (!OWN.includes(name)) expect(cells, where).toEqual(whole.get(name));
      expect(await port.undo(), where).toEqual(UNDONE);
      expect(await book.contents(), where).toEqual(before);
    }
  }, 600_000);
});

/** What every sheet shows, by its name. */
async function shown(): Promise<ReadonlyMap<string, unknown>> {
  await book.calculated();
  const { engine } = book.office;
  return new Map(
    engine.sheets().map(({ id, name }) => {
      const box = engine.usedBox(id);
      return [name, box && engine.values(id, box)];
    }),
  );
}
