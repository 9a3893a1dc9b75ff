/** The last of what stands in rows, in the order of the rows, that is before a row. A long list asks so for each of its rows. */
export function lastBefore<Item>(
  items: readonly Item[],
  row: number,
  rowOf: (item: Item) => number,
): Item | undefined {
  let [first, end] = [0, items.length];
  while (first < end) {
    const middle = (first + end) >> 1;
    if (rowOf(items[middle]!) < row) first = middle + 1;
    else end = middle;
  }
  return items[first - 1];
}
