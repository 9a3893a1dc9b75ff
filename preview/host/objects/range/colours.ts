import { invalidArgument } from "../../wire/errors";
import type { Json } from "../../wire/protocol";

/** The colours people name most often in HTML. */
const NAMED: Readonly<Record<string, string>> = {
  black: "#000000",
  blue: "#0000FF",
  gray: "#808080",
  green: "#008000",
  grey: "#808080",
  orange: "#FFA500",
  purple: "#800080",
  red: "#FF0000",
  white: "#FFFFFF",
  yellow: "#FFFF00",
};

/** "#1F3864", "1F3864" or "red" as "#RRGGBB". */
export function colour(value: Json): string {
  const text = String(value).trim();
  const hex = /^#?([0-9a-f]{6})$/i.exec(text)?.[1];
  const found = hex ? `#${hex.toUpperCase()}` : NAMED[text.toLowerCase()];
  if (!found) throw invalidArgument();
  return found;
}
