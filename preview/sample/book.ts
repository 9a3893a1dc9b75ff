import { xml } from "./kept-book.json";

/**
 * The sample's book (book.json, and what is kept beside it in beside-book.json), as its workbook keeps it: six proposals for Greater Manchester over ten years. Its sheets are not
 * written yet: Write in the pane adds them. `npm run docs` makes the kept form again from them.
 */
export const SAMPLE_BOOK = { id: "{5A3C2E10-0B0F-4C1D-9E57-70B1A5000001}", xml } as const;
