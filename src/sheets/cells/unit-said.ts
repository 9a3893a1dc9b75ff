/** What an axis says its sums are in. */
export function unitSaid(unit: string): string {
  return unit === "" ? "The place's unit" : unit;
}
