/** What comes before every function's name in a formula: PLACE.SHARE. The manifest carries the same word. */
export const NAMESPACE = "PLACE";

/** A function's name as it is typed in a formula. */
export function fullName(id: string): string {
  return `${NAMESPACE}.${id}`;
}

/** The id of a name typed in any case, with or without the namespace. */
export function idNamed(name: string): string {
  const upper = name.trim().toUpperCase();
  const prefix = `${NAMESPACE}.`;
  return upper.startsWith(prefix) ? upper.slice(prefix.length) : upper;
}
