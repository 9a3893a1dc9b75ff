import { readableAddress } from "../../../formula";
import type { Box } from "../../../formula";
import { counted as countedWord } from "../../../model/wording";
import { listed, note } from "../../findings";
import type { Finding } from "../../findings";
import type { Arrangement, Seen } from "../arrangement";
import { belowNothing, manyPairs, near, takenOffWithin } from "./findings-of-lines";
import { ofCells } from "./findings-of-cells";
import { ofAwards, ofMarks } from "./findings-of-grants";
import { ofRows, placeOfRow } from "./findings-of-rows";
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

function addressOf({ grid: { sheet } }: Seen, box: Box): string {
  return readableAddress(sheet.name, box);
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
