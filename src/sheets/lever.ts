import type { SheetBox } from "../formula";
import type { Fields, Lever, SourceFacts } from "../model/book";
import type { PlannedCheck, PlannedHeadline, PlannedSentence } from "./findings";
import type { CountLayout } from "./count";
import type { SheetDraft, SheetHead } from "./draft";
import type { SharedInputs } from "./inputs";

/**
 * One thing that the partners of a place could do, as far as its sheet goes: which settings are its inputs, what its sheet holds,
 * and what of that the Summary shows. `F` are its settings, `Headline` the keys of its headlines and sentences.
 */
export interface SheetLever<F extends Fields = Fields, Headline extends string = string> {
  readonly settings: Lever<F>;
  readonly sheet: {
    /** What its sheet is called after the scenario's name; no longer than "Summary". */
    readonly title: string;
    readonly purpose: string;
  };
  /** By what rule it is worked out, in a sentence for the Summary. */
  readonly method: string;
  /** Why its functions have no answer for a place so large, as a sentence; null where they have. Left out: they always have. */
  tooLarge?(facts: SourceFacts): string | null;
  /** Writes its sheet. */
  write(place: PlaceSheets<F>): LeverSheet<Headline>;
}

/** What the sheet of a lever is written from. */
export interface PlaceSheets<F extends Fields = Fields> {
  /** The scenario's name. */
  readonly scenario: string;
  readonly facts: SourceFacts;
  /** The services that settings are given for: every one that is counted, or the largest and what is put together. */
  readonly count: CountLayout;
  /** Every service that is counted; null where no spending is. */
  readonly counted: CountLayout | null;
  /** The input cells of the place and of every source that the lever needs. */
  readonly inputs: SharedInputs;
  /** The input cells of the lever's own settings. */
  readonly fields: Readonly<Record<keyof F, SheetBox>>;
  /** Begins the lever's sheet. */
  draft(head: Omit<SheetHead, "key" | "name" | "purpose">): SheetDraft;
}

/** The sheet of a lever, and what the Summary takes from it. */
export interface LeverSheet<Headline extends string = string> {
  readonly draft: SheetDraft;
  readonly headlines: readonly PlannedHeadline<Headline>[];
  readonly checks: readonly PlannedCheck[];
  readonly sentences: readonly PlannedSentence<Headline>[];
  /** What a reader of the sentences must not take them for. */
  readonly notes: readonly string[];
  /** What the sheet's warning says while the check of this key does not hold, as a formula without its equals sign. */
  readonly warning?: { readonly check: string; readonly formula: string };
}
