import type { PageZoom } from "../../book/kept";
import { invalidArgument } from "../../wire/errors";
import type { Json } from "../../wire/protocol";

const [SMALLEST, LARGEST] = [10, 400];

/** { scale } or { horizontalFitToPages, verticalFitToPages }; both at once are refused. */
export function readZoom(value: Json): PageZoom {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw invalidArgument();
  const given = value as Readonly<Record<string, Json>>;
  const number = (name: string, least: number, most: number) => {
    const found = given[name] ?? null;
    if (found === null) return null;
    if (typeof found !== "number" || !Number.isInteger(found) || found < least || found > most)
      throw invalidArgument();
    return found;
  };
  const scale = number("scale", SMALLEST, LARGEST);
  const pagesAcross = number("horizontalFitToPages", 1, 32_767);
  const pagesDown = number("verticalFitToPages", 1, 32_767);
  const isFitted = pagesAcross !== null || pagesDown !== null;
  if (isFitted === (scale !== null)) throw invalidArgument();
  return { scale, pagesAcross, pagesDown };
}

export function writtenZoom({ scale, pagesAcross, pagesDown }: PageZoom): Json {
  return {
    ...(scale === null ? {} : { scale }),
    ...(pagesAcross === null ? {} : { horizontalFitToPages: pagesAcross }),
    ...(pagesDown === null ? {} : { verticalFitToPages: pagesDown }),
  };
}
