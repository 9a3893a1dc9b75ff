import type { ComponentType } from "react";
import type { Lever, Setting } from "../../model/book";
import type { Readings } from "../../reading";
import type { Headline } from "../../workbook";
import type { PlaceFacts } from "./facts";

/**
 * A lever as the pane has it. Its step, its problems and its lines in the review are derived from its field table; all
 * but `settings` is for what a table of fields cannot say.
 */
export interface PaneLever {
  /** Its entry in the registry of settings: id, title and fields. */
  readonly settings: Lever;
  /** What it is about, at the top of its step. */
  readonly intro?: string;
  /** What its step shows below the intro, where that is more than its fields. */
  readonly Questions?: ComponentType;
  /** Why there is nothing to ask, as its step and its one line in the review say it; null where there is. */
  readonly nothingToAsk?: (facts: PlaceFacts) => { readonly step: string; readonly review: string } | null;
  /** A field's line in the review in other words than those derived; null for those. */
  readonly inReview?: (field: string, setting: Setting, readings: Readings) => string | null;
  /** Its figure on the card of a kept scenario. */
  readonly onCard?: { readonly key: string; readonly label: string };
  /** What its headlines say beyond their figures. */
  readonly findings?: (headlines: readonly Headline[]) => LeverFindings;
}

/** What the headlines of a written scenario say about one lever. */
export interface LeverFindings {
  /** The main findings in words, in the order they are shown. */
  readonly sentences: readonly Headline[];
  /** What holds for all these sentences. */
  readonly note: string;
  /** What went wrong with the figures, each with the headline that says so. */
  readonly alarms: readonly { readonly message: string; readonly headline: Headline }[];
  /** Its checks that do not hold, in a sentence each. */
  readonly failedChecks: readonly string[];
  /** Headlines that are not shown among the figures. */
  readonly notFigures: readonly string[];
}
