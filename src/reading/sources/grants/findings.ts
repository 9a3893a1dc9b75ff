import { stepBounds } from "../../../model/book";
import { nameKey } from "../../../model/names";
import { grouped } from "../../../model/wording";
import { note, stop } from "../../findings";
import type { Finding } from "../../findings";
import { nearestName } from "../../names";
import { cellAddress } from "../../table";
import type { SourceTable } from "../../table";
import type { GrantOfRow } from "./facts";
import type { PermittedServices } from "./permitted";
import type { GrantsRoles } from "./roles";

/** What is said of more grants and services than can be looked at pair by pair. */
export function tooMany({ label }: SourceTable, grants: number, services: number): Finding {
  const message =
    `${label} has ${grouped(grants)} grants for ${grouped(services)} services, which make ${grouped(grants * services)} pairs; ` +
    `${grouped(stepBounds.pairsPermitted)} are read at most. Check that the columns are the right ones, and put small grants or small services together under one name.`;
  return stop(message, label);
}

export function negativeAward(grant: string, where: string): Finding {
  return stop(
    `The award of ${grant} in ${where} is negative. Enter the award, or remove its row from the table.`,
    where,
  );
}

export function permitsNothing(
  grant: string,
  { unknown, isRingFenced = false }: PermittedServices,
  services: readonly string[],
  where: string,
): Finding {
  const [first] = unknown;
  if (first === undefined && isRingFenced) {
    const message = `${where} says that ${grant} is ring-fenced, and not for what. Say below what each grant may be spent on, or choose a column that names the services.`;
    return stop(message, where);
  }
  if (first === undefined && services.length === 0) {
    const message = `No service is known that ${grant} may be spent on. Choose a table of spending, or name services in ${where}.`;
    return stop(message, where);
  }
  const nearest = first === undefined ? null : nearestName(first, services);
  const because =
    first === undefined
      ? `no service is named in ${where}`
      : `the spend table has no service called "${first}", which ${where} names`;
  const advice =
    nearest === null
      ? 'Name at least one service of the spend table there, or write "All".'
      : `Did you mean "${nearest}"?`;
  return stop(`${grant} may not be spent on anything: ${because}. ${advice}`, where);
}

export function unknownService(name: string, services: readonly string[], where: string): Finding {
  const nearest = nearestName(name, services);
  const advice = nearest === null ? "Use the spend table's name for it." : `Did you mean "${nearest}"?`;
  return note(
    `${where} names the service "${name}", which is not in the spend table, so it is left out. ${advice}`,
    where,
  );
}

export function repeatedNames(
  table: SourceTable,
  roles: GrantsRoles,
  read: readonly GrantOfRow[],
): readonly Finding[] {
  const first = new Map<string, number>();
  return read.flatMap(({ grant, row }) => {
    const before = first.get(nameKey(grant));
    if (before === undefined) {
      first.set(nameKey(grant), row);
      return [];
    }
    const [one, two] = [before, row].map((each) => cellAddress(table, roles.grant, each));
    return [
      stop(
        `Two grants are called "${grant}" (${one} and ${two}). Rename one of them, or add them up in one row.`,
        two,
      ),
    ];
  });
}
