/** How a form asks for a field; what it can be, and what holds where it is left out, the rest of its line in the table says. */
export interface Ask {
  /** Above the field. */
  readonly label: string;
  readonly hint?: string;
  readonly as: AskedAs;
  /** Of a choice: what each option is called. */
  readonly options?: Readonly<Record<string, string>>;
  /** Of a choice: what a form proposes for other fields of the record when an option is chosen, where they are not given. */
  readonly proposes?: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** The heading of its column on a sheet, where the table of fields lays the column out. */
  readonly column?: string;
  /** Of lines: what one is called, such as "a cost". */
  readonly line?: string;
  /** In a line: not asked while another field of it has this value, such as the phases of a cost that is running. */
  readonly unless?: Readonly<Record<string, string>>;
  /** True of an amount that is of one of something: its decimals are shown. */
  readonly ofOne?: true;
  /** True of shares that must add up to 1. */
  readonly addsUp?: true;
  /** Which part of its form it is in. */
  readonly part?: FormPart;
}

/** What is typed or chosen. A share is typed as a percentage, an amount is in the unit of the place. */
export type AskedAs =
  | "text"
  | "year"
  | "whole"
  | "number"
  | "amount"
  | "share"
  | "flag"
  | "choice"
  /** Records, a line each, by a table of fields of their own. */
  | "lines"
  /** Several figures in a row, the first year first. */
  | "shares by year"
  | "amounts by year"
  /** One amount for every year, or several in a row. */
  | "amount by year"
  /** One share for each agency. */
  | "shares by agency"
  /** One share, or one for each service. */
  | "share by service"
  /** One amount for each of some services. */
  | "amounts by service"
  /** A record by a table of fields of its own, or none. */
  | "record"
  /** A freedom of a grant: a choice, of which one names a theme. */
  | "freedom"
  /** Of what the book holds: an agency, an index, a group, and any of its proposals, services, grants. */
  | "agency"
  | "index"
  | "group"
  | "proposals"
  | "services"
  | "grants";

/** The parts of a proposal's form, in their order. */
export const FORM_PARTS = [
  "what",
  "saving",
  "when",
  "evidence",
  "cash",
  "others",
  "costs",
  "register",
] as const;
export type FormPart = (typeof FORM_PARTS)[number];
