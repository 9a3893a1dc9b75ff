export { GrantField } from "./grant-field";
export { NameField } from "./name";
