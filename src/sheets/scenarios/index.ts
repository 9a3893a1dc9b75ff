export { settingTitle } from "./fields";
export type { LockedResult } from "./locked";
export { writeScenarios } from "./write";
export type { ScenarioCells } from "./cells";
