import { parseAddress } from "../../../../src/formula";
import type { SheetBox } from "../../../../src/formula";

/** "of:=SUM([.A1:.B2];1)" as Excel writes it: "=SUM(A1:B2,1)". */
export function asExcelFormula(formula: string): string {
  const bare = formula.replace(/^(?:of|oooc|msoxl):/, "").replace(/^=?/, "");
  const outsideTexts = bare.split(/("(?:[^"]|"")*")/);
  return `=${outsideTexts.map((part, index) => (index % 2 ? part : outsideText(part))).join("")}`;
}

/** "$Sheet1.$A$1:.$B$2" of a named range; null where it is none. */
export function rangeOf(address: string): SheetBox | null {
  const range = parseAddress(excelReference(address) ?? "");
  return range?.sheet ? { sheet: range.sheet, ...range.box } : null;
}

function outsideText(part: string): string {
  return part
    .split(/(\[[^\]]*\])/)
    .map((piece) =>
      piece.startsWith("[")
        ? (excelReference(piece.slice(1, -1)) ?? piece)
        : piece
            .replaceAll(";", ",")
            .replaceAll("~", ",")
            .replace(/\b(TRUE|FALSE)\(\)/g, "$1"),
    )
    .join("");
}

/** ".A1", "$'Other sheet'.A1:.B2": the sheet is named once, before the first cell. */
function excelReference(text: string): string | null {
  const match =
    /^(\$?(?:'(?:[^']|'')*'|[^.'#:]*))?\.([$A-Z0-9]+)(?::(?:\$?(?:'(?:[^']|'')*'|[^.'#:]*))?\.([$A-Z0-9]+))?$/i.exec(
      text.trim(),
    );
  if (!match) return null;
  const [, sheet = "", first = "", last] = match;
  const named = sheet.replace(/^\$/, "");
  const quoted = named === "" || named.startsWith("'") || /^[A-Za-z_]\w*$/.test(named) ? named : `'${named}'`;
  return `${quoted === "" ? "" : `${quoted}!`}${first}${last === undefined ? "" : `:${last}`}`;
}
