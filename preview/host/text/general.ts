/** Characters a cell of the format General shows of a number, the sign not counted. */
const MOST_CHARACTERS = 11;
const LARGEST_PLAIN = 1e11;
const SMALLEST_PLAIN = 1e-4;
const DIGITS_KEPT = 15;

/** A number as the format General shows it: up to 11 characters, then as a power of ten. */
export function generalText(value: number): string {
  const size = Math.abs(Number(value.toPrecision(DIGITS_KEPT)));
  const sign = value < 0 && size !== 0 ? "-" : "";
  if (size === 0) return "0";
  const plain = plainText(size);
  const isTooSmall = size < SMALLEST_PLAIN && Number(plain) !== size;
  return sign + (size >= LARGEST_PLAIN || isTooSmall ? powerText(size) : plain);
}

function plainText(size: number): string {
  const wholeDigits = Math.max(1, Math.floor(Math.log10(size)) + 1);
  const places = Math.max(0, MOST_CHARACTERS - wholeDigits - 1);
  return size
    .toFixed(places)
    .replace(/(\.\d*?)0+$/, "$1")
    .replace(/\.$/, "");
}

function powerText(size: number): string {
  const [mantissa = "", exponent = ""] = size.toExponential(5).split("e");
  const power = Number(exponent);
  const digits = mantissa.replace(/\.?0+$/, "");
  return `${digits}E${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`;
}
