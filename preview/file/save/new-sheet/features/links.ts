import { address } from "../../../../../src/formula";
import type { Hyperlink } from "../../../../host";
import { encoded } from "../../../xml";
import type { Feature, Writing } from "../feature";

/** Links of cells, to an address outside or to a place in the workbook. */
export const links: Feature = ({ features }, writing) => {
  const all = features?.links ?? [];
  if (all.length === 0) return "";
  return `<hyperlinks>${all.map((link) => linkXml(link, writing)).join("")}</hyperlinks>`;
};

function linkXml(
  { box, address: outside, documentReference, screenTip }: Hyperlink,
  writing: Writing,
): string {
  const id = outside === null ? "" : ` r:id="${writing.linkOutside("hyperlink", outside)}"`;
  const place = documentReference === null ? "" : ` location="${encoded(documentReference)}"`;
  const tip = screenTip === null ? "" : ` tooltip="${encoded(screenTip)}"`;
  return `<hyperlink ref="${address(box)}"${id}${place}${tip}/>`;
}
