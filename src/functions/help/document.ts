/** A piece of a line: plain text, a formula or a name as it is typed, emphasis, or a way to another page. */
export type Inline =
  | string
  | { readonly code: string }
  | { readonly strong: string }
  | { readonly to: PageName; readonly text: string };

export type Line = readonly Inline[];

/** A page of the help by its file's name without the ending: a function's id, or "index". */
export type PageName = string;

/** A cell of a table: a number as it is, or a line. */
export type TableCell = number | Line;

/** One block of a page. */
export type Block =
  | { readonly kind: "heading"; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: "paragraph"; readonly line: Line }
  | { readonly kind: "list"; readonly ordered: boolean; readonly items: readonly Line[] }
  | {
      readonly kind: "table";
      readonly headings: readonly string[];
      readonly rows: readonly (readonly TableCell[])[];
      /** A part of a sheet, whose first column holds the rows' numbers. */
      readonly isSheet?: true;
      /** Shown when it is asked for, under these words: it is long. */
      readonly folded?: string;
    };

/** A page of the help, before it is Markdown or HTML. */
export interface HelpPage {
  readonly name: PageName;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** A section's heading. */
export function heading(text: string, level: 2 | 3 = 2): Block {
  return { kind: "heading", level, text };
}

export function paragraph(...line: Inline[]): Block {
  return { kind: "paragraph", line };
}
