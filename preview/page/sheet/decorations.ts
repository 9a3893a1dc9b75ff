import type { Univer } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import * as packages from "@univerjs/preset-sheets-core";
import { conditionalLooks } from "../../host";
import type { ConditionalLook, ConditionalLooks, Host } from "../../host";

/** So long after a change that a write of many cells is looked at once. */
const LULL = 250;
const MARK = { color: "#C00000", size: 6 };

type Style = NonNullable<ReturnType<typeof styleOf>>;

/** Draws in the grid what is not in its cells: the looks of conditional formats, and a mark where there is a comment or note. */
export function decorateGrid(
  { univer, api }: { readonly univer: Univer; readonly api: FUniver },
  host: Host,
): { notShown(sheet: string): readonly string[]; onChange(listener: () => void): void } {
  const { book } = host;
  const drawn = new Map<string, ConditionalLooks>();
  const listeners: (() => void)[] = [];
  const marked = new Map<string, ReadonlySet<string>>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const work = async () => {
    const sheet = book.engine.activeSheet();
    const { comments, notes, conditionalFormats } = book.sheet(sheet).features;
    const before = drawn.get(sheet);
    marked.set(sheet, new Set([...comments, ...notes].map(({ row, column }) => `${row},${column}`)));
    if (conditionalFormats.length === 0 && !before) {
      if (comments.length + notes.length > 0) api.getActiveWorkbook()?.getActiveSheet().refreshCanvas();
      return;
    }
    drawn.set(sheet, await conditionalLooks(book, sheet));
    api.getActiveWorkbook()?.getActiveSheet().refreshCanvas();
    for (const listener of listeners) listener();
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void work().catch((error: unknown) => console.error(error)), LULL);
  };
  const interceptors = univer.__getInjector().get(packages.SheetInterceptorService);
  interceptors.intercept(packages.INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: 200,
    handler: (cell, { subUnitId, row, col }, next) => {
      const look = drawn.get(subUnitId)?.looks.get(row)?.get(col);
      const isMarked = marked.get(subUnitId)?.has(`${row},${col}`) ?? false;
      if (!look && !isMarked) return next(cell);
      const style = look ? styleOf(look) : null;
      const changed = {
        ...cell,
        ...(style ? { interceptorStyle: { ...cell?.interceptorStyle, ...(style satisfies Style) } } : {}),
        ...(isMarked ? { markers: { ...cell?.markers, tr: MARK } } : {}),
      };
      return next(changed);
    },
  });
  book.onChange(soon);
  book.engine.onCalculated(soon);
  book.engine.onUserEdit(soon);
  book.engine.onSheetActivated(soon);
  soon();
  return {
    notShown: (sheet) => drawn.get(sheet)?.notShown ?? [],
    onChange: (listener) => void listeners.push(listener),
  };
}

function styleOf({ fill, colour, bold, italic, underline, strikethrough }: ConditionalLook) {
  const flag = (value: boolean | null) => (value ? 1 : 0) as 0 | 1;
  return {
    ...(fill === null ? {} : { bg: { rgb: fill } }),
    ...(colour === null ? {} : { cl: { rgb: colour } }),
    ...(bold === null ? {} : { bl: flag(bold) }),
    ...(italic === null ? {} : { it: flag(italic) }),
    ...(underline === null ? {} : { ul: { s: flag(underline) } }),
    ...(strikethrough === null ? {} : { st: { s: flag(strikethrough) } }),
  };
}
