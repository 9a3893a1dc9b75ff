/** Something that must be true of the written sheets, as an ordinary Excel formula that a user can follow. */
export interface PlannedCheck {
  readonly key: string;
  readonly label: string;
  /** A formula that gives TRUE or FALSE, without its equals sign. */
  readonly formula: string;
  /** What to do where it does not hold: a formula that gives a sentence, without its equals sign. */
  readonly advice: string;
}

/** What to do where the sheets are no longer what was written. */
export const WRITE_AGAIN = "Open Total Place and write the scenario again.";
