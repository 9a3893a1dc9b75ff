import { eachElement, encoded } from "../../xml";
import type { Sections } from "./sections";

/** Formats that every reader knows by number, whatever its country. */
const BY_NUMBER: ReadonlyMap<string, number> = new Map([
  ["General", 0],
  ["0", 1],
  ["0.00", 2],
  ["#,##0", 3],
  ["#,##0.00", 4],
  ["0%", 9],
  ["0.00%", 10],
  ["@", 49],
]);
const FIRST_OWN = 164;

/** The number of a format; one that the workbook does not have is added. */
export function formatNumbers(xml: string, p: string, sections: Sections): (format: string) => number {
  const formats = new Map<string, number>(BY_NUMBER);
  let next = FIRST_OWN;
  eachElement(xml, (element) => {
    if (element.within.at(-1) !== "numFmts") return;
    const id = Number(element.attribute("numFmtId"));
    formats.set(element.attribute("formatCode") ?? "", id);
    next = Math.max(next, id + 1);
  });
  return (format) => {
    const known = formats.get(format);
    if (known !== undefined) return known;
    const number = next;
    next += 1;
    formats.set(format, number);
    sections.add("numFmts", `<${p}numFmt numFmtId="${number}" formatCode="${encoded(format)}"/>`);
    return number;
  };
}
