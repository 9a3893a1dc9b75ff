export { ScenarioField, useAsked } from "./asked";
export { forPool } from "./for-pool";
