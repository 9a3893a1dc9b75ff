import { plainHeading } from "../../heading-words";
import { textAt } from "../../shape";
import { labelsOf } from "../arrangement";
import type { Seen } from "../arrangement";
import type { Level } from "../columns";
import { isAgencyName } from "../words";

/** Headings some of which have words of bodies in them ("Fire safety") are services where every name in the rows is of a body. */
export function asServices(seen: Seen, headings: readonly string[], level: Level): Level {
  const isUnsure = headings.some((heading) => heading !== "" && !isAgencyName(heading));
  return level.holds === "agencies" && isUnsure && areBodiesDown(seen) ? { ...level, holds: "names" } : level;
}

/** Every name in one of the columns of names is of a body. */
function areBodiesDown(seen: Seen): boolean {
  return labelsOf(seen).some(
    (column) =>
      column.holds === "names" &&
      seen.rows.every((row) => isAgencyName(textAt(seen.grid, row, column.column))),
  );
}

/** Codes of a chart of accounts are down, as in the return of schools' accounts: what is across has the accounts, unless bodies are down beside them. */
export function areAccountsDown(seen: Seen): boolean {
  if (areBodiesDown(seen)) return false;
  const labels = labelsOf(seen);
  return labels.some(
    ({ column, heading, holds }) =>
      holds === "codes" &&
      (/\bcfr\b|^(account|subjective|nominal|ledger|gl|cipfa)( code)?$/.test(plainHeading(heading)) ||
        seen.rows.every((row) => /^([EI]\d\d[A-Z]?|)$/.test(textAt(seen.grid, row, column)))),
  );
}
