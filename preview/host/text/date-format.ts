import { momentOfSerial, MONTHS } from "../../../src/formula";

const DAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

export function isDateFormat(section: string): boolean {
  return /[dmyhs]/i.test(section.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, ""));
}

/** Writes a serial number as a date or time. */
export function formatDate(serial: number, section: string): string {
  const moment = momentOfSerial(serial);
  const isTwelveHours = /AM\/PM/i.test(section);
  let afterHours = false;
  return section.replace(
    /"([^"]*)"|\\(.)|\[[^\]]*\]|AM\/PM|d+|m+|y+|h+|s+/gi,
    (piece, quoted?: string, escaped?: string) => {
      if (quoted !== undefined) return quoted;
      if (escaped !== undefined) return escaped;
      if (piece.startsWith("[")) return "";
      if (/AM\/PM/i.test(piece)) return moment.getUTCHours() < 12 ? "AM" : "PM";
      const kind = piece[0]!.toLowerCase();
      const isMinutes = kind === "m" && afterHours;
      afterHours = kind === "h";
      if (isMinutes) return padded(moment.getUTCMinutes(), piece);
      return partOf(moment, kind, piece, isTwelveHours);
    },
  );
}

function partOf(moment: Date, kind: string, piece: string, isTwelveHours: boolean): string {
  const length = piece.length;
  if (kind === "y")
    return length <= 2 ? String(moment.getUTCFullYear()).slice(-2) : String(moment.getUTCFullYear());
  if (kind === "m")
    return length > 2
      ? named(MONTHS[moment.getUTCMonth()]!, length)
      : padded(moment.getUTCMonth() + 1, piece);
  if (kind === "d")
    return length > 2 ? named(DAYS[moment.getUTCDay()]!, length) : padded(moment.getUTCDate(), piece);
  if (kind === "h") {
    const hours = moment.getUTCHours();
    return padded(isTwelveHours ? hours % 12 || 12 : hours, piece);
  }
  return padded(moment.getUTCSeconds(), piece);
}

function named(name: string, length: number): string {
  return length === 3 ? name.slice(0, 3) : name;
}

function padded(number: number, piece: string): string {
  return String(number).padStart(Math.min(2, piece.length), "0");
}
