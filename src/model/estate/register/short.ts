import { same } from "./question";
import type { RegisteredBuilding, RegisteredTeam } from "./question";

/** Why no choice of buildings has room for all teams, a sentence each; none where nothing is seen that forbids it. */
export function shortOfRoom(
  buildings: readonly RegisteredBuilding[],
  teams: readonly RegisteredTeam[],
): readonly string[] {
  const tooLarge = teams.flatMap((team) => {
    const there = buildings.filter(({ locality }) => mayServe(team, locality));
    const most = Math.max(0, ...there.map(({ capacity }) => capacity));
    if (team.size <= most) return [];
    return [
      there.length === 0
        ? `${team.team} must be in ${team.locality}, and no building is there. Add one, or say another locality.`
        : `${team.team} has ${people(team.size)}, and the largest building${where(team.locality)} has room for ${most}: ${team.size - most} short. Split the team, or correct the room.`,
    ];
  });
  const bound = [
    ...new Map(
      teams
        .filter(({ locality }) => locality.trim() !== "")
        .map(({ locality }) => [locality.trim().toLowerCase(), locality]),
    ).values(),
  ];
  const ofLocalities = bound.flatMap((locality) => {
    const needed = sizeOf(teams.filter((team) => same(team.locality, locality)));
    const room = roomOf(buildings.filter((building) => same(building.locality, locality)));
    return tooSmall(`In ${locality.trim()}`, needed, room);
  });
  const inAll = tooSmall("In all buildings together", sizeOf(teams), roomOf(buildings));
  return [...tooLarge, ...ofLocalities, ...inAll];
}

function tooSmall(place: string, needed: number, room: number): readonly string[] {
  if (needed <= room) return [];
  return [
    `${place} there must be room for ${people(needed)}, and there is room for ${room}: ${needed - room} short. Add buildings, or correct the room.`,
  ];
}

function mayServe({ locality }: RegisteredTeam, there: string): boolean {
  return locality.trim() === "" || same(locality, there);
}

function where(locality: string): string {
  return locality.trim() === "" ? "" : ` in ${locality.trim()}`;
}

function people(count: number): string {
  return count === 1 ? "1 person" : `${count} people`;
}

function sizeOf(teams: readonly RegisteredTeam[]): number {
  return teams.reduce((sum, { size }) => sum + size, 0);
}

function roomOf(buildings: readonly RegisteredBuilding[]): number {
  return buildings.reduce((sum, { capacity }) => sum + capacity, 0);
}
