import { parseAddress, readableAddress } from "../formula";
import type { SourcesChosen } from "../model/book";

/** New names of sheets by their old ones. */
export type RenamedSheets = ReadonlyMap<string, string>;

/** An address on a sheet by its new name; the same address where the sheet has its old one. */
export function addressFollowed(address: string, renamed: RenamedSheets): string {
  const cells = renamed.size === 0 ? null : parseAddress(address);
  const name = cells?.sheet ? renamed.get(cells.sheet) : undefined;
  return cells === null || name === undefined ? address : readableAddress(name, cells.box);
}

/** Tables chosen, those that are plain ranges of renamed sheets at their new addresses. */
export function sourcesFollowed(sources: SourcesChosen, renamed: RenamedSheets): SourcesChosen {
  if (renamed.size === 0) return sources;
  return Object.fromEntries(
    Object.entries(sources).map(([kind, choice]) => {
      const { place } = choice;
      if (place.kind !== "range") return [kind, choice];
      return [kind, { ...choice, place: { ...place, reference: addressFollowed(place.reference, renamed) } }];
    }),
  );
}
