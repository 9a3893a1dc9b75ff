import { columnXml } from "../../sheet/columns";
import type { Feature } from "../feature";

export const defaultSizes: Feature = () => '<sheetFormatPr defaultRowHeight="15"/>';

/** Widths of columns, and which are hidden. */
export const columns: Feature = ({ columns: laidOut = [] }) => {
  if (laidOut.length === 0) return "";
  const written = [...laidOut]
    .sort((one, other) => one.first - other.first)
    .map((column) => columnXml("", column));
  return `<cols>${written.join("")}</cols>`;
};
