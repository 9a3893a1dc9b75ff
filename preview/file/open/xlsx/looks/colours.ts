import { eachElement } from "../../../xml";
import type { Element } from "../../../xml";

/** The colour that an element's attributes name, in any of their ways, as six digits; null for "automatic" and what is not known. */
export type Colours = (attribute: Element["attribute"]) => string | null;

/** The colours of a workbook, by its theme. */
export function coloursOf(theme: string | null): Colours {
  const themed = themeColours(theme);
  return (attribute) => {
    const rgb = attribute("rgb");
    const [index, number] = [attribute("theme"), attribute("indexed")];
    const plain =
      rgb !== null
        ? rgb.slice(-6).toUpperCase()
        : index !== null
          ? themed[Number(index)]
          : number !== null
            ? INDEXED[Number(number)]
            : undefined;
    if (plain === undefined || !/^[0-9A-F]{6}$/.test(plain)) return null;
    const tint = Number(attribute("tint") ?? 0);
    return tint === 0 || Number.isNaN(tint) ? plain : tinted(plain, tint);
  };
}

/** Files number the light and dark colours the other way round than the theme lists them (ECMA-376, part 1, 18.8.3). */
function themeColours(theme: string | null): readonly string[] {
  const listed: string[] = [];
  eachElement(theme ?? "", (element) => {
    const scheme = element.within.at(-2);
    if (scheme !== "clrScheme") return;
    if (element.name === "srgbClr") listed.push((element.attribute("val") ?? "").toUpperCase());
    if (element.name === "sysClr") listed.push((element.attribute("lastClr") ?? "000000").toUpperCase());
  });
  const [dark = "000000", light = "FFFFFF", dark2 = "44546A", light2 = "E7E6E6", ...others] = listed;
  return [light, dark, light2, dark2, ...others];
}

/** Lighter for a tint above 0, darker for one below, by the lightness of the colour. */
function tinted(colour: string, tint: number): string {
  const parts = [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const [most, least] = [Math.max(...parts), Math.min(...parts)];
  const lightness = (most + least) / 2;
  const wanted = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const chroma = most - least;
  const saturation = chroma === 0 ? 0 : chroma / (1 - Math.abs(2 * lightness - 1));
  const wide = (1 - Math.abs(2 * wanted - 1)) * saturation;
  return parts
    .map((part) => (chroma === 0 ? wanted : wanted + ((part - lightness) / chroma) * wide))
    .map((part) => Math.round(Math.min(1, Math.max(0, part)) * 255))
    .map((part) => part.toString(16).toUpperCase().padStart(2, "0"))
    .join("");
}

const BASIC = "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF".split(" ");
/** The colours that old files name by number (18.8.27). */
const INDEXED: readonly string[] = [
  ...BASIC,
  ...BASIC,
  ...`800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF
  FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900
  FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333`.split(/\s+/),
];
