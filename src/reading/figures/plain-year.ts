/** What stands between a year and the next in print and in names of code besides a dash or a slash, and the mark of a footnote behind them. */
const SPAN =
  /(?<![\d£$€.,])((?:19|20)(\d\d))(\s?[-/\u2010-\u2015·∙•‧_]\s?)(\d\d)(\d|[a-z]|\s?[([](?:\d{1,2}|[a-z]|note \w{1,2})[)\]]|\s\d(?:, ?\d)*$)?(?![\d\p{L}])/giu;

/**
 * The years in a text as a dash writes them, without the marks of footnotes: "2018-19" for "2018·19" and "2018_19", "2019-20" for "2019/201",
 * "2019/20a", "2019/20 [b]" and "2019/20 1, 2". Digits that are no year and the next stay as they are.
 */
export function plainYears(text: string): string {
  return text.replace(SPAN, (whole, year: string, first: string, between: string, next: string, mark) => {
    const isPlain = mark === undefined && /[-/\u2010-\u2015]/.test(between);
    return isPlain || (Number(first) + 1) % 100 !== Number(next) ? whole : `${year}-${next}`;
  });
}
