import { labels } from '../../../tables/table.js';
import { isLine, isName, isSmall, isWord, type Mention, saidOf, says, wordSays } from '../mentions/mention.js';
import type { Asked } from './asked.js';

/** `given our breakdown and supplier risks`, `avec toutes les pannes connues`: the risks of the project, which every future draws. */
export function withKnownRisks(asked: Asked): Asked {
  const at = asked.main.findIndex((mention) => !isName(mention) && says(mention, 'prep', 'with'));
  const behind = at === -1 ? [] : asked.main.slice(at + 1);
  const border = behind.findIndex(
    (mention) => !isName(mention) && (says(mention, 'and', 'comma') || says(mention, 'but')),
  );
  const run = border === -1 ? behind : behind.slice(0, border);
  for (const known of [run, risksInFront(asked)])
    if (areKnownRisks(known)) for (const mention of known) asked.used.add(mention);
  for (const mention of risksPlayed(asked)) asked.used.add(mention);
  return areKnownRisks(asked.condition) ? { ...asked, condition: [] } : asked;
}

/** `does VAC-200 run out with the breakdowns and late suppliers we usually see`: what may happen and is known asks how likely it is. */
export function isWithKnownRisks({ main, condition }: Asked): boolean {
  const at = main.findIndex((mention) => wordSays(mention, 'prep', 'with'));
  return areKnownRisks(condition) || (at !== -1 && areKnownRisks(main.slice(at + 1)));
}

/** Words for breakdowns and delays in general: risks, those that are known, or more than one, of nothing that is named. */
export function areKnownRisks(run: readonly Mention[]): boolean {
  const isSaid = (mention: Mention): boolean =>
    says(mention, 'ask', 'risk') ||
    says(mention, 'mark', 'known') ||
    (says(mention, 'mark', 'breaking') && /s$/i.test(mention.text));
  const isOfRisks = (mention: Mention): boolean =>
    isSmall(mention) ||
    isSaid(mention) ||
    ['kind', 'cause'].some((is) => says(mention, is)) ||
    says(mention, 'scope', 'all') ||
    says(mention, 'ask', 'late') ||
    ['breaking', 'lateness', 'findings', 'seeing', 'risk-noun'].some((what) => says(mention, 'mark', what));
  return (
    run.some(isSaid) &&
    run.every(
      (mention) =>
        !isName(mention) &&
        mention.amount === undefined &&
        mention.time === undefined &&
        !says(mention, 'not') &&
        isOfRisks(mention),
    )
  );
}

/** `the odds that breakdowns and sterility findings take us below 98%`: what may bring it about, where the risks of the project have each of its causes. */
function risksInFront({ main, vocabulary }: Asked): readonly Mention[] {
  const asking = main.findIndex((mention) => wordSays(mention, 'ask', 'risk'));
  const passing = main.findIndex((mention) => wordSays(mention, 'compare') || wordSays(mention, 'filler', 'ours'));
  if (asking === -1) return [];
  const run = main.slice(asking + 1, Math.max(asking + 1, passing));
  return areOfProject(run, vocabulary) ? run : [];
}

/** `… because of customs`: without the reason that ends a question, where it is a risk of the project. */
export function withoutKnownReason({ main, vocabulary, used }: Asked): readonly Mention[] {
  const reason = main.findIndex((mention) => wordSays(mention, 'mark', 'reason'));
  const run = reason === -1 ? [] : main.slice(reason + 1);
  const isRisk = (mention: Mention): boolean => says(mention, 'cause') || says(mention, 'mark', 'breaking');
  const isPlain = (mention: Mention): boolean => isWord(mention) && (isSmall(mention) || isRisk(mention));
  if (!run.some(isRisk) || !run.every(isPlain) || !areOfProject(run, vocabulary)) return main;
  for (const mention of run) used.add(mention);
  return main.slice(0, reason);
}

/** `simulate the breakdowns of L1 and L2 and give the range of the fill rate`: what the futures are to be played with, which draw every risk. */
function risksPlayed({ main }: Asked): readonly Mention[] {
  const isRisk = (mention: Mention): boolean => {
    const isNoun = wordSays(mention, 'mark', 'risk-noun') || !says(mention, 'action');
    return wordSays(mention, 'mark', 'breaking') && isNoun && /^\S+s(?:\s|$)/i.test(mention.text);
  };
  const end = main.findIndex((mention) => !isRisk(mention) && !isLine(mention) && !isSmall(mention));
  const run = main.slice(0, Math.max(0, end));
  const isApart = run.some((mention, at) => wordSays(mention, 'and') && run.slice(0, at).some(isRisk));
  return isApart && wordSays(main[end], 'ask', 'risk') ? run : [];
}

/** Whether the project's own table of risks has each cause that is named. */
function areOfProject(run: readonly Mention[], { dataset }: Asked['vocabulary']): boolean {
  const table = dataset.get('risks');
  const known = table === undefined ? [] : labels(table, 'cause').labels;
  const causes = run.flatMap((mention) => saidOf(mention, 'cause'));
  return causes.every((cause) => known.some((one) => one.includes(cause)));
}
