import type { poolingSettings } from "../../../model/book";

export type PoolingField = keyof typeof poolingSettings.fields;
