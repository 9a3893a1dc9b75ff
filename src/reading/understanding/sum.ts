/** Sums binary fractions without gathering their noise: in hundredths of a penny, exact up to 90 billion. */
export function sumOf(amounts: readonly number[]): number {
  let [sum, lost] = [0, 0];
  for (const amount of amounts) {
    const part = amount - lost;
    const next = sum + part;
    lost = next - sum - part;
    sum = next;
  }
  return Number(sum.toPrecision(15));
}
