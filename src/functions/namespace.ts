/** What stands before every function's name in a formula: PLACE.SHARE. The manifest carries the same word. */
export const NAMESPACE = "PLACE";

/** A function's name as it is typed in a formula. */
export function fullName(id: string): string {
  return `${NAMESPACE}.${id}`;
}
