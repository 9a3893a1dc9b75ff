export { Years } from "./years";
