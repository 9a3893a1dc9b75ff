import { fullName } from "./namespace";
import { grouped } from "../model/wording";
import {
  aThing,
  counted,
  ends,
  inPlaceOfText,
  listed,
  ofFilledCells,
  otherWays,
  shortened,
  size,
} from "./message-words";
import type { OtherWays } from "./message-words";
import type { ParameterKind } from "./parameter-kind";

/** A place that names a cell of several. */
const ONE_OF_MANY = /, (row|column) \d/;

/** What ticks of Wingdings and Wingdings 2 are to a function. */
const LETTERS_AS_TICKS: ReadonlySet<string> = new Set(["P", "R", "ü", "þ"]);

/**
 * Every sentence a function can answer with, in one place. Each says what is wrong, where, and what to do.
 * `place` is an argument, with its row and column where it has more than one cell: "spend, row 3, column 2".
 */
export const messages = {
  leftOut: (name: string, meaning: string) =>
    `${name} is left out, but it is needed. ${ofFilledCells(meaning)}`,

  empty: (name: string, meaning: string) => `${name} is empty. ${ofFilledCells(meaning)}`,

  emptyCell: (place: string, kind: ParameterKind) =>
    `${place}: the cell is empty where ${aThing(kind)} belongs. Fill it in, or leave it out of the selection.`,

  text: (place: string, text: string, kind: ParameterKind) =>
    `${place}: "${shortened(text)}" is text where ${aThing(kind)} belongs. ${inPlaceOfText(text, kind, !ONE_OF_MANY.test(place))}`,

  flagForOther: (place: string, flag: boolean, kind: ParameterKind) =>
    `${place}: ${flag ? "TRUE" : "FALSE"} is given where ${aThing(kind)} belongs. Type ${aThing(kind)}.`,

  notFinite: (place: string, kind: ParameterKind) =>
    `${place}: the cell does not hold a finite number, where ${aThing(kind)} belongs. Type an ordinary number.`,

  notPlain: (place: string, kind: ParameterKind) =>
    `${place}: a data type (such as a stock, a place or a picture) is given where ${aThing(kind)} belongs. Type a plain value.`,

  outOfRange: (place: string, value: number, words: string) =>
    `${place}: ${value} is outside what is allowed. Type ${words}.`,

  notWhole: (place: string, value: number, words: string) =>
    `${place}: ${value} is not a whole number. Type ${words}.`,

  notFlag: (place: string, text: string) =>
    `${place}: "${shortened(text)}" is neither yes nor no. Type TRUE or FALSE, 1 or 0, yes or no, x for yes, or leave the cell empty for no.`,

  likelyFlag: (place: string, text: string, isYes: boolean) =>
    `${place}: "${shortened(text)}" is neither yes nor no by itself; it may mean ${isYes ? "yes" : "no"}${LETTERS_AS_TICKS.has(text.trim()) ? " (in the font Wingdings it is a tick)" : ""}. ${isYes ? "Type x or TRUE where it does, and leave the cell empty where it does not." : "Leave the cell empty where it does, and type x or TRUE where it does not."}`,

  notChoice: (place: string, value: string, choices: readonly string[], ways: OtherWays) =>
    `${place}: "${shortened(value)}" is not one of ${listed(choices)}. Type one of these${otherWays(ways)}.`,

  notTwoColumns: (name: string, columns: number, wanted: string) =>
    `${name} has content in ${counted(columns, "column")}, but a table of your own has two: ${wanted}. Select both columns, without their headings.`,

  headingInTable: (place: string, text: string) =>
    `${place}: "${shortened(text)}" is not a year; it is most likely a heading. Select both columns, without their headings.`,

  notThreeColumns: (name: string, columns: number) =>
    `${name} has content in ${counted(columns, "column")}, but three are needed: code, unit cost, and the year of its prices. Select these three side by side.`,

  notOneForEachGrade: (name: string, cells: number, grades: number) =>
    `${name} has ${counted(cells, "cell")} with content, but a share for each of the ${grades} grades is needed. Select ${grades} cells, grade 1 first.`,

  yearsRunDown: () =>
    "costs and benefits have several rows in one column each, which would all be year 0: years run across columns, lines of the appraisal down rows. Select a row, or turn the lists with TRANSPOSE.",

  yearsRunDownInOne: (down: string, rows: number, across: string) =>
    `${down} has ${counted(rows, "row")} in one column, which would all be year 0, but ${across} has several columns. Years run across columns, lines of the appraisal down rows: turn ${down} with TRANSPOSE or, where all its lines are of year 0, select the empty columns of the other years too.`,

  yearHeadings: (name: string, shown: string, what: "years" | "dates", isAlone: boolean) =>
    `${name}, row 1: ${shown} ${what === "dates" ? "are dates" : "are years"}, not sums: the headings are selected with the figures and would count as money. Select ${isAlone ? "the row of sums" : "only the rows below them"}. If these are sums, put another line, or an empty one, above them.`,

  yearsDown: (name: string, shown: string) =>
    `${name}, column 1: ${shown} are years, not sums: they are selected with the figures and would count as money. Years run across columns: select only the figures, turned with TRANSPOSE where their years run down. If these are sums, put another line above them.`,

  yearsForWeights: (name: string, shown: string) =>
    `${name}: ${shown} are years, not weights. Select the row of weights that belongs to them. If these are weights, give them in thousands.`,

  headingsInList: (agency: string, service: string, sum: string | number) =>
    `The first row of the list is its headings: "${shortened(agency)}", "${shortened(service)}" and "${shortened(String(sum))}". They would count as spending: select only the rows below them.${typeof sum === "number" ? " If it is spending, put it below another row." : ""}`,

  yearsOfOneOnly: (...each: readonly (readonly [name: string, years: readonly string[]])[]) =>
    `${each
      .filter(([, years]) => years.length > 0)
      .map(([name, years]) => `${ends(years)} ${years.length === 1 ? "is" : "are"} above ${name} only`)
      .join(
        ", and ",
      )}, but a column of the one is taken for the same year as that column of the other. Give both the same years; what is empty is 0.`,

  yearsOfOneAlone: (missing: string, given: string) =>
    `${given} is given without ${missing}, and years can only be compared with years. Give both, or neither.`,

  yearDoesNotFollow: (place: string, year: string, before: string) =>
    `${place}: ${year} is not the year after ${before}, but each column counts as the year after the one before it. Put a column in for each year; what is empty is 0.`,

  tooManyYears: (name: string, years: number, most: number) =>
    `${name} has ${counted(years, "column")}, a column a year; an appraisal takes ${grouped(most)} at most. Select fewer.`,

  notOneCell: (name: string, rows: number, columns: number) =>
    `${name} must be one cell, but ${size(rows, columns)} were given. Select one cell.`,

  notOneLine: (name: string, line: "column" | "row", rows: number, columns: number) =>
    `${name} must be one ${line}, but ${size(rows, columns)} were given. Select one ${line}.`,

  notARange: (name: string) =>
    `${name} is not a range. Give a range as rows of cells, such as [[1,2],[3,4]].`,

  tooManyCells: (id: string, name: string, cells: number, most: number) =>
    `${name} has ${grouped(cells)} cells, more than the ${grouped(most)} that ${fullName(id)} takes at once; more would keep Excel waiting. Select only the cells that matter, take them in parts where each is worked out for itself, or add the figures up first.`,

  tooManyResults: (id: string, rows: number, columns: number, most: number) =>
    `${fullName(id)}: the answer would be ${size(rows, columns)}, more than the ${grouped(most)} cells that Excel takes from a function. Select fewer lines.`,

  tooManyPairs: (grants: number, services: number, most: number) =>
    `There are ${counted(grants, "grant")} and ${counted(services, "service")}, which make ${grouped(grants * services)} pairs; more than ${grouped(most)} would keep Excel waiting too long. Put small grants, or small services, together in one line.`,

  tooManyGrants: (grants: number, most: number) =>
    `There are ${counted(grants, "grant")}; more than ${grouped(most)} would keep Excel waiting too long here. Put small grants together in one line.`,

  tooManyPairsOfYears: (grants: number, services: number, years: number, most: number) =>
    `There are ${counted(grants, "grant")}, ${counted(services, "service")} and ${counted(years, "year")}, ${grouped(grants * services * years)} pairs of a grant and a service in all years; more than ${grouped(most)} would keep Excel waiting too long. Take fewer years, or put small grants, or small services, together in one line.`,

  tooManyRemoved: (removed: number, most: number) =>
    `There are ${counted(removed, "ring-fence")} to be removed one after the other; with so many grants more than ${grouped(most)} would keep Excel waiting too long. Give pooled with TRUE only where a ring-fence could really be removed.`,

  reachesBeyond: (name: string, length: number, lead: string, leadLength: number, line: Line) =>
    `${name} has content in ${counted(length, line)}, but ${lead} has only ${counted(leadLength, line)}. Select the same ${line}s for both.`,

  tooShort: (name: string, length: number, lead: string, needed: number, line: Line) =>
    `${name} has only ${counted(length, line)}, but ${needed} are needed to match ${lead}. Select the same ${line}s for both.`,

  grantsAndNeedsTurned: () =>
    "grants runs across and needs runs down; here it is the other way round: grants down the rows, services across the columns, as in allowed. Turn both with TRANSPOSE, and allowed too where its services run down.",

  servicesRunDown: (across: number, down: number) =>
    `allowed has content in ${counted(across, "column")}, one for each service, but needs has only ${counted(down, "row")}. Here the services of needs run down and its years across: select the same services for both.`,

  servicesMissing: (across: number, down: number) =>
    `allowed has only ${counted(across, "column")}, but ${down} are needed: one for each service, which are the rows of needs. Select the same services for both.`,

  nameMissing: (place: string, other: string) =>
    `${place}: the name is missing, but ${other} has something in that row. Type the name, or empty the whole row.`,

  nameIsNought: (place: string, other: string) =>
    `${place}: the cell is empty or holds 0, which is not a name, but ${other} has something in that row. Type the name ('0 for a name that is 0), or empty the whole row.`,

  total: (place: string, name: string) =>
    `${place}: "${shortened(name)}" looks like a total, which would be counted twice. Leave totals out of the list.`,

  losesPence: (place: string, value: number) =>
    `${place}: ${value} is so large that a cell, which keeps 15 digits, loses its pence. Type an amount below 10,000,000,000,000, or count in thousands or millions.`,

  holdsError: (place: string, error: string) => `${place} holds ${error}. Correct that cell first.`,

  tooManyArguments: (id: string, given: number, most: number) =>
    `${fullName(id)} takes ${counted(most, "argument")} at most, but ${given} were given. Remove the extra ones.`,

  resultTooLarge: (id: string) =>
    `${fullName(id)}: the result is larger than a cell can hold. Check whether one of the figures given is far too large, or count in thousands or millions.`,

  unforeseen: (id: string, reason: string) =>
    `${fullName(id)} failed in a way that was not foreseen (${reason}). This is a fault of the add-in: please report it with this message and the figures used.`,

  unknownFunction: (name: string, known: readonly string[], nearest: string | null) =>
    `There is no function ${shortened(name)}. ${nearest === null ? "" : `Did you mean ${nearest}? `}There are ${known.join(", ")}.`,

  notJson: (problem: string) =>
    `${problem} Write one object a line, such as {"id":1,"function":"PLACE.SHARE","args":[100,[[1,1,1]]]}.`,

  lineTooLong: (bytes: number, most: number) =>
    `The line has ${grouped(bytes)} bytes; one of up to ${grouped(most)} is read. Give fewer cells.`,

  idNotWritten: () =>
    `The id cannot be written back: it is nested too deeply. Give a number or a text as "id".`,

  notARequest: () =>
    `The line must be an object with "function", a text, and "args", a list. Write it like {"id":1,"function":"PLACE.SHARE","args":[100,[[1,1,1]]]}.`,
} as const;

type Line = "row" | "column";
