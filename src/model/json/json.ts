/** A value as JSON has it. */
export type Json = string | number | boolean | null | readonly Json[] | JsonRecord;

export interface JsonRecord {
  readonly [name: string]: Json | undefined;
}

/** Where in a value: names of parts and positions in lists, from 0. */
export type JsonPath = readonly (string | number)[];
