import { otherCurrencyIn, unitNamed } from "../../../model/wording";
import type { Unit } from "../../../model/wording";
import type { ColumnSeen } from "../columns";
import type { TableKind } from "../understanding";
import { namesRole } from "../vocabulary";
import type { Role } from "../vocabulary";
import type { KnownWhose } from "../whose";

/** What a table is called beyond its headings: its title, its sheet, its file. */
export interface Around {
  readonly title: string;
  /** The texts above it, the nearest first. */
  readonly notes: readonly string[];
  /** Those of them that are alone in their rows. */
  readonly titles: readonly string[];
  /** The texts below it. */
  readonly below: readonly string[];
  readonly sheet: string;
  readonly fileName: string;
  /** The unit that a title of the whole sheet names. */
  readonly unitOfSheet: Unit | null;
  /** The unit that a cover sheet says all amounts are in, and the name of that sheet. */
  readonly unitOfCover: { readonly unit: Unit; readonly sheet: string } | null;
  /** Whose table it is by what is written around it. */
  readonly whose: KnownWhose;
}

/** What the rows of a table show of its kind. */
export interface ShownByRows {
  readonly isOfServices: boolean;
  readonly isTypedInPounds: boolean;
  /** Every row is called after people or things: "Population", "Households". */
  readonly areCounts: boolean;
  /** What its sections and its totals are called. */
  readonly within: readonly string[];
}

/** All that the kind of a table is judged by. */
export interface Evidence {
  readonly columns: readonly ColumnSeen[];
  /** Those that may hold money. */
  readonly money: readonly ColumnSeen[];
  /** Those beside them that hold anything. */
  readonly labels: readonly ColumnSeen[];
  /** Those of the labels that hold marks. */
  readonly ticked: readonly ColumnSeen[];
  readonly around: Around;
  readonly rows: ShownByRows;
}

/** What a table is of; where it is something other, what its figures are, if that is known. */
export interface KindFound {
  readonly kind: TableKind;
  readonly figures: string | null;
}

/** What one sort of evidence makes of a table; null where it says nothing of it. */
export type Judgement = (evidence: Evidence) => KindFound | null;

/** As sure as a word that a heading holds makes it. */
export const SURE = 0.8;

/** What schools are given to spend, and funds that are no grants. */
export const SHARED_OUT =
  /\b(funding formula|budget shares?|formula funding|pooled (fund|budget)|better care fund|bcf|section 75|s\.? ?75|(general|collection|pension|capital|reserve|insurance) fund)\b/i;

/** A table of this kind. */
export function of(kind: TableKind, figures: string | null = null): KindFound {
  return { kind, figures };
}

/** How surely the heading of a label says this role. */
export function headedAs({ labels }: Evidence, role: Role): number {
  return Math.max(0, ...labels.map(({ heading }) => namesRole(heading, role)));
}

/** How surely a label is over services: "Property services" over marks is what a grant may be spent on. */
export function headedAsService({ labels, ticked }: Evidence): number {
  const free = labels.filter(
    (column) => !ticked.includes(column) && namesRole(column.heading, "permitted") < SURE,
  );
  return Math.max(0, ...free.map(({ heading }) => namesRole(heading, "service")));
}

/** A label holds names of any sort. */
export function hasNames({ labels }: Evidence): boolean {
  return labels.some(({ holds }) => holds === "names" || holds === "codes" || holds === "sentences");
}

/** A heading, or how the amounts are typed, says that they are money. */
export function hasUnit({ money, labels, rows }: Evidence): boolean {
  return (
    rows.isTypedInPounds ||
    money.some(({ unit }) => unit !== null) ||
    [...money, ...labels].some(({ heading }) => otherCurrencyIn(heading) !== null) ||
    labels.some(({ heading }) => unitNamed(heading) !== null)
  );
}
