import { Decimal } from "../../src/model/money";

/** A value as JSON in one line, with exact decimals as numbers with all their digits. */
export function exactJson(value: unknown): string {
  if (value instanceof Decimal) return value.isZero() ? "0" : value.toFixed();
  if (Array.isArray(value)) return `[${value.map(exactJson).join(",")}]`;
  if (typeof value !== "object" || value === null) return quoted(value);
  const parts = Object.entries(value).filter(([, each]) => each !== undefined);
  return `{${parts.map(([name, each]) => `${quoted(name)}:${exactJson(each)}`).join(",")}}`;
}

/** Characters that some programs end a line with, and a name may hold, are written as JSON's escapes. */
function quoted(value: unknown): string {
  return (JSON.stringify(value) ?? "null").replace(
    /[\u0085\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
