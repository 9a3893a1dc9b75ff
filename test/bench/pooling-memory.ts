/** Solves the years of the benchmark once and prints the most memory this process ever used, in millions of bytes. */
import { poolYears } from "../../src/model/pooling";
import { tenYears } from "./years";

poolYears(tenYears());
const BYTES_IN_A_KIBIBYTE = 1024;
console.log(Math.round((process.resourceUsage().maxRSS * BYTES_IN_A_KIBIBYTE) / 1e6));
