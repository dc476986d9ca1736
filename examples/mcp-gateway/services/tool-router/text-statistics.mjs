// A word starts with a letter or digit and may hold apostrophes and hyphens: "don't", "well-known".
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu;
const SENTENCE_END = /[.!?…]+(?=\s|$)/gu;

/** Counts for one text. `characters` are Unicode code points, so an emoji is one and not two. */
export function textStatistics(text) {
  const words = text.match(WORD) ?? [];
  const sentenceEnds = text.match(SENTENCE_END)?.length ?? 0;
  const hasOpenEnd = words.length > 0 && !/[.!?…]\s*$/u.test(text);
  return {
    characters: [...text].length,
    words: words.length,
    sentences: sentenceEnds + (hasOpenEnd ? 1 : 0),
    lines: text === '' ? 0 : text.split(/\r\n|\r|\n/u).length,
    longestWord: words.reduce(
      (longest, word) => (word.length > longest.length ? word : longest),
      '',
    ),
  };
}
