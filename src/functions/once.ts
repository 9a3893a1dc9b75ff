/** Work that is done when its result is first asked for, and then not again; work that fails is tried again. */
export function once<T>(work: () => T): () => T {
  let done: { readonly result: T } | null = null;
  return () => (done ??= { result: work() }).result;
}
