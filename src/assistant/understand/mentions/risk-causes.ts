import { labels } from '../../../tables/table.js';
import type { Vocabulary } from '../../vocabulary.js';
import { inOne, isName, isWord, type Mention, says } from './mention.js';

/**
 * Words that are a cause of the project's own table of risks, put together: `late batches at Rheinsynth last six weeks`. Only where it is
 * said how often something happens or how long it lasts; elsewhere `late` and `batches` keep their own meaning.
 */
export function withRiskCauses(mentions: readonly Mention[], vocabulary: Vocabulary): readonly Mention[] {
  if (!mentions.some(saysHowOften)) return mentions;
  const causes = causesIn(vocabulary);
  const result: Mention[] = [];
  for (let at = 0; at < mentions.length; ) {
    const found = causes
      .map((cause) => ({ cause, length: lengthAt(mentions, at, cause) }))
      .find(({ length }) => length > 0);
    result.push(found === undefined ? mentions[at] : caused(mentions.slice(at, at + found.length), found.cause));
    at += found?.length ?? 1;
  }
  return result;
}

function saysHowOften(mention: Mention): boolean {
  const { amount } = mention;
  const isYearly = amount?.per === 'year' || (amount?.isRate === true && amount.unit === 'year');
  return isYearly || (isWord(mention) && ['how-long', 'lasting'].some((mark) => says(mention, 'mark', mark)));
}

/** The causes of more than one word, which no lexicon holds as a whole. */
function causesIn({ dataset }: Vocabulary): readonly string[] {
  const table = dataset.get('risks');
  const causes = table === undefined ? [] : labels(table, 'cause').labels;
  return causes.filter((cause) => cause.includes(' '));
}

/** How many mentions say a cause; 0 where they do not. */
function lengthAt(mentions: readonly Mention[], at: number, cause: string): number {
  const wanted = cause.split(' ').map(stemOf).join(' ');
  for (let length = 1, said = ''; at + length <= mentions.length && said.length < wanted.length; length++) {
    const mention = mentions[at + length - 1];
    if (isName(mention) || mention.amount !== undefined) return 0;
    said = `${said} ${mention.text.split(' ').map(stemOf).join(' ')}`.trim();
    if (said === wanted) return length;
  }
  return 0;
}

/** Plural and singular are one. */
function stemOf(word: string): string {
  return word.toLowerCase().replace(/e?s?$/, '');
}

function caused(words: readonly Mention[], cause: string): Mention {
  return { ...inOne(words), senses: [{ is: 'cause', what: cause }] };
}
