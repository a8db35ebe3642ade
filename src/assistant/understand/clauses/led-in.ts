import { signsBefore, type Token } from '../lexicon/token.js';
import { isName, isSmall, type Mention, says, wordSays } from '../mentions/mention.js';
import type { Stretch } from './told-around.js';

/**
 * What is told in front of a question for forecasts: `I have the sales meeting at ten, give me …`, `before I sign off the budget: how …`. It
 * names nothing of the project but what is to be ordered, and no quantity, cause or time of the plan that it could change.
 */
export function ledIn(question: string, mentions: readonly Mention[], tokens: readonly Token[]): readonly Stretch[] {
  const first = mentions.findIndex((mention) => !isOfLead(mention));
  const front = first === -1 ? [] : mentions.slice(0, first + 1);
  const border = front.findLastIndex(({ from }, at) => at > 0 && /[,:;.!–—]/.test(signsBefore(question, tokens, from)));
  const comma = front.findLastIndex((mention) => wordSays(mention, 'and', 'comma'));
  const start = Math.max(border, comma + 1);
  const lead = mentions.slice(0, start);
  const isCounted = lead.some(({ amount }) => amount !== undefined);
  const isChange = lead.some((mention) => says(mention, 'action') && !isSmall(mention));
  // `elles valent quoi, nos prévisions ?` asks in front what is asked.
  const isAskedInFront = lead.some(isAccuracy) && !mentions.slice(start).some(isAccuracy);
  const isBought = lead.some(isName);
  if (start < 2 || isAskedInFront || (isChange && (isCounted || isBought || lead.some(isOrder)))) return [];
  if (isBought && !lead.some((mention) => isOrder(mention) || isBooking(mention))) return [];
  return [{ start: tokens[mentions[0].from].start, end: tokens[mentions[start].from].start }];
}

const isAccuracy = (mention: Mention): boolean => wordSays(mention, 'ask', 'accuracy');

/** A clock's hour is the only number, and a time before the plan is none that could be changed. */
function isOfLead(mention: Mention): boolean {
  if (mention.time !== undefined) return false;
  if (isName(mention)) return mention.entities.every(({ kind }) => kind === 'component');
  if (mention.amount !== undefined) return mention.amount.unit === 'none' && mention.amount.value <= lastHour;
  if (['season', 'month', 'quarter', 'relative'].some((is) => says(mention, is))) return false;
  if (isOrder(mention)) return true;
  return !['quantity', 'kpi', 'cause', 'if', 'parameter'].some((is) => says(mention, is)) || isSmall(mention);
}

/** `I have to order raw material`, `je dois réserver les camions`: what is to be done, and no more of it told. */
const isOrder = (mention: Mention): boolean =>
  wordSays(mention, 'quantity') && (says(mention, 'sells') || says(mention, 'mark', 'vehicle'));

/** `I have to book API`. */
const isBooking = (mention: Mention): boolean => wordSays(mention, 'mark', 'books');

const lastHour = 24;
