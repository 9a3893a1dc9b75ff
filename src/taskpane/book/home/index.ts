export { BookHome } from "./home";
