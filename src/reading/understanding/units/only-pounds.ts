/** So much with pence, or as a middle amount without, is hardly thousands of pounds. */
const LARGE_WITH_PENCE = 100_000;
const LARGE = 10_000_000;

/** Amounts so large, or written to the penny, that they can only be pounds. */
export function canOnlyBePounds(amounts: readonly number[]): boolean {
  const hasPence = amounts.some(
    (amount) => Math.abs(amount) >= LARGE_WITH_PENCE && !Number.isInteger(amount),
  );
  return hasPence || middleOf(amounts) >= LARGE;
}

/** The amount in the middle, in order of size; 0 where there is none. */
export function middleOf(amounts: readonly number[]): number {
  const sorted = amounts
    .map(Math.abs)
    .filter((amount) => amount > 0)
    .sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
