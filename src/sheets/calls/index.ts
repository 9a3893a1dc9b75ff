export { asValues, isFinalError } from "./as-value";
export { callsOurs, oneCallIn } from "./call";
export type { FoundCall, ReplacedCall } from "./found";
