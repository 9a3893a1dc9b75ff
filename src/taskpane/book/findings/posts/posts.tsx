import { usePaneState } from "../../../pane";
import { Findings, useProse } from "../../../parts";
import { readingOf } from "../../../registry";
import { posts, SourceQuestion } from "../../../sources";
import { postsTexts as said } from "../../../texts/findings/posts";
import { bodiesOfPosts } from "./bodies";
import { BodyLayers } from "./body-layers";

/** Management layers and spans of control by body, from an organisation list of the user's. */
export function Posts() {
  const prose = useProse();
  const reading = usePaneState(({ readings }) => readingOf(readings, posts));
  const bodies = bodiesOfPosts(reading?.posts ?? []);
  return (
    <div className={prose.group}>
      <p className={prose.text}>{said.intro}</p>
      <SourceQuestion source={posts} />
      {"severity" in bodies ? (
        <Findings findings={[bodies]} />
      ) : (
        bodies.map((body) => <BodyLayers key={body.agency} body={body} reading={reading!} />)
      )}
    </div>
  );
}
