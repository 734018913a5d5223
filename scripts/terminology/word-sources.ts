/** What is missing or wrong in the sources that lab-words.tsv names for its words. */

type Row = Record<string, string>;

/**
 * Sentences about the words without a listed source, the words that stand twice, the sources without a title or terms, and those
 * that no word names. An empty list is as it should be.
 */
export function sourceProblems(words: Row[], sources: Row[]): string[] {
  const listed = new Map(sources.map((source) => [source.source, source]));
  const used = new Set(words.map(({ source }) => source));
  const twice = words.filter(({ word }, i) => words.findIndex((other) => other.word === word) !== i);
  return [
    ...words.filter(({ source }) => !listed.has(source)).map(({ word, source }) =>
      `"${word}" names the source "${source}", which lab-word-sources.tsv does not list`
    ),
    ...twice.map(({ word }) => `"${word}" stands twice`),
    ...sources.filter(({ title, read_at, terms }) => !title || !read_at || !terms).map(({ source }) =>
      `the source "${source}" has no title, no place or no terms`
    ),
    ...[...listed.keys()].filter((source) => !used.has(source)).map((source) => `no word names the source "${source}"`),
  ];
}
