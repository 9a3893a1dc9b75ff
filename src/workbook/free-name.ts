import { isSameSheetName } from "./marks";

/** The longest name of a sheet that Excel takes. */
const LONGEST_NAME = 31;

/** A name that none of those taken is: the one wanted, or with the first free number behind it. */
export function freeName(
  wanted: string,
  taken: readonly string[],
  behind: (number: number) => string = (number) => ` ${number}`,
): string {
  const isTaken = (name: string) => taken.some((each) => isSameSheetName(each, name));
  const numbered = (number: number) => {
    const end = number === 1 ? "" : behind(number);
    return `${wanted.slice(0, LONGEST_NAME - end.length)}${end}`;
  };
  let number = 1;
  while (isTaken(numbered(number))) number += 1;
  return numbered(number);
}
