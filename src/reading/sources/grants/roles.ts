/** The columns of a grants table; positions from 0. */
export type GrantsRoles = {
  readonly grant: number;
  readonly award: number;
  /**
   * One column that lists the permitted services ("Education; Public health", or "All"),
   * or one column a service, ticked where the grant may be spent on it.
   */
  readonly permitted: number | readonly number[];
};
