import { xml } from "./kept-book.json";

export { townWorkbook } from "./workbook";

/** The town's book (town-book.ts) as its workbook keeps it. `npm run docs` makes the kept form again. */
export const TOWN_BOOK = { id: "{5A3C2E10-0B0F-4C1D-9E57-70B1A5000002}", xml } as const;
