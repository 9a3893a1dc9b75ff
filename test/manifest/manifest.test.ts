import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { JSDOM } from "jsdom";
import { OfficeAddinManifest } from "office-addin-manifest";
import { describe, expect, it } from "vitest";
import { readRibbon } from "../../preview/page/ribbon";
import { registerCommands } from "../../src/commands";
import { NAMESPACE } from "../../src/functions";
import { findFaults } from "./checks";
import type { Surroundings } from "./checks";

const root = path.resolve(import.meta.dirname, "../..");
const manifestFile = path.join(root, "manifest.xml");
const manifest = readFileSync(manifestFile, "utf8");
const surroundings: Surroundings = { iconSize, namespace: NAMESPACE, commands: commandNames() };

describe("the manifest", () => {
  it("has no fault that can be found without Microsoft's own validator", () => {
    expect(findFaults(manifest, surroundings)).toEqual([]);
  });

  it("is read by Microsoft's own tool as this add-in, at the package's version", async () => {
    const read = await OfficeAddinManifest.readManifestFile(manifestFile);
    const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as {
      version: string;
    };
    expect(read).toMatchObject({
      id: "0b1f2a53-6f0e-4a58-9e0c-7d3a5c1e8b42",
      displayName: "Total Place",
      officeAppType: "TaskPaneApp",
      hosts: ["Workbook"],
      permissions: "ReadWriteDocument",
      version: `${version}.0`,
    });
  });

  it("says that Office.js comes from Microsoft and that nothing else is contacted", () => {
    expect(manifest).toContain("https://appsforoffice.microsoft.com");
    expect(manifest).toContain("nothing else is contacted");
  });
});

describe("the checks of the manifest find", () => {
  const cases: [string, (xml: string) => string, string][] = [
    [
      "elements out of order",
      (xml) => swap(xml, "<Version>0.1.0.0</Version>", "<ProviderName>Total Place</ProviderName>"),
      "Under OfficeApp, Version must come before ProviderName.",
    ],
    [
      "an element in the wrong place",
      (xml) => xml.replace("<GetStarted>", '<GetStarted><Label resid="Tab.Label" />'),
      "Label does not belong under GetStarted.",
    ],
    [
      "a name that is too long",
      (xml) => xml.replace('DisplayName DefaultValue="', `$&${"x".repeat(120)}`),
      "DisplayName has 131 characters; Excel takes 125",
    ],
    [
      "a description that is too long",
      (xml) => xml.replace('  <Description DefaultValue="', `$&${"x".repeat(250)}`),
      "Excel takes 250",
    ],
    [
      "a label that is too long",
      (xml) => xml.replace('id="Tab.Label" DefaultValue="', `$&${"x".repeat(125)}`),
      'The text "Tab.Label" has 136 characters; Excel takes 125',
    ],
    [
      "a tip that is too long",
      (xml) => xml.replace('id="OpenPane.Tip" DefaultValue="', `$&${"x".repeat(250)}`),
      'The text "OpenPane.Tip" has',
    ],
    [
      "a resid that is too long",
      (xml) => xml.replaceAll("Tab.Label", "Tab.Label.That.Is.Much.Too.Long.To.Take"),
      "A resid has 39 characters; Excel takes 32",
    ],
    [
      "an id that is too long",
      (xml) => xml.replace('id="TotalPlace.Tab"', `id="${"x".repeat(126)}"`),
      "An id has 126 characters; Excel takes 125",
    ],
    [
      "an id used twice",
      (xml) => xml.replace('id="TotalPlace.OpenBook"', 'id="TotalPlace.OpenPane"'),
      'The id "TotalPlace.OpenPane" is used twice.',
    ],
    [
      "a resource that is not there",
      (xml) => xml.replace('<Label resid="Tab.Label" />', '<Label resid="Nowhere" />'),
      'The resid "Nowhere" is not defined under Resources.',
    ],
    [
      "a resource that is not used",
      (xml) =>
        xml.replace("</bt:ShortStrings>", '<bt:String id="Spare" DefaultValue="x" /></bt:ShortStrings>'),
      'The resource "Spare" is never used.',
    ],
    [
      "a resource without a value",
      (xml) => xml.replace('id="Sheets.Label" DefaultValue="Sheets"', 'id="Sheets.Label"'),
      'The resource "Sheets.Label" has no DefaultValue.',
    ],
    [
      "functions outside the shared runtime",
      (xml) =>
        xml.replace('<FunctionFile resid="Pane.Url" />', '<FunctionFile resid="Functions.Script.Url" />'),
      'DesktopFormFactor > FunctionFile points to "Functions.Script.Url"',
    ],
    [
      "a runtime that does not last",
      (xml) => xml.replace('lifetime="long"', 'lifetime="short"'),
      'a shared runtime needs "long"',
    ],
    [
      "no shared runtime at all",
      (xml) => xml.replace(/<Runtimes>[\s\S]*<\/Runtimes>/, ""),
      "There is no Runtime",
    ],
    [
      "an address that is not https",
      (xml) => xml.replace('SourceLocation DefaultValue="https:', 'SourceLocation DefaultValue="http:'),
      "http://localhost:3000/addin/taskpane.html is not an https address",
    ],
    [
      "support that leads elsewhere than to the help",
      (xml) => xml.replace('SupportUrl DefaultValue="https://localhost:3000/addin/help/index', "$&es"),
      "SupportUrl leads to https://localhost:3000/addin/help/indexes.html",
    ],
    [
      "a way to learn more that leads to the pane",
      (xml) => xml.replace('<LearnMoreUrl resid="Help.Url" />', '<LearnMoreUrl resid="Pane.Url" />'),
      "LearnMoreUrl leads to https://localhost:3000/addin/taskpane.html",
    ],
    ["no support at all", (xml) => xml.replace(/<SupportUrl[^>]*>/, ""), "There is no SupportUrl."],
    [
      "an icon that does not exist",
      (xml) => xml.replaceAll("undo-32.png", "undone-32.png"),
      "The icon assets/undone-32.png does not exist.",
    ],
    [
      "an icon of another size than stated",
      (xml) => xml.replaceAll("undo-32.png", "undo-80.png"),
      "The icon assets/undo-80.png is 80 x 80 pixels; the manifest gives it as 32 x 32.",
    ],
    [
      "an icon left out",
      (xml) => xml.replace('<bt:Image size="80" resid="Icon.New.80" />', ""),
      "An Icon of TotalPlace.OpenBook has no 80-pixel image.",
    ],
    [
      "a floor moved",
      (xml) => xml.replace('"ExcelApi" MinVersion="1.14"', '"ExcelApi" MinVersion="1.13"'),
      "ExcelApi must be asked for at 1.14, not 1.13.",
    ],
    [
      "a floor above what is tested",
      (xml) => xml.replace('"ExcelApi" MinVersion="1.14"', '"ExcelApi" MinVersion="1.16"'),
      "ExcelApi 1.16 is above 1.15, where the tests end.",
    ],
    [
      "a requirement that keeps people out for nothing",
      (xml) => xml.replace("</Sets>", '<Set Name="RibbonApi" MinVersion="1.2" /></Sets>'),
      "RibbonApi is asked for",
    ],
    [
      "another namespace than the catalogue's",
      (xml) => xml.replace('DefaultValue="PLACE"', 'DefaultValue="PLACES"'),
      'The functions\' namespace is "PLACES"',
    ],
    [
      "a button that runs nothing",
      (xml) => xml.replace("<FunctionName>undoLastWrite<", "<FunctionName>undo<"),
      'The ribbon runs "undo", which src/commands does not make known.',
    ],
    [
      "a command without a button",
      (xml) => xml.replace("<FunctionName>undoLastWrite<", "<FunctionName>undo<"),
      'src/commands makes "undoLastWrite" known, but no button runs it.',
    ],
    ["broken XML", (xml) => xml.replace("</OfficeApp>", ""), "manifest.xml is not well-formed XML"],
  ];

  it.each(cases)("%s", (_name, damage, sentence) => {
    const damaged = damage(manifest);
    expect(damaged).not.toBe(manifest);
    expect(findFaults(damaged, surroundings).join("\n")).toContain(sentence);
  });
});

