import type { StoredBook } from "../../model/book";
import { note } from "../../reading";
import type { Finding } from "../../reading";
import type { KeptPart } from "./parts";

type BookPart = KeptPart<StoredBook>;

/** What is kept of the workbook's book; the last part that can be read counts. */
export function keptBook(parts: readonly BookPart[]): StoredBook | null {
  return parts.flatMap(({ reading }) => (reading.ok ? [reading.stored] : [])).at(-1) ?? null;
}

/** Why nothing can be read of what is kept; null where there is nothing, or something that can be read. */
export function whyUnreadable(parts: readonly BookPart[]): string | null {
  const last = parts.at(-1)?.reading;
  return last === undefined || last.ok || keptBook(parts) !== null ? null : last.because;
}

/** What to say about parts that cannot be read. */
export function damagedBooks(parts: readonly BookPart[]): readonly Finding[] {
  const because = whyUnreadable(parts);
  return because === null
    ? []
    : [
        note(
          `What the workbook keeps of its book cannot be read because ${because}. Its sheets are as they were; writing replaces both.`,
        ),
      ];
}
