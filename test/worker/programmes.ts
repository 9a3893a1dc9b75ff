import type { LinearProgramme } from "../../src/model/programme";
import { drawing } from "../bench/draw";

/** Most of 5x + 4y with x + y at most 8 and 2x + y at most 10: x = 2, y = 6, worth 34. */
export const smallProgramme: LinearProgramme = {
  sense: "maximise",
  constant: 0,
  columns: { costs: [5, 4], lower: [0, 0], upper: [Infinity, Infinity], whole: [false, false] },
  rows: { lower: [-Infinity, -Infinity], upper: [8, 10] },
  entries: { starts: [0, 2, 4], rows: [0, 1, 0, 1], values: [1, 2, 1, 1] },
};

/** Things of weights 5, 7, 4, 3 worth 8, 11, 6, 4 into a sack that holds 14: the last three, worth 21; in parts more. */
export const knapsack: LinearProgramme = {
  sense: "maximise",
  constant: 0,
  columns: {
    costs: [8, 11, 6, 4],
    lower: [0, 0, 0, 0],
    upper: [1, 1, 1, 1],
    whole: [true, true, true, true],
  },
  rows: { lower: [-Infinity], upper: [14] },
  entries: { starts: [0, 1, 2, 3, 4], rows: [0, 0, 0, 0], values: [5, 7, 4, 3] },
};

/**
 * A market split: halve three sums at once with 30 shops, each to one of two firms, and come as near as possible. Known to be
 * beyond branch and bound (Cornuejols and Dawande, 1998).
 */
export function marketSplit(): LinearProgramme {
  const shops = 30;
  const products = 3;
  const draw = drawing(1);
  const sales = Array.from({ length: shops }, () =>
    Array.from({ length: products }, () => Math.floor(100 * draw())),
  );
  const halves = sales[0]!.map((_, product) =>
    Math.floor(sales.reduce((sum, shop) => sum + shop[product]!, 0) / 2),
  );
  const misses = halves.flatMap((_, product) => [
    { row: product, value: 1 },
    { row: product, value: -1 },
  ]);
  const count = shops + misses.length;
  const isShop = Array.from({ length: count }, (_, column) => column < shops);
  return {
    sense: "minimise",
    constant: 0,
    columns: {
      costs: isShop.map((shop) => (shop ? 0 : 1)),
      lower: isShop.map(() => 0),
      upper: isShop.map((shop) => (shop ? 1 : Infinity)),
      whole: isShop,
    },
    rows: { lower: halves, upper: halves },
    entries: {
      starts: isShop
        .map((shop, column) => (shop ? products * column : products * shops + column - shops))
        .concat(products * shops + misses.length),
      rows: [...sales.flatMap((shop) => shop.map((_, product) => product)), ...misses.map(({ row }) => row)],
      values: [...sales.flat(), ...misses.map(({ value }) => value)],
    },
  };
}
