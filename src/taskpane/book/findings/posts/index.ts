export { Posts } from "./posts";
