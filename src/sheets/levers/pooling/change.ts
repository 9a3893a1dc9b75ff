import { columnOf, part, quotedText, reference } from "../../../formula";
import type { SheetBox } from "../../../formula";
import { poolExplainEntry, poolGainEntry } from "../../../functions";
import { WHOLE_FORMAT } from "../../draft";
import type { SheetDraft } from "../../draft";
import { answeredCell, besideLabel } from "../../formula";
import type { LabelOf } from "../../formula";
import { lineOf } from "./proof";
import { inRow, oneCell, putFigures, range, row, wholeYear } from "../../cells";
import type { Matching } from "../../cells";
import type { ScenarioCells } from "../../scenarios";
import type { OverYearsCells } from "../pooling-years/cells";
import type { PoolingLayout } from "./layout";
import { SPENDING_NOW } from "./question";

const GAINS = {
  value: "Gain in value",
  funded: "Gain in funded need",
  released: "Released",
  reallocated: "Reallocated",
} as const satisfies Record<string, LabelOf<typeof poolGainEntry>>;

/** First on the sheet: what the scenario shown changes, and what every scenario brings. */
export function putChange(
  draft: SheetDraft,
  layout: PoolingLayout,
  { shown, ids, names }: ScenarioCells,
  matching: Matching,
  {
    money,
    firstYear,
    overYears,
  }: { readonly money: string; readonly firstYear: SheetBox; readonly overYears: OverYearsCells | null },
): void {
  const { headlines, freed, fenced, unfenced, explained, needs } = layout;
  const [scenario, number, removed, left, before, after, leftBefore, leftAfter, proved, inWords] = headlines;
  const figure = (cell: SheetBox | undefined, formula: string, format = money): void => {
    putFigures(draft, cell!, format, () => formula);
  };
  figure(number, matching(oneCell(shown), ids), WHOLE_FORMAT);
  const name = `INDEX(${range(names)},${oneCell(number!)})`;
  putFigures(draft, scenario!, "General", () => `IF(${name}="",${oneCell(shown)},${name})`, "label");
  figure(removed, countOf(freed.shown), WHOLE_FORMAT);
  figure(left, `SUM(${range(needs.left)})`);
  figure(before, `SUM(${range(fenced.spent)})`);
  figure(after, `SUM(${range(unfenced.spent)})`);
  figure(leftBefore, oneCell(fenced.strandedTotal));
  figure(leftAfter, oneCell(unfenced.strandedTotal));
  const proofs = [fenced, unfenced].map(({ proof }) => reference(lineOf(proof, "proved")));
  putFigures(draft, proved!, "General", () => `AND(${proofs.join(",")})`, "check");
  putScenario(draft, oneCell(scenario!));
  const last = `MAX(${range(freed.from)})`;
  const later =
    freed.from.columns === 0
      ? '""'
      : `IF(${last}>${oneCell(firstYear)},"Asked as if gone at once; the last goes from "&${last}&"-"&TEXT(MOD(${last}+1,100),"00"),"")`;
  const none = '"None: nothing changes, and the bars of change below are of nought"';
  draft.put(columnOf(removed!, 1), [[`=IF(${oneCell(removed!)}=0,${none},${later})`]], { style: "sentence" });
  const sentence = besideLabel(explained, poolExplainEntry, "What pooling brings");
  putFigures(draft, inWords!, "General", () => answeredCell(explained, sentence), "sentence");
  if (overYears !== null)
    draft.put(columnOf(after!, 1), [[`=${allYears(overYears, oneCell(shown), money)}`]], {
      style: "sentence",
    });
  putByService(draft, layout, money);
}

/** What all years bring together, of the scenario they were worked out for and while inputs are as they were: the figures here are of the first alone. */
function allYears(
  { scenario, fresh, unit, before, after }: OverYearsCells,
  shown: string,
  money: string,
): string {
  const more = ["more", "less"].map((word) => `${money}" ${word}"`).join(";");
  const text = `TEXT(${oneCell(after)}-${oneCell(before)},${quotedText(`${more};"no more"`)})`;
  const isSaid = `AND(${oneCell(fresh)},${shown}=${quotedText(scenario)})`;
  return `IF(${isSaid},"Over all years: "&${text}&${quotedText(` (${unit})`)},"")`;
}

