/** What sums of years come to; to the sixth place, so that what floating point leaves over is nothing. */
export function total(sums: readonly number[]): number {
  const PLACES = 6;
  return Number(sums.reduce((sum, each) => sum + each, 0).toFixed(PLACES));
}
