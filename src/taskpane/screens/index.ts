export { ResultScreen } from "./result-screen";
export { StartScreen } from "./start-screen";
export { WizardScreen } from "./wizard-screen";
