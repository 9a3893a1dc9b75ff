export { darkTheme, lightTheme } from "./brand";
export { isDarkColour, useDarkness } from "./darkness";
