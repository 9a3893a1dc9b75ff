import type { CellValue } from "../../host";
import { readMeSheet, tableSheet } from "../sheet";
import type { SampleSheet, SampleWorkbook } from "../sheet";
import awards from "./awards.json";
import { nameOf, parts, serviceOf } from "./town-book";

/** The second sample: the Town Deal projects of one town, revenue and capital apart. */
export function townWorkbook(): SampleWorkbook {
  return { sheets: [readMe(), projects()] };
}

function readMe(): SampleSheet {
  return readMeSheet([
    [`Town ${awards.town}: the Town Deal of one town`, ""],
    ["", ""],
    [
      "What this is",
      "What the projects of one town were awarded by the Towns Fund, revenue and capital apart. The source names the town and its projects by their codes only.",
    ],
    [
      "What to do",
      "On the Total Place tab choose Book, then Grants. Work out what pooling the capital of the projects would bring, as the Local Regeneration Fund has allowed since 2025.",
    ],
    ["Awards", `Published. Source: ${awards.source}. Read ${awards.retrieved}.`],
    [
      "Needs",
      "What each project could still use is made up for illustration: nobody has published it. Type over it in the pane.",
    ],
    [
      "Not here",
      "Levelling Up Fund and Pathfinder money, which became part of the same pot, are not in the source: add them as grants in the pane. The Future High Streets Fund stayed out.",
    ],
  ]);
}

function projects(): SampleSheet {
  return tableSheet({
    name: "Projects",
    title: `Town ${awards.town}: awards of the Town Deal`,
    note: "Needs are illustrative: see Read me.",
    headings: ["Grant", "Pays for", "Kind of money", "Award (£)", "Need 2026-27 (£)", "Need 2027-28 (£)"],
    rows: parts().map((part): CellValue[] => [
      nameOf(part),
      serviceOf(part),
      part.money,
      part.award,
      ...part.need,
    ]),
    amountColumns: [3, 4, 5],
    columnWidths: [170, 170, 110, 110, 130, 130],
  });
}
