const WORD = /\p{L}[\p{L}\p{M}'’]*/gu;

/**
 * A word-by-word translator over `{ english: { de, fr, es } }`, where a key may also be a phrase of two
 * words. What it does not know passes through unchanged and is named in `unknownWords`.
 */
export function createTranslator(dictionary) {
  // A Map: the word "constructor" must be unknown, and not what every object inherits.
  const entries = new Map(Object.entries(dictionary));

  return function translate(text, target) {
    const words = [...text.matchAll(WORD)].map((match) => ({ text: match[0], start: match.index }));
    const unknownWords = new Set();
    let output = '';
    let copiedTo = 0;

    for (let index = 0; index < words.length;) {
      const { entry, source, length } = longestMatch(entries, text, words, index);
      if (!entry) unknownWords.add(source.toLowerCase());
      const { start } = words[index];
      output += text.slice(copiedTo, start) + (entry ? withCaseOf(source, entry[target]) : source);
      copiedTo = start + source.length;
      index += length;
    }
    return { text: output + text.slice(copiedTo), target, unknownWords: [...unknownWords] };
  };
}

function longestMatch(entries, text, words, index) {
  const [first, second] = words.slice(index, index + 2);
  if (second) {
    const source = text.slice(first.start, second.start + second.text.length);
    const entry = entries.get(source.toLowerCase());
    if (entry) return { entry, source, length: 2 };
  }
  return { entry: entries.get(first.text.toLowerCase()), source: first.text, length: 1 };
}

/** "HELLO" stays loud and "Hello" keeps its capital; the dictionary's own capitals (German nouns) always stay. */
function withCaseOf(source, translation) {
  if (source.length > 1 && source === source.toUpperCase()) return translation.toUpperCase();
  const [initial] = source;
  if (initial === initial.toLowerCase()) return translation;
  const [head, ...rest] = translation;
  return head.toUpperCase() + rest.join('');
}
