import { HostError, invalidArgument } from "../wire/errors";

const MOST_CHARACTERS = 31;
const FORBIDDEN = /[\\/?*[\]:]/;

/** Throws where Excel would not take a text as the name of a sheet. `taken` are the names of the other sheets. */
export function assertSheetName(name: string, taken: readonly string[]): void {
  const isWrong =
    name.trim() === "" ||
    name.length > MOST_CHARACTERS ||
    FORBIDDEN.test(name) ||
    name.startsWith("'") ||
    name.endsWith("'") ||
    name.toLowerCase() === "history";
  if (isWrong) throw invalidArgument();
  if (taken.some((other) => other.toLowerCase() === name.toLowerCase())) {
    throw new HostError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
  }
}

export function freeSheetName(taken: readonly string[]): string {
  let number = taken.length + 1;
  while (taken.some((name) => name.toLowerCase() === `sheet${number}`)) number += 1;
  return `Sheet${number}`;
}
