import type { SourceFacts, SourcesChosen, TableFacts } from "../model/book";
import type { Finding } from "./findings";
import { readAs } from "./read-as";
import { sources as allSources } from "./sources";
import type { AnySource, Readings } from "./sources";
import type { SourceTable } from "./table";

/** What the tables chosen say: the facts that sheets are planned from, or what stops them. */
export interface ChosenReading {
  /** null where a finding stops the reading. */
  readonly facts: SourceFacts | null;
  readonly findings: readonly Finding[];
  /** What each table says, by kind of source. */
  readonly readings: Readings;
}

/** Reads the tables that were chosen, by kind of source. Where one cannot be read, those that are read beside it are not read either. */
export function readChosen(
  chosen: { readonly sources: SourcesChosen },
  tables: ReadonlyMap<string, SourceTable>,
  sources: Readonly<Record<string, AnySource>> = allSources,
): ChosenReading {
  let readings: Readings = {};
  const facts = new Map<string, TableFacts>();
  const findings: Finding[] = [];
  for (const [kind, source] of Object.entries(sources)) {
    const [table, choice] = [tables.get(kind), chosen.sources[kind]];
    if (!table || !choice) continue;
    // A kind that reads beside another is read alone where that other is not chosen, and not at all where it is but stopped.
    if (source.readsBeside.some((other) => tables.has(other) && !facts.has(other))) continue;
    const reading = readAs(source, table, choice.roles, readings);
    readings = { ...readings, [kind]: reading };
    findings.push(...reading.findings);
    if (reading.facts !== null) facts.set(kind, reading.facts);
  }
  const [first] = Object.values(readings);
  const isWhole = Object.keys(chosen.sources).every((kind) => facts.has(kind));
  return {
    facts: isWhole && first ? { unit: first.unit, sources: Object.fromEntries(facts) } : null,
    findings,
    readings,
  };
}
