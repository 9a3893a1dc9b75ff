import { univerEngine } from "../engine";
import { filedSheets, openBook } from "../filed";
import type { FiledBook, OpenedBook } from "../filed";
import { createHost } from "../host";
import type { Engine, Host } from "../host";
import { openSample, SAMPLES } from "../sample";
import type { SampleName } from "../sample";
import { gridDrawn, openGrid } from "./grid";
import { decorateGrid } from "./sheet/decorations";
import { showSheetPanel } from "./sheet/sheet-panel";
import { followTheme } from "./theme";
import type { Theme } from "./theme";

/** A workbook that is open on the page. */
export interface OpenWorkbook {
  readonly engine: Engine;
  readonly host: Host;
  readonly book: OpenedBook;
  /** Resolves when the grid is drawn and takes keys. */
  drawn(): Promise<void>;
}

/** What is opened: a sample's workbook, a new one, or a file. */
export type Source = SampleName | "new" | FiledBook;

/** Opens a workbook in the element of this id. */
export function openWorkbook(container: string, source: Source, theme: Theme | null): OpenWorkbook {
  const grid = openGrid(container, typeof source === "string" ? undefined : filedSheets(source));
  followTheme(theme, (isDark) => grid.api.toggleDarkMode(isDark));
  const engine = univerEngine(grid);
  const host = createHost(engine, { log: (error) => console.error(error) });
  const { tables } = host.book;
  if (source === "sample" || source === "town") {
    const sample = SAMPLES[source];
    openSample(engine, sample.build(), (sheet, box, name) =>
      tables.rename(tables.add(sheet, box, true).id, name),
    );
    host.book.xmlParts.set(sample.book.id, sample.book);
  }
  const book = openBook(host, typeof source === "string" ? null : source);
  const decorations = decorateGrid(grid, host);
  const panel = showSheetPanel(host, decorations.notShown);
  decorations.onChange(panel.refresh);
  return { engine, host, book, drawn: () => gridDrawn(grid.api) };
}
