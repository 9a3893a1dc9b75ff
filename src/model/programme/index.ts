export type { LinearProgramme, Solution, SolveProgramme, Standing } from "./programme";
