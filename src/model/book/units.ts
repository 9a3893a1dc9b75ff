/** How many pounds one of a unit of amounts is, such as "£ thousand". */
export function poundsIn(unit: string): number {
  if (/million/.test(unit)) return 1_000_000;
  return /thousand/.test(unit) ? 1_000 : 1;
}
