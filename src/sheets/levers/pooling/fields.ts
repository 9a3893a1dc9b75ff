import type { pooling } from "../../../model/book";

/** The settings of pooling. */
export type PoolingFields = typeof pooling.fields;
