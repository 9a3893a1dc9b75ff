/**
 * A name as it is kept and shown: nothing blank around it, and every run of blanks inside it (non-breaking spaces and line
 * breaks too, which look the same as a space) one space.
 */
export function tidyName(name: string): string {
  return name.trim().replace(/\s+/g, " ");
}

/** What all spellings of one name have in common: names are matched tidied and without regard to capitals, everywhere. */
export function nameKey(name: string): string {
  return tidyName(name).toLowerCase();
}

/** Looks figures up by name as `nameKey` matches names. */
export function byName<Figure>(
  figures: Readonly<Record<string, Figure>>,
): (name: string) => Figure | undefined {
  const byKey = new Map(Object.entries(figures).map(([name, figure]) => [nameKey(name), figure]));
  return (name) => byKey.get(nameKey(name));
}
