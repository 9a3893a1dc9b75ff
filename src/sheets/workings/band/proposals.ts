import { downTo, part } from "../../../formula";
import type { SheetBox } from "../../../formula";
import type { SettableField } from "../../../model/book";
import { WHOLE_FORMAT } from "../../draft";
import { above, byYear, column, inRow, inYear, putFigures, range, wholeRow } from "../../cells";
import type { Band } from "./rows";

/** What a scenario makes of the proposals: a row each, in order of overlap. */
export interface ProposalCells {
  readonly start: SheetBox;
  /** What the saving of a year of effect is multiplied by. */
  readonly factorOf: SheetBox;
  readonly cashable: SheetBox;
  readonly costFactor: SheetBox;
  /** From the year before the model on, in the place's prices, after overlap. */
  readonly saving: SheetBox;
}

export function putProposals(band: Band): ProposalCells {
  const { draft, sources, common, scenario, rows } = band;
  const { scenarios, register } = sources;
  const own = common.proposals;
  const allowed = putAllowed(band);
  const set = (field: SettableField, at: number, otherwise: string): string => {
    const mine = inRow(column(scenarios.set[field], scenario), at);
    return `IF(${mine}="",${otherwise},${mine})`;
  };
  const given = (field: SheetBox, at: number): string => `INDEX(${range(field)},${inRow(own.position, at)})`;
  const on = (at: number): string => inRow(column(scenarios.on, scenario), at);
  const put = (position: number, format: string, formula: (at: number) => string): SheetBox =>
    putFigures(draft, column(rows.proposals, position), format, formula);
  const start = put(1, WHOLE_FORMAT, (at) => {
    const actor = `INDEX(${range(allowed)},${inRow(own.actor, at)})`;
    const [first, earliest] = [given(register.start, at), `${given(register.earliest, at)}+0`];
    return `MAX(${set("start", at, first)},${set("earliest", at, earliest)},${actor})`;
  });
  const factorOf = put(2, "0.0000", (at) => {
    const left = `(1-${set("optimism", at, inRow(own.optimism, at))})`;
    const achievable = set("achievable", at, given(register.achievable, at));
    return `${on(at)}*${left}*${achievable}*${set("savingFactor", at, "1")}`;
  });
  const cashable = put(3, "0.0000", (at) => set("cashable", at, given(register.cashable, at)));
  const costFactor = put(4, "0.0000", (at) => `${on(at)}*${set("costFactor", at, "1")}`);
  return { start, factorOf, cashable, costFactor, saving: putSaving(band, start, factorOf) };
}

/** The first year in which each actor allows anything. */
function putAllowed({ draft, sources, scenario, rows }: Band): SheetBox {
  const { place, scenarios } = sources;
  const anew = column(scenarios.allowed, scenario);
  return putFigures(draft, column(rows.actors, 1), WHOLE_FORMAT, (at) => {
    const mine = inRow(anew, at);
    return `IF(${mine}="",${inRow(place.allowed, at)},${mine})`;
  });
}

/** Each proposal saves its own share of what those of its group above it leave. */
function putSaving(
  { draft, common: { proposals: own, years }, rows, money }: Band,
  start: SheetBox,
  factorOf: SheetBox,
): SheetBox {
  const box = byYear(rows.proposals, years);
  return putFigures(draft, box, money, (at, year) => {
    const since = `${inYear(years, year)}-${inRow(start, at)}`;
    const value = `INDEX(${wholeRow(own.values, at)},MIN(${since}+1,${inRow(own.count, at)}))`;
    // From the row of headings on, so that the first proposal has something above it.
    const groups = downTo(part(own.group, -1, 0, at + 1));
    const before = `SUMIFS(${above(box, at, year)},${groups},${inRow(own.group, at)})`;
    const left = `(1-${before}/${inRow(own.base, at)})`;
    return `IF(OR(${since}<0,${since}>=${inRow(own.ends, at)}),0,${inRow(factorOf, at)}*${value}*${left})`;
  });
}
