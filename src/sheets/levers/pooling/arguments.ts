import type { CallArgument } from "../../formula";

/** The arguments of a pooling function with every ring-fence in place, by the names of its parameters. */
export type FencedArguments = Readonly<
  Record<"grants" | "needs" | "allowed" | "values" | "floors", CallArgument>
> &
  /** Where the book has rules. */
  Readonly<Partial<Record<"caps" | "flexibility", CallArgument>>>;

/** The same with ring-fences removed. */
export type FreedArguments = FencedArguments & Readonly<Record<"pooled", CallArgument>>;
