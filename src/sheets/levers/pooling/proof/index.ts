export { layOutProof, putProof } from "./block";
export { lineOf } from "../../../proof";
