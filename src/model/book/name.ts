import { tidyName } from "../names";

/** Excel's own limit on the name of a sheet. */
const LONGEST_SHEET_NAME = 31;
/** What a sheet is called after its scenario's name is no longer than this. */
export const LONGEST_SHEET_TITLE = "Summary".length;

/** The longest name a scenario can have, so that its sheets' names fit Excel. */
const LONGEST_SCENARIO_NAME = LONGEST_SHEET_NAME - " ".length - LONGEST_SHEET_TITLE;

/** What is wrong with a scenario's name, in a sentence for the person who typed it; null when it will do. */
export function scenarioNameProblem(scenarioName: string): string | null {
  const name = tidyName(scenarioName);
  if (name === "") return "Give the scenario a name: its sheets are named after it.";
  if (name.length > LONGEST_SCENARIO_NAME) {
    return (
      `The name has ${name.length} characters. Use ${LONGEST_SCENARIO_NAME} or fewer, ` +
      `so that it and " Summary" fit in the ${LONGEST_SHEET_NAME} characters Excel allows a sheet.`
    );
  }
  const forbidden = [...new Set(name.match(/[\\/?*:[\]]/g) ?? [])];
  if (forbidden.length > 0) {
    return `Excel does not allow ${forbidden.map((each) => `"${each}"`).join(" or ")} in the name of a sheet. Take ${forbidden.length > 1 ? "them" : "it"} out of the name.`;
  }
  if (hasControlCharacter(scenarioName.trim())) {
    return "The name holds a line break or another character that cannot be seen. Type the name again.";
  }
  if (name.startsWith("'")) {
    return `Excel does not allow the name of a sheet to begin with an apostrophe. Take it off the name ${name}.`;
  }
  return null;
}

function hasControlCharacter(text: string): boolean {
  return [...text].some((character) => character.charCodeAt(0) < 32 || character.charCodeAt(0) === 127);
}
