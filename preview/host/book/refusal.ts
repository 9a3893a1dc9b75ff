/** What a person is told who typed what a cell does not take. */
export interface Refusal {
  readonly title: string;
  readonly message: string;
  /** Whether the entry was taken back; otherwise it is only spoken of. */
  readonly isTakenBack: boolean;
}
