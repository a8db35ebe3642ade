/** Words that say the same, by each of them: a row has them with blanks between. */
export function alikeIn(rows: readonly string[]): ReadonlyMap<string, readonly string[]> {
  return new Map(
    rows.flatMap((row) => {
      const words = row.split(' ');
      return words.map((word) => [word, words] as const);
    }),
  );
}
