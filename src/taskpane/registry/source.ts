import type { ComponentType } from "react";
import type { ExampleTable, FoundTable, Readings, SourceReading, ToSetOut } from "../../reading";

/** A source as the pane asks for it: a table of the user's, and which of its columns play which role. */
export interface PaneSource<Reading extends SourceReading = SourceReading> {
  /** Never changes once released: kept books name it. */
  readonly kind: string;
  /** What its reading asks for. */
  readonly source: SourceTerms;
  /** Its title in the middle of a sentence. */
  readonly inSentence: string;
  readonly hint: string;
  /** The reader understands tables of it of any shape, and sets them out as lists. */
  readonly readsAnyShape: boolean;
  /**
   * The lever with whose proposals it is asked for, or "finding" where it is only looked at for duplication: no book keeps it or waits for it
   * then. Left out, it is asked for among the tables of the book.
   */
  readonly askedBy?: string;
  /** How the pane asks, of a role that several ticked columns can play together, which way the table does it. */
  readonly ticks?: Readonly<Record<string, TicksQuestion>>;
  /** What a book goes without where no table of the kind is chosen. */
  readonly withoutIt: string;
  /** Above the example of such a table. */
  readonly exampleCaption: string;
  /** How the pane asks about a table that is to be set out as a list; left out, it shows how the table reads. */
  readonly SetOut?: ComponentType<SetOutProps>;
  /** What the pane asks besides, once a table is chosen. */
  readonly Besides?: ComponentType<BesidesProps>;
  /** What was read, in one line; null where nothing was. */
  told(reading: Reading): string | null;
}

/** The words that a source has in the registry of readings. */
interface SourceTerms {
  readonly title: string;
  readonly roles: Readonly<Record<string, { readonly label: string; readonly required: boolean }>>;
  readonly example: ExampleTable;
}

/** A table that can be set out as a list, chosen as a source of the kind. */
export interface SetOutProps {
  readonly kind: string;
  readonly table: FoundTable;
  readonly toSetOut: ToSetOut;
}

/** A table chosen as a source of the kind. */
export interface BesidesProps {
  readonly kind: string;
  readonly table: FoundTable;
}

export interface TicksQuestion {
  readonly question: string;
  readonly oneColumn: string;
  readonly manyColumns: string;
  readonly columns: string;
  /** What to do where no column is chosen. */
  readonly missing: string;
  /** What to do where the pane can be told instead of a column. */
  readonly unsaid: string;
}

/** The sources that a book is made from. */
export function ofBook(sources: readonly PaneSource[]): readonly PaneSource[] {
  return sources.filter(({ askedBy }) => askedBy !== "finding");
}

/** What was read from the table of a source; null until it is. */
export function readingOf<Reading extends SourceReading>(
  readings: Readings,
  { kind }: Pick<PaneSource<Reading>, "kind" | "told">,
): Reading | null {
  return (readings[kind] as Reading | undefined) ?? null;
}
