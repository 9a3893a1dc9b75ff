import { literalText } from "../../formula";
import type { SheetBox } from "../../formula";
import { columnOfCells, draftSheet } from "../draft";
import type { PlannedSheet } from "../draft";
import { layColumns, ofModel, oneCell, range, row, text } from "./cells";
import { checksOfPooling } from "./pooling";
import type { PoolingCells } from "./pooling";
import type { ScheduleCells } from "./schedule";
import type { ValueCells } from "./value";
import type { Sources, WorkingsCells } from "./workings";
import type { YearsCells } from "./years";

export interface CheckCells {
  /** TRUE where a check holds, a row each. */
  readonly holds: SheetBox;
  readonly all: SheetBox;
}

interface Check {
  readonly label: string;
  /** Without its equals sign. */
  readonly formula: string;
  readonly advice: string;
}

/** What the checks look at. */
export interface Checked {
  readonly sources: Sources;
  readonly pooling: PoolingCells | null;
  readonly workings: WorkingsCells;
  readonly value: ValueCells;
  readonly years: YearsCells;
  readonly schedule: ScheduleCells;
}

/** Rows below the register in which a proposal may be typed that no other sheet knows. */
const MORE_ROWS = 200;
/** Two sums of the same amounts may differ in the last figures that a spreadsheet keeps. */
const SAME = "<0.000001";
const WRITE_AGAIN = "Write the sheets again.";

/** What must hold for the figures to be relied on. */
export function writeChecks(
  name: string,
  checked: Checked,
): { readonly sheet: PlannedSheet; readonly cells: CheckCells } {
  const draft = draftSheet({
    key: "checks",
    name,
    purpose: "What must hold for the figures to be relied on",
    title: "Checks",
    opening: [["note", "TRUE: it holds. Otherwise do what is said beside it before you use the figures."]],
    widths: [420, 90, 420],
    frozen: { rows: 5, columns: 0 },
  });
  const checks = checksOf(checked);
  const table = layColumns(draft, checks.length + 1, {
    label: text("Check"),
    holds: text("Holds"),
    advice: text("What to do where it does not"),
  });
  const holds = { ...table.holds, rows: checks.length };
  const all = row(table.holds, checks.length);
  draft.put(
    table.label,
    columnOfCells([...checks.map(({ label }) => literalText(label)), "Every check holds"]),
    {
      style: "label",
    },
  );
  draft.put(holds, columnOfCells(checks.map(({ formula }) => `=IFERROR(${formula},FALSE)`)), {
    style: "check",
  });
  draft.put(all, [[`=AND(${range(holds)})`]], { style: "check" });
  draft.put(table.advice, columnOfCells([...checks.map(({ advice }) => advice), ""]), { style: "meaning" });
  return { sheet: draft.finished(), cells: { holds, all } };
}

function checksOf(checked: Checked): readonly Check[] {
  return [
    ...checksOfRows(checked),
    ...checksOfShares(checked),
    ...checksOfScenarios(checked),
    ...checksOfSums(checked),
    ...(checked.pooling === null ? [] : checksOfPooling(checked.pooling)),
  ];
}

function checksOfRows({ sources: { register }, workings: { proposals } }: Checked): readonly Check[] {
  const { position, order } = proposals;
  const ids = { ...register.id, rows: register.id.rows + MORE_ROWS };
  const last = order.rows - 1;
  return [
    {
      label: "Every proposal of the register has a row in Workings",
      formula: `COUNTA(${range(ids)})=${order.rows}`,
      advice: `A proposal was added to the register or taken out. ${WRITE_AGAIN}`,
    },
    {
      label: "Every row of Workings has a proposal of its own in the register",
      formula: `AND(COUNT(${range(position)})=${order.rows},SUM(${range(position)})=${(order.rows * (order.rows + 1)) / 2})`,
      advice: `A reference was changed, or there are two of one. References never change: put it back, or write the sheets again.`,
    },
    ...(last === 0
      ? []
      : [
          {
            label: "The rows of Workings are in the order in which proposals overlap",
            formula: `SUMPRODUCT((${range({ ...order, rows: last })}>${range({ ...order, row: order.row + 1, rows: last })})*1)=0`,
            advice: `Orders were changed in the register. ${WRITE_AGAIN}`,
          },
        ]),
  ];
}

