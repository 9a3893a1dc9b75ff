/**
 * A scenario: the questions a finance officer answered, and nothing that can be worked out from them.
 * Its figures live in the workbook; this is what is kept so that the same sheets can be written again.
 */
export interface Scenario {
  /** What the user calls it; the written sheets carry it as the first part of their names. */
  readonly name: string;
  readonly spend: SpendChoice;
  readonly grants: GrantsChoice;
  readonly duplication: DuplicationLevers;
  readonly pooling: PoolingLevers;
}

/** Where a table stands in the workbook: a table, a named range, or cells under a plain row of headings. */
export interface Place {
  readonly kind: "table" | "name" | "range";
  /** The table's or the name's name; for a plain range its address with the sheet, heading row included. */
  readonly reference: string;
}

/** Which columns of the spend table play which part; numbers are column positions from 0. */
export interface SpendChoice {
  readonly place: Place;
  readonly agency: number;
  readonly service: number;
  readonly amount: number;
}

/** Which columns of the grants table play which part; numbers are column positions from 0. */
export interface GrantsChoice {
  readonly place: Place;
  readonly grant: number;
  readonly award: number;
  /**
   * One column that lists the permitted services ("Education; Public health", or "All"),
   * or one column a service, ticked where the grant may be spent on it.
   */
  readonly permitted: number | readonly number[];
}

/** What is known or assumed about services that more than one agency pays for. */
export interface DuplicationLevers {
  /** The share of each service's spending that is duplicated fixed cost, 0 to 1, by service; a service not named has 0. */
  readonly fixedShare: Readonly<Record<string, number>>;
  /** How many agencies keep their fixed cost, the largest spenders first. */
  readonly providersKept: number;
  /** The share of the saving thought achievable, 0 to 1. */
  readonly achievable: number;
}

/** Which ring-fences are taken away, what a pound is worth on each service, and what the law asks for it. */
export interface PoolingLevers {
  /** Names of the grants whose ring-fence is removed. */
  readonly pooled: readonly string[];
  /** Value of a pound by service; a service not named has 1. */
  readonly values: Readonly<Record<string, number>>;
  /** Statutory minimum by service, in the unit of spending; a service not named has none. */
  readonly floors: Readonly<Record<string, number>>;
}
