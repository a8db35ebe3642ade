/** The one stated in a first line, else the likeliest of comma, semicolon and tab: the one that stands most often in the header, outside of quotes. */
export function findDelimiter(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.subarray(0, 65_536)).toString('utf8');
  const stated = /^\ufeff?sep=(.)[\r\n]/i.exec(head);
  if (stated) return stated[1];
  const header = (head.trimStart().match(/^(?:"(?:[^"]|"")*"|[^"\r\n])*/)?.[0] ?? '').replace(/"(?:[^"]|"")*"/g, '');
  const count = (delimiter: string): number => header.split(delimiter).length;
  return [',', ';', '\t'].reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best));
}
