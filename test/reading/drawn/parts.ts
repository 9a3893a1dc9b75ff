/** What is spent by one body on one service, as one of the readings of a table has it. */
export interface Amount {
  readonly agency: string | null;
  readonly service: string | null;
  readonly reading: string;
  /** The period or the type of cost, where those of a reading run across. */
  readonly of: string;
  /** In the unit of the table. */
  readonly value: number;
}

/** A cell before it is spelled. */
export type Part =
  | { readonly is: "text"; readonly text: string }
  | { readonly is: "figure"; readonly value: number; readonly format?: string }
  | { readonly is: "amount"; readonly amount: Amount }
  | { readonly is: "sum"; readonly of: readonly Amount[]; readonly less?: readonly Amount[] };

export interface Row {
  /** Over or under the row of headings stand rows of groups, codes and units. */
  readonly kind: "title" | "over" | "heading" | "section" | "line" | "total" | "after" | "note";
  readonly parts: readonly Part[];
}

export const text = (written: string): Part => ({ is: "text", text: written });
export const EMPTY = text("");

/** Empty cells up to a number of them. */
export function filled(parts: readonly Part[], count: number): readonly Part[] {
  return [...parts, ...Array.from({ length: Math.max(0, count - parts.length) }, () => EMPTY)];
}
