import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { SpreadsheetEngine } from "./engine";
import { readFlatSheets } from "./flat-sheets";
import { writeWorkbook } from "./xlsx";

const PROGRAM = "soffice";
const ENOUGH_MILLISECONDS = 90_000;

/** LibreOffice Calc without a window: opens the workbook as an Excel file, works it out, and writes all values as flat XML. */
export const libreOffice: SpreadsheetEngine = {
  name: "LibreOffice",
  unavailable:
    spawnSync(PROGRAM, ["--version"]).status === 0
      ? null
      : `${PROGRAM} is not installed (apt-get install libreoffice-calc)`,
  workOut: (cells) => {
    const folder = mkdtempSync(path.join(tmpdir(), "twins-"));
    try {
      const workbook = path.join(folder, "twins.xlsx");
      writeFileSync(workbook, writeWorkbook(cells));
      const profile = pathToFileURL(path.join(folder, "profile")).href;
      const run = spawnSync(
        PROGRAM,
        [
          `-env:UserInstallation=${profile}`,
          "--headless",
          "--convert-to",
          "fods",
          "--outdir",
          folder,
          workbook,
        ],
        { timeout: ENOUGH_MILLISECONDS, encoding: "utf8" },
      );
      if (run.status !== 0) throw new Error(`LibreOffice could not work the workbook out: ${run.stderr}`);
      return readFlatSheets(readFileSync(path.join(folder, "twins.fods"), "utf8"));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
