/** What one cell of an argument means. */
export type ParameterKind =
  | "amount"
  | "number"
  | "share"
  | "whole number"
  | "year"
  | "name"
  | "choice"
  | "flag";
