import type { Sourced } from "../../parameters";

/** A freedom that government gave places over their grants, as what it does to the rules of those it is given to. */
export interface FreedomPreset extends Sourced {
  readonly id: string;
  /** The month from which it holds, and the last in which it does where one is known: "2011-04". */
  readonly from: string;
  readonly until: string | null;
  /** What it allows, in sentences, as the source says. */
  readonly allows: string;
  /** What of it is our reading and not the source's, in sentences. */
  readonly reading: string;
  /** Which kind of money it is about; null: either. */
  readonly money: "capital" | null;
  readonly asks: readonly PresetAsk[];
  /** What is done to each grant, in this order. */
  readonly does: readonly PresetStep[];
}

/** What must be said before it can be applied. */
export type PresetAsk =
  | {
      readonly as: "theme" | "services";
      readonly name: string;
      readonly label: string;
      readonly hint: string;
    }
  | {
      readonly as: "share";
      readonly name: string;
      readonly label: string;
      readonly hint: string;
      readonly otherwise: number;
    }
  | {
      readonly as: "choice";
      readonly name: string;
      readonly label: string;
      readonly hint: string;
      readonly options: Readonly<Record<string, string>>;
      readonly otherwise: string;
    };

/** Where a step has the name of something asked, what was said of it counts. */
export type PresetStep =
  /** Every service may be paid for, and nothing is earmarked within the grant any more. */
  | { readonly step: "free"; readonly as: "single offer" | "ring-fence removed" }
  /** Every service of a theme may be paid for besides its own. */
  | { readonly step: "offer"; readonly theme: string }
  /** It may pay for what any of the grants may that the preset is applied to, and nothing is earmarked within it any more. */
  | { readonly step: "together" }
  /** It may pay for every service of a theme as well. */
  | { readonly step: "permit theme"; readonly theme: string }
  /** It may pay for some services no longer. */
  | { readonly step: "bar"; readonly services: string }
  /** A share of it may go outside what it may pay for, to what the others may that the preset is applied to. */
  | { readonly step: "move"; readonly share: string; readonly base: string | null }
  /** A part of it is ring-fenced for some services, or for those of a theme, in place of what was earmarked within it. */
  | { readonly step: "earmark"; readonly parts: readonly PresetPart[] }
  /** It may be spent until the end of the financial year that begins in this calendar year. */
  | { readonly step: "until"; readonly lastYear: number };

export interface PresetPart {
  readonly of: { readonly theme: string } | { readonly services: string };
  readonly share: string;
}

/** What was said of what a preset asks, by name. */
export type PresetAnswers = ReadonlyMap<string, string | number | readonly string[]>;
