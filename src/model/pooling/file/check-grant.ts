import { itemOf, partOf } from "../../fields";
import { nameKey } from "../../names";
import type { EarmarkTerms } from "../fields";
import { fits } from "./fits";
import type { Wrong } from "./fits";
import { EVERY_SERVICE } from "./form";
import type { GrantRow, PoolFile } from "./form";

/**
 * What is wrong with a grant beside the rest of the file: names and numbers of entries. What its rules may not say of one another, the rules themselves
 * refuse (`refusedByRules`).
 */
export function checkGrant(file: PoolFile, grant: GrantRow, path: string, wrong: Wrong): void {
  const { years } = file;
  fits(grant.award, years, partOf(path, "award"), wrong);
  fits(grant.administration, years, partOf(path, "administration"), wrong);
  if (grant.permitted !== EVERY_SERVICE) {
    mustBeServices(file, grant.permitted, partOf(path, "permitted"), wrong);
  }
  if (grant.freedFrom !== null && !FREED.includes(grant.freedom)) {
    wrong(
      partOf(path, "freedFrom"),
      'Only "ring-fence removed" and "single offer" begin in a year. Give one of them as freedom, or leave the year out.',
    );
  }
  mustBeServices(file, [...grant.caps.keys()], partOf(path, "caps"), wrong, partOf);
  grant.earmarks.forEach((earmark, at) =>
    checkEarmark(file, grant, earmark, itemOf(partOf(path, "earmarks"), at), wrong),
  );
}

const FREED: readonly GrantRow["freedom"][] = ["ring-fence removed", "single offer"];

function mustBeServices(
  { services }: PoolFile,
  names: readonly string[],
  path: string,
  wrong: Wrong,
  pathOf: (path: string, name: string, at: number) => string = (list, _, at) => itemOf(list, at),
): void {
  const known = new Set(services.map(({ id }) => nameKey(id)));
  const seen = new Set<string>();
  names.forEach((name, at) => {
    const key = nameKey(name);
    if (known.has(key) && !seen.has(key)) {
      seen.add(key);
      return;
    }
    wrong(
      pathOf(path, name, at),
      known.has(key)
        ? `${name} is named twice. Name it once.`
        : `There is no service "${name}". Give one of the services' ids.`,
    );
  });
}

function checkEarmark(
  file: PoolFile,
  grant: GrantRow,
  { services, share, amount: held }: EarmarkTerms,
  path: string,
  wrong: Wrong,
): void {
  fits(held, file.years, partOf(path, "amount"), wrong);
  mustBeServices(file, services, partOf(path, "services"), wrong);
  if ((share === null) === (held === null)) {
    wrong(path, "Give what it holds as a share of the award or as an amount, one of the two.");
  }
  if (grant.permitted === EVERY_SERVICE) return;
  const permitted = new Set(grant.permitted.map(nameKey));
  const known = new Set(file.services.map(({ id }) => nameKey(id)));
  services.forEach((name, at) => {
    if (permitted.has(nameKey(name)) || !known.has(nameKey(name))) return;
    wrong(
      itemOf(partOf(path, "services"), at),
      `${grant.id} itself may not pay for ${name}. Permit it, or leave it out.`,
    );
  });
}
