/** A count as it is written: 1234567 as 1,234,567, in every language of the machine. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}
