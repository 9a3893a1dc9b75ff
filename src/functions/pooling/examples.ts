import type { CellArgument } from "../cells";

/**
 * The place of the examples: three grants (400, 250 and 150 pounds) and four services. The first grant may be spent on the
 * first two services, the second on the third, the third on the second and fourth. Two linear programming solvers agree on the answers.
 */
const grants = [[400], [250], [150]];
const needs = [[220, 300, 180, 200]];
const allowed = [
  [true, true, false, false],
  [false, false, true, false],
  [false, true, false, true],
];
const values = [[1, 1.4, 0.8, 2]];

/** Every ring-fence in place. */
export const ringFenced: readonly CellArgument[] = [grants, needs, allowed, null, values];

/** Every ring-fence in place, 200 pounds owed to the first service and 120 to the third by statute. */
export const ringFencedWithFloors: readonly CellArgument[] = [...ringFenced, [[200, 0, 120, 0]]];

/** Every ring-fence removed. */
export const allPooled: readonly CellArgument[] = [grants, needs, allowed, [[true], [true], [true]], values];

/** Every ring-fence removed, with the same statutory minimums. */
export const allPooledWithFloors: readonly CellArgument[] = [...allPooled, [[200, 0, 120, 0]]];

/** A smaller place: two grants of 100 for needs of 60 and 150; the first grant may be spent on the first service only. */
export const twoGrants: readonly CellArgument[] = [
  [[100], [100]],
  [[60, 150]],
  [
    [1, 0],
    [1, 1],
  ],
];
