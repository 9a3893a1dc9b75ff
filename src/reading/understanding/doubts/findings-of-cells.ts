import { readableAddress } from "../../../formula";
import type { Box } from "../../../formula";
import { counted as countedWord } from "../../../model/wording";
import { note, stop } from "../../findings";
import type { Finding } from "../../findings";
import type { Arrangement, Seen } from "../arrangement";
import type { LinesRead } from "../lines";

/** Cells that hold no amount, none at all, or one typed as text. */
export function ofCells(seen: Seen, { amounts }: Arrangement, read: LinesRead): readonly Finding[] {
  const { sheet } = seen.grid;
  const findings = ofOneRow(amounts.length > 0 ? read.leftOut : []).map(({ box, why, more }) => {
    const where = readableAddress(sheet.name, box);
    if (why.startsWith("shows"))
      return stop(`${where} ${why} where an amount belongs. Correct the formula in that cell.`, where);
    if (more === 0) return note(`${where} is not counted: it ${whatIsThere(why)}.`, where);
    const others = countedWord(more, "more cell");
    return note(`${where} and ${others} of its row are not counted: each ${whatIsThere(why)}.`, where);
  });
  const isWorkedOut = ({ row, column }: Box) =>
    (sheet.formulas[row - sheet.row]?.[column - sheet.column] ?? "") !== "";
  const ofNothing = read.empty.filter((box) => !isWorkedOut(box));
  const [empty] = ofNothing;
  if (empty) {
    const where = readableAddress(sheet.name, empty);
    const more = ofNothing.length - 1;
    const what = more > 0 ? `${where} and ${countedWord(more, "more cell")} are` : `${where} is`;
    findings.push(note(`${what} empty and counted as 0.`, where));
  }
  const formulas = read.empty.filter(isWorkedOut);
  const [formula] = formulas;
  if (formula) {
    const where = readableAddress(sheet.name, formula);
    const more = formulas.length - 1;
    const what =
      more > 0
        ? `${where} and ${countedWord(more, "more cell")} hold formulas that show`
        : `${where} holds a formula that shows`;
    findings.push(
      note(
        `${what} nothing, counted as 0. A file that another program than Excel saved may have no results: open it in Excel, save it and open it again.`,
        where,
      ),
    );
  }
  const [about] = read.rough;
  if (about) {
    const where = readableAddress(sheet.name, about);
    const more = read.rough.length - 1;
    const others = more === 0 ? "" : ` So ${more === 1 ? "does one more cell" : `do ${more} more cells`}.`;
    findings.push(
      note(`${where} says that its figure is not exact; it is read as the figure it shows.${others}`, where),
    );
  }
  if (read.asText === 1) findings.push(note("1 amount is typed as text; it is read as the figure it shows."));
  if (read.asText > 1)
    findings.push(note(`${read.asText} amounts are typed as text; they are read as the figures they show.`));
  return findings;
}

/** Cells left out, those of one row for one reason together: the first of them, and how many there are more. Errors stay apart. */
function ofOneRow(
  leftOut: LinesRead["leftOut"],
): readonly (LinesRead["leftOut"][number] & { readonly more: number })[] {
  const together = new Map<string, { readonly first: LinesRead["leftOut"][number]; more: number }>();
  for (const each of leftOut) {
    const { row, column, columns } = each.box;
    const isError = each.why.startsWith("shows");
    const key = `${row} ${isError ? column : ""} ${each.why}`;
    const known = together.get(key);
    if (known === undefined) together.set(key, { first: each, more: 0 });
    else known.more += columns;
  }
  return [...together.values()].map(({ first, more }) => ({ ...first, more }));
}

function whatIsThere(why: string): string {
  return why.startsWith("holds") ? why : `holds ${why.replace(/ is no amount$/, "")}, which is no amount`;
}
