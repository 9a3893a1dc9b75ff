import { texts } from "../texts";
import type { Answers, ColumnAnswer } from "./answers";
import type { FieldProblem } from "./fields";
import { fieldIds } from "./fields";

interface Role {
  readonly field: string;
  readonly role: string;
  readonly column: ColumnAnswer;
}

/** Tables and columns that are not chosen yet, or chosen twice. */
export function columnProblems(answers: Answers): FieldProblem[] {
  const { spend, grants } = answers;
  if (spend.reference !== null && spend.reference === grants.reference) {
    return [{ field: fieldIds.grantsTable, message: texts.problems.sameTable }];
  }
  const spendRoles: Role[] = [
    { field: fieldIds.agency, role: texts.tables.agency, column: spend.agency },
    { field: fieldIds.service, role: texts.tables.service, column: spend.service },
    { field: fieldIds.amount, role: texts.tables.amount, column: spend.amount },
  ];
  const grantsRoles: Role[] = [
    { field: fieldIds.grant, role: texts.tables.grant, column: grants.grant },
    { field: fieldIds.award, role: texts.tables.award, column: grants.award },
  ];
  if (grants.permittedAs === "list") {
    grantsRoles.push({ field: fieldIds.permitted, role: texts.tables.permitted, column: grants.list });
  }
  const grantsProblems = roleProblems(grantsRoles);
  if (grants.permittedAs === "ticks" && grants.ticks.length === 0) {
    grantsProblems.push({ field: fieldIds.ticks, message: texts.problems.ticksMissing });
  }
  return [
    ...(spend.reference === null
      ? [{ field: fieldIds.spendTable, message: texts.problems.spendMissing }]
      : roleProblems(spendRoles)),
    ...(grants.reference === null
      ? [{ field: fieldIds.grantsTable, message: texts.problems.grantsMissing }]
      : grantsProblems),
  ];
}

function roleProblems(roles: readonly Role[]): FieldProblem[] {
  return roles.flatMap(({ field, role, column }, index) => {
    if (column === null) return [{ field, message: texts.problems.columnMissing(role) }];
    const other = roles.slice(0, index).find((earlier) => earlier.column === column);
    return other === undefined ? [] : [{ field, message: texts.problems.columnTwice(role, other.role) }];
  });
}
