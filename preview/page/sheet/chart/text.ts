import { svg } from "./svg";

/** Pixels of a letter, roughly. */
export const LETTER = 6.5;

export function text(
  content: string,
  x: number,
  y: number,
  attributes: Readonly<Record<string, string>>,
): SVGElement {
  const made = svg("text", { x, y, ...attributes });
  made.textContent = content;
  return made;
}

export function short(name: string, most: number): string {
  return name.length > most ? `${name.slice(0, Math.max(1, most - 1))}\u2026` : name;
}
