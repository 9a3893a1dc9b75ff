/** The columns of a spend table; positions from 0. */
export type SpendRoles = {
  readonly agency: number;
  readonly service: number;
  readonly amount: number;
  /** Who is paid; left out where no column says it. */
  readonly supplier?: number;
};
