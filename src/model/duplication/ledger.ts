import { cellSums, sumsFrom } from "../money";
import type { Decimal, SumsAsData } from "../money";
import { withTotals } from "./counting-map";
import type { CountingMap } from "./counting-map";
import { nameList, refuseTooManyPairs } from "./names-counted";

/** A list of spending as columns of cells hold it, each as long as the others. */
export interface LedgerColumns {
  readonly agencies: NamesColumn;
  readonly services: NamesColumn;
  /** Who is paid, "" where a row does not say; left out where the table has no such column. */
  readonly recipients?: NamesColumn;
  /** Finite numbers; income is below 0. */
  readonly amounts: ArrayLike<number>;
}

/** A column of names with each spelling once: a ledger repeats a few names in very many rows, and is handed on in little time so. */
export interface NamesColumn {
  readonly spellings: readonly string[];
  /** By row, the position of its spelling. */
  readonly at: ArrayLike<number>;
}

/** A column of names as cells hold it. */
export function namesColumn(names: readonly string[]): NamesColumn {
  const spellings: string[] = [];
  const positions = new Map<string, number>();
  const at = new Uint32Array(names.length);
  for (let row = 0; row < names.length; row += 1) {
    const name = names[row]!;
    let position = positions.get(name);
    if (position === undefined) {
      position = spellings.push(name) - 1;
      positions.set(name, position);
    }
    at[row] = position;
  }
  return { spellings, at };
}

/** What an agency pays a recipient for a service, all rows added up. Each is a position in the names of the ledger, from 0. */
export interface LedgerLine {
  readonly agency: number;
  readonly service: number;
  readonly recipient: number;
}

/** A list of spending added up by agency, service and recipient, as plain data. */
export interface LedgerData {
  /** In order of first appearance, spelt as they first appear, blanks tidied. */
  readonly agencies: readonly string[];
  readonly services: readonly string[];
  /** The one name "" where the table does not say who is paid. */
  readonly recipients: readonly string[];
  /** In order of first appearance. */
  readonly lines: readonly LedgerLine[];
  /** By line, what was paid less what came in. */
  readonly amounts: SumsAsData;
  /** By line, what of it came in, as a figure above 0. */
  readonly income: SumsAsData;
  /** The same by agency. */
  readonly incomeOf: SumsAsData;
  /** By service and agency, the service first: what was paid less what came in, whoever is paid. */
  readonly pairs: SumsAsData;
  /** By pair, as `pairs` numbers them. */
  readonly pairOf: readonly (readonly [service: number, agency: number])[];
}

/** A list of spending added up: who spends what on which service, and by line to whom. */
export interface Ledger extends CountingMap, Pick<LedgerData, "recipients" | "lines"> {
  readonly ofLine: (line: number) => Decimal;
  readonly incomeOfLine: (line: number) => Decimal;
  /** What of an agency's rows is below 0, as a figure above it. */
  readonly incomeOfAgency: (agency: number) => Decimal;
}

/** Adds a ledger up, some rows at a time. */
export interface LedgerCount {
  /** Adds the rows up to this one, not included. */
  readonly upTo: (row: number) => void;
  /** What was added up. Throws as `countingMap` does where there are too many pairs. */
  readonly finished: () => LedgerData;
}

const NOBODY_SAID: readonly string[] = [""];

/**
 * Adds up what each agency pays each recipient for each service, exactly, each amount as `settledAmount` takes it. Names are matched as
 * `nameKey` matches them. Throws as `countingMap` does.
 */
export function ledgerOf(columns: LedgerColumns): Ledger {
  const count = countLedger(columns);
  count.upTo(columns.amounts.length);
  return ledgerFrom(count.finished());
}

/** The same for a list so long that the count of it is to be told how far it is, and stopped. */
export function countLedger({ agencies, services, recipients, amounts }: LedgerColumns): LedgerCount {
  const [ofAgencies, ofServices] = [namesIn("agencies", agencies), namesIn("services", services)];
  const ofRecipients = recipients && namesIn("recipients", recipients, "a name");
  const [pairs, lineSums] = [cellSums(), cellSums()];
  const [income, incomeOf] = [cellSums(), cellSums()];
  const lines: LedgerLine[] = [];
  const pairOf: (readonly [number, number])[] = [];
  /** By service and agency, the number of the pair. */
  const pairAt: number[][] = [];
  /** By pair and recipient, the number of the line. */
  const lineAt: Map<number, number>[] = [];
  const pairOfRow = (agency: number, service: number): number => {
    const known = (pairAt[service] ??= [])[agency];
    if (known !== undefined) return known;
    if (recipients !== undefined) lineAt.push(new Map());
    return (pairAt[service]![agency] = pairOf.push([service, agency]) - 1);
  };
  const lineOfRow = (pair: number, recipient: number): number => {
    const known = lineAt[pair]!.get(recipient);
    if (known !== undefined) return known;
    const [service, agency] = pairOf[pair]!;
    const line = lines.push({ agency, service, recipient }) - 1;
    lineAt[pair]!.set(recipient, line);
    return line;
  };
  let done = 0;
  return {
    upTo: (row) => {
      for (; done < row; done += 1) {
        const amount = amounts[done]!;
        const agency = ofAgencies.positionIn(done);
        const pair = pairOfRow(agency, ofServices.positionIn(done));
        pairs.add(pair, amount);
        let line = pair;
        if (ofRecipients !== undefined) {
          line = lineOfRow(pair, ofRecipients.positionIn(done));
          lineSums.add(line, amount);
        }
        if (amount < 0) {
          income.add(line, -amount);
          incomeOf.add(agency, -amount);
        }
      }
    },
    finished: () => {
      refuseTooManyPairs(ofAgencies.names.length, ofServices.names.length);
      return {
        agencies: ofAgencies.names,
        services: ofServices.names,
        recipients: ofRecipients?.names ?? NOBODY_SAID,
        lines:
          recipients === undefined
            ? pairOf.map(([service, agency]) => ({ agency, service, recipient: 0 }))
            : lines,
        amounts: recipients === undefined ? pairs.asData() : lineSums.asData(),
        income: income.asData(),
        incomeOf: incomeOf.asData(),
        pairs: pairs.asData(),
        pairOf,
      };
    },
  };
}

/** The names of a column in order of first appearance, and which of them a row carries. */
function namesIn(argument: string, { spellings, at }: NamesColumn, blank?: "a name") {
  const { names, positionOf } = nameList(argument, blank);
  const known: number[] = [];
  return {
    names,
    positionIn: (row: number): number => {
      const spelling = at[row]!;
      return (known[spelling] ??= positionOf(spellings[spelling]!, row));
    },
  };
}

/** A ledger that was added up elsewhere. */
export function ledgerFrom(data: LedgerData): Ledger {
  const { agencies, services, recipients, lines, pairs, pairOf } = data;
  const ofPair = sumsFrom(pairs);
  const nothing = ofPair.of(pairOf.length);
  const spent = services.map(() => agencies.map(() => nothing));
  pairOf.forEach(([service, agency], pair) => {
    spent[service]![agency] = ofPair.of(pair);
  });
  return {
    ...withTotals(agencies, services, spent),
    recipients,
    lines,
    ofLine: sumsFrom(data.amounts).of,
    incomeOfLine: sumsFrom(data.income).of,
    incomeOfAgency: sumsFrom(data.incomeOf).of,
  };
}
