import type { SheetBox } from "../../formula";
import type { SettableField } from "../../model/book";
import { listed } from "../../model/wording";
import { range } from "../cells";
import { settingTitle } from "../scenarios";
import { CREATE_AGAIN } from "./check";
import type { Check, Checked } from "./check";

/** Rows below the register in which a proposal may be typed that no other sheet knows. */
const MORE_ROWS = 200;

/** Rows that belong together are where formulas look for them. */
export function checksOfRows({
  sources: { register, scenarios },
  workings: { numbers, proposals },
}: Checked): readonly Check[] {
  const { position } = proposals;
  const ids = { ...register.id, rows: register.id.rows + MORE_ROWS };
  const last = position.rows - 1;
  /** Of some rows of Workings, what the register has as their order. */
  const orderOf = (rows: SheetBox): string =>
    `MMULT((${range(rows)}=${range(numbers.proposals)})*1,${range(register.order)}*1)`;
  return [
    {
      label: "Every proposal of the register has a row in Workings",
      formula: `COUNTA(${range(ids)})=${position.rows}`,
      advice: `A proposal was added to the register or taken out. ${CREATE_AGAIN}`,
    },
    {
      label: "Every row of Workings has a proposal of its own in the register",
      formula: `AND(COUNT(${range(position)})=${position.rows},SUM(${range(position)})=${(position.rows * (position.rows + 1)) / 2})`,
      advice: "A reference was changed, or there are two of one: put it back, or create the sheets again.",
    },
    ...(last === 0
      ? []
      : [
          {
            label: "The rows of Workings are in the order in which proposals overlap",
            formula: `SUMPRODUCT((${orderOf({ ...position, rows: last })}>${orderOf({ ...position, row: position.row + 1, rows: last })})*1)=0`,
            advice: `Orders were changed in the register. ${CREATE_AGAIN}`,
          },
        ]),
    ...checksOfSorting(scenarios, position.rows, proposals.id),
  ];
}

/** Blocks that one check looks at: of more, its formula would be too long to read. */
const BLOCKS_AT_ONCE = 3;

/** The rows of the sheet Scenarios are in the order of Workings, a few blocks at once. */
function checksOfSorting(
  { on, set }: Checked["sources"]["scenarios"],
  rows: number,
  ids: SheetBox,
): readonly Check[] {
  const blocks: readonly (readonly [string, SheetBox])[] = [
    ["Which proposals are on", on],
    ...(Object.keys(set) as SettableField[]).map((field) => [settingTitle(field), set[field]] as const),
  ];
  const checks = Math.ceil(blocks.length / BLOCKS_AT_ONCE);
  return Array.from({ length: checks }, (_, at) => {
    const some = blocks.slice(at * BLOCKS_AT_ONCE, (at + 1) * BLOCKS_AT_ONCE);
    const are = some.map(([, block]) => `(${range({ ...block, column: 0, columns: 1 })}=${range(ids)})`);
    return {
      label: `${listed(some.map(([what]) => what))}, on the sheet Scenarios: the rows are as they were written`,
      formula: `SUMPRODUCT(${are.join("*")}*1)=${rows}`,
      advice: "Rows were sorted: undo that, or create the sheets again.",
    };
  });
}

/** What is shared out is shared out whole. */
export function checksOfShares({ sources: { register, costs, place } }: Checked): readonly Check[] {
  // An agency each; the product counts an empty cell as nothing, which a product of ranges does not.
  const each = `(${range(place.ofPlace)}>=0)*1`;
  const areWhole = (shares: SheetBox): string => {
    const sum = `MMULT(${range(shares)}*1,${each})`;
    return `SUMPRODUCT((ABS(${sum}-1)>0.000001)*(${sum}<>0))=0`;
  };
  return [
    {
      label: "The shares of every proposal add up to 100%",
      formula: areWhole(register.shares),
      advice: "Mend the shares in the register: who gains what part of the saving.",
    },
    {
      label: "The payers of every cost add up to 100%",
      formula: areWhole(costs.pays),
      advice: "Mend the payers on the sheet Costs.",
    },
  ];
}
