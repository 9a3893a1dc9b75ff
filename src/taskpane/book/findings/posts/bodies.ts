import { managementLayers } from "../../../../model/findings";
import type { Layer } from "../../../../model/findings";
import { Decimal } from "../../../../model/money";
import { nameKey } from "../../../../model/names";
import { ModelProblem } from "../../../../model/problem";
import { stop } from "../../../../reading";
import type { Finding, ListedPost } from "../../../../reading";
import { postsTexts as said } from "../../../texts/findings/posts";

/** A body of an organisation list. */
export interface BodyOfPosts {
  readonly agency: string;
  readonly layers: readonly Layer[];
  readonly posts: number;
  /** Posts that report to a manager, on average; null where none does. */
  readonly span: number | null;
  /** The cell of its first post. */
  readonly first: string;
}

/** The bodies of a list, the one with the most layers first, then the one with the narrowest span; or what in the list does not fit. */
export function bodiesOfPosts(posts: readonly ListedPost[]): readonly BodyOfPosts[] | Finding {
  try {
    const layers = managementLayers(
      posts.map(({ post, reportsTo, agency, fte, cost }) => ({
        id: post,
        reportsTo,
        agency,
        // A row is one post where the list does not say how many.
        fte: new Decimal(fte ?? 1),
        cost: cost === null ? null : new Decimal(cost),
      })),
    );
    return [...new Set(layers.map(({ agency }) => agency))]
      .map((agency) => bodyOf(agency, layers, posts))
      .sort(
        (one, other) =>
          other.layers.length - one.layers.length || (one.span ?? Infinity) - (other.span ?? Infinity),
      );
  } catch (problem) {
    if (!(problem instanceof ModelProblem)) throw problem;
    return stop(said.notCounted(problem.message), posts[(problem.row ?? 1) - 1]?.cell);
  }
}

function bodyOf(agency: string, all: readonly Layer[], posts: readonly ListedPost[]): BodyOfPosts {
  const layers = all.filter((layer) => layer.agency === agency);
  const managers = layers.reduce((sum, layer) => sum + layer.managers, 0);
  const count = layers.reduce((sum, layer) => sum + layer.posts, 0);
  return {
    agency,
    layers,
    posts: count,
    // All but those at the top report to somebody.
    span: managers === 0 ? null : (count - layers[0]!.posts) / managers,
    first: posts.find((post) => nameKey(post.agency) === nameKey(agency))!.cell,
  };
}
