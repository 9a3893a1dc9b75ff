import { Decimal } from "../../model/money";

/** Commas stand between thousands only: "1,250.5" and "1250.5", but neither "0,125" nor "1,0000". */
const NUMBER = /^[+-]?([1-9]\d{0,2}(,\d{3})+(\.\d*)?|\d+\.?\d*|\.\d+)$/;

/** A number as people type it ("1,000", " 12.5 "), or null when it is not one. */
export function readNumber(typed: string): number | null {
  return readExactly(typed)?.toNumber() ?? null;
}

/** A percentage as people type it ("12.5", "12.5%", "12.5 %") as a share from 0 to 1, or null when it is not one. */
export function readPercent(typed: string): number | null {
  const percent = readExactly(typed.replace(/%\s*$/, ""));
  if (percent === null || percent.lt(0) || percent.gt(100)) return null;
  return percent.div(100).toNumber();
}

/** A number as it is typed: in digits, however large or small it is. */
export function typedNumber(value: number): string {
  return new Decimal(value).toFixed();
}

/** A share from 0 to 1 as the percentage that is typed for it; read again it is the same share. */
export function typedPercent(share: number): string {
  return new Decimal(share).times(100).toFixed();
}

function readExactly(typed: string): Decimal | null {
  const number = typed.trim();
  return NUMBER.test(number) ? new Decimal(number.replaceAll(",", "")) : null;
}
