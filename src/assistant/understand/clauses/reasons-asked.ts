import type { Reading } from '../../reading.js';
import type { Language, Lexicon } from '../lexicon/sense.js';
import { tokenise } from '../lexicon/token.js';

/** A question without the words behind it that ask for reasons. */
export interface WithoutReasons {
  readonly question: string;
  readonly language: Language;
  /** Those words. */
  readonly asking: string;
}

const longestAsking = 8;

/** `which risks threaten us most, and why?`, `… et pour quelles raisons ?`: what asks for reasons at the end, whatever is asked before. */
export function withoutReasonsAsked(question: string, lexicons: readonly Lexicon[]): WithoutReasons | undefined {
  const tokens = tokenise(question);
  const last = tokens[tokens.length - 1];
  for (let start = Math.max(1, tokens.length - longestAsking); start < tokens.length; start++) {
    const words = tokens
      .slice(start)
      .map(({ plain }) => plain)
      .join(' ');
    const lexicon = lexicons.find(({ reasons }) => reasons.has(words));
    if (lexicon === undefined) continue;
    const asked = question.slice(0, tokens[start].start).replace(/[\s,;:.?!–—-]+$/, '');
    return {
      question: `${asked}${question.slice(last.end)}`,
      language: lexicon.language,
      asking: question.slice(tokens[start].start, last.end),
    };
  }
  return undefined;
}

/**
 * The reading of a question whose answer tells reasons: risks their causes, a comparison what moved its scenarios. What runs short is told with
 * what holds it up by the plan itself. Undefined where an answer has none.
 */
export function withReasons(reading: Reading): Reading | undefined {
  const { command } = reading;
  if (['risks', 'compare', 'explain'].includes(command.name)) return reading;
  if (command.name !== 'plan' || !command.arguments.includes('--short')) return undefined;
  return { ...reading, command: { ...command, arguments: command.arguments.filter((one) => one !== '--short') } };
}
