export { keepsEveryRule } from "./keeps-every-rule";
export { notProved, prove, proveKept } from "./prove";
export type { Proof, Proved } from "./prove";
