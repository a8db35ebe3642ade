import { phrases } from '../phrases/index.js';
import type { Reading } from '../reading.js';
import { kpisIn, withoutGeneral } from '../understand/kinds/asked.js';
import { entitiesOf, isName } from '../understand/mentions/mention.js';
import { isEmpty } from './asked-of.js';
import { holdsAny, partsAround } from './opening.js';
import type { FollowUp } from './said.js';
import type { Standing } from './standing.js';

/**
 * `which of these changes matters most for the fill rate?`, `qu'est-ce qui pèse le plus sur la marge là-dedans ?`: the share of each change that stands in
 * what they make of a KPI together. Undefined where no such changes are spoken of, and where not one KPI is.
 */
export function mattersMost({ draft }: Standing, { text, language, words, recognise }: FollowUp): Reading | undefined {
  const around = partsAround(text, words.ofChanges);
  const isMost = holdsAny(text, words.mattering) && holdsAny(text, words.most);
  if (around === undefined || !isMost || isEmpty(draft)) return undefined;
  const { mentions } = recognise(`${around.before} ${around.behind}`, language);
  const isOther = mentions.some(
    (one) => one.amount !== undefined || one.time !== undefined || (isName(one) && entitiesOf(one, 'kpi').length === 0),
  );
  const named = kpisIn(withoutGeneral(mentions));
  const [kpi, ...others] = named.length === 0 && holdsAny(text, words.costing) ? ['cost.total'] : named;
  if (isOther || kpi === undefined || others.length > 0) return undefined;
  const { expect: _expected, ...asked } = draft;
  const { madeOf, ofScenario } = phrases[language].words;
  return {
    question: text,
    language,
    kind: 'explain',
    drafts: [asked],
    command: { name: 'explain', arguments: ['--scenario', asked.name, kpi] },
    words: [madeOf(kpi), ofScenario(asked.scenario)],
    unread: [],
  };
}
