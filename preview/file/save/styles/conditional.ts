import type { ConditionalLook } from "../../../host";
import { encoded } from "../../xml";

/** A look that cells take on, as styles keep it; `format` is the number of its number format. */
export function conditionalXml(p: string, look: ConditionalLook, format: number | null): string {
  const mark = (name: string, isOn: boolean | null) =>
    isOn === null ? "" : isOn ? `<${p}${name}/>` : `<${p}${name} val="0"/>`;
  const font = [
    mark("b", look.bold),
    mark("i", look.italic),
    mark("strike", look.strikethrough),
    look.underline === null ? "" : `<${p}u${look.underline ? "" : ' val="none"'}/>`,
    look.colour === null ? "" : `<${p}color rgb="${argb(look.colour)}"/>`,
  ].join("");
  return [
    `<${p}dxf>`,
    font === "" ? "" : `<${p}font>${font}</${p}font>`,
    format === null || look.numberFormat === null
      ? ""
      : `<${p}numFmt numFmtId="${format}" formatCode="${encoded(look.numberFormat)}"/>`,
    // Here the colour of a plain fill is the one that is at the back elsewhere.
    look.fill === null
      ? ""
      : `<${p}fill><${p}patternFill><${p}bgColor rgb="${argb(look.fill)}"/></${p}patternFill></${p}fill>`,
    `</${p}dxf>`,
  ].join("");
}

/** "#1F4E79" with its opacity before it. */
export function argb(colour: string): string {
  return `FF${colour.replace("#", "").toUpperCase()}`;
}
