export type { ListedPost, PostsReading } from "./read";
export { posts } from "./source";
