import type { PoolingWorked } from "../../../model/book";
import { showYear } from "../../../model/calendar";
import { listed } from "../../../model/wording";

/** Whose ring-fences go, and when where that is not at once: "Homes grant and Youth grant (from 2028-29)". */
export function freedInWords(freed: PoolingWorked["freed"]): string {
  return listed(
    freed.map(({ grant, from }) =>
      from === null ? grant : `${grant} (from ${showYear({ kind: "financial", start: from })})`,
    ),
  );
}
