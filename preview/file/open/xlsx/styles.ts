import { eachElement } from "../../xml";
import { GENERAL } from "../grid";
import { builtInFormat } from "../built-in-formats";

/** The number formats of xl/styles.xml, by the index that cells carry. */
export function numberFormats(xml: string | null): readonly string[] {
  if (xml === null) return [];
  const own = new Map<string, string>();
  const formats: string[] = [];
  eachElement(xml, (element) => {
    const parent = element.within.at(-1);
    if (element.name === "numFmt" && parent === "numFmts") {
      own.set(element.attribute("numFmtId") ?? "", element.attribute("formatCode") ?? GENERAL);
    }
    if (element.name === "xf" && parent === "cellXfs") {
      const id = element.attribute("numFmtId") ?? "0";
      formats.push(own.get(id) ?? builtInFormat(Number(id)));
    }
  });
  return formats;
}
