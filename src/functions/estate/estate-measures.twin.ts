import { fixed, moving, part } from "../../formula";
import { isOneCell, numberAt } from "../twins";
import type { NativeTwin, TwinCall } from "../twins";

/** Which figures each measure needs, what it divides by, and the quotient. */
const MEASURES: readonly {
  readonly needs: readonly string[];
  readonly by: string;
  readonly figure: (of: (name: string) => string) => string;
}[] = [
  { needs: ["running_cost", "area"], by: "area", figure: (of) => `${of("running_cost")}/${of("area")}` },
  {
    needs: ["running_cost", "people"],
    by: "people",
    figure: (of) => `${of("running_cost")}/${of("people")}`,
  },
  { needs: ["area", "people"], by: "people", figure: (of) => `${of("area")}/${of("people")}` },
  { needs: ["people", "places"], by: "places", figure: (of) => `${of("people")}/${of("places")}` },
  {
    needs: ["area", "running_cost", "people", "target"],
    by: "area",
    figure: (of) =>
      `MAX(0,${of("area")}-${of("people")}*${of("target")})*${of("running_cost")}/${of("area")}`,
  },
];

export const estateMeasuresTwin: NativeTwin = {
  inWords:
    "running_cost / area, running_cost / people, area / people, people / places, and (area - people * target, at least 0) * running_cost / area",
  tables: () => [],
  cellAt: (call, row, column) => {
    const { needs, by, figure } = MEASURES[column]!;
    if (needs.some((name) => !(name in call.given))) return "";
    const of = (name: string): string => numberAt(call, name, row, 0);
    const missing = [...needs.flatMap((name) => blankAt(call, name, row)), `${of(by)}=0`];
    return `=IF(${missing.length === 1 ? missing[0] : `OR(${missing.join()})`},"",${figure(of)})`;
  },
};

function blankAt(call: TwinCall, name: string, row: number): string[] {
  const argument = call.given[name]!;
  if (argument.kind === "value") return [];
  const { cells } = argument;
  return [`LEN(TRIM(${isOneCell(cells) ? fixed(cells) : moving(part(cells, row, 0))}))=0`];
}
