import { useCallback, useState } from "react";

/**
 * Whether a part that is folded away at first is open. It opens where something in it is wrong, and stays open when that is mended: the
 * first letter typed may mend it, and the field must not be folded away under the rest.
 */
export function useStaysOpen(isWrong: boolean, atFirst = false): [boolean, (open: boolean) => void] {
  const [open, setOpen] = useState(atFirst);
  if (isWrong && !open) setOpen(true);
  return [open, setOpen];
}

/**
 * The same of a list of which one is open, and those in which something is wrong: the positions that are open. What was mended is folded
 * away with the next one that is opened or folded by hand.
 */
export function useOpenOnes(
  wrong: readonly number[],
): [ReadonlySet<number>, (position: number | null) => void] {
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set());
  if (wrong.some((position) => !open.has(position))) setOpen(new Set([...open, ...wrong]));
  const openOne = useCallback(
    (position: number | null) => setOpen(new Set(position === null ? [] : [position])),
    [],
  );
  return [open, openOne];
}
