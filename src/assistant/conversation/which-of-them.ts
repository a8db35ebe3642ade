import type { Reading } from '../reading.js';
import { kpisIn } from '../understand/kinds/asked.js';
import { entitiesOf, isName, isSmall, isWord, type Mention, says, wordSays } from '../understand/mentions/mention.js';
import { holdsAny } from './opening.js';
import type { FollowUp } from './said.js';
import { scenariosShown } from './standing.js';

/**
 * `which has the best margin?`, `lequel des deux demande le plus d'heures sup ?`, behind a comparison of several scenarios: the same by that KPI, though
 * a scenario be called as it is. Undefined where more than one is named, or anything else is.
 */
export function whichOfThem(
  { command, ...last }: Reading,
  { text: question, language, words, recognisePlain }: FollowUp,
): Reading | undefined {
  const names = scenariosShown({ command });
  const { mentions } = recognisePlain(question, language);
  // `quel chiffre d'affaires ?` asks it of what stands.
  const isAsked = holdsAny(question, words.whichOne) || mentions.some((one) => wordSays(one, 'ask', 'better'));
  const isCost = mentions.some(
    (one) => isWord(one) && (says(one, 'action', 'dearer') || says(one, 'action', 'cheaper')),
  );
  const named = kpisIn(mentions);
  const [kpi, ...others] = named.length === 0 && isCost ? ['cost.total'] : named;
  const isOfThem = command.name === 'compare' && names.length > 1 && isAsked && mentions.every(isOfKpi);
  if (!isOfThem || kpi === undefined || others.length > 0) return undefined;
  return { ...last, question, language, command: { ...command, arguments: [...names, '--kpi', kpi] } };
}

/** A KPI, or a word for which of them it is and how much there is of it. */
function isOfKpi(mention: Mention): boolean {
  if (mention.amount !== undefined || mention.time !== undefined) return false;
  if (isName(mention)) return mention.entities.length === entitiesOf(mention, 'kpi').length || isParameter(mention);
  return isSmall(mention) || ['ask', 'kpi', 'quantity', 'action', 'sells'].some((is) => says(mention, is));
}

const isParameter = ({ entities }: Mention): boolean => entities.every(({ kind }) => kind === 'parameter');
