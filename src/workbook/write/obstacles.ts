import { scenarioNameProblem } from "../../model/book";
import type { ScenarioPlan } from "../../sheets";
import { isWrittenBy } from "../marks";
import type { SheetState } from "../marks";
import { NO_SHEETS_ADDED } from "../problem";
import { placeOf } from "./own-sheets";
import type { OwnSheets } from "./own-sheets";
import { stop } from "../../reading";
import type { Finding } from "../../reading";

/** A scenario's plan, and the sheets that there are. */
interface Planned {
  readonly name: string;
  readonly plan: ScenarioPlan;
  readonly sheets: readonly SheetState[];
  readonly own: OwnSheets;
}

/** What in the workbook itself prevents writing the plan: names taken, protection. */
export function obstacles(
  { name: scenarioName, plan, ...there }: Planned,
  isStructureProtected: boolean,
): readonly Finding[] {
  const meeting = plan.sheets.map((sheet) => ({ key: sheet.key, found: placeOf(there, sheet) }));
  const findings = meeting.flatMap(({ found }) => (found ? obstaclesOfSheet(scenarioName, found) : []));
  const isNew = meeting.some(({ found }) => !found);
  if (isNew && isStructureProtected) {
    findings.push(stop(NO_SHEETS_ADDED));
  }
  const summary = meeting.find(({ key }) => key === "summary")?.found;
  if (summary && summary.visibility !== "Visible" && isStructureProtected) {
    findings.push(
      stop(
        `Sheet "${summary.name}" is hidden, and the workbook is protected, so it cannot be shown. Choose Review > Protect Workbook to take the protection off, then try again.`,
      ),
    );
  }
  return findings;
}

export function nameObstacle(scenarioName: string): readonly Finding[] {
  const problem = scenarioNameProblem(scenarioName);
  return problem === null ? [] : [stop(problem)];
}

function obstaclesOfSheet(scenarioName: string, found: SheetState): Finding[] {
  // An empty sheet of this name is what a write leaves that was broken off before it could mark the sheet as its own.
  if (found.scenario === null && found.isEmpty && !found.isProtected) return [];
  if (found.scenario === null) {
    return [
      stop(
        `There is already a sheet called "${found.name}" that Total Place did not write. Rename that sheet, or give the scenario another name.`,
        found.name,
      ),
    ];
  }
  if (!isWrittenBy(found, scenarioName)) {
    return [
      stop(
        `Sheet "${found.name}" was written for the scenario "${found.scenario}", not for "${scenarioName}". Rename that sheet, or give the scenario another name.`,
        found.name,
      ),
    ];
  }
  if (found.isProtected) {
    return [
      stop(
        `Sheet "${found.name}" is protected, so it cannot be written again. Choose Review > Unprotect Sheet on it, or give the scenario another name.`,
        found.name,
      ),
    ];
  }
  return [];
}
