import { univerEngine } from "../engine";
import { makeDock, PANE_WIDTH } from "./dock";
import { openGrid } from "./grid";
import { openSample } from "../sample";
import { drawRibbon, readRibbon } from "./ribbon";

const asked = new URLSearchParams(location.search);
const dark =
  asked.get("theme") === "dark" ||
  (asked.get("theme") !== "light" && matchMedia("(prefers-color-scheme: dark)").matches);
document.documentElement.dataset["theme"] = dark ? "dark" : "light";

void open();

async function open(): Promise<void> {
  const manifest = new DOMParser().parseFromString(
    await (await fetch("/addin/manifest.xml")).text(),
    "application/xml",
  );
  const ribbon = readRibbon(manifest);
  const dock = makeDock(ribbon.tab, Number(asked.get("pane")) || PANE_WIDTH.usual);
  const engine = univerEngine(openGrid("grid", dark));
  openSample(engine, () => {});
  drawRibbon(document.getElementById("ribbon")!, ribbon, (button) => {
    if (button.action.kind === "showPane") dock.open();
  });
  Object.assign(window, { engine });
}
