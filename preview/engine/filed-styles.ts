import type { IStyleData } from "@univerjs/core";
import type { CellStyle } from "../host/engine";
import { toUniverStyle } from "./styles";

/** The name of a style; none for the plain one, unless it is to be said that it is plain. */
export type StyleOf = (format: string, style: CellStyle | undefined, isSaid: boolean) => string | undefined;

/** The styles of a workbook, each once. */
export function filedStyles(): { of: StyleOf; all(): Record<string, IStyleData> } {
  const plain: CellStyle = {};
  const known = new Map<CellStyle, Map<string, string>>();
  const all: Record<string, IStyleData> = {};
  let count = 0;
  return {
    of: (format, style = plain, isSaid) => {
      const isUsual = format === "General" && !isSaid;
      if (isUsual && style === plain) return undefined;
      let formats = known.get(style);
      if (!formats) known.set(style, (formats = new Map()));
      const key = isUsual ? "" : format;
      let name = formats.get(key);
      if (name === undefined) {
        formats.set(key, (name = `filed-${(count += 1)}`));
        const pattern = isUsual ? {} : { n: { pattern: format } };
        all[name] = { ...(toUniverStyle(style) as IStyleData), ...pattern };
      }
      return name;
    },
    all: () => all,
  };
}
