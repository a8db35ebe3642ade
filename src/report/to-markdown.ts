import { printable } from './printable.js';
import type { Block, Format, Result } from './result.js';
import { viewOf } from './view.js';

/** Tables as GitHub-flavoured Markdown, for a job's summary; nothing is folded, good and bad are marked by arrows in the text. */
export const toMarkdown: Format = { name: 'md', summary: 'Markdown tables for a job summary', write };

function* write(result: Result): Iterable<string> {
  for (const block of viewOf(result)) {
    // A title without a table is a sentence.
    const isSentence = block.columns.length === 0;
    if (block.title) yield `${isSentence ? '' : '### '}${escaped(block.title)}\n\n`;
    if (!isSentence) yield `${blockText(block)}\n`;
  }
  for (const note of result.notes) yield `- ${escaped(note)}\n`;
}

function blockText(block: Block): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
  const rows = block.rows.map((row) =>
    line(row.map(({ text, tone }) => (tone === 'bad' ? `**${escaped(text)}**` : escaped(text)))),
  );
  const head = line(block.columns.map(({ title }) => escaped(onOneLine(title))));
  const rule = line(block.columns.map(({ align }) => (align === 'right' ? '---:' : '---')));
  return head + rule + rows.join('');
}

/** Titles are broken between words, or behind a hyphen within a name. */
function onOneLine(title: string): string {
  return title.replace(/(?<!-)\n/g, ' ').replaceAll('\n', '');
}

/** Text from data cannot end a cell, open a tag or begin a link. */
function escaped(text: string): string {
  return printable(text).replace(/[\\|*_`[\]<>]/g, (character) => `\\${character}`);
}
