import { allNamed, nodeAt, treeOf } from "../../../xml";
import type { Node } from "../../../xml";

/** What a colour of a file is: as RGB, by number in the old palette, or a theme's with more or less light. */
export type ColourReader = (node: Node | null) => string | null;

/** The colours of the Office theme, in the order that files count them: white, black, light, dark, six accents, links. */
const OFFICE_THEME = [
  "FFFFFF",
  "000000",
  "E7E6E6",
  "44546A",
  "4472C4",
  "ED7D31",
  "A5A5A5",
  "FFC000",
  "5B9BD5",
  "70AD47",
  "0563C1",
  "954F72",
];
const ORDER = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

const EIGHT = ["000000", "FFFFFF", "FF0000", "00FF00", "0000FF", "FFFF00", "FF00FF", "00FFFF"];
/** The palette of Excel 97: the first eight twice, then these. */
const PALETTE = [
  ...EIGHT,
  ...EIGHT,
  ..."800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333".split(
    " ",
  ),
];

/** The colours of xl/theme/theme1.xml, in the order that files count them. */
export function themeColours(xml: string | null): readonly string[] {
  const scheme = xml === null ? undefined : allNamed(treeOf(xml), "clrScheme")[0];
  return ORDER.map((name, at) => {
    const [own] = nodeAt(scheme ?? null, name)?.children ?? [];
    return own?.attribute("lastClr") ?? own?.attribute("val") ?? OFFICE_THEME[at]!;
  });
}

export function colourReader(theme: readonly string[]): ColourReader {
  return (node) => {
    if (!node || node.attribute("auto") === "1") return null;
    const rgb = node.attribute("rgb");
    const [number, palette] = [node.attribute("theme"), node.attribute("indexed")];
    const base =
      rgb !== null
        ? rgb.slice(-6)
        : number !== null
          ? theme[Number(number)]
          : palette === null
            ? undefined
            : PALETTE[Number(palette)];
    if (base === undefined || !/^[0-9a-f]{6}$/i.test(base)) return null;
    return lit(base, Number(node.attribute("tint") ?? 0));
  };
}

/** A colour made lighter (above nought) or darker, as the standard has it: in hue, saturation and light. */
export function lit(hex: string, tint: number): string {
  const parts = [0, 2, 4].map((from) => Number.parseInt(hex.slice(from, from + 2), 16) / 255) as [
    number,
    number,
    number,
  ];
  if (tint === 0) return `#${hex.toUpperCase()}`;
  const [high, low] = [Math.max(...parts), Math.min(...parts)];
  const light = (high + low) / 2;
  const wanted = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  // The distance from grey is kept in proportion to how much room there is for colour at that light.
  const room = 1 - Math.abs(2 * light - 1);
  const newRoom = 1 - Math.abs(2 * wanted - 1);
  const scale = room === 0 ? 0 : newRoom / room;
  const channels = parts.map((part) => {
    const value = Math.round(255 * Math.min(1, Math.max(0, wanted + (part - light) * scale)));
    return value.toString(16).padStart(2, "0");
  });
  return `#${channels.join("")}`.toUpperCase();
}
