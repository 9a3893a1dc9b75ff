/** Points of a letter in a note, and the least and most that a column of addresses has. */
const [LETTER, LEAST, MOST] = [6, 130, 320];

/** Points: wide enough for addresses with the names of their sheets. */
export function widthOfAddresses(addresses: readonly string[]): number {
  const longest = addresses.reduce((most, { length }) => Math.max(most, length), 0);
  return Math.min(MOST, Math.max(LEAST, longest * LETTER));
}
