export { bridgeOf } from "./bridge";
export type { CalledTotals } from "./chain-of-rows";
export { isLeftByName } from "./who-pays";
