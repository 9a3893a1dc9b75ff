import { catalogue, invoke } from "../../src/functions";
import type { CellArgument, CellValue } from "../../src/functions";
import { evidence, evidenceOf } from "../../src/functions/evidence";
import { layOut, NO_FORMULA, readArgument } from "../../src/functions/twins";
import type { SheetBox } from "../../src/formula";
import type { TwinArgument } from "../../src/functions/twins";
import type { GivenCell } from "./engines/engine";

/** One call whose twin is compared with the function. */
export interface TwinCase {
  readonly id: string;
  readonly name: string;
  readonly args: readonly CellArgument[];
  /** Random, not written down by a person. */
  readonly drawn?: true;
  /** Arguments of one cell are typed into the formula instead of standing in a cell. */
  readonly typed?: true;
}

/** A case written into the workbook: where its result is, and what the function says should be there. */
export interface WrittenCase extends TwinCase {
  readonly result: SheetBox;
  readonly expected: readonly (readonly CellValue[])[];
}

/**
 * All cases in one workbook: for each function a sheet of figures, one of workings and one of answers, the cases below one another.
 * The names have a space, so that every reference must be quoted.
 */
export function writeCases(cases: readonly TwinCase[]): { cells: GivenCell[]; written: WrittenCase[] } {
  const cells: GivenCell[] = [];
  const written: WrittenCase[] = [];
  for (const id of new Set(cases.map((each) => each.id))) {
    let [dataRow, workingsRow, answerRow] = [0, 0, 0];
    let figures: ReadonlyMap<string, SheetBox> = new Map();
    for (const each of cases.filter((one) => one.id === id)) {
      const expected = answerOf(each);
      const result = {
        sheet: `${id} answers`,
        row: answerRow,
        column: 1,
        rows: expected.length,
        columns: expected[0]!.length,
      };
      const data = placeArguments(each, `${id} data`, dataRow);
      const laidOut = layOut(
        evidenceOf(id).twin!,
        data.given,
        result,
        { sheet: `${id} workings`, row: workingsRow, column: 0 },
        figures,
      );
      figures = new Map([...figures, ...laidOut.figures]);
      cells.push(...data.cells, ...laidOut.tables, ...laidOut.result);
      written.push({ ...each, result, expected });
      dataRow = data.below;
      workingsRow = laidOut.below + 1;
      answerRow += expected.length + 1;
    }
  }
  return { cells, written };
}

function answerOf({ id, name, args }: TwinCase): readonly (readonly CellValue[])[] {
  const outcome = invoke(id, args);
  if (!outcome.ok) throw new Error(`${id}, ${name}: the function refuses the case: ${outcome.message}`);
  return outcome.value.map(([label, ...figures]) =>
    label !== undefined && withoutFormula.has(`${id} ${label}`) ? [label, NO_FORMULA] : [label!, ...figures],
  );
}

/** The rows that have no formula, as they are in a table of all of them. */
const withoutFormula = new Set(
  evidence.flatMap(({ of, withoutTwin }) =>
    withoutTwin?.label === undefined ? [] : [`${of.id} ${withoutTwin.label}`],
  ),
);

function parametersOf(id: string): readonly string[] {
  return catalogue.find((entry) => entry.id === id)!.parameters.map(({ name }) => name);
}

function placeArguments(
  { id, args, typed }: TwinCase,
  sheet: string,
  top: number,
): { given: Record<string, TwinArgument>; cells: GivenCell[]; below: number } {
  const parameters = parametersOf(id);
  const given: Record<string, TwinArgument> = {};
  const cells: GivenCell[] = [];
  let column = 0;
  let tallest = 1;
  args.forEach((argument, index) => {
    if (argument === undefined) return;
    const name = parameters[index]!;
    if (typed && !Array.isArray(argument) && argument !== null) {
      given[name] = readArgument(typeof argument === "string" ? `"${argument}"` : String(argument))!;
      return;
    }
    const block = (Array.isArray(argument) ? argument : [[argument]]) as readonly (readonly unknown[])[];
    const columns = Math.max(...block.map((row) => row.length));
    given[name] = {
      kind: "cells",
      cells: { sheet, row: top, column, rows: block.length, columns },
    };
    block.forEach((row, down) =>
      row.forEach((content, across) => {
        if (content === null || content === undefined) return;
        cells.push({ sheet, row: top + down, column: column + across, content: content as CellValue });
      }),
    );
    column += columns + 1;
    tallest = Math.max(tallest, block.length);
  });
  return { given, cells, below: top + tallest + 1 };
}
