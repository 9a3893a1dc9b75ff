import type { BaseValueObject, ErrorType, IFunctionService } from "@univerjs/engine-formula";
import type { FormulaPackage } from "./functions";

/** A sign of a pattern: * any text, ? any sign, and after ~ the sign itself. */
const SIGN = /~(.)|[*?]|[^*?~]+|~$/gsu;
const WILD = /[*?~]/;
/** Signs that mean something in a pattern of JavaScript's. */
const SPECIAL = /[\\^$.*+?()[\]{}|/]/g;

/** How Excel reads the pattern of a lookup or a condition, in JavaScript's: "a~*b" is the text a*b, "a~~b" the text a~b. */
function wildcardSource(pattern: string): string {
  return pattern.replace(SIGN, (sign: string, meant?: string) => {
    if (meant !== undefined) return meant.replace(SPECIAL, String.raw`\$&`);
    if (sign === "*") return ".*";
    if (sign === "?") return ".";
    return sign === "~" ? "" : sign.replace(SPECIAL, String.raw`\$&`);
  });
}

/** Whether a text is what a pattern asks for, whatever its capitals. */
export function matchesWildcards(text: string, pattern: string): boolean {
  return new RegExp(`^${wildcardSource(pattern)}$`, "isu").test(text);
}

/** Univer's text, as far as it is changed here. */
interface ComparedText {
  getValue(): string;
  compareBy(value: unknown, operator: string, isCaseSensitive?: boolean): BaseValueObject;
}

/** True while = and the like are worked out, which in Excel compare texts as they are. */
let isPlain = false;
const changed = new WeakSet<object>();

/**
 * Univer takes * and ? for wildcards wherever texts are compared, in ="a*b"=A1 too, and knows no ~~. In Excel lookups and conditions
 * (MATCH, COUNTIF) know wildcards, and the signs of comparison do not.
 */
export function wildcardsAsExcel(formulas: FormulaPackage, functions: IFunctionService): void {
  for (const [name, where] of PLAIN)
    comparePlainly(functions.getExecutor(name) as Worked | null | undefined, where);
  searchByPattern(functions.getExecutor("SEARCH") as SearchedText | null | undefined, formulas);
  if (changed.has(formulas.StringValueObject)) return;
  changed.add(formulas.StringValueObject);
  const text = formulas.StringValueObject.prototype as unknown as ComparedText;
  const compareBy = text.compareBy;
  text.compareBy = function (this: ComparedText, value, operator, isCaseSensitive) {
    if (typeof value !== "string" || !WILD.test(value))
      return compareBy.call(this, value, operator, isCaseSensitive);
    const mine = this.getValue();
    if (isPlain)
      return formulas.BooleanValueObject.create(inOrder(mine, value, operator, isCaseSensitive === true));
    if (operator !== "=" && operator !== "<>") return compareBy.call(this, value, operator, isCaseSensitive);
    return formulas.BooleanValueObject.create(matchesWildcards(mine, value) === (operator === "="));
  };
  const index = formulas.CELL_INVERTED_INDEX_CACHE;
  const positions = index.getCellPositions.bind(index);
  index.getCellPositions = (unit, sheet, column, value, rows) =>
    positions(
      unit,
      sheet,
      column,
      isPlain || typeof value !== "string" ? value : value.replace(/~(.?)/gsu, "$1"),
      rows,
    );
}

/** A function as it is worked out. */
interface Worked {
  calculate(...variants: BaseValueObject[]): unknown;
}

/** The functions that compare texts as they are, and where their argument is that asks for wildcards by a 2. */
const PLAIN: readonly (readonly [name: string, mode: number | null])[] = [
  ["COMPARE", null],
  ["SWITCH", null],
  ["XLOOKUP", 4],
  ["XMATCH", 2],
];
const BY_WILDCARDS = 2;

function comparePlainly(worked: Worked | null | undefined, mode: number | null): void {
  if (!worked) return;
  const calculate = worked.calculate.bind(worked);
  worked.calculate = (...variants) => {
    const before = isPlain;
    isPlain = mode === null || Number(variants[mode]?.getValue()) !== BY_WILDCARDS;
    try {
      return calculate(...variants);
    } finally {
      isPlain = before;
    }
  };
}

/** Univer's SEARCH, as far as it is changed here: for one text in one other. */
interface SearchedText {
  _handleSingleObject(
    sought: BaseValueObject,
    within: BaseValueObject,
    start: BaseValueObject,
  ): BaseValueObject;
}

/** SEARCH knows wildcards too, and FIND does not. */
function searchByPattern(search: SearchedText | null | undefined, formulas: FormulaPackage): void {
  if (!search) return;
  const plainly = search._handleSingleObject.bind(search);
  search._handleSingleObject = (sought, within, start) => {
    const [pattern, text] = [sought, within].map((each) => String(each.getValue()));
    if (!sought.isString() || !WILD.test(pattern!)) return plainly(sought, within, start);
    const from = Math.floor(Number(start.getValue()));
    const found =
      from >= 1 && from <= text!.length
        ? text!.slice(from - 1).search(new RegExp(wildcardSource(pattern!), "isu"))
        : -1;
    return found < 0
      ? formulas.ErrorValueObject.create("#VALUE!" as ErrorType)
      : formulas.NumberValueObject.create(from + found);
  };
}

function inOrder(one: string, other: string, operator: string, isCaseSensitive: boolean): boolean {
  const [left, right] = isCaseSensitive ? [one, other] : [one.toLocaleLowerCase(), other.toLocaleLowerCase()];
  switch (operator) {
    case "=":
      return left === right;
    case "<>":
      return left !== right;
    case "<":
      return left < right;
    case "<=":
      return left <= right;
    case ">":
      return left > right;
    default:
      return left >= right;
  }
}
