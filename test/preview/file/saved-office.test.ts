import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { NO_CHANGES, openFile } from "../../../preview/file";
import { madeSheet } from "./made";
import { typed, onSheet, saved, COUNT, NAME, MARK } from "./saving";

const office = ["/usr/bin/soffice", "/usr/bin/libreoffice"].find((at) => existsSync(at));

describe("LibreOffice", () => {
  it.skipIf(!office)(
    `opens a saved workbook and finds its cells${office ? "" : " (skipped: LibreOffice is not on this machine)"}`,
    async () => {
      const folder = mkdtempSync(path.join(tmpdir(), "saved-"));
      const book = madeSheet('<row r="1"><c r="A1"><v>1</v></c></row>');
      writeFileSync(
        path.join(folder, "copy.xlsx"),
        await saved(book, {
          ...NO_CHANGES,
          names: [NAME],
          cells: onSheet("Sheet1", [[0, 1, typed("b")]]).cells,
          sheets: [COUNT],
          customXml: [MARK],
        }),
      );
      await promisify(execFile)(office ?? "", [
        `-env:UserInstallation=file://${folder}/profile`,
        "--headless",
        "--convert-to",
        "ods",
        "--outdir",
        folder,
        path.join(folder, "copy.xlsx"),
      ]);
      const { content } = await openFile(
        "copy.ods",
        new Uint8Array(readFileSync(path.join(folder, "copy.ods"))),
      );
      expect(content.sheets.map(({ values }) => values.slice(0, 2))).toEqual([
        [[1, "b"]],
        [
          ["Service", 'Amount & "more"'],
          ["Adult care", 12.5],
        ],
      ]);
      expect(content.declared.map(({ name }) => name)).toContain("Place_total");
    },
  );
});
