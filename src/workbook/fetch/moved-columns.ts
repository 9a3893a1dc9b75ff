import { columnPlaying } from "../../model/book";
import type { SourceChoice, SourceFacts } from "../../model/book";
import { note, sourceOf } from "../../reading";
import type { Finding } from "../../reading";

/** What sheets are written from, as far as their tables go. */
interface Written {
  readonly sources: Readonly<Record<string, SourceChoice>>;
  readonly facts: SourceFacts;
}

/** Columns are matched by position: when the column there now has another heading, the user should look. */
export function movedColumns(kept: Written, now: Written): Finding[] {
  return Object.entries(now.sources).flatMap(([kind, { place, roles }]) => {
    const before = kept.sources[kind];
    const tableBefore = kept.facts.sources[kind];
    const tableNow = now.facts.sources[kind];
    if (!before || !tableBefore || !tableNow || before.place.reference !== place.reference) return [];
    return Object.entries(roles).flatMap(([role, column]) => {
      if (typeof column !== "number" || before.roles[role] !== column) return [];
      const [was, is] = [columnPlaying(tableBefore, role).heading, columnPlaying(tableNow, role).heading];
      if (was === is) return [];
      const what = sourceOf(kind).roles[role]?.label.toLowerCase() ?? role;
      return [
        note(
          `The column used for the ${what} in ${tableNow.label} is now headed "${is}"; when this was last written it was "${was}". Check that it is the column you mean.`,
        ),
      ];
    });
  });
}
