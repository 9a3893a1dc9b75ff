import type { Scenario, SourceFacts } from "../model/book";
import { tidyName } from "../model/names";
import { headlineOfCount, writeCount } from "./count";
import { draftSheet } from "./draft";
import type { PlannedSheet } from "./draft";
import { cellsOfLever, writeInputs } from "./inputs";
import type { InputsLayout } from "./inputs";
import { sheetLevers } from "./levers";
import type { SheetLever } from "./lever";
import { sheetName } from "./names";
import { sheetSources } from "./sources";
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

/** Plans the sheets of a scenario over the tables it reads. The same scenario and facts give the same plan. */
export function planScenario(
  asked: Scenario,
  facts: SourceFacts,
  levers: readonly SheetLever[] = sheetLevers,
): ScenarioPlan {
  const scenario = { ...asked, name: tidyName(asked.name) };
  const { name } = scenario;
  const about = (key: string) => ({ key, name: sheetName(name, key, levers) });
  const count = writeCount({ ...about("count"), scenario: name }, facts);
  const settings = levers.map((lever) => lever.settings);
  const inputs = writeInputs(about("inputs"), scenario, facts, count.layout, settings);
  const written = levers.map((lever) =>
    lever.write({
      scenario: name,
      facts,
      count: count.layout,
      inputs: inputs.layout,
      fields: cellsOfLever(inputs.layout, lever.settings),
      draft: (head) => draftSheet({ ...head, ...about(lever.settings.id), purpose: lever.sheet.purpose }),
    }),
  );
  const place = { facts, count: count.layout, inputs: inputs.layout };
  const summary = writeSummary(about("summary"), {
    scenario: name,
    sources: sourcesInWords(facts),
    headlines: [headlineOfCount(facts, count.layout), ...written.flatMap(({ headlines }) => headlines)],
    sentences: written.flatMap(({ sentences }) => sentences),
    notes: written.flatMap(({ notes }) => notes),
    shapes: sheetSources.flatMap((source) => source.shapes(place)),
    checks: [
      ...sheetSources.flatMap((source) => source.totals(place)),
      ...written.flatMap(({ checks }) => checks),
    ],
    methods: levers.map(({ method }) => method),
  });
  return {
    sheets: [
      summary.sheet,
      inputs.draft.finished(summary.warning()),
      count.sheet,
      ...written.map(({ draft, warning }) => draft.finished(summary.warning(warning))),
    ],
    headlines: summary.headlines,
    inputs: inputs.layout,
  };
}

/** "Spending from Table Spending on sheet Budgets; grants from Table Grants on sheet Money." */
function sourcesInWords({ sources }: SourceFacts): string {
  const said = sheetSources.map(({ kind, holds }) => `${holds} from ${sources[kind]?.label}`).join("; ");
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
}

export function sheetOf({ sheets }: ScenarioPlan, key: string): PlannedSheet {
  const sheet = sheets.find((each) => each.key === key);
  if (!sheet) throw new Error(`The plan has no sheet "${key}".`);
  return sheet;
}
