import type { BookJson, KeptBook, SourceFacts } from "../../model/book";
import { recordsAt, textAt } from "../../model/json";
import { namesGone, note, withReadings } from "../../reading";
import type { Finding, GrantsReading, ChosenReading, SpendReading } from "../../reading";
import { readSources } from "../fetch";
import type { ReadTotal } from "../port";
import { WorkbookProblem } from "../problem";
import type { Sync } from "../together";

/** A book as its tables have it now. */
export interface ReadBook {
  readonly json: BookJson;
  /** What its sheets are planned from; null where a finding stops the reading. */
  readonly facts: SourceFacts | null;
  readonly findings: readonly Finding[];
  /** What is read of tables that are there. */
  readonly totals: readonly ReadTotal[];
}

/**
 * Reads the tables that a book has its spending and grants from. Where one is gone, the figures that are kept of it stand, and its sheets
 * have them typed. Two round trips, and two more where a table is gone.
 */
export async function readTables(
  context: Excel.RequestContext,
  kept: KeptBook,
  sync: Sync,
): Promise<ReadBook> {
  const { reading, gone } = await readWhatIsThere(context, kept, sync);
  if (reading === null)
    return { json: kept.book, facts: typedFigures(kept.book), findings: gone, totals: [] };
  const [spend, grants] = [reading.readings.spend, reading.readings.grants];
  const read = {
    spend: (spend ?? null) as SpendReading | null,
    grants: (grants ?? null) as GrantsReading | null,
  };
  const json = withReadings(kept.book, read);
  const findings = [...gone, ...reading.findings, ...namesGone(json, read)];
  const totals = (["spend", "grants"] as const).flatMap((kind): readonly ReadTotal[] => {
    const of = read[kind];
    return of === null
      ? []
      : [{ kind, total: of.total, unit: of.unit, currency: of.currency?.measure ?? null }];
  });
  if (reading.facts === null) return { json, facts: null, findings, totals };
  return {
    json,
    totals,
    facts: reading.facts,
    findings: [...findings, ...agenciesAdded(kept.book, json, reading.facts)],
  };
}

/** The facts of a book that has every figure typed. */
function typedFigures(book: BookJson): SourceFacts {
  return { unit: textAt(book, ["place", "unit"]), sources: {} };
}

interface There {
  /** Null where no table is chosen, or none is there. */
  readonly reading: ChosenReading | null;
  readonly gone: readonly Finding[];
}

/** Grants are read beside spending: where the spend table is gone, neither is. */
async function readWhatIsThere(
  context: Excel.RequestContext,
  { sources }: Pick<KeptBook, "sources">,
  sync: Sync,
): Promise<There> {
  if (Object.keys(sources).length === 0) return { reading: null, gone: [] };
  try {
    return { reading: await readSources(context, { sources }, sync), gone: [] };
  } catch (error) {
    if (!(error instanceof WorkbookProblem)) throw error;
    const { spend, grants } = sources;
    const rest: There =
      spend !== undefined && grants !== undefined
        ? await readWhatIsThere(context, { sources: { spend } }, sync)
        : { reading: null, gone: [] };
    if (rest.gone.length > 0) return rest;
    return { ...rest, gone: [note(`${error.message} ${AS_KEPT}`, error.address)] };
  }
}

const AS_KEPT = "Until then the sheets have its figures typed, as they were last read, and follow no table.";

function agenciesAdded(before: BookJson, now: BookJson, { sources }: SourceFacts): readonly Finding[] {
  const idsOf = (book: BookJson) =>
    recordsAt(book, ["place", "agencies"]).map((each) => textAt(each, ["id"]));
  const known = new Set(idsOf(before));
  return idsOf(now)
    .filter((id) => !known.has(id))
    .map((id) =>
      note(
        `${sources.spend!.label} names "${id}", which the book did not have: it is a body of the place now. See its fund on the sheet Place.`,
      ),
    );
}
