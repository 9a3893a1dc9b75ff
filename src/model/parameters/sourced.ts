/**
 * How far a figure can be relied on.
 *
 * `published`: read in what a public body published. `unofficial`: read in a source that is not a public body's.
 * `unconfirmed`: not read in any source at hand; the user is told so, and can give their own instead.
 */
export type Standing = "published" | "unofficial" | "unconfirmed";

/** Where figures that change with time come from. */
export interface Sourced {
  readonly title: string;
  readonly unit: string;
  readonly source: string;
  /** The day the figures were read, as YYYY-MM-DD; null where they were read in no source. */
  readonly retrieved: string | null;
  readonly supersedes: string;
  readonly standing: Standing;
}
