export { keepsEveryRule } from "./keeps-every-rule";
export { notProved, prove } from "./prove";
export type { Proof, Proved } from "./prove";
