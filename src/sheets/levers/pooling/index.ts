export { pooling } from "./lever";
