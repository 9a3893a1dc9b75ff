import { readableAddress } from "../../../formula";
import type { Box } from "../../../formula";
import { counted as countedWord } from "../../../model/wording";
import { listed, note, stop } from "../../findings";
import type { Finding } from "../../findings";
import { tickIn } from "../../ticks";
import type { Arrangement, Seen } from "../arrangement";
import { belowNothing, manyPairs, near, takenOffWithin } from "./findings-of-lines";
import { ofRows, placeOf, placeOfRow } from "./findings-of-rows";
import { isCalledMoney } from "../kind";
import type { LinesRead } from "../lines";
import { ofWhole } from "./parts-of-whole";
import { isSaidByCover, unitsApart, unitsTold } from "../units";
import { amountRank } from "../words";

/** What a person should know about a table as it was read. */
export function findingsOf(seen: Seen, arrangement: Arrangement, read: LinesRead): readonly Finding[] {
  const whole = ofWhole(seen, arrangement);
  const told = new Set(whole.map(({ address }) => address));
  return listed([
    ...ofNone(seen, arrangement),
    ...whole,
    ...ofRows(seen),
    ...ofAgency(seen, arrangement),
    ...ofService(seen, arrangement),
    ...ofCredits(arrangement),
    ...ofUnits(seen, arrangement),
    ...ofCells(seen, arrangement, {
      ...read,
      empty: read.empty.filter((box) => !told.has(addressOf(seen, box))),
    }),
    ...ofAwards(seen, arrangement, read),
    ...ofNames(seen, read),
    ...ofMarks(seen, arrangement),
    ...manyPairs(read, arrangement),
    ...belowNothing(read, arrangement),
    ...takenOffWithin(read, arrangement),
    ...near(read, arrangement),
  ]);
}

/** Why nothing of a table is counted that holds money, unless that is asked; a register of buildings is read where buildings are chosen. */
function ofNone({ money, around }: Seen, { none, kind, asks }: Arrangement): readonly Finding[] {
  if (none !== undefined) return [note(`Nothing of it is counted: it is taken for ${none}.`)];
  const isMoney =
    isCalledMoney(around) || money.some(({ unit, heading }) => unit !== null || amountRank(heading) !== null);
  if (kind === "estate" && isMoney)
    return [
      note(
        `It is a list of buildings: what each costs is for the proposal "Buildings", and is not counted as spending.`,
      ),
    ];
  return kind === "other" && money.length > 0 && isMoney && asks.length === 0
    ? [note("Nothing of it is counted: no row of it has a name that says what its amounts are of.")]
    : [];
}

/** Where all of the table is spent on one service by something outside of it. */
function ofService({ answers }: Seen, { roles: { service } }: Arrangement): readonly Finding[] {
  if (answers.roles?.service !== undefined || (service?.from !== "fixed" && service?.from !== "sheet"))
    return [];
  const where = service.from === "sheet" ? "after which the sheet is named" : "which a title names";
  return [note(`All of it is taken as spent on ${service.value}, ${where}.`)];
}

/** Where the whole table is one body's by something outside of it. */
function ofAgency({ around: { whose } }: Seen, { roles: { agency } }: Arrangement): readonly Finding[] {
  if (agency?.from !== "fixed" && agency?.from !== "sheet") return [];
  const from = whose.sure?.from ?? "above";
  const how = {
    above: "which is named above the table",
    sheet: "after which the sheet is named",
    cover: `which is named on sheet ${whose.sure?.at ?? ""}`,
    file: "after which the file is named",
  }[from];
  return [note(`All of it is taken as spent by ${agency.value}, ${how}.`)];
}

function ofCredits({ takenOff = [], amounts }: Arrangement): readonly Finding[] {
  if (takenOff.length === amounts.length)
    return takenOff.map(({ heading }) =>
      note(
        `Costs under "${heading}" are written below nothing and income above it: costs are counted as spending, and income is taken off.`,
      ),
    );
  return takenOff.map(({ heading }) => note(`The amounts under "${heading}" are taken off the others.`));
}

function ofUnits(seen: Seen, arrangement: Arrangement): readonly Finding[] {
  const { amounts } = arrangement;
  const { unitOfCover } = seen.around;
  if (unitOfCover !== null && seen.answers.unit === undefined && isSaidByCover(seen, arrangement))
    return [
      note(`The amounts are in ${unitOfCover.unit}, as sheet ${unitOfCover.sheet} says of all amounts.`),
    ];
  const told = amounts.length === 0 ? null : unitsTold(seen, amounts);
  if (told === null) return [];
  const { unit } = seen.answers;
  const how =
    unitsApart(seen, amounts) === null
      ? `All are read as ${unit!}`
      : "Each is turned into pounds by its own unit";
  return [note(`The ${told.by} are in different units (${told.units.join(", ")}). ${how}.`)];
}

