import { eachElement } from "../../../xml";
import type { Element } from "../../../xml";
import type { Look } from "../../../look";
import { coloursOf } from "./colours";
import type { Colours } from "./colours";

/** The looks of xl/styles.xml, by the number that cells carry. */
export function cellLooks(styles: string | null, theme: string | null): readonly Look[] {
  const colours = coloursOf(theme);
  const [fonts, fills, borders]: [Look[], Look[], Look[]] = [[], [], []];
  const looks: Look[] = [];
  let usual: Look = {};
  eachElement(styles ?? "", (element) => {
    if (element.within.length !== 2) return;
    switch (element.within[1]) {
      case "fonts": {
        const font = fontOf(element, colours);
        if (fonts.length === 0) usual = font;
        fonts.push(unlike(font, usual));
        break;
      }
      case "fills":
        fills.push(fillOf(element, colours));
        break;
      case "borders":
        borders.push(borderOf(element, colours));
        break;
      case "cellXfs":
        looks.push({
          ...fonts[Number(element.attribute("fontId") ?? 0)],
          ...fills[Number(element.attribute("fillId") ?? 0)],
          ...borders[Number(element.attribute("borderId") ?? 0)],
          ...alignmentOf(element),
        });
        break;
      default:
    }
  });
  return looks;
}

function fontOf(font: Element, colours: Colours): Look {
  const found: { -readonly [Key in keyof Look]: Look[Key] } = {};
  eachElement(font.inside(), (element) => {
    const value = element.attribute("val");
    const isOn = !/^(?:0|false|none)$/.test(value ?? "1");
    if (element.name === "b" && isOn) found.isBold = true;
    if (element.name === "i" && isOn) found.isItalic = true;
    if (element.name === "u" && isOn) found.isUnderlined = true;
    if (element.name === "strike" && isOn) found.isStruckOut = true;
    if (element.name === "sz" && Number(value) > 0) found.size = Number(value);
    if (element.name === "name" && value) found.font = value;
    const colour = element.name === "color" ? colours(element.attribute) : null;
    if (colour !== null) found.colour = colour;
  });
  return found;
}

/** The name, the size and the colour only where they are not the workbook's usual ones. */
function unlike({ font, size, colour, ...marks }: Look, usual: Look): Look {
  return {
    ...marks,
    ...(font === undefined || font === usual.font ? {} : { font }),
    ...(size === undefined || size === usual.size ? {} : { size }),
    ...(colour === undefined || colour === (usual.colour ?? "000000") ? {} : { colour }),
  };
}

function fillOf(fill: Element, colours: Colours): Look {
  let found: Look = {};
  let isSolid = false;
  eachElement(fill.inside(), (element) => {
    if (element.name === "patternFill") isSolid = element.attribute("patternType") === "solid";
    const colour = element.name === "fgColor" && isSolid ? colours(element.attribute) : null;
    if (colour !== null) found = { fill: colour };
  });
  return found;
}

const SIDES: Readonly<Record<string, "above" | "below" | "left" | "right">> = {
  top: "above",
  bottom: "below",
  left: "left",
  right: "right",
};

function borderOf(border: Element, colours: Colours): Look {
  const found: { -readonly [Key in keyof Look]: Look[Key] } = {};
  let side: "above" | "below" | "left" | "right" | undefined;
  eachElement(border.inside(), (element) => {
    if (element.within.length === 0) {
      side = (element.attribute("style") ?? "none") === "none" ? undefined : SIDES[element.name];
      if (side) found[side] = "000000";
    } else if (element.name === "color" && side) found[side] = colours(element.attribute) ?? "000000";
  });
  return found;
}

function alignmentOf(xf: Element): Look {
  let found: Look = {};
  if (xf.isEmpty) return found;
  eachElement(xf.inside(), (element) => {
    if (element.name !== "alignment") return;
    const [align, vertical] = [element.attribute("horizontal"), element.attribute("vertical")];
    const indent = Number(element.attribute("indent") ?? 0);
    found = {
      ...(align === "left" || align === "center" || align === "right" ? { align } : {}),
      ...(vertical === "top" || vertical === "center" ? { vertical } : {}),
      ...(/^(?:1|true)$/.test(element.attribute("wrapText") ?? "") ? { wraps: true } : {}),
      ...(indent > 0 ? { indent } : {}),
    };
  });
  return found;
}
