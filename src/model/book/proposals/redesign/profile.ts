/** When an effect comes and goes. */
export interface Timing {
  /** Years from the start to the first effect. */
  readonly lag: number;
  /** The share reached in the first, second, ... year of the effect; null: all at once. */
  readonly ramp: readonly number[] | null;
  /** The share of the effect that is lost each year after the last of the ramp. */
  readonly dropOff: number;
  /** Years of the effect; null: it does not end. */
  readonly effectYears: number | null;
}

/**
 * The share of the full effect in the first, second, ... year from the start: nothing in the years of the lag, then the ramp, then less by
 * the drop-off each year, and 0 once it has ended. The last share goes on where the effect does not end.
 */
export function profileOf({ lag, ramp, dropOff, effectYears }: Timing): readonly number[] {
  const shares = ramp ?? [1];
  const reached = shares[shares.length - 1]!;
  const effect = Array.from(
    { length: effectYears ?? shares.length },
    (_, year) => shares[year] ?? reached * (1 - dropOff) ** (year + 1 - shares.length),
  );
  return [...new Array<number>(lag).fill(0), ...effect, ...(effectYears === null ? [] : [0])];
}
