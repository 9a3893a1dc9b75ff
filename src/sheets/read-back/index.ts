export { readBack, TYPED_SHEETS } from "./read-back";
