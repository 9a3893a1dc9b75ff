/** What one cell of an argument means. */
export type ParameterKind =
  | "amount"
  | "number"
  /** So many, or so much: people, cases, floor area. */
  | "quantity"
  | "share"
  | "whole number"
  | "year"
  | "name"
  | "choice"
  | "flag";