describe("the preview's ribbon", () => {
  it("has the manifest's tab, groups and buttons", () => {
    const { DOMParser } = new JSDOM("").window;
    const ribbon = readRibbon(new DOMParser().parseFromString(manifest, "application/xml"));
    expect(ribbon.tab).toBe("Total Place");
    expect(ribbon.groups.map(({ label, buttons }) => [label, buttons.map((button) => button.label)])).toEqual(
      [
        ["Start", ["Total Place", "Book"]],
        ["Sheets", ["Undo last write"]],
      ],
    );
    const buttons = ribbon.groups.flatMap((group) => group.buttons);
    expect(buttons.map(({ action }) => action)).toEqual([
      { kind: "showPane", page: "/addin/taskpane.html" },
      { kind: "execute", name: "openBook" },
      { kind: "execute", name: "undoLastWrite" },
    ]);
    expect(buttons.map(({ icon }) => icon)).toEqual([
      "/addin/assets/icon-32.png",
      "/addin/assets/new-32.png",
      "/addin/assets/undo-32.png",
    ]);
  });
});

/** Reads the size a PNG file states in its header. */
function iconSize(fileName: string) {
  const file = path.join(root, "assets", fileName);
  if (!existsSync(file)) return null;
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString("latin1"), `${fileName} is a PNG file`).toBe("PNG");
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

function commandNames(): string[] {
  const names: string[] = [];
  const nothing = async () => {};
  registerCommands(
    { associate: (name) => void names.push(name) },
    { openBook: nothing, undoLastWrite: nothing },
  );
  return names;
}

function swap(text: string, one: string, other: string): string {
  return text.replace(one, "\u0000").replace(other, one).replace("\u0000", other);
}
