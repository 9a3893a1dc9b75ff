export { readHeadlines } from "./headlines";
export { prepareScenario } from "./prepare-scenario";
