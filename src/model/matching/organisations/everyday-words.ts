/**
 * Words that many names of suppliers have, by how many of 1,000 different names have each: counted on 2026-11-29 in the 2,615 names
 * (capitals made small) of the payments over £500 that Manchester and Salford published for July to September 2020 (Open Government
 * Licence). They keep a short list from taking an everyday word for a rare one.
 */
export const EVERYDAY_WORDS: readonly (readonly [ofThousand: number, words: string])[] = [
  [47, "services"],
  [43, "manchester"],
  [29, "school"],
  [26, "care"],
  [24, "group"],
  [18, "nursery solutions"],
  [16, "community"],
  [15, "trust centre"],
  [14, "salford"],
  [13, "solicitors"],
  [12, "housing association"],
  [11, "day academy"],
  [10, "north management properties"],
  [9, "st home support"],
  [8, "house education security property city"],
  [7, "media west travel construction"],
  [6, "consulting systems council greater business primary estates"],
  [
    5,
    "hire partnership associates project residential healthcare international supplies health club high homes service",
  ],
  [
    4,
    "network chambers street direct college design little environmental nhs consultancy park law fire cleaning creative transport social",
  ],
  [
    3,
    "learning legal university foundation fostering training together sons royal engineering hotel access society central borough consultants europe recruitment private living arts youth hill action energy technologies childcare vehicle kids schools radio medical agency one playgroup digital first investments people",
  ],
  [
    2,
    "independent point software residents new special gas metropolitan forum holdings insurance electrical village commercial british communications car data northern finance cars football childrens girls county young children court leisure developments global building express southern office food united national urban child specialist builders plus water families general studio waste safety hospital hospitals friends life garden music",
  ],
];
