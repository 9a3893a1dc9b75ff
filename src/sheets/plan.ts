import { leversFrom } from "../model/book";
import type { Scenario, SourceFacts } from "../model/book";
import { tidyName } from "../model/names";
import { writeCount } from "./count";
import type { CountLayout } from "./count";
import { draftSheet } from "./draft";
import type { PlannedSheet } from "./draft";
import type { PlannedHeadline } from "./findings";
import { writeGrouped } from "./grouped";
import { cellsOfLever, writeInputs } from "./inputs";
import type { InputsLayout } from "./inputs";
import { sheetLevers } from "./levers";
import type { PlaceSheets, SheetLever } from "./lever";
import { sheetName } from "./names";
import { sheetSources } from "./sources";
import type { SheetSource } from "./sources";
import { writeSummary } from "./summary";
import type { HeadlineCell } from "./summary";

/** Everything a scenario writes, as plain data. */
export interface ScenarioPlan {
  /** From left to right in the workbook. */
  readonly sheets: readonly PlannedSheet[];
  readonly headlines: readonly HeadlineCell[];
  /** Where the inputs are, from which the settings are read back. */
  readonly inputs: InputsLayout;
}

/** What the sheets of a scenario are called where the user gave them other names, by their keys. */
export type SheetNames = ReadonlyMap<string, string>;

/** Plans the sheets of a scenario over the tables it reads. The same scenario, facts and names give the same plan. */
export function planScenario(
  asked: Scenario,
  facts: SourceFacts,
  allLevers: readonly SheetLever[] = sheetLevers,
  called: SheetNames = new Map(),
): ScenarioPlan {
  const chosen = sheetSources.filter(({ kind }) => facts.sources[kind] !== undefined);
  const kinds = new Set(Object.keys(facts.sources));
  const levers = leversWritten(facts, allLevers);
  const scenario = { ...asked, name: tidyName(asked.name) };
  const { name } = scenario;
  const about = (key: string) => ({ key, name: called.get(key) ?? sheetName(name, key, allLevers) });
  const count = kinds.has("spend")
    ? writeCount({ ...about("count"), title: `Count of ${name}` }, facts)
    : null;
  const grouped =
    count && facts.together
      ? writeGrouped({ ...about("grouped"), scenario: name }, facts, facts.together, count.layout)
      : null;
  const shown = grouped?.layout.shown ?? count?.layout ?? null;
  const settings = levers.map((lever) => lever.settings);
  const inputs = writeInputs(about("inputs"), scenario, facts, shown, settings);
  const written = levers.map((lever) =>
    lever.write({
      scenario: name,
      facts,
      ...sheetsFor(shown, inputs.layout),
      counted: count?.layout ?? null,
      fields: cellsOfLever(inputs.layout, lever.settings),
      draft: (head) => draftSheet({ ...head, ...about(lever.settings.id), purpose: lever.sheet.purpose }),
    }),
  );
  const place = {
    facts,
    count: count?.layout ?? null,
    grouped: grouped?.layout ?? null,
    inputs: inputs.layout,
  };
  const ofLevers = written.flatMap(({ headlines }) => headlines);
  const ofSources = chosen.flatMap((source) => source.headline(place) ?? []);
  const isNew = ({ key }: PlannedHeadline) => !ofLevers.some((each) => each.key === key);
  const summary = writeSummary(about("summary"), {
    scenario: name,
    sources: sourcesInWords(facts, chosen),
    headlines: [...ofSources.filter(isNew), ...ofLevers],
    sentences: written.flatMap(({ sentences }) => sentences),
    notes: written.flatMap(({ notes }) => notes),
    shapes: chosen.flatMap((source) => source.shapes(place)),
    checks: [...chosen.flatMap((source) => source.totals(place)), ...written.flatMap(({ checks }) => checks)],
    methods: levers.map(({ method }) => method),
  });
  return {
    sheets: [
      summary.sheet,
      inputs.draft.finished(summary.warning()),
      ...(count === null ? [] : [count.sheet]),
      ...(grouped === null ? [] : [grouped.sheet]),
      ...written.map(({ draft, warning }) => draft.finished(summary.warning(warning))),
    ],
    headlines: summary.headlines,
    inputs: inputs.layout,
  };
}

/** The levers that can be worked out from the sources that were read: those that are written. */
export function leversWritten(
  { sources }: SourceFacts,
  levers: readonly SheetLever[],
): readonly SheetLever[] {
  const kinds = Object.keys(sources);
  return levers.filter(({ settings }) => leversFrom([settings], kinds).length > 0);
}

/** The parts that a lever reads. It is only written where every source that it needs is chosen, so that what it reads is there. */
function sheetsFor(count: CountLayout | null, inputs: InputsLayout): Pick<PlaceSheets, "count" | "inputs"> {
  return { count, inputs: { ...inputs, ...inputs.spend, ...inputs.grants } } as Pick<
    PlaceSheets,
    "count" | "inputs"
  >;
}

/** "Spending from Table Spending on sheet Budgets; grants from Table Grants on sheet Money." */
function sourcesInWords({ sources }: SourceFacts, chosen: readonly SheetSource[]): string {
  const said = chosen.map(({ kind, holds }) => `${holds} from ${sources[kind]!.label}`).join("; ");
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
}

export function sheetOf({ sheets }: ScenarioPlan, key: string): PlannedSheet {
  const sheet = sheets.find((each) => each.key === key);
  if (!sheet) throw new Error(`The plan has no sheet "${key}".`);
  return sheet;
}
