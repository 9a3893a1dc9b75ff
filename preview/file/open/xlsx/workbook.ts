import { decoded, eachElement } from "../../xml";

/** A tab of the workbook, in the order of the tabs; `relation` leads to its part. */
export interface Tab {
  readonly name: string;
  readonly isHidden: boolean;
  /** Hidden so that only macros and add-ins can show it. */
  readonly isVeryHidden: boolean;
  readonly relation: string;
}

export interface DefinedName {
  readonly name: string;
  /** What the name stands for: a range, several, a formula. */
  readonly refersTo: string;
  readonly isHidden: boolean;
  /** The place of the sheet whose name it is, among all sheets; null for a name of the whole workbook. */
  readonly ofSheet: number | null;
}

export interface WorkbookPart {
  readonly tabs: readonly Tab[];
  readonly names: readonly DefinedName[];
  /** Whether days are counted from 1904, as old workbooks of the Mac do. */
  readonly countsFrom1904: boolean;
  /** Whether sheets may not be added, moved, renamed or deleted. */
  readonly isLocked: boolean;
}

/** What xl/workbook.xml says. */
export function workbookPart(xml: string): WorkbookPart {
  const tabs: Tab[] = [];
  const names: DefinedName[] = [];
  let [countsFrom1904, isLocked] = [false, false];
  eachElement(xml, (element) => {
    const parent = element.within.at(-1);
    if (element.name === "workbookPr") countsFrom1904 = isTrue(element.attribute("date1904"));
    if (element.name === "workbookProtection") isLocked = isTrue(element.attribute("lockStructure"));
    if (element.name === "sheet" && parent === "sheets") {
      tabs.push({
        name: element.attribute("name") ?? "",
        isHidden: /hidden/i.test(element.attribute("state") ?? ""),
        isVeryHidden: element.attribute("state") === "veryHidden",
        relation: relationId(element.attribute),
      });
    }
    if (element.name === "definedName" && parent === "definedNames") {
      names.push({
        name: element.attribute("name") ?? "",
        refersTo: decoded(element.inside()).trim(),
        isHidden: isTrue(element.attribute("hidden")),
        ofSheet: placeOf(element.attribute("localSheetId")),
      });
    }
  });
  return { tabs, names, countsFrom1904, isLocked };
}

/** The prefix of relations is "r" by custom, not by rule. */
function relationId(attribute: (name: string) => string | null): string {
  return attribute("r:id") ?? attribute("d3p1:id") ?? attribute("rel:id") ?? attribute("id") ?? "";
}

function placeOf(text: string | null): number | null {
  return text !== null && /^\d+$/.test(text) ? Number(text) : null;
}

function isTrue(value: string | null): boolean {
  return value === "1" || value === "true";
}
