import { POOL_SCHEMA } from "../../src/model/pooling/file";

/** The form of a place's grants, for programs that write them: made from the tables that read them. */
export const poolSchemaFile = "docs/pool.schema.json";

export function poolSchema(): string {
  return `${JSON.stringify(POOL_SCHEMA, null, 2)}\n`;
}
