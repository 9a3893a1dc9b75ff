/** "values" -> "Values", "_Id" stays. */
export function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** "Values" -> "values"; "_KeepReference" stays. */
export function memberName(wire: string): string {
  return wire.charAt(0).toLowerCase() + wire.slice(1);
}
