import stringWidth from 'string-width';

/** A sentence broken at its spaces into lines of at most so many columns; a word that is longer has a line of its own. */
export function wrapped(sentence: string, width: number): string {
  const [, indent = '', words = ''] = /^( *)(.*)$/s.exec(sentence) ?? [];
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines[lines.length - 1];
    if (last !== undefined && stringWidth(`${last} ${word}`) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(indent + word);
  }
  return lines.join('\n');
}
