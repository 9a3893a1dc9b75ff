import { isWrittenBy } from "../marks";
import type { SheetState } from "../marks";
import { NO_SHEETS_ADDED } from "../problem";
import { placeOf } from "./own-sheets";
import type { Found } from "./found";
import type { SheetsPlan, Subject } from "./subject";
import { stop } from "../../reading";
import type { Finding } from "../../reading";

/** What in the workbook itself prevents writing the plan: names taken, protection. */
export function obstacles(
  subject: Subject,
  plan: SheetsPlan,
  { isStructureProtected, ...there }: Found,
): readonly Finding[] {
  const meeting = plan.sheets.map((sheet) => ({ key: sheet.key, found: placeOf(there, sheet) }));
  const findings = meeting.flatMap(({ found }) => (found ? obstaclesOfSheet(subject, found) : []));
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

function obstaclesOfSheet({ owner, title }: Subject, found: SheetState): Finding[] {
  // An empty sheet of this name is what a write leaves that was broken off before it could mark the sheet as its own.
  if (found.owner === null && found.isEmpty && !found.isProtected) return [];
  if (found.owner === null) {
    return [
      stop(
        `There is already a sheet called "${found.name}" that Total Place did not write. Rename that sheet.`,
        found.name,
      ),
    ];
  }
  if (!isWrittenBy(found, owner)) {
    return [
      stop(
        `Sheet "${found.name}" was written by Total Place, but not for ${title}. Rename that sheet.`,
        found.name,
      ),
    ];
  }
  if (found.isProtected) {
    return [
      stop(
        `Sheet "${found.name}" is protected, so it cannot be written again. Choose Review > Unprotect Sheet on it.`,
        found.name,
      ),
    ];
  }
  return [];
}
