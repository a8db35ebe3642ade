import { isJoiner, isName, isSmall, type Mention, says } from '../mentions/mention.js';
import { isKpi, isMeasured } from './told-or-asked.js';

/** `…, how does the margin move?`, `… - effect on cost.total?`: behind a comma or a dash, a KPI in words that ask or tell an outcome. */
export function askedOfKpiIn(mentions: readonly Mention[]): number {
  for (let at = mentions.length - 1; at > 0; at--) {
    const rest = mentions.slice(at);
    const opens = isJoiner(mentions[at - 1])
      ? asksOrTells(mentions[at]) || countsBehind(rest)
      : opensQuestion(mentions[at]) || isCounted(rest) || opensSentence(mentions[at]);
    if (!opens) continue;
    const isAbout = (mention: Mention): boolean =>
      isKpi(mention) || isHours(mention) || ((isOutcome(mentions[at]) || countsBehind(rest)) && isMeasured(mention));
    if (rest.some(isAbout) && rest.every((mention) => isAbout(mention) || isOfQuestion(mention))) return at;
  }
  return -1;
}

/** `… in the second half. Revenue?`: a full stop says nothing, the capital behind it does. */
function opensSentence(mention: Mention): boolean {
  return isKpi(mention) && /^\p{Lu}\p{Ll}/u.test(mention.text);
}

/** `… how much backlog do we build`: behind a colon, which says nothing. */
function isCounted([count, kpi]: readonly Mention[]): boolean {
  return kpi !== undefined && !isName(count) && says(count, 'mark', 'counting') && isKpi(kpi);
}

/** `…, on perd combien de marge`: a verb, how much, and a KPI. */
function countsBehind(rest: readonly Mention[]): boolean {
  const isPassed = (mention: Mention): boolean =>
    (isOfQuestion(mention) && (says(mention, 'action') || says(mention, 'unit', 'units'))) || isEarning(mention);
  const said = rest.filter((mention) => !isSmall(mention) && !isPassed(mention));
  return (
    said.length > 1 &&
    !isName(said[0]) &&
    says(said[0], 'mark', 'counting') &&
    (isKpi(said[1]) || isHours(said[1]) || isMeasured(said[1]))
  );
}

/** `j'économise combien d'heures sup`. */
function isEarning(mention: Mention): boolean {
  return !isName(mention) && mention.amount === undefined && says(mention, 'mark', 'earned');
}

function asksOrTells(mention: Mention): boolean {
  return (
    !isName(mention) && (says(mention, 'outcome') || says(mention, 'ask', 'which') || says(mention, 'mark', 'asking'))
  );
}

/** `what`, `which`, where nothing parts it from what is supposed: a colon or a full stop does, which say nothing. */
function opensQuestion(mention: Mention): boolean {
  return isOutcome(mention) || (!isName(mention) && says(mention, 'mark', 'asking') && says(mention, 'ask', 'which'));
}

/** `what happens to`, `que devient`: a question in itself. */
function isOutcome(mention: Mention): boolean {
  return (
    !isName(mention) &&
    mention.length > 1 &&
    says(mention, 'outcome') &&
    !says(mention, 'filler') &&
    !says(mention, 'outcome', 'closing')
  );
}

/** `how many hours saved`. */
function isHours(mention: Mention): boolean {
  return !isName(mention) && says(mention, 'mark', 'hours') && mention.amount === undefined;
}

/** Words of a question about a KPI: small ones, and the verb that says that it moves. */
function isOfQuestion(mention: Mention): boolean {
  if (isName(mention) || mention.amount !== undefined || mention.time !== undefined) return false;
  const asked = ['which', 'seek', 'explain', 'kpi'].some((what) => says(mention, 'ask', what));
  const isCount = says(mention, 'unit', 'units');
  return (
    isSmall(mention) ||
    asked ||
    isCount ||
    isEarning(mention) ||
    (says(mention, 'action') && !says(mention, 'action', 'stop'))
  );
}
