import type { Reading } from '../../reading.js';
import type { Vocabulary } from '../../vocabulary.js';
import type { Lexicon } from '../lexicon/sense.js';
import { type Token, tokenise } from '../lexicon/token.js';

/** What a question bids to open, and the language of the bidding. */
export interface Recalled {
  readonly rest: string;
  readonly language: Lexicon['language'];
}

/** `open winter-surge`, `reprends l'arrêt de la ligne N2`, `take up the N2 outage again`: what is opened; undefined where nothing is. */
export function recalledIn(question: string, lexicons: readonly Lexicon[]): Recalled | undefined {
  const tokens = tokenise(question);
  for (const { language, recalls, recallEnds, phrases } of lexicons) {
    const from = longest(tokens, (length) => recalls.has(plainOf(tokens.slice(0, length))));
    const last = longest(tokens, (length) => recallEnds.has(plainOf(tokens.slice(-length))));
    const rest = tokens.slice(from, tokens.length - last);
    // `load of launch` opens nothing.
    const isOf = rest.length > 0 && phrases.get(rest[0].plain)?.some(({ is }) => is === 'prep') === true;
    if (from > 0 && rest.length > 0 && !isOf)
      return { rest: question.slice(rest[0].start, rest[rest.length - 1].end), language };
  }
  return undefined;
}

/** Whether a reading is of one scenario of the project, as it is. */
export function isOfOneScenario({ unread, drafts, command }: Reading, { scenarios }: Vocabulary): boolean {
  const [name, ...others] = command.arguments;
  return (
    unread.length === 0 &&
    drafts.length === 0 &&
    command.name === 'compare' &&
    others.length === 0 &&
    scenarios.some((scenario) => scenario.name === name)
  );
}

const longestPhrase = 6;

function longest(tokens: readonly Token[], isPhrase: (length: number) => boolean): number {
  for (let length = Math.min(longestPhrase, tokens.length); length > 0; length--) if (isPhrase(length)) return length;
  return 0;
}

const plainOf = (tokens: readonly Token[]): string => tokens.map(({ plain }) => plain).join(' ');
