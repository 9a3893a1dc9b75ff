export { GrantField } from "./grant-field";
