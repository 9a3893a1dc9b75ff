/** Solves the problem of a size given once, in a process of its own, and prints the milliseconds: a cell recalculates cold. */
import { pool } from "../../src/model/pooling";
import { DENSITY, SEED } from "./pooling-sizes";
import { transport } from "./transport";

const [grants, services, values] = process.argv.slice(2);
const problem = transport(
  SEED,
  Number(grants),
  Number(services),
  DENSITY,
  values === "equal" ? values : "distinct",
);
const begun = performance.now();
pool(problem);
console.log(performance.now() - begun);
