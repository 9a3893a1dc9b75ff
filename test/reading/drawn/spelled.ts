import type { Cell } from "../../../src/reading/cell";
import type { Features } from "./features";

/** An amount as it stands in its cell. */
export function spelled({ spelled: how, unit }: Features, value: number, decimals: number): Cell {
  const digits = Math.abs(value).toLocaleString("en-GB", {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  const pound = unit === "millions" || unit === "thousands" ? "" : "£";
  switch (how) {
    case "commas in text":
      return value < 0 ? `-${digits}` : digits;
    case "pounds in text":
      return value < 0 ? `-${pound}${digits}` : `${pound}${digits}`;
    case "brackets":
      return value < 0 ? `(${digits})` : value;
    case "dashes":
      return value === 0 ? "-" : value;
    case "blanks":
      return value === 0 ? "" : value;
    case "missing":
      return value === 0 ? "n/a" : value;
    case "plain":
    case "format":
      return value;
  }
}
