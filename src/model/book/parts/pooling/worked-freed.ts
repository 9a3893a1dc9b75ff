import { NAME, orNull, record, required, YEAR } from "../../../fields";
import type { Kind } from "../../../fields";
import type { PoolingWorked } from "./worked";

/** A grant whose ring-fence goes, as it is kept. */
export const FREED: Kind<PoolingWorked["freed"][number]> = record<PoolingWorked["freed"][number]>({
  grant: required(NAME, "the grant"),
  from: required(orNull(YEAR), "the year from which it is free; null: from the first"),
});
