import { tidyName } from "../../names";
import type { Scenario } from "../scenario";
import { planCount } from "./count";
import type { SourceFacts } from "./facts";
import { planInputs } from "./inputs";
import { layOut } from "./layout";
import { planPooling } from "./pooling";
import { planSavings } from "./savings";
import type { PlannedSheet } from "./sheet";
import { planSummary } from "./summary";
import type { HeadlineCell } from "./summary";

/** Everything a scenario writes, as plain data. */
export interface ScenarioPlan {
  /** In the order they stand in the workbook. */
  readonly sheets: readonly PlannedSheet[];
  readonly headlines: readonly HeadlineCell[];
}

/** Plans the sheets of a scenario over the tables it reads. The same scenario and facts give the same plan. */
export function planScenario(scenario: Scenario, facts: SourceFacts): ScenarioPlan {
  const name = tidyName(scenario.name);
  const layout = layOut(name, facts);
  const summary = planSummary(name, facts, layout);
  return {
    sheets: [
      summary.sheet,
      planInputs({ ...scenario, name }, facts, layout, summary.warning),
      planCount(name, facts, layout),
      planSavings(name, facts, layout, summary.warning),
      planPooling(name, facts, layout, summary.poolingWarning),
    ],
    headlines: summary.headlines,
  };
}
