import { fixedRange, moving, movingDown, part } from "../../formula";
import { alongLine, cellsOf, flagOf, numberAt, numberOf, yesWords } from "../twins";
import type { NativeTwin, TablePlaces, TwinCall, TwinTable } from "../twins";

const KNOWN = "who knows whom";
const COUNTS = "people by number of agencies";
const FIGURES = "overlap before small numbers";
/** The figures of the result, and one from which another would follow. */
const LABELS = [
  "Different people",
  "Caseloads added up",
  "Known to several",
  "Counted again",
  "Known to one",
] as const;
const ENTRIES = 1;

/** A person known to k agencies is in k rows of one, in k(k-1)/2 of two and so on; the signs leave each counted once. */
export const caseloadOverlapTwin: NativeTwin = {
  inWords:
    "sum of people in combinations, those of an odd number of agencies added and those of an even number taken off; figures below threshold are not shown",
  notChecked: [
    "Combinations given twice, and parts that are more than their whole, are worked with here; the function refuses them.",
  ],
  tables: (call) => [yesWords(), whoKnowsWhom(call), counts(call), figures(call)],
  cellAt: (call, row, column, tables) => {
    if (column === 0) return LABELS[row]!;
    const own = tables(FIGURES);
    const [figure, isSmall] = [1, 2].map((at) => moving(part(own, row, at)));
    const fewer = `"fewer than "&${numberOf(call, "threshold")}`;
    const isTold = `OR(${fixedRange(part(own, 0, 2, own.rows))})`;
    const otherwise = row === ENTRIES ? figure : `IF(AND(${figure}>0,${isTold}),"withheld",${figure})`;
    return `=IF(${isSmall},${fewer},${otherwise})`;
  },
};

/** 1 where the agency knows these people. */
function whoKnowsWhom(call: TwinCall): TwinTable {
  const given = call.given["combinations"]!;
  const cells = cellsOf(call, "combinations");
  return {
    kind: "workings",
    name: KNOWN,
    title: "Which agencies know the people of each combination",
    headings: Array.from({ length: cells?.columns ?? 1 }, (_, agency) => `Agency ${agency + 1}`),
    rows: cells?.rows ?? 1,
    cellAt: (row, agency, tables) => {
      const flag = cells === null ? given : { kind: "cells" as const, cells: part(cells, row, agency) };
      return `=IF(${flagOf(flag, tables)},1,0)`;
    },
  };
}

function counts(call: TwinCall): TwinTable {
  return {
    kind: "workings",
    name: COUNTS,
    title: "How many agencies each combination has, and its people",
    headings: ["Agencies", "People"],
    rows: cellsOf(call, "combinations")?.rows ?? 1,
    cellAt: (row, column, tables) => {
      const known = tables(KNOWN);
      if (column === 0) return `=SUM(${movingDown(part(known, row, 0, 1, known.columns))})`;
      const people = cellsOf(call, "people");
      if (people === null) return `=${numberAt(call, "people", 0, 0)}`;
      return `=N(${movingDown(alongLine(people, row))})`;
    },
  };
}

function figures(call: TwinCall): TwinTable {
  return {
    kind: "workings",
    name: FIGURES,
    title: "The figures, before small numbers are taken out",
    headings: ["Figure", "People", "Below the threshold"],
    rows: LABELS.length,
    cellAt: (row, column, tables) => {
      if (column === 0) return LABELS[row]!;
      if (column === 1) return `=${formulaOf(row, tables)}`;
      const figure = moving(part(tables(FIGURES), row, 1));
      return `=AND(${figure}>0,${figure}<${numberOf(call, "threshold")})`;
    },
  };
}

function formulaOf(row: number, tables: TablePlaces): string {
  const list = tables(COUNTS);
  const [agencies, people] = [0, 1].map((at) => fixedRange(part(list, 0, at, list.rows)));
  const figure = (at: number): string => moving(part(tables(FIGURES), at, 1));
  return [
    `SUMPRODUCT((${agencies}>0)*(-1)^(${agencies}+1),${people})`,
    `SUMPRODUCT((${agencies}=1)*1,${people})`,
    `SUMPRODUCT((${agencies}>0)*(-1)^${agencies}*(${agencies}-1),${people})`,
    `${figure(1)}-${figure(0)}`,
    `${figure(0)}-${figure(2)}`,
  ][row]!;
}
