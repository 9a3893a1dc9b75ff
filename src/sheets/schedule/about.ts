import { downTo, part } from "../../formula";
import type { SheetBox } from "../../formula";
import type { SheetDraft } from "../draft";
import { inRow, oneCell, putFigures, range, wholeRow } from "../cells";
import { areOneOff } from "../workings";
import type { Sources, WorkingsCells } from "../workings";
import type { YearsCells } from "../years";

/** What a budget report says of each proposal beside its figures by year: a row a proposal. */
export interface AboutCells {
  readonly title: SheetBox;
  /** The agency that gains most, whether others gain too, and whose purse it is. */
  readonly agency: SheetBox;
  /** Of proposals that are on. */
  readonly posts: SheetBox;
  /** Of all years, in cash, paid by the place in the scenario shown. */
  readonly oneOff: SheetBox;
  /** The grade of the evidence, or what is taken off for weak evidence. */
  readonly confidence: SheetBox;
  readonly status: SheetBox;
}

export function putAbout(
  draft: SheetDraft,
  { register, place, scenarios }: Sources,
  { proposals, costs }: WorkingsCells,
  years: YearsCells,
  cells: AboutCells,
  money: string,
): void {
  const position = (at: number): string => inRow(proposals.position, at);
  const of = (field: SheetBox, at: number): string => `INDEX(${range(field)},${position(at)})`;
  const says = (box: SheetBox, formula: (at: number) => string): SheetBox =>
    putFigures(draft, box, "General", formula, "label");
  says(cells.title, (at) => `${of(register.name, at)}&""`);
  says(cells.agency, (at) => {
    const largest = inRow(proposals.largest, at);
    const share = `INDEX(${range(register.shares)},${position(at)},${largest})`;
    const named = (names: SheetBox): string => `INDEX(${range(names)},${largest})`;
    return `IF(${largest}=0,"",${named(place.agencies)}&IF(${share}<1," and others, ",", ")&${named(place.fund)})`;
  });
  putFigures(draft, cells.posts, "#,##0.0;-#,##0.0;-", (at) => {
    const isOn = `INDEX(${wholeRow(scenarios.on, at)},${oneCell(years.number)})`;
    return `${of(register.posts, at)}*${isOn}`;
  });
  putFigures(draft, cells.oneOff, money, (at) => {
    const mine = `(${range(costs.proposal)}=ROWS(${downTo(part(cells.oneOff, 0, 0, at + 1))}))`;
    return `SUMPRODUCT(${range(years.taken.costs)}*${range(costs.placePays)}*${areOneOff(costs)}*${mine})`;
  });
  says(cells.confidence, (at) => {
    const [grade, off] = [of(register.grade, at), inRow(proposals.optimism, at)];
    return `IF(${grade}<>"","Grade "&${grade},IF(${off}=0,"Not graded",ROUND(100*${off},1)&"% off"))`;
  });
  says(cells.status, (at) => `${of(register.status, at)}&""`);
}
