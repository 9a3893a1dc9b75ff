export { Finding } from "./finding";
