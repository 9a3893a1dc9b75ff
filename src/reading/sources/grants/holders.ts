import { nameKey } from "../../../model/names";

/** A grant, and who holds it; "" where the list does not say. */
interface Held {
  readonly grant: string;
  readonly holder: string;
}

/** The names of the grants: of a name that comes again there is one grant for each holder, "Public health grant (Bury)". */
export function oneForEachHolder(grants: readonly Held[]): readonly string[] {
  const times = new Map<string, number>();
  for (const { grant } of grants) times.set(nameKey(grant), (times.get(nameKey(grant)) ?? 0) + 1);
  return grants.map(({ grant, holder }) =>
    times.get(nameKey(grant)) === 1 || holder === "" ? grant : `${grant} (${holder})`,
  );
}
