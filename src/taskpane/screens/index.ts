export { ResultScreen } from "./ResultScreen";
export { StartScreen } from "./StartScreen";
export { WizardScreen } from "./WizardScreen";
