import type { pooling } from "../../../model/book";

export type PoolingFields = typeof pooling.fields;
