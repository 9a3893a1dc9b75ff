import { describe, expect, it } from "vitest";
import { evidenceOf } from "../../src/functions/evidence";
import { layOut } from "../../src/functions/twins";
import type { TwinArgument } from "../../src/functions/twins";
import type { CellValue } from "../../src/functions";
import type { GivenCell } from "./engines/engine";
import { ironcalc } from "./engines/ironcalc";
import { libreOffice } from "./engines/libreoffice";

/** A call with one figure to each argument's cell, and where its result is. */
interface Case {
  readonly id: string;
  readonly given: Readonly<Record<string, readonly CellValue[]>>;
}

/** The column of the results. */
const RESULT = 20;

/** Figures that are an error in the sheet. */
const ERROR = "=NA()";

const withError: readonly Case[] = [
  { id: "OPTIMISMBIAS", given: { amount: [ERROR, 100], grade: [1, 2], kind: ["cost", "cost"] } },
  { id: "CAPITALBIAS", given: { amount: [ERROR, 100], project_type: ["standard buildings", "outsourcing"] } },
  { id: "STEPRELEASE", given: { saving: [ERROR, 5], step: [2, 2] } },
  { id: "RISKSHARE", given: { overspend: [ERROR], contributions: [1] } },
  { id: "RISKSHARE", given: { overspend: [100], contributions: [1], underspend: [ERROR] } },
  {
    id: "RISKSHARE",
    given: { overspend: [100], contributions: [1], risk_pool: [10], risk_pool_shares: [ERROR] },
  },
  { id: "SHARE", given: { total: [ERROR], weights: [1] } },
  { id: "PHASE", given: { total: [100], profile: [ERROR] } },
];

const unclear: Case = { id: "DOUBLECOUNTRANGE", given: { benefits: [100], mutually_exclusive: ["maybe"] } };

const written = [...withError, unclear].map(writtenDown);
const cells = written.flatMap((each) => each.cells);

describe.each([ironcalc, libreOffice])("a twin over what its function refuses, in $name", (engine) => {
  const skipped = engine.unavailable === null ? "" : ` (skipped: ${engine.unavailable})`;

  it.skipIf(engine.unavailable !== null)(`shows an error of its input, and no figure${skipped}`, () => {
    const values = engine.workOut(cells);
    const shown = written.map(({ id, sheet }) => ({ id, shows: values(sheet, 0, RESULT) }));
    expect(shown.filter(({ shows }) => !String(shows).startsWith("#"))).toEqual([]);
  });
});

it("says in cells what it does not check", () => {
  const contents = new Set(cells.map(({ content }) => content));
  expect(contents).toContain("What these formulas do not check");
  expect(contents).toContain(
    "A figure outside what the function takes is worked with here; the function refuses it.",
  );
});

/** A call on a sheet of its own. */
function writtenDown({ id, given }: Case, index: number) {
  const sheet = `Sheet ${index}`;
  const figures: GivenCell[] = [];
  const args: Record<string, TwinArgument> = {};
  Object.entries(given).forEach(([name, list], column) => {
    args[name] = { kind: "cells", cells: { sheet, row: 0, column, rows: list.length, columns: 1 } };
    list.forEach((content, row) => figures.push({ sheet, row, column, content }));
  });
  const result = { sheet, row: 0, column: RESULT, rows: 1, columns: 1 };
  const laidOut = layOut(evidenceOf(id).twin!, args, result, { sheet, row: 10, column: 0 });
  return { id, sheet, cells: [...figures, ...laidOut.tables, ...laidOut.result] };
}
