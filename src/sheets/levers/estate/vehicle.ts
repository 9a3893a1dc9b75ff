import { literalText, part } from "../../../formula";
import type { SheetBox } from "../../../formula";
import {
  cellAt,
  figures,
  inRow,
  inYear,
  matchingIn,
  putFigures,
  putLabels,
  range,
  row,
  text,
} from "../../cells";
import { moneyFormat } from "../../draft";
import type { SheetDraft } from "../../draft";
import { layTable } from "../by-lines";
import type { SheetGiven, Tables } from "../by-lines";
import { GIVEN_UP } from "./room";

/** What a proposal asks of its vehicle. */
interface Own {
  readonly partners: readonly { readonly body: string }[];
}

/** In points. */
const WIDTH = 110;
const OWED = "Owed at the end of the year";

/** What is said of each partner, year by year, in this order. */
const LINES = [
  "Receipts",
  "Running cost saved, at full effect",
  "Giving up and moving",
  "Borrowed",
  "Paid back",
  "Interest",
  "Cash",
  OWED,
] as const;

/**
 * What the partners of a property vehicle have and owe, year by year from the start of the proposal: what their buildings bring and save,
 * what giving them up costs, what is borrowed at the start and paid back in equal parts, with interest on what was owed before.
 */
export function putVehicle(
  draft: SheetDraft,
  { book, proposals }: SheetGiven,
  { proposals: asked, lists }: Tables,
): void {
  const partners = proposals.flatMap(({ id, own }) =>
    (own as Own).partners.map(({ body }) => ({ id, body })),
  );
  if (partners.length === 0) return;
  const years = Array.from({ length: book.place.years }, (_, year) => year + 1);
  const table = layTable(draft, {
    title: "Property vehicle, by partner and year",
    note: "In the price year's prices, years counted from the start. Nothing of it is in a saving, a ratio or a gap.",
    rows: partners.length * LINES.length,
    columns: [
      ["ids", text("Proposal"), WIDTH],
      ["body", text("Partner"), WIDTH],
      ["line", text("Line"), WIDTH],
      ["years", figures(...years), WIDTH],
    ],
  });
  const each = partners.flatMap((partner) => LINES.map((line) => ({ ...partner, line })));
  putLabels(
    draft,
    table.ids!,
    each.map(({ id }) => literalText(id)),
  );
  putLabels(
    draft,
    table.body!,
    each.map(({ body }) => literalText(body)),
  );
  putLabels(
    draft,
    table.line!,
    each.map(({ line }) => line),
  );
  const heads = { ...table.years!, row: table.years!.row - 1, rows: 1 };
  const matching = matchingIn(book);
  partners.forEach((_, partner) => {
    const at = (line: (typeof LINES)[number]): SheetBox =>
      row(table.years!, partner * LINES.length + LINES.indexOf(line));
    const here = (box: SheetBox): SheetBox => part(box, partner * LINES.length, 0, LINES.length, 1);
    const cells = { asked, lists, ids: here(table.ids!), body: here(table.body!), heads, matching };
    for (const line of LINES) {
      putFigures(
        draft,
        at(line),
        moneyFormat(book.place.unit),
        (_row, year) => formulaOf(line, year, { ...cells, at, position: LINES.indexOf(line) }),
        line === "Cash" ? "total" : "figure",
      );
    }
  });
}

interface Cells {
  readonly asked: Tables["proposals"];
  readonly lists: Tables["lists"];
  readonly ids: SheetBox;
  readonly body: SheetBox;
  readonly heads: SheetBox;
  readonly matching: ReturnType<typeof matchingIn>;
  readonly at: (line: (typeof LINES)[number]) => SheetBox;
  readonly position: number;
}

function formulaOf(line: (typeof LINES)[number], year: number, cells: Cells): string {
  const { asked, lists, ids, body, heads, matching, at, position } = cells;
  const [id, partner, now] = [inRow(ids, position), inRow(body, position), inYear(heads, year)];
  const said = (name: string): string => `INDEX(${range(asked[name]!)},${matching(id, asked.ids!)})`;
  const sum = (list: string, column: string, only = ""): string => {
    const of = lists[list]!.cells;
    return `SUMPRODUCT((${range(of.ids!)}=${id})*(${range(of.body!)}=${partner})${only}*${range(of[column]!)})`;
  };
  const givenUp = (column: string): string =>
    sum("buildings", column, `*(${range(lists.buildings!.cells.keep!)}${GIVEN_UP})`);
  const of = (other: (typeof LINES)[number]): string => cellAt(at(other), 0, year);
  const before = (other: (typeof LINES)[number]): string => cellAt(at(other), 0, year - 1);
  switch (line) {
    case "Receipts":
      return `IF(${now}=${said("soldAfter")}+1,${givenUp("receipt")},0)`;
    case "Running cost saved, at full effect":
      return `IF(${now}>${said("leftAfter")},${sum("buildings", "saved")}+${sum("teams", "saved")},0)`;
    case "Giving up and moving":
      return `IF(${now}=${said("leftAfter")}+1,${givenUp("exitCost")}+${sum("teams", "movePaid")},0)`;
    case OWED:
      return `MAX(0,1-(${now}-1)/${said("repaidOver")})*${said("borrows")}*${sum("partners", "share")}`;
    case "Borrowed":
      return `IF(${now}=1,${of(OWED)},0)`;
    case "Paid back":
      return `IF(${now}=1,0,${before(OWED)}-${of(OWED)})`;
    case "Interest":
      return `IF(${now}=1,0,${before(OWED)}*${said("rate")})`;
    case "Cash":
      return `${of("Receipts")}+${of("Running cost saved, at full effect")}-${of("Giving up and moving")}+${of("Borrowed")}-${of("Paid back")}-${of("Interest")}`;
  }
}
