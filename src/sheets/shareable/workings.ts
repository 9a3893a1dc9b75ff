import { literalText } from "../../formula";
import type { SheetBox } from "../../formula";
import type { LaidOutTwin, PlacedCell } from "../../functions/ordinary";
import { draftSheet } from "../draft";
import type { PlannedSheet, SheetDraft, StyleKind } from "../draft";

/** Where the tables of the formulas go, one call below the other. */
export interface Workings {
  /** Where the next table goes. */
  next(): Pick<SheetBox, "sheet" | "row" | "column">;
  /** What is on the sheet already that a call of this function need not have again. */
  standing(id: string): ReadonlyMap<string, SheetBox>;
  /** Takes the tables of a call, unless that would be too much; answers whether it did. */
  takes(id: string, title: string, laidOut: LaidOutTwin): boolean;
  /** The sheet; null where nothing was taken. */
  sheet(): PlannedSheet | null;
}

const WORKINGS_KEY = "workings in ordinary Excel";
/** The table that says once for each function what its formulas do not check. */
const NOT_CHECKED = "what is not checked";

/** Begins a sheet for so many cells at most. */
export function beginWorkings(name: string, mostCells: number): Workings {
  const draft = draftSheet({
    key: WORKINGS_KEY,
    name,
    purpose: "What the formulas of the shareable copy need beside them",
    title: "Workings in ordinary Excel",
    opening: [
      [
        "note",
        "Formulas that took the place of PLACE functions when this copy was made shareable read these tables.",
      ],
      ["note", "“Restore live” in Total Place puts the functions back and takes this sheet away."],
    ],
    widths: [230, 110],
    frozen: { rows: 3, columns: 0 },
  });
  let isEmpty = true;
  let cells = 0;
  let row = draft.block(1, 1).row;
  const figures = new Map<string, SheetBox>();
  const said = new Map<string, SheetBox>();
  return {
    // A line above says of which formula they are.
    next: () => ({ sheet: name, row: row + 1, column: 0 }),
    standing: (id) => {
      const place = said.get(id);
      return place === undefined ? figures : new Map([...figures, [NOT_CHECKED, place]]);
    },
    takes: (id, title, { tables, parts, figures: own, below }) => {
      if (cells + tables.length > mostCells) return false;
      if (tables.length === 0) return true;
      isEmpty = false;
      cells += tables.length;
      draft.put({ row, column: 0 }, [[literalText(title)]], { style: "section" });
      for (const part of parts) putTable(draft, part, tables);
      for (const [key, place] of own) figures.set(key, place);
      // Where they stand does not matter: no formula reads them.
      said.set(id, { sheet: name, row, column: 0, rows: 1, columns: 1 });
      row = below + 1;
      return true;
    },
    sheet: () => (isEmpty ? null : draft.finished()),
  };
}

/** Title, source, headings and rows, each with its look. */
function putTable(
  draft: SheetDraft,
  { top, body }: LaidOutTwin["parts"][number],
  tables: readonly PlacedCell[],
): void {
  // Cells come line by line, from the left.
  const line = (row: number) =>
    tables.filter((cell) => cell.row === row).map(({ content }) => asText(content));
  const put = (row: number, style: StyleKind) => draft.put({ row, column: 0 }, [line(row)], { style });
  put(top, "label");
  if (body.row - top > TITLE_AND_HEADINGS) put(top + 1, "note");
  put(body.row - 1, "heading");
  const rows = Array.from({ length: body.rows }, (_, row) => line(body.row + row));
  draft.put(body, rows, { style: "sentence" });
}

const TITLE_AND_HEADINGS = 2;

/** Texts as Excel is to take them; formulas and figures as they are. */
function asText(content: PlacedCell["content"]): PlacedCell["content"] {
  return typeof content === "string" && !content.startsWith("=") ? literalText(content) : content;
}
