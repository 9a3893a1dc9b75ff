import { acrossTo, literalText, part } from "../../formula";
import type { SheetBox } from "../../formula";
import { moneyFormat } from "../draft";
import type { SheetDraft } from "../draft";
import {
  figures,
  inRow,
  layColumns,
  putFigures,
  putNames,
  range,
  rowOf,
  text,
  wholeRow,
  wholeYear,
} from "../cells";
import { inPrices } from "./in-prices";
import { shareOf, sharesOfProposal } from "./shares";
import type { Sources } from "./sources";

/** What every scenario starts from: a row a proposal, in the order in which they overlap. */
export type SetUpCells = ReturnType<typeof layOut>;

/** Longer than any place plans: a saving that does not end. */
const FOR_EVER = 9999;

/** Each proposal as the register and the place have it, found by its reference, so that sorting the register changes nothing. */
export function putSetUp(draft: SheetDraft, sources: Sources, ofPlace: SheetBox): SetUpCells {
  const { register, place, matching, order } = sources;
  const cells = layOut(draft, sources);
  const money = moneyFormat(sources.book.place.unit);
  const put = (key: keyof SetUpCells, formula: (at: number) => string, format = "General"): SheetBox =>
    putFigures(draft, cells[key], format, formula);
  const mine = (key: keyof SetUpCells, at: number): string => inRow(cells[key], at);
  const given = (field: SheetBox, at: number): string => `INDEX(${range(field)},${mine("position", at)})`;
  putNames(draft, cells.id, order);
  put("position", (at) => matching(mine("id", at), register.id));
  put("actor", (at) => matching(given(register.actor, at), place.actors));
  put("optimism", (at) => {
    const grade = given(register.grade, at);
    return `IF(${grade}="",${given(register.optimism, at)}+0,INDEX(${range(place.grades)},${grade}))`;
  });
  put("notInPlan", (at) => `1-${given(register.inPlan, at)}`);
  put("group", (at) => {
    const group = given(register.group, at);
    return `IF(${group}="",-${mine("position", at)},${matching(group, place.groups)})`;
  });
  put(
    "base",
    (at) => `IF(${mine("group", at)}<0,1,INDEX(${range(place.bases)},${mine("group", at)}))`,
    money,
  );
  put("index", (at) => matching(given(register.index, at), place.levelNames));
  put("conversion", (at) => inPrices(place, given(register.priceYear, at), mine("index", at)), "0.0000");
  put("count", (at) => {
    const [amounts, ramp] = [register.amounts, register.ramp].map((block) =>
      rowOf(block, mine("position", at)),
    );
    return `IF(COUNT(${amounts})>0,COUNT(${amounts}),MAX(1,COUNT(${ramp})))`;
  });
  put("lasts", (at) => `IF(${given(register.lasts, at)}="",${FOR_EVER},${given(register.lasts, at)})`);
  put("ends", (at) => {
    const [lasts, count] = [mine("lasts", at), mine("count", at)];
    return `IF(${given(register.recurring, at)}="yes",${lasts},MIN(${lasts},${count}))`;
  });
  put("step", (at) => `${given(register.step, at)}*${mine("conversion", at)}`, money);
  putValues(draft, sources, cells, money);
  putShares(draft, sources, cells);
  put(
    "placeShare",
    (at) => `SUMPRODUCT(${shareOf(sharesOfProposal(cells, at))}*${range(ofPlace)})`,
    "0.0000",
  );
  put("largest", (at) => {
    const [plain, steps] = [wholeRow(cells.plain, at), wholeRow(cells.steps, at)];
    const first = (shares: string): string => `MATCH(MAX(${shares}),${shares},0)`;
    return `IF(MAX(${plain},${steps})<=0,0,IF(MAX(${steps})>0,${first(steps)},${first(plain)}))`;
  });
  return cells;
}

function layOut(draft: SheetDraft, { book, order, register }: Sources) {
  draft.titled(
    "Proposals, in the order in which they overlap",
    "Each as the register has it, in the place's prices; scenarios begin from here",
  );
  const agencies = book.place.agencies.map(({ id }) => literalText(id));
  const byYear = Array.from({ length: register.ramp.columns }, (_, year) => `Saving, year ${year + 1}`);
  const of = (what: string): string[] => agencies.map((agency) => withNote(agency, what));
  return layColumns(draft, order.length, {
    id: text("Reference"),
    position: figures("Row of the register"),
    actor: figures("Who must act"),
    optimism: figures("Optimism"),
    notInPlan: figures("Not in plans"),
    group: figures("Group"),
    base: figures("Base of the group"),
    index: figures("Index"),
    conversion: figures("To the price year"),
    count: figures("Years given"),
    lasts: figures("Lasts"),
    ends: figures("Saving ends after"),
    step: figures("Step"),
    plain: figures(...of("share without steps")),
    steps: figures(...of("steps in a pound")),
    placeShare: figures("Share of the place"),
    values: figures(...byYear),
    largest: figures("Body that gains most"),
  });
}

/** A name as a cell has it, with something said of it. */
function withNote(name: string, note: string): string {
  return name.startsWith("=") ? `${name}&", ${note}"` : `${name}, ${note}`;
}

/** The saving in its first, second, ... year of effect, in the place's prices. */
function putValues(draft: SheetDraft, { register }: Sources, cells: SetUpCells, format: string): void {
  putFigures(draft, cells.values, format, (at, year) => {
    const of = (field: string): string => `INDEX(${field},${inRow(cells.position, at)})`;
    const number = `COLUMNS(${acrossTo(part(cells.values, at, 0, 1, year + 1))})`;
    const full = of(range(register.fullYear));
    const given = `IF(${full}="",${of(wholeYear(register.amounts, year))},${full}*${of(wholeYear(register.ramp, year))})`;
    return `IF(${number}>${inRow(cells.count, at)},0,${inRow(cells.conversion, at)}*${given})`;
  });
}

/** The share of each agency, without steps and in whole steps. One of the two is 0. */
function putShares(draft: SheetDraft, { register }: Sources, cells: SetUpCells): void {
  const share = (at: number, agency: number): string =>
    `INDEX(${wholeYear(register.shares, agency)},${inRow(cells.position, at)})`;
  const put = (box: SheetBox, formula: (at: number, agency: number) => string): SheetBox =>
    putFigures(draft, box, "0.0000", formula);
  put(cells.plain, (at, agency) => {
    const mine = share(at, agency);
    return `IF(${inRow(cells.step, at)}>0,MIN(0,${mine}),${mine}+0)`;
  });
  put(cells.steps, (at, agency) => {
    const step = inRow(cells.step, at);
    return `IF(${step}>0,MAX(0,${share(at, agency)})/${step},0)`;
  });
}
