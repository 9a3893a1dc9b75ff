import { address } from "../../../../src/formula";
import type { Look } from "../../look";
import type { CellChange, ChangedCell } from "../changes";
import { elementRange } from "../parts";
import { withAttribute } from "../styles/attributes";
import type { Styles } from "../styles";
import { cellXml } from "./cell";
import { formulaXml } from "./formula";
import type { SheetFacts } from "./sheet-facts";

export interface Change {
  readonly row: number;
  readonly column: number;
  readonly to: CellChange;
  readonly format: string | undefined;
  readonly look: Look | undefined;
}

/** What cells have to agree on with the rest of the file. */
export interface Written {
  readonly styles: Styles;
  /** The mark of a cell whose formula fills others as it needs; null where no such is written. */
  readonly dynamic: number | null;
}

/** A cell as it is written from now on; `before` is how it was, null where the file does not have it. */
export function changedCellXml(
  p: string,
  change: Change,
  style: number | null,
  before: string | null,
  { styles, dynamic }: Written,
): string {
  const { to, format, look } = change;
  const isStyled = format !== undefined || look !== undefined;
  const number = isStyled ? styles.changed(style, format, look) : style;
  switch (to.kind) {
    case "kept":
      if (before !== null) return withAttribute(before, "s", number === null ? null : String(number));
      return number === null ? "" : cellXml(p, change, number, "");
    case "cleared":
      return number === null ? "" : cellXml(p, change, number, "");
    case "typed":
      return to.value === "" && number === null ? "" : cellXml(p, change, number, to.value);
    case "formula": {
      if (!to.fills || dynamic === null)
        return cellXml(p, change, number, to.value, formulaXml(p, to.formula));
      const range = address({ row: change.row, column: change.column, ...to.fills });
      const formula = formulaXml(p, to.formula, ` t="array" ref="${range}"`);
      return cellXml(p, change, number, to.value, formula, ` cm="${dynamic}"`);
    }
    case "worked-out": {
      const formula = before === null ? null : elementRange(before, "f");
      const meaning = before === null ? null : /^<[^>]*?(\scm="\d+")/.exec(before);
      const kept = before === null || !formula ? "" : before.slice(formula.start, formula.end);
      return cellXml(p, change, number, to.value, kept, meaning?.[1] ?? "");
    }
  }
}

/** A formula that filled several cells and is typed over no longer fills them: the others are cleared. */
export function withRestOfFilled(changed: readonly ChangedCell[], facts: SheetFacts): readonly Change[] {
  const changes = new Map<string, Change>(
    changed.map(({ row, column, to, format, look }) => [
      `${row},${column}`,
      { row, column, to, format, look },
    ]),
  );
  for (const { box } of facts.filling) {
    const first = changes.get(`${box.row},${box.column}`);
    if (!first || isAsItWas(first.to)) continue;
    for (let row = box.row; row < box.row + box.rows; row += 1) {
      for (let column = box.column; column < box.column + box.columns; column += 1) {
        const key = `${row},${column}`;
        if (changes.has(key)) continue;
        changes.set(key, { row, column, to: { kind: "cleared" }, format: undefined, look: undefined });
      }
    }
  }
  return [...changes.values()];
}

/** Whether the formula of the cell stays. */
export function isAsItWas({ kind }: CellChange): boolean {
  return kind === "worked-out" || kind === "kept";
}
