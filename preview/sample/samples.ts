import { SAMPLE_BOOK } from "./book";
import type { SampleWorkbook } from "./sheet";
import { TOWN_BOOK, townWorkbook } from "./town";
import { buildSample } from "./workbook";

/** A workbook to begin with, with the book that it keeps. */
export interface Sample {
  /** What the page calls it. */
  readonly name: string;
  readonly build: () => SampleWorkbook;
  readonly book: { readonly id: string; readonly xml: string };
}

/** The samples, by the word that asks for one in the page's address, the first one first. */
export const SAMPLES = {
  sample: { name: "Greater Manchester", build: buildSample, book: SAMPLE_BOOK },
  town: { name: "Town Deal of one town", build: townWorkbook, book: TOWN_BOOK },
} as const satisfies Record<string, Sample>;

export type SampleName = keyof typeof SAMPLES;
