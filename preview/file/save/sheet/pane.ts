import { address } from "../../../../src/formula";

/** The element that says which rows and columns stay in view; "" where none do. */
export function paneXml(
  p: string,
  { rows, columns }: { readonly rows: number; readonly columns: number } = { rows: 0, columns: 0 },
): string {
  if (rows === 0 && columns === 0) return "";
  const splits = `${columns > 0 ? ` xSplit="${columns}"` : ""}${rows > 0 ? ` ySplit="${rows}"` : ""}`;
  const active = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  const first = address({ row: rows, column: columns, rows: 1, columns: 1 });
  return `<${p}pane${splits} topLeftCell="${first}" activePane="${active}" state="frozen"/>`;
}