/** Below the first note, where it is on every page that is printed. */
function putScenario(draft: SheetDraft, scenario: string): void {
  const note =
    "Where a need is spending now, more grant money for it releases core money: perhaps cashable, unless the grant forbids it.";
  draft.put({ row: 2, column: 0 }, [[`="Scenario shown: "&${scenario}&". ${note}"`]], { style: "note" });
}

function putByService(
  draft: SheetDraft,
  { change, needs, fenced, unfenced, tolerance }: PoolingLayout,
  money: string,
): void {
  const services = needs.service.rows;
  const rows = (box: SheetBox): SheetBox => ({ ...box, rows: services });
  const last = (box: SheetBox): SheetBox => row(box, services);
  putFigures(draft, rows(change.service), "General", (service) => inRow(needs.service, service), "label");
  // The services of an allocation are across, here they are down.
  const at = (line: SheetBox, service: number): string => `INDEX(${range(line)},1,${service + 1})`;
  putFigures(draft, rows(change.fenced), money, (service) => at(fenced.funded, service));
  putFigures(draft, rows(change.unfenced), money, (service) => at(unfenced.funded, service));
  putFigures(
    draft,
    { ...change.change, rows: services + 1 },
    money,
    (service) => `${inRow(change.unfenced, service)}-${inRow(change.fenced, service)}`,
    "total",
  );
  draft.put(last(change.service), [["Together"]], { style: "total" });
  for (const box of [change.fenced, change.unfenced]) {
    putFigures(draft, last(box), money, () => `SUM(${wholeYear(rows(box), 0)})`, "total");
  }
  const least = oneCell(columnOf(tolerance, 1));
  putFigures(
    draft,
    rows(change.meaning),
    "General",
    (service) => {
      const by = inRow(change.change, service);
      const more = `IF(${inRow(needs.basis, service)}=${quotedText(SPENDING_NOW)},"Core money released","More need met")`;
      return `IF(ABS(${by})<=${least},"",IF(${by}<0,"Moved to other services",${more}))`;
    },
    "meaning",
  );
  const moved = `SUMPRODUCT((${range(rows(change.change))}<0)*${range(rows(change.change))})`;
  putFigures(
    draft,
    last(change.meaning),
    "General",
    () =>
      `IF(${moved}<-${least},"Moved between services: "&TEXT(-${moved},${quotedText(money)}),"Nothing is moved")`,
    "meaning",
  );
}

/** The four figures of every scenario, the one shown first. They are read from one answer each. */
export function putGains(
  draft: SheetDraft,
  layout: PoolingLayout,
  { ids, names }: ScenarioCells,
  money: string,
): void {
  const { gains, answers, freed, headlines } = layout;
  const scenarios = answers.length;
  const number = oneCell(headlines[1]!);
  const calledAt = (at: number): string => {
    const [id, name] = [ids, names].map((cells) => reference(columnOf(cells, at)));
    return `IF(${name}="",${id},${name})`;
  };
  const below = (box: SheetBox): SheetBox => part(box, 1, 0, scenarios, 1);
  const ofShown = (box: SheetBox): string => `INDEX(${range(below(box))},${number})`;
  putFigures(draft, row(gains.scenario, 0), "General", () => `"Shown: "&${ofShown(gains.scenario)}`, "label");
  putFigures(draft, row(gains.removed, 0), WHOLE_FORMAT, () => ofShown(gains.removed), "total");
  putFigures(draft, below(gains.scenario), "General", calledAt, "label");
  putFigures(draft, below(gains.removed), WHOLE_FORMAT, (at) => countOf(columnOf(freed.by, at)));
  for (const [key, label] of Object.entries(GAINS) as [
    keyof typeof GAINS,
    (typeof GAINS)[keyof typeof GAINS],
  ][]) {
    putFigures(draft, row(gains[key], 0), money, () => ofShown(gains[key]), "total");
    putFigures(draft, below(gains[key]), money, (at) =>
      answeredCell(answers[at]!, besideLabel(answers[at]!, poolGainEntry, label)),
    );
  }
}

/** How many cells say TRUE. */
function countOf(cells: SheetBox): string {
  return `SUMPRODUCT((${range(cells)}=TRUE)*1)`;
}
