import { parseA1 } from "../host";
import type { Box, CellValue, Engine, Host } from "../host";

/** What the browser's tests may ask of the preview, as `window.preview`. The page itself does not use it. */
export interface PreviewHandle {
  /** Resolves when the workbook is open and the add-in's page has been asked for. */
  readonly ready: Promise<void>;
  /** Selects a block such as "B2" of the active sheet. */
  select(address: string): void;
  /** The values of a block such as "A1:C3" of the active sheet, as they are now. */
  values(address: string): CellValue[][];
  /** Writes a block such as "A1:B2" of the active sheet in one go, as a paste does. */
  write(address: string, cells: readonly (readonly CellValue[])[]): void;
  /** Shows a sheet. */
  activate(sheetName: string): void;
  sheetNames(): string[];
  tableNames(): string[];
  /** Everything on a sheet: formulas where there are any, otherwise values. */
  contents(sheetName: string): CellValue[][];
  /** Everything on a sheet as the cells show it to a formula. */
  sheetValues(sheetName: string): CellValue[][];
  /** Members of Office.js that were asked for and that the host does not have, and faults of the host itself. */
  missing(): readonly string[];
}

declare global {
  interface Window {
    preview?: PreviewHandle;
  }
}

/** Until the workbook is open, everything but `ready` throws. */
export function makeHandle(
  opening: Promise<{ readonly engine: Engine; readonly host: Host }>,
): PreviewHandle {
  let opened: { readonly engine: Engine; readonly host: Host } | null = null;
  const ready = opening.then((parts) => void (opened = parts));
  const now = () => {
    if (!opened) throw new Error("The preview is still opening; wait for window.preview.ready.");
    return opened;
  };
  const sheetNamed = (name: string) => {
    const found = now()
      .engine.sheets()
      .find((sheet) => sheet.name === name);
    if (!found) throw new Error(`The workbook has no sheet "${name}".`);
    return found.id;
  };
  const everything = (name: string, read: "values" | "formulas") => {
    const sheet = sheetNamed(name);
    const used = now().engine.usedBox(sheet, true);
    return used ? now().engine[read](sheet, used) : [];
  };
  return {
    ready,
    select: (address) => now().engine.select(now().engine.activeSheet(), box(address)),
    values: (address) => now().engine.values(now().engine.activeSheet(), box(address)),
    write: (address, cells) => now().engine.write(now().engine.activeSheet(), box(address), cells),
    activate: (name) => now().engine.activateSheet(sheetNamed(name)),
    sheetNames: () =>
      now()
        .engine.sheets()
        .map(({ name }) => name),
    tableNames: () =>
      now()
        .host.book.tables.all()
        .map(({ name }) => name),
    contents: (name) => everything(name, "formulas"),
    sheetValues: (name) => everything(name, "values"),
    missing: () => [...now().host.unimplemented.keys(), ...now().host.faults.map(String)],
  };
}

function box(address: string): Box {
  const found = parseA1(address);
  if (!found) throw new Error(`"${address}" is not an address such as B2 or A1:C3.`);
  return found;
}