/** Cells that hold no amount, none at all, or one typed as text. */
function ofCells(seen: Seen, { amounts }: Arrangement, read: LinesRead): readonly Finding[] {
  const { sheet } = seen.grid;
  const findings = ofOneRow(amounts.length > 0 ? read.leftOut : []).map(({ box, why, more }) => {
    const where = readableAddress(sheet.name, box);
    if (why.startsWith("shows"))
      return stop(`${where} ${why} where an amount belongs. Correct the formula in that cell.`, where);
    if (more === 0) return note(`${where} is not counted: it ${whatIsThere(why)}.`, where);
    const others = countedWord(more, "more cell");
    return note(`${where} and ${others} of its row are not counted: each ${whatIsThere(why)}.`, where);
  });
  const isWorkedOut = ({ row, column }: Box) =>
    (sheet.formulas[row - sheet.row]?.[column - sheet.column] ?? "") !== "";
  const ofNothing = read.empty.filter((box) => !isWorkedOut(box));
  const [empty] = ofNothing;
  if (empty) {
    const where = readableAddress(sheet.name, empty);
    const more = ofNothing.length - 1;
    const what = more > 0 ? `${where} and ${countedWord(more, "more cell")} are` : `${where} is`;
    findings.push(note(`${what} empty and counted as 0.`, where));
  }
  const formulas = read.empty.filter(isWorkedOut);
  const [formula] = formulas;
  if (formula) {
    const where = readableAddress(sheet.name, formula);
    const more = formulas.length - 1;
    const what =
      more > 0
        ? `${where} and ${countedWord(more, "more cell")} hold formulas that show`
        : `${where} holds a formula that shows`;
    findings.push(
      note(
        `${what} nothing, counted as 0. A file that another program than Excel saved may have no results: open it in Excel, save it and open it again.`,
        where,
      ),
    );
  }
  const [about] = read.rough;
  if (about) {
    const where = readableAddress(sheet.name, about);
    const more = read.rough.length - 1;
    const others = more === 0 ? "" : ` So ${more === 1 ? "does one more cell" : `do ${more} more cells`}.`;
    findings.push(
      note(`${where} says that its figure is not exact; it is read as the figure it shows.${others}`, where),
    );
  }
  if (read.asText === 1) findings.push(note("1 amount is typed as text; it is read as the figure it shows."));
  if (read.asText > 1)
    findings.push(note(`${read.asText} amounts are typed as text; they are read as the figures they show.`));
  return findings;
}

/** Cells left out, those of one row for one reason together: the first of them, and how many there are more. Errors stay apart. */
function ofOneRow(
  leftOut: LinesRead["leftOut"],
): readonly (LinesRead["leftOut"][number] & { readonly more: number })[] {
  const together = new Map<string, { readonly first: LinesRead["leftOut"][number]; more: number }>();
  for (const each of leftOut) {
    const { row, column, columns } = each.box;
    const isError = each.why.startsWith("shows");
    const key = `${row} ${isError ? column : ""} ${each.why}`;
    const known = together.get(key);
    if (known === undefined) together.set(key, { first: each, more: 0 });
    else known.more += columns;
  }
  return [...together.values()].map(({ first, more }) => ({ ...first, more }));
}

/** Awards below nothing, which no grant has. */
function ofAwards(
  { grid: { sheet } }: Seen,
  { kind }: Arrangement,
  { lines }: LinesRead,
): readonly Finding[] {
  const below = kind === "grants" ? lines.filter(({ amount }) => amount < 0) : [];
  const [first] = below;
  if (first === undefined) return [];
  const where = readableAddress(sheet.name, { row: first.row, column: first.column, rows: 1, columns: 1 });
  const more = below.length - 1;
  const others = more === 0 ? "" : ` So ${more === 1 ? "is one more cell" : `are ${more} more cells`}.`;
  return [
    note(
      `${where} is below 0, and an award is what may be spent. Look whether that is meant.${others}`,
      where,
    ),
  ];
}

function addressOf({ grid: { sheet } }: Seen, box: Box): string {
  return readableAddress(sheet.name, box);
}

function whatIsThere(why: string): string {
  return why.startsWith("holds") ? why : `holds ${why.replace(/ is no amount$/, "")}, which is no amount`;
}

/** Rows without a name where others have one. */
function ofNames(seen: Seen, { unnamed }: LinesRead): readonly Finding[] {
  return (["agency", "service"] as const).flatMap((role) => {
    const rows = unnamed.filter((each) => each.role === role);
    const [first] = rows;
    if (first === undefined) return [];
    const where = placeOfRow(seen, first.row);
    return [
      note(
        `${countedWord(rows.length, "row names", "rows name")} no ${role}, from ${where} on; ${rows.length === 1 ? "it is" : "they are"} counted without one.`,
        where,
      ),
    ];
  });
}

/** Marks under what a grant may be spent on that say neither yes nor no, or are only likely to. */
function ofMarks(seen: Seen, { roles: { permitted } }: Arrangement): readonly Finding[] {
  const { grid, rows } = seen;
  if (permitted?.from !== "headings") return [];
  return permitted.columns.flatMap((column) =>
    rows.flatMap((row) => {
      const cell = grid.cell(row, column);
      const mark = tickIn(cell);
      if (mark?.isPlain) return [];
      const where = placeOf(seen, { row, column, rows: 1, columns: 1 });
      return [
        note(
          mark === null
            ? `${where} holds "${String(cell)}", which says neither yes nor no.`
            : `${where} holds "${String(cell)}", which is taken for ${mark.isYes ? "yes" : "no"}.`,
          where,
        ),
      ];
    }),
  );
}
