export { settingTitle, writeScenarios } from "./write";
export type { ScenarioCells } from "./write";
