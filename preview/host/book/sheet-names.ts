import { HostError, invalidArgument } from "../wire/errors";

const MOST_CHARACTERS = 31;
const FORBIDDEN = /[\\/?*[\]:]/;
/** Excel allows these; Univer, in reading a formula, takes them for the end of the name and for "this row". */
const BEYOND_UNIVER = /!|^@/;

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
  if (BEYOND_UNIVER.test(name)) {
    throw new HostError(
      "NotImplemented",
      `The sheet name "${name}" is not implemented by this stand-in for Excel: its grid cannot refer to names with "!" or a leading "@".`,
    );
  }
  if (taken.some((other) => other.toLowerCase() === name.toLowerCase())) {
    throw new HostError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
  }
}

export function freeSheetName(taken: readonly string[]): string {
  let number = taken.length + 1;
  while (taken.some((name) => name.toLowerCase() === `sheet${number}`)) number += 1;
  return `Sheet${number}`;
}
