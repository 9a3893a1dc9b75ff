export { riskShare } from "./risk-share";
export type { Overspend, RiskShare } from "./risk-share";
