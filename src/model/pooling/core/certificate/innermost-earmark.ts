import type { WholeYear } from "../whole";

/** The smallest earmark of the grant that holds a service it permits; null where none does. */
export function innermostEarmark(year: WholeYear, grant: number, service: number): number | null {
  if (!year.permitted[grant]![service]!) return null;
  const earmarks = year.earmarks[grant]!;
  let innermost: number | null = null;
  earmarks.forEach(({ services }, at) => {
    if (!services[service]!) return;
    if (innermost === null || depth(earmarks, at) > depth(earmarks, innermost)) innermost = at;
  });
  return innermost;
}

export function depth(earmarks: WholeYear["earmarks"][number], earmark: number): number {
  const { within } = earmarks[earmark]!;
  return within === null ? 0 : 1 + depth(earmarks, within);
}
