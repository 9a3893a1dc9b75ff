export { columnsLeftOut, namesWithin, rowsLeftOut, sectionsOf } from "./left-out";
export { creditRowsIn, incomeRowsIn, signColumn } from "./signs-in-column";
