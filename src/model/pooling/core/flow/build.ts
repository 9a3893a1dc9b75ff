import { floorPoint, lesser } from "../whole";
import type { WholeQuestion, WholeYear } from "../whole";
import { lowestBit, setBit, WORD, wordsFor } from "./bits";
import { addMove, divideAward } from "./divide";
import { layOut } from "./layout";
import type { LinePlan, YearLayout } from "./layout";
import { cellOf, setRoom } from "./cells";
import { potPaying } from "./network";
import type { Line, Move, Network } from "./network";

/** The network of a question, with nothing paid yet. */
export function networkOf(question: WholeQuestion): Network {
  const layouts = layOut(question);
  const network = emptyNetwork(layouts);
  const point = floorPoint(question);
  const lines: Line[] = [];
  for (const layout of layouts) {
    addServices(network, layout, point);
    for (const plan of layout.lines) lines.push(addLine(network, layout, plan));
  }
  return { ...network, lines: joinYears(network, question, lines) };
}

function emptyNetwork(layouts: readonly YearLayout[]): Network {
  const count = (of: (layout: YearLayout) => number) => layouts.reduce((sum, layout) => sum + of(layout), 0);
  const services = WORD * count((layout) => layout.serviceWords);
  const pots = WORD * count((layout) => layout.potWords);
  const bits = count((layout) => layout.potWords * WORD * layout.serviceWords);
  const noMoney = (length: number) => new Array<bigint>(length).fill(0n);
  const numbers = (length: number) => new Array<number>(length).fill(0);
  // Parts of one block: the memory of a block costs more than all that is done with a small one.
  const cells = new Int32Array(4 * bits);
  const quarter = (at: number) => cells.subarray(at * bits, (at + 1) * bits);
  return {
    lines: [],
    firstServices: layouts.map(({ firstServiceWord }) => firstServiceWord * WORD),
    services: {
      count: services,
      need: noMoney(services),
      floorPart: noMoney(services),
      value: noMoney(services),
      floorWeight: noMoney(services),
      funded: noMoney(services),
      columnStart: numbers(services),
      columnWords: numbers(services),
      firstPotWord: numbers(services),
    },
    pots: {
      count: pots,
      left: noMoney(pots),
      spent: noMoney(pots),
      hasLeft: new Int32Array(wordsFor(pots)),
      rowStart: numbers(pots),
      rowWords: numbers(pots),
      firstServiceWord: numbers(pots),
      moves: new Array<readonly Move[]>(pots).fill([]),
    },
    cells: {
      paid: new Map(),
      caps: new Map(),
      roomByRow: quarter(0),
      roomByColumn: quarter(1),
      paidByRow: quarter(2),
      paidByColumn: quarter(3),
    },
  };
}

function addServices({ services }: Network, layout: YearLayout, point: bigint): void {
  const { year, potWords, firstBitWord, firstPotWord } = layout;
  year.needs.forEach((need, service) => {
    const number = layout.firstServiceWord * WORD + service;
    services.need[number] = need;
    services.floorPart[number] = lesser(year.floors[service]!, need);
    services.value[number] = year.values[service]!;
    services.floorWeight[number] = point + year.values[service]!;
    services.columnStart[number] = firstBitWord + service * potWords;
    services.columnWords[number] = potWords;
    services.firstPotWord[number] = firstPotWord;
  });
}

function addLine(network: Network, layout: YearLayout, plan: LinePlan): Line {
  const { year, index, firstServiceWord, serviceWords } = layout;
  const { grant, firstPot, potCount } = plan;
  const pots: number[] = [];
  for (let pot = firstPot; pot < firstPot + potCount; pot++) {
    const place = pot - layout.firstPotWord * WORD;
    network.pots.rowStart[pot] = layout.firstBitWord + place * serviceWords;
    network.pots.rowWords[pot] = serviceWords;
    network.pots.firstServiceWord[pot] = firstServiceWord;
    pots.push(pot);
  }
  const award = year.awards[grant]!;
  network.pots.left[firstPot] = award;
  if (award > 0n) setBit(network.pots.hasLeft, firstPot);
  const { freePot, potOfService, freed } = divideAward(network, layout, plan);
  const firstService = firstServiceWord * WORD;
  const line: Line = {
    year: index,
    grant,
    firstPot,
    freePot,
    pots,
    potOfService,
    firstService,
    freed,
    carry: null,
  };
  openCells(network, line, plan, year.needs.length, year.caps[grant]!);
  return line;
}

function openCells(
  network: Network,
  line: Line,
  { permitted, hasElsewhere }: LinePlan,
  count: number,
  caps: WholeYear["caps"][number],
): void {
  for (let word = 0; word < permitted.length; word++) {
    for (let open = hasElsewhere ? -1 : permitted[word]!; open !== 0; open &= open - 1) {
      const place = (word << 5) + lowestBit(open);
      if (place >= count || caps?.[place] === 0n) continue;
      const service = line.firstService + place;
      setRoom(network, potPaying(line, service), service, true);
    }
  }
  caps?.forEach((cap, place) => {
    if (cap === null) return;
    const service = line.firstService + place;
    network.cells.caps.set(cellOf(network, potPaying(line, service), service), cap);
  });
}

function joinYears(network: Network, question: WholeQuestion, lines: readonly Line[]): readonly Line[] {
  if (question.years.length === 1) return lines;
  const ofGrant = new Map(lines.map((line) => [`${line.year} ${line.grant}`, line]));
  return lines.map((line) => {
    const limit = question.years[line.year]!.carry[line.grant]!;
    const next = ofGrant.get(`${line.year + 1} ${line.grant}`);
    if (next === undefined || limit === 0n) return line;
    return { ...line, carry: addMove(network, line.freePot, next.freePot, limit) };
  });
}
