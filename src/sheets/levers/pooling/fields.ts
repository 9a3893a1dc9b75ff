import type { pooling } from "../../../model/book/settings";

/** The settings of pooling. */
export type PoolingFields = typeof pooling.fields;
