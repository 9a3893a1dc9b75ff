export { settingTitle } from "./fields";
export { writeScenarios } from "./write";
export type { ScenarioCells } from "./write";
