import { relationsPartOf } from "../../../package";
import type { Chart } from "../../../../host";
import { encoded } from "../../../xml";
import { NO_RELATIONS, withRelations } from "../../book/relations-part";
import { DECLARATION } from "../../parts";
import type { Feature, Writing } from "../feature";
import { chartXml } from "./chart-xml";

const DRAWINGML = "http://schemas.openxmlformats.org/drawingml/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.drawing";
/** Units of a drawing to a point. */
const EMU = 12_700;

/** The charts of the sheet: one part that places them, and one for each. */
export const charts: Feature = ({ features }, writing) => {
  const all = features?.charts ?? [];
  if (all.length === 0) return "";
  const { writer, folder, relations } = writing;
  const drawing = writer.free(`${folder}drawings/drawing`);
  const links = all.map((chart, index) => {
    const part = writer.free(`${folder}charts/chart`);
    writer.write(part, chartXml(chart), `${TYPE}ml.chart+xml`);
    return { id: `rId${index + 1}`, type: `${relations}/chart`, target: `/${part}` };
  });
  writer.write(drawing, drawingXml(all, writing), `${TYPE}+xml`);
  writer.write(relationsPartOf(drawing), withRelations(NO_RELATIONS, links));
  return `<drawing r:id="${writing.link("drawing", drawing)}"/>`;
};

function drawingXml(all: readonly Chart[], { relations }: Writing): string {
  const anchors = all.map(({ name, frame }, index) => {
    const { left, top, width, height } = frame;
    const [x, y, across, down] = [left, top, width, height].map((points) => Math.round(points * EMU));
    return (
      `<xdr:absoluteAnchor><xdr:pos x="${x}" y="${y}"/><xdr:ext cx="${across}" cy="${down}"/>` +
      `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${index + 2}" name="${encoded(name)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
      `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>` +
      `<a:graphic><a:graphicData uri="${DRAWINGML}/chart"><c:chart xmlns:c="${DRAWINGML}/chart" r:id="rId${index + 1}"/></a:graphicData></a:graphic>` +
      `</xdr:graphicFrame><xdr:clientData/></xdr:absoluteAnchor>`
    );
  });
  return `${DECLARATION}<xdr:wsDr xmlns:xdr="${DRAWINGML}/spreadsheetDrawing" xmlns:a="${DRAWINGML}/main" xmlns:r="${relations}">${anchors.join("")}</xdr:wsDr>`;
}
