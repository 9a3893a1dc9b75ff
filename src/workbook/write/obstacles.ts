import { scenarioNameProblem, type ScenarioPlan } from "../../model/scenario";
import { isSameSheetName, type SheetState } from "../marks";
import type { Finding } from "../port";
import { stop } from "../read/findings";

/** What of the workbook itself stands in the way of writing the plan: names taken, protection. */
export function obstacles(
  plan: ScenarioPlan,
  sheets: readonly SheetState[],
  isStructureProtected: boolean,
): readonly Finding[] {
  const meeting = plan.sheets.map(({ name }) => ({ name, found: sheetNamed(sheets, name) }));
  const findings = meeting.flatMap(({ name, found }) => (found ? obstaclesOfSheet(name, found) : []));
  const isNew = meeting.some(({ found }) => !found);
  if (isNew && isStructureProtected) {
    findings.push(
      stop(
        "The workbook is protected, so no sheets can be added. Choose Review > Protect Workbook to take the protection off, then try again.",
      ),
    );
  }
  return findings;
}

export function nameObstacle(scenarioName: string): readonly Finding[] {
  const problem = scenarioNameProblem(scenarioName);
  return problem === null ? [] : [stop(problem)];
}

export function sheetNamed(sheets: readonly SheetState[], name: string): SheetState | undefined {
  return sheets.find((sheet) => isSameSheetName(sheet.name, name));
}

function obstaclesOfSheet(name: string, found: SheetState): Finding[] {
  if (found.scenario === null) {
    return [
      stop(
        `There is already a sheet called "${found.name}" that Total Place did not write. Rename that sheet, or give the scenario another name.`,
        found.name,
      ),
    ];
  }
  if (found.isProtected) {
    return [
      stop(
        `Sheet "${name}" is protected, so it cannot be written again. Choose Review > Unprotect Sheet on it, or give the scenario another name.`,
        found.name,
      ),
    ];
  }
  return [];
}
