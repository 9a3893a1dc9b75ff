import { univerEngine } from "../engine";
import { createHost } from "../host";
import type { Engine, Host } from "../host";
import { openSample } from "../sample";
import { gridDrawn, openGrid } from "./grid";
import { followTheme } from "./theme";
import type { Theme } from "./theme";

/** A workbook that is open on the page. */
export interface OpenWorkbook {
  readonly engine: Engine;
  readonly host: Host;
  /** Resolves when the grid is drawn and takes keys. */
  drawn(): Promise<void>;
}

/** Opens the sample's workbook, or a new one, in the element of this id. */
export function openWorkbook(
  container: string,
  { isNew, theme }: { readonly isNew: boolean; readonly theme: Theme | null },
): OpenWorkbook {
  const grid = openGrid(container);
  followTheme(theme, (isDark) => grid.api.toggleDarkMode(isDark));
  const engine = univerEngine(grid);
  const host = createHost(engine, { log: (error) => console.error(error) });
  const { tables } = host.book;
  if (!isNew) {
    openSample(engine, (sheet, box, name) => tables.rename(tables.add(sheet, box, true).id, name));
  }
  return { engine, host, drawn: () => gridDrawn(grid.api) };
}
