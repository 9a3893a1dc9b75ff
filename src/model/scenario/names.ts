/** What two spellings of one name have in common: names are matched without regard to case or surrounding spaces. */
export function nameKey(name: string): string {
  return name.trim().replace(/\s+/g, " ").toLowerCase();
}

/** Looks figures up by name as `nameKey` matches names. */
export function byName(figures: Readonly<Record<string, number>>): (name: string) => number | undefined {
  const byKey = new Map(Object.entries(figures).map(([name, figure]) => [nameKey(name), figure]));
  return (name) => byKey.get(nameKey(name));
}
