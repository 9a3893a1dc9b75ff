import { eachElement } from "../../xml";
import { DECLARATION } from "../parts";
import { elementRange, prefixOf } from "../parts";
import { put, spliced } from "../splice";

const ARRAYS = "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray";
const PROPERTIES = "{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}";
const TYPE =
  '<metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/>';
const FUTURE = `<futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="${PROPERTIES}"><xda:dynamicArrayProperties xmlns:xda="${ARRAYS}" fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata>`;

/** The part that says what the mark of a cell means, and the mark of a formula that fills as many cells as it needs. */
export interface Metadata {
  readonly xml: string;
  readonly mark: number;
}

/** The workbook's own part with that meaning; null where it has others, which no more can be put between without counting anew. */
export function dynamicArrays(xml: string | null, main: string): Metadata | null {
  if (xml === null) {
    const body = `<metadataTypes count="1">${TYPE}</metadataTypes>${FUTURE}<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata>`;
    return { xml: `${DECLARATION}<metadata xmlns="${main}">${body}</metadata>`, mark: 1 };
  }
  const types: string[] = [];
  const marks: number[] = [];
  eachElement(xml, (element) => {
    if (element.name === "metadataType") types.push(element.attribute("name") ?? "");
    if (element.name === "rc" && element.within.includes("cellMetadata"))
      marks.push(Number(element.attribute("t")));
  });
  const type = types.indexOf("XLDAPR") + 1;
  const mark = type === 0 ? -1 : marks.indexOf(type);
  if (mark >= 0) return { xml, mark: mark + 1 };
  const [known, cells] = [elementRange(xml, "metadataTypes"), elementRange(xml, "cellMetadata")];
  const values = elementRange(xml, "valueMetadata");
  if (type !== 0 || !known || known.isEmpty || cells || prefixOf(xml) !== "") return null;
  const counted = xml.slice(known.start, known.opened).replace(/count="\d+"/, `count="${types.length + 1}"`);
  const meaning = `<cellMetadata count="1"><bk><rc t="${types.length + 1}" v="0"/></bk></cellMetadata>`;
  const last = values?.start ?? elementRange(xml, "metadata")?.closes ?? xml.length;
  return {
    xml: spliced(xml, [
      { start: known.start, end: known.opened, text: counted },
      put(known.closes, TYPE),
      put(last, FUTURE + meaning),
    ]),
    mark: 1,
  };
}
