import { columnNumber } from "../../../../src/formula";

export function columnOf(reference: string | null): number | null {
  const letters = /^[A-Z]+/i.exec(reference ?? "")?.[0];
  return letters === undefined ? null : columnNumber(letters);
}

export function numberOrNull(text: string | null): number | null {
  return text === null || !/^\d+$/.test(text) ? null : Number(text);
}

export function isTrue(text: string | null): boolean {
  return text === "1" || text === "true";
}
