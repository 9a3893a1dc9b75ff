export { posts } from "./posts";
