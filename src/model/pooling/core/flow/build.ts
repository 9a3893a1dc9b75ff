import { floorPoint, lesser, total } from "../whole";
import type { WholeQuestion, WholeYear } from "../whole";
import { hasBit, lowestBit, setBit, WORD, wordsFor } from "./bits";
import { layOut } from "./layout";
import type { LinePlan, YearLayout } from "./layout";
import { cellOf, setRoom } from "./cells";
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
  const words = (length: number) => new Int32Array(length);
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
      columnStart: words(services),
      columnWords: words(services),
      firstPotWord: words(services),
    },
    pots: {
      count: pots,
      left: noMoney(pots),
      spent: noMoney(pots),
      hasLeft: words(wordsFor(pots)),
      rowStart: words(pots),
      rowWords: words(pots),
      firstServiceWord: words(pots),
      moves: Array.from({ length: pots }, () => []),
    },
    cells: {
      paid: new Map(),
      caps: new Map(),
      roomByRow: words(bits),
      roomByColumn: words(bits),
      paidByRow: words(bits),
      paidByColumn: words(bits),
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
  const firstService = firstServiceWord * WORD;
  const pots = Array.from({ length: potCount }, (_, place) => firstPot + place);
  for (const pot of pots) {
    const place = pot - layout.firstPotWord * WORD;
    network.pots.rowStart[pot] = layout.firstBitWord + place * serviceWords;
    network.pots.rowWords[pot] = serviceWords;
    network.pots.firstServiceWord[pot] = firstServiceWord;
  }
  const award = year.awards[grant]!;
  network.pots.left[firstPot] = award;
  if (award > 0n) setBit(network.pots.hasLeft, firstPot);

  const { freePot, earmarkPots } = divideByEarmarks(network, year, plan);
  const elsewherePot = plan.hasElsewhere ? firstPot + potCount - 1 : freePot;
  if (plan.own === null && plan.hasElsewhere) {
    addMove(network, freePot, elsewherePot, year.elsewhere[grant]!);
  }
  const freed = plan.own === null ? null : divideFreed(network, plan, layout.idlePot!, award);

  const potOfService = new Int32Array(year.needs.length).fill(freePot);
  if (plan.hasElsewhere || earmarkPots.length > 0) {
    for (let service = 0; service < potOfService.length; service++) {
      potOfService[service] = hasBit(plan.own ?? plan.permitted, service)
        ? potFor(year, grant, service, freed?.own?.to ?? freePot, earmarkPots)
        : elsewherePot;
    }
  }
  const line = {
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
  openCells(network, line, plan, year.caps[grant]!);
  return line;
}

function openCells(
  network: Network,
  { potOfService, firstService }: Line,
  { permitted, hasElsewhere }: LinePlan,
  caps: WholeYear["caps"][number],
): void {
  for (let word = 0; word < permitted.length; word++) {
    for (let open = hasElsewhere ? -1 : permitted[word]!; open !== 0; open &= open - 1) {
      const place = (word << 5) + lowestBit(open);
      if (place < potOfService.length && caps?.[place] !== 0n) {
        setRoom(network, potOfService[place]!, firstService + place, true);
      }
    }
  }
  caps?.forEach((cap, place) => {
    if (cap !== null)
      network.cells.caps.set(cellOf(network, potOfService[place]!, firstService + place), cap);
  });
}

/** The award goes in parts to what is free and to each earmark; and money may always be put under more conditions. */
function divideByEarmarks(network: Network, year: WholeYear, { grant, firstPot }: LinePlan) {
  const earmarks = year.earmarks[grant]!;
  if (earmarks.length === 0) return { freePot: firstPot, earmarkPots: [] };
  const freePot = firstPot + 1;
  const earmarkPots = earmarks.map((_, earmark) => freePot + 1 + earmark);
  addMove(network, firstPot, freePot, year.awards[grant]! - total(earmarks.map(({ own }) => own)));
  earmarks.forEach(({ own, within }, earmark) => {
    const pot = earmarkPots[earmark]!;
    addMove(network, firstPot, pot, own);
    addMove(network, within === null ? freePot : earmarkPots[within]!, pot, null);
  });
  return { freePot, earmarkPots };
}

/** The award of a grant whose ring-fence is removed goes to what its own conditions permit, elsewhere, or is left. */
function divideFreed(
  network: Network,
  { firstPot, hasElsewhere }: LinePlan,
  idlePot: number,
  award: bigint,
): Line["freed"] {
  const own = hasElsewhere ? addMove(network, firstPot, firstPot + 1, null) : null;
  if (hasElsewhere) addMove(network, firstPot, firstPot + 2, null);
  // What was carried in is never left: it would not have been carried.
  return { own, idle: addMove(network, firstPot, idlePot, award) };
}

/** The pot of the smallest earmark that holds the service, from which money of any earmark around it can reach it. */
function potFor(
  { earmarks }: WholeYear,
  grant: number,
  service: number,
  freePot: number,
  earmarkPots: readonly number[],
): number {
  const own = earmarks[grant]!;
  const around = own.map((_, at) => at).filter((at) => own[at]!.services[service]!);
  const innermost = around.find((at) => !around.some((other) => own[other]!.within === at));
  return innermost === undefined ? freePot : earmarkPots[innermost]!;
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

function addMove(network: Network, from: number, to: number, limit: bigint | null): Move {
  const move: Move = { from, to, limit, moved: 0n };
  network.pots.moves[from]!.push(move);
  network.pots.moves[to]!.push(move);
  return move;
}
