import type { ColumnSeen } from "./columns";
import { yearIn } from "../words";

/** Whether two columns are under the same years, where years are over them: the net of one year is not that of another. */
export function isOfSameYear(one: ColumnSeen, other: ColumnSeen): boolean {
  return one.levels.every((text, level) => {
    const [own, there] = [yearIn(text), yearIn(other.levels[level] ?? "")];
    return own === null || there === null || own === there;
  });
}
