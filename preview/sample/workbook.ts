import type { CellValue } from "../host";
import { readMeSheet, tableSheet } from "./sheet";
import type { SampleSheet, SampleWorkbook } from "./sheet";
import facts from "./facts.json";

/** The first sample: the 2023-24 budgets of the eleven public bodies of Greater Manchester, and nine grants. */
export function buildSample(): SampleWorkbook {
  return { sheets: [readMe(), spending(), grants()] };
}

function readMe(): SampleSheet {
  const { budgets, grants } = facts;
  const lines: [string, string][] = [
    [`${facts.place}, ${facts.year}: a sample workbook`, ""],
    ["", ""],
    [
      "What this is",
      `What eleven public bodies budgeted to spend in ${facts.year}, and nine grants with the services each may be spent on.`,
    ],
    [
      "What to do",
      "On the Total Place tab choose Book. The pane has a book of this place, made up for illustration, to be changed and written; or begin a new one from the two tables. These sheets stay as they are.",
    ],
    [
      "Spending",
      `One row for each body and service, in ${facts.unit}. Source: ${budgets.source}. Retrieved ${budgets.retrieved}.`,
    ],
    ...budgets.notes.map((note): [string, string] => ["", note]),
    [
      "Grants",
      `Only the amount of the police grant is published in that source. ${grants.note} The column Figure says which is which.`,
    ],
    ["Licence", `Contains public sector information licensed under the ${budgets.licence}.`],
  ];
  return readMeSheet(lines);
}

function spending(): SampleSheet {
  const headings = ["Agency", "Service", `Budget ${facts.year} (${facts.unit})`];
  const rows = facts.budgets.bodies.flatMap(({ agency, budgets }) =>
    Object.entries(budgets).map(([service, amount]): CellValue[] => [agency, service, amount]),
  );
  return tableSheet({
    name: "Spending",
    title: `${facts.place}: budgets by body and service, ${facts.year}`,
    note: `Source: ${facts.budgets.source}. Levies between bodies are counted twice by a plain sum.`,
    headings,
    rows,
    amountColumns: [2],
    columnWidths: [210, 140, 165],
  });
}

function grants(): SampleSheet {
  return tableSheet({
    name: "Grants",
    title: `${facts.place}: nine grants, ${facts.year}`,
    note: "Rows marked illustrative carry a made-up amount, not what these bodies received: see Read me.",
    headings: [
      "Grant",
      "Held by",
      `Award ${facts.year} (${facts.unit})`,
      "Permitted services",
      "Figure",
      "Source",
    ],
    rows: facts.grants.rows.map(({ grant, heldBy, award, permitted, figure, source }) => [
      grant,
      heldBy,
      award,
      permitted.join("; "),
      figure,
      source,
    ]),
    amountColumns: [2],
    columnWidths: [170, 210, 165, 225, 70, 320],
  });
}
