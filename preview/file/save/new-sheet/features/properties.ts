import { encoded } from "../../../xml";
import { SPREADSHEET } from "../../parts";
import type { Feature } from "../feature";

/** What add-ins keep with the sheet, each text in a part of its own. */
export const properties: Feature = ({ properties: kept = new Map<string, string>() }, writing) => {
  if (kept.size === 0) return "";
  const written = [...kept].map(([name, value]) => {
    const part = writing.writer.free(`${writing.folder}customProperty`, "bin");
    writing.writer.write(part, wideText(value), `${SPREADSHEET}.customProperty`);
    return `<customPr name="${encoded(name)}" r:id="${writing.link("customProperty", part)}"/>`;
  });
  return `<customProperties>${written.join("")}</customProperties>`;
};

/** A text as Excel keeps it in parts that are no XML: two bytes a character. */
function wideText(text: string): Uint8Array {
  return Uint8Array.from(
    [...Array(text.length).keys()].flatMap((at) => [text.charCodeAt(at) & 0xff, text.charCodeAt(at) >> 8]),
  );
}
