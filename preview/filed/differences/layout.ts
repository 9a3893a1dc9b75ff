import type { ChangedLayout, ColumnLayout, RowLayout } from "../../file";
import type { LaidOut } from "../../host";
import { sixDigits } from "../../file/look";
import { visibilityOf } from "../opened-book";
import type { OpenedBook } from "../opened-book";
import { charactersOf, columnRuns, rowsLaidOut } from "../sizes";

/** How a sheet of the file is laid out in another way than when it was opened; null where it is not. */
export function changedLayout({ host, sheets }: OpenedBook, id: string): ChangedLayout | null {
  const { engine } = host.book;
  const before = sheets.get(id);
  if (!before) return null;
  const [visibility, now] = [visibilityOf(host, id), engine.laidOut(id)];
  const [frozen, gridlines, tabColour] = [engine.frozen(id), engine.gridlines(id), engine.tabColour(id)];
  const columns = changedColumns(before.laidOut, now);
  const rows = changedRows(before.laidOut, now);
  const isFrozenAnew = frozen.rows !== before.frozen.rows || frozen.columns !== before.frozen.columns;
  const changed: Omit<ChangedLayout, "sheet"> = {
    ...(visibility === before.visibility ? {} : { visibility }),
    ...(columns.length === 0 ? {} : { columns }),
    ...(rows.length === 0 ? {} : { rows }),
    ...(isFrozenAnew ? { frozen } : {}),
    ...(gridlines === before.gridlines ? {} : { showsGridlines: gridlines }),
    ...(sixDigits(tabColour) === sixDigits(before.tabColour) ? {} : { tabColour: sixDigits(tabColour) }),
  };
  return Object.keys(changed).length === 0 ? null : { sheet: before.name, ...changed };
}

function changedColumns(before: LaidOut, now: LaidOut): ColumnLayout[] {
  const sized = ({ columns }: LaidOut) =>
    new Map(
      columns.map(({ column, width, isHidden }) => [
        column,
        { width: width === null ? null : charactersOf(width), isHidden },
      ]),
    );
  const [old, fresh] = [sized(before), sized(now)];
  return columnRuns(
    [...new Set([...old.keys(), ...fresh.keys()])].flatMap((column) => {
      const [was, is] = [old.get(column) ?? USUAL_WIDTH, fresh.get(column) ?? USUAL_WIDTH];
      return was.width === is.width && was.isHidden === is.isHidden ? [] : [{ first: column, ...is }];
    }),
  );
}

function changedRows(before: LaidOut, now: LaidOut): RowLayout[] {
  const sized = ({ rows }: LaidOut) =>
    new Map(rows.map(({ row, height, isHidden }) => [row, { height: rounded(height), isHidden }]));
  const [old, fresh] = [sized(before), sized(now)];
  return rowsLaidOut(
    [...new Set([...old.keys(), ...fresh.keys()])].flatMap((row) => {
      const [was, is] = [old.get(row) ?? USUAL_HEIGHT, fresh.get(row) ?? USUAL_HEIGHT];
      return was.height === is.height && was.isHidden === is.isHidden ? [] : [{ row, ...is }];
    }),
  );
}

/** To quarters of a point, as Excel keeps them. */
function rounded(height: number | null): number | null {
  return height === null ? null : Math.round(height * 4) / 4;
}

const USUAL_WIDTH = { width: null, isHidden: false };
const USUAL_HEIGHT = { height: null, isHidden: false };
