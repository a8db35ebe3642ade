import type { Draft, WrittenOverride } from '../draft.js';
import { isWord, type Mention, says } from '../understand/mentions/mention.js';
import { restBehind } from './opening.js';
import { notOfChange, ofSeveral, type Redrafted } from './redrafted.js';
import type { FollowUp } from './said.js';
import { wayOf, wayTold } from './said-again.js';
import { isPlainName, leversSaid, matches, meantBy, namedIn, nameOf, withOverrides } from './taken-away.js';
import { timeHeld } from './time-held.js';

/**
 * `drop the summer fall`, `retire la baisse de l'été`, `enlève les heures de mai`: the scenario without the one change that is named and holds in that time
 * alone. Undefined where more is said, or none is meant; asked back where several are, or where it holds at other times as well.
 */
export function takenOfTime(draft: Draft, said: FollowUp): Redrafted | undefined {
  const { text, words, language, recognisePlain, vocabulary } = said;
  const named = restBehind(text, words.leaving);
  if (named === undefined) return undefined;
  const { mentions } = recognisePlain(namedIn(named, words), language);
  const [told, ...others] = mentions.filter(({ time }) => time !== undefined);
  const span = told?.time;
  const rest = mentions.filter((mention) => mention !== told);
  const ways = rest.flatMap((mention) => wayOf(mention) ?? []);
  const meant = meantBy(rest, false);
  const isNamed = meant !== undefined || (ways.length > 0 && rest.every((one) => isWord(one) && isPlainOf(one)));
  if (span === undefined || others.length > 0 || !isNamed || !Number.isFinite(span.from)) return undefined;
  const isOfName = (override: WrittenOverride, at: number): boolean =>
    ways.every((way) => way === wayTold(override)) &&
    (meant === undefined || matches(override, at, meant, draft, vocabulary));
  const during = draft.overrides.filter((override, at) => {
    const held = timeHeld(override, vocabulary.calendar);
    return held !== undefined && held.from < span.to && span.from < held.to && isOfName(override, at);
  });
  const [taken, ...rivals] = during;
  if (taken === undefined) return undefined;
  const held = timeHeld(taken, vocabulary.calendar);
  const isWhole = held !== undefined && span.from <= held.from && held.to <= span.to;
  const left = withOverrides(
    draft,
    draft.overrides.filter((override) => override !== taken),
  );
  if (left !== undefined && isWhole && rivals.length === 0) return { draft: left };
  return { unclear: rivals.length > 0 ? ofSeveral(text, during.map(nameOf)) : notOfChange(text) };
}

/** Articles, and which way it goes. */
function isPlainOf(mention: Mention): boolean {
  return leversSaid(mention).length === 0 && (isPlainName(mention) || says(mention, 'action'));
}
