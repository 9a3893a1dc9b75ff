export { strandedReaches } from "./blocking";
export { freeEach } from "./free-each";
export { anyBestFlow, bestFlow } from "./solve";
