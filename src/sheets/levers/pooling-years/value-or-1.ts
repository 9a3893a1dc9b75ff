/** What a pound is worth on each service, as a formula over the cells that say it: 1 where one is empty. */
export function valueOr1(cells: string): string {
  return `((${cells}="")+${cells})`;
}
