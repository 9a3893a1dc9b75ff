import { createRoot } from "react-dom/client";
import { registerCommands } from "../commands";
import { associateFunctions } from "../functions";
import { connectWorkbook } from "../workbook";
import { App } from "./app";
import { missingRequirements } from "./requirements";
import { ribbonActions } from "./ribbon";
import { sources } from "./sources";
import { createPane } from "./state";
import { texts } from "./texts";

// Excel calls the functions of the shared runtime as soon as Office.js is there, with the pane shown or not.
associateFunctions(CustomFunctions);

const pane = createPane(connectWorkbook(), sources);
registerCommands(
  Office.actions,
  ribbonActions(pane, () => Office.addin.showAsTaskpane()),
);

// What was typed last is kept before the pane is gone.
document.addEventListener("visibilitychange", () => void pane.keepDraft());

void Office.onReady(({ host }) => {
  const page = document.getElementById("root");
  if (page === null) return;
  const refusal = whyNot(host);
  if (refusal === null) createRoot(page).render(<App pane={pane} />);
  else page.textContent = refusal;
});

/** Why the pane cannot work here, or null where it can. */
function whyNot(host: Office.HostType | null): string | null {
  if (host !== Office.HostType.Excel) return texts.requirements.notExcel;
  const missing = missingRequirements(Office.context.requirements);
  return missing.length === 0 ? null : texts.requirements.tooOld(missing.join(", "));
}