function checksOfShares({ workings: { proposals, costs } }: Checked): readonly Check[] {
  const areWhole = (together: SheetBox): string => {
    const sum = range(together);
    return `SUMPRODUCT((ABS(${sum}-1)>0.000001)*(${sum}<>0))=0`;
  };
  return [
    {
      label: "The shares of every proposal add up to 100%",
      formula: areWhole(proposals.together),
      advice: "Mend the shares in the register: who gains what part of the saving.",
    },
    {
      label: "The payers of every cost add up to 100%",
      formula: areWhole(costs.together),
      advice: "Mend the payers on the sheet Costs.",
    },
  ];
}

function checksOfScenarios({ sources, workings }: Checked): readonly Check[] {
  const { book, scenarios, order } = sources;
  const { proposals, bands } = workings;
  const on = (id: string): string => range(row(scenarios.on, order.indexOf(id)));
  const together = book.proposals.flatMap(({ id, requires, excludes }) => [
    ...requires.map((other) => ({
      label: `${id} is on only where ${other} is`,
      formula: `SUMPRODUCT(${on(id)}*(1-${on(other)}))=0`,
      advice: `Turn ${other} on, or ${id} off, on the sheet Scenarios.`,
    })),
    ...excludes.map((other) => ({
      label: `${id} and ${other} are never on together`,
      formula: `SUMPRODUCT(${on(id)}*${on(other)})=0`,
      advice: `Turn one of them off on the sheet Scenarios.`,
    })),
  ]);
  const ofBands = book.scenarios.flatMap(({ id }, scenario): Check[] => {
    const { factorOf, growth } = bands[scenario]!;
    const claims = `${range(factorOf)}*${range(proposals.values)}`;
    return [
      {
        label: `In ${id}, no proposal saves more in a year than is spent on what it reduces`,
        formula: `SUMPRODUCT((${claims}>${range(proposals.base)}*1.000000001)*(${range(proposals.group)}>0))=0`,
        advice: "Mend the saving, or what is spent a year, on the sheet Place.",
      },
      {
        label: `In ${id}, every index has a price level for every year`,
        formula: `MIN(${range(ofModel(growth))})>0`,
        advice: "Give the price levels that are missing on the sheet Place.",
      },
    ];
  });
  return [...together, ...ofBands];
}

function checksOfSums({ sources, workings, value, years, schedule }: Checked): readonly Check[] {
  const { place } = sources;
  const sums = (["pvSaving", "pvCashable", "pvCost"] as const).map((measure, at): Check => {
    const agencies = `SUMPRODUCT(${range(years.appraisal[measure])}*${range(place.ofPlace)})`;
    const whole = `INDEX(${range(value.appraisal[measure])},${oneCell(years.number)})`;
    return {
      label: `The agencies of the place add up to it: ${["savings", "cashable savings", "costs"][at]!}`,
      formula: `ABS(${agencies}-${whole})/MAX(1,ABS(${whole}))${SAME}`,
      advice: `A formula was typed over. ${WRITE_AGAIN}`,
    };
  });
  const total = range(years.bridge.total);
  const saved = range({
    ...years.notInPlans,
    column: years.notInPlans.column + 1,
    columns: years.bridge.total.columns,
  });
  return [
    {
      label: "Present value is not counted from a year after the first",
      formula: `${oneCell(place.presentValueYear)}<=${oneCell(place.firstYear)}`,
      advice: "Give the first year, or a year before it, on the sheet Place.",
    },
    {
      label: "Every figure can be worked out",
      formula: `ISNUMBER(SUM(${range(workings.bands.at(-1)!.saving)},${range(value.appraisal.pvSaving)},${range(value.appraisal.pvCost)},${range(schedule.increment)}))`,
      advice: "A cell shows an error: mend the input that it comes from.",
    },
    ...sums,
    {
      label: "Proposals and agencies come to the same saving not in plans already",
      formula: `ABS(SUMPRODUCT(${total}*${range(place.ofPlace)})-SUM(${saved}))/MAX(1,ABS(SUM(${saved})))${SAME}`,
      advice: `A formula was typed over. ${WRITE_AGAIN}`,
    },
  ];
}
