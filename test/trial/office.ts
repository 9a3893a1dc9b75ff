import { execFile } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { openFile } from "../../preview/file";
import type { OpenedFile } from "../../preview/file";

/** Where LibreOffice is; null where it is not on this machine. */
export const OFFICE = ["/usr/bin/soffice", "/usr/bin/libreoffice"].find((at) => existsSync(at)) ?? null;

const HARD = '<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>';

/** Workbooks as LibreOffice shows them, all of their formulas worked out anew; one start of it for all. */
export async function recalculated(
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): Promise<OpenedFile["content"][]> {
  if (OFFICE === null) throw new Error("LibreOffice is not on this machine.");
  const folder = mkdtempSync(path.join(tmpdir(), "recalculated-"));
  try {
    const profile = path.join(folder, "profile");
    mkdirSync(path.join(profile, "user"), { recursive: true });
    writeFileSync(
      path.join(profile, "user", "registrymodifications.xcu"),
      `<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema"><item oor:path="/org.openoffice.Office.Calc/Formula/Load">${HARD}</item></oor:items>`,
    );
    files.forEach(({ bytes }, index) => writeFileSync(path.join(folder, `book${index}.xlsx`), bytes));
    await promisify(execFile)(
      OFFICE,
      [
        `-env:UserInstallation=file://${profile}`,
        "--headless",
        "--convert-to",
        "ods",
        "--outdir",
        path.join(folder, "out"),
        ...files.map((_, index) => path.join(folder, `book${index}.xlsx`)),
      ],
      { timeout: 300_000 },
    );
    const contents: OpenedFile["content"][] = [];
    for (const [index, { name }] of files.entries()) {
      const bytes = new Uint8Array(readFileSync(path.join(folder, "out", `book${index}.ods`)));
      contents.push((await openFile(`${name}.ods`, bytes)).content);
    }
    return contents;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
