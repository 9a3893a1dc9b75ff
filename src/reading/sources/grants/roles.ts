/** The columns of a grants table; positions from 0. */
export type GrantsRoles = {
  readonly grant: number;
  readonly award: number;
  /**
   * One column that lists the permitted services ("Education; Public health", or "All") or says whether the grant is ring-fenced; or several,
   * each of which lists them too, or is a service's and ticked where the grant may be spent on it.
   */
  readonly permitted: number | readonly number[];
  /** Who holds the grant: of a name that comes again, there is one grant for each holder. */
  readonly agency?: number;
};
