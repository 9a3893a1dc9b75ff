import { parseAddress } from "../../../../src/formula";
import type { Package } from "../../package";
import { relationsOf } from "../../package";
import { eachElement } from "../../xml";
import type { DeclaredArea } from "../content";

/** The tables of a sheet, by its part. */
export function tablesOf(parts: Package, part: string, sheet: string): DeclaredArea[] {
  return relationsOf(parts, part).flatMap(({ type, target }) => {
    const xml = type === "table" ? parts.text(target) : null;
    return xml === null ? [] : tableArea(xml, sheet);
  });
}

function tableArea(xml: string, sheet: string): DeclaredArea[] {
  const found: DeclaredArea[] = [];
  eachElement(xml, (element) => {
    const box = element.name === "table" ? parseAddress(element.attribute("ref") ?? "")?.box : undefined;
    if (!box) return;
    found.push({
      kind: "table",
      name: element.attribute("displayName") ?? element.attribute("name") ?? "",
      sheet,
      box,
      hasHeadings: element.attribute("headerRowCount") !== "0",
      hasTotals: Number(element.attribute("totalsRowCount") ?? 0) > 0,
    });
  });
  return found;
}
