import { Decimal } from "../money";

/** Commas go between thousands only: "1,250.5" and "1250.5", but neither "0,125" nor "1,0000". */
const NUMBER = /^[+-]?([1-9]\d{0,2}(,\d{3})+(\.\d*)?|\d+\.?\d*|\.\d+)$/;

/** A number as people type it, a share as a percentage, with or without its sign; null for anything else. */
export function numberTyped(typed: string, isShare: boolean): number | null {
  const figure = isShare ? readExactly(typed.replace(/%\s*$/, ""))?.div(100) : readExactly(typed);
  return figure?.toNumber() ?? null;
}

/** A number as it is typed; read again it is the same number. */
export function numberText(value: number, isShare: boolean): string {
  const figure = new Decimal(value);
  return (isShare ? figure.times(100) : figure).toFixed();
}

function readExactly(typed: string): Decimal | null {
  const number = typed.trim();
  return NUMBER.test(number) ? new Decimal(number.replaceAll(",", "")) : null;
}
