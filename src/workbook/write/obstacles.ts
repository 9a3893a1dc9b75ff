import { BOOK_OWNER, isWrittenBy } from "../marks";
import type { SheetState } from "../marks";
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
    findings.push(
      stop(
        "The workbook is protected, so no sheets can be added. Choose Review > Protect Workbook to take the protection off, then try again.",
      ),
    );
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

function obstaclesOfSheet({ owner, title, otherwise }: Subject, found: SheetState): Finding[] {
  // An empty sheet of this name is what a write leaves that was broken off before it could mark the sheet as its own.
  if (found.owner === null && found.isEmpty && !found.isProtected) return [];
  if (found.owner === null) {
    return [
      stop(
        `There is already a sheet called "${found.name}" that Total Place did not write. Rename that sheet${otherwise}.`,
        found.name,
      ),
    ];
  }
  if (!isWrittenBy(found, owner)) {
    return [
      stop(
        `Sheet "${found.name}" was written for ${ownerTitle(found.owner)}, not for ${title}. Rename that sheet${otherwise}.`,
        found.name,
      ),
    ];
  }
  if (found.isProtected) {
    return [
      stop(
        `Sheet "${found.name}" is protected, so it cannot be written again. Choose Review > Unprotect Sheet on it${otherwise}.`,
        found.name,
      ),
    ];
  }
  return [];
}

function ownerTitle(owner: string): string {
  return owner === BOOK_OWNER ? "the book" : `the scenario "${owner}"`;
}
