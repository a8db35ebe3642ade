import { type Draft, draftFrom } from '../draft.js';
import type { Reading } from '../reading.js';
import { plainWords } from '../understand/lexicon/token.js';
import { isName, isSmall, saidOf, says } from '../understand/mentions/mention.js';
import { closuresOf } from './closures-refined.js';
import { withDraft } from './follow-on.js';
import { isRefining } from './follow-up.js';
import { restBehind, restWithin } from './opening.js';
import { isShare, parametersOf, withParameterNamed, withParents } from './parameter-instead.js';
import { refinedAll } from './refined-reading.js';
import type { FollowUp } from './said.js';
import { openedDraft } from './standing.js';
import { isAllMeant, namedIn, takenOut, withoutNamed } from './taken-away.js';

/** `leave the vaccines out`, `South only`, `push it back a week`, said of a scenario of the project: of the changes that its file has. */
export function openedReading(last: Reading, draft: Draft, said: FollowUp): Reading | undefined {
  const made = (changed: Draft): Reading =>
    withDraft({ ...last, language: said.language }, changed, said.text, [...last.words, said.text]);
  const off = switchedOff(draft, said);
  if (off !== undefined) return made(off);
  const left = withoutParent(draft, said);
  if (left !== undefined) return made(left);
  const opened = draft.overrides.length === 0 ? openedDraft(draft, said.vocabulary) : undefined;
  if (opened === undefined) return undefined;
  const changed = withoutNamed(opened, said) ?? withoutParent(opened, said) ?? closuresOf(opened, said);
  if (changed !== undefined) return made(changed);
  return isRefining(said.mentions) ? refinedAll(last, opened, said) : undefined;
}

/** `without taking patients from Furosol`, of a launch that takes a share of them: none of it. */
function switchedOff(draft: Draft, { text, mentions, words, vocabulary }: FollowUp): Draft | undefined {
  const names = new Set(mentions.flatMap((one) => saidOf(one, 'parameter')));
  const params = parametersOf(draft, vocabulary);
  const [name, ...others] = [...names].filter((one) => one in params);
  const isMore = mentions.some(({ amount, time }) => amount !== undefined || time !== undefined);
  const isWithout = restBehind(text, words.without) !== undefined;
  if (!isWithout || isMore || name === undefined || others.length > 0 || !isShare(params[name])) return undefined;
  return { ...draft, params: { ...draft.params, [name]: '0%' } };
}

/** `put the peak back to where it was`, `reprends le pic d'origine`, of a parameter that was set: as the project's file has it. */
export function parameterPutBack(draft: Draft, { text, words, language, recognise }: FollowUp): Draft | undefined {
  const named = restWithin(text, [...words.puttingBack, ...words.leavingAround]);
  const { params = {}, extends: parents = [] } = draft;
  const mentions = named === undefined ? [] : recognise(named, language).mentions;
  const isPlain = mentions.every(
    (one) =>
      saidOf(one, 'parameter').length > 0 || (one.amount === undefined && one.time === undefined && isSmall(one)),
  );
  const names = new Set(mentions.flatMap((one) => saidOf(one, 'parameter')));
  const [name, ...others] = [...names].filter((one) => one in params);
  if (parents.length === 0 || !isPlain || name === undefined || others.length > 0) return undefined;
  const { [name]: _set, ...kept } = params;
  const { params: _params, ...rest } = draft;
  return Object.keys(kept).length > 0 ? { ...rest, params: kept } : rest;
}

/** `without the outage`, of a scenario of which one parent holds nothing else. */
function withoutParent(draft: Draft, said: FollowUp): Draft | undefined {
  const { text, words, language, vocabulary } = said;
  const without = takenOut(text, words);
  const { extends: parents = [] } = draft;
  const meant = without === undefined ? [] : said.recognisePlain(without, language).mentions;
  const called = without === undefined ? undefined : parentCalled(parents, namedIn(without, words));
  const left = parents.filter((name) => {
    const known = vocabulary.scenarios.find((one) => one.name === name);
    if (name === called) return false;
    return known === undefined || !isAllMeant(draftFrom(name, known.text), meant, vocabulary);
  });
  return left.length === parents.length || left.length === 0 ? undefined : withParents(draft, left, vocabulary);
}

/** `drop the ingredient thing`, of `winter-surge` and `late-ingredient` together: the one scenario that has the word in its name. */
function parentCalled(parents: readonly string[], named: string): string | undefined {
  const words = plainWords(named).slice(-1);
  const known = parents.filter((name) => words.length > 0 && words.every((word) => name.split('-').includes(word)));
  return known.length === 1 && parents.length > 1 && plainWords(named).length < 3 ? known[0] : undefined;
}

/** `with 35`, `and the surge at 35%`, of a scenario whose changes are written out: its one parameter, or the one that is named. */
export function settingOf(last: Reading, draft: Draft, said: FollowUp): Reading | undefined {
  const { text, mentions, language } = said;
  const plain = Object.entries(draft.params ?? {}).filter(
    ([, value]) => Number.isFinite(Number.parseFloat(String(value))) && !/[*/+]/.test(String(value)),
  );
  const [amount, ...others] = mentions.filter((mention) => mention.amount !== undefined);
  const isPlain = mentions.every(
    (mention) =>
      mention === amount ||
      mention.entities.some(({ kind }) => kind === 'parameter') ||
      (!isName(mention) && mention.time === undefined && (isSmall(mention) || says(mention, 'follow'))),
  );
  const named = mentions.flatMap(({ entities }) => entities.filter(({ kind }) => kind === 'parameter'));
  const isNamed = ([name]: readonly [string, unknown]): boolean => named.some(({ value }) => value === name);
  // `with 20% switching`, behind a peak that was set: the other parameter, beside the one before.
  const set = withParameterNamed(draft, mentions, said.vocabulary);
  if (set !== undefined) return withDraft({ ...last, language }, set, text, [...last.words, text]);
  if (named.length > 0 && !plain.some(isNamed)) return undefined;
  const [setting, ...more] = plain.some(isNamed) ? plain.filter(isNamed) : plain;
  const { unit, value = 0 } = amount?.amount ?? {};
  if (setting === undefined || more.length > 0 || others.length > 0 || !isPlain) return undefined;
  const [name, before] = setting;
  const isShare = String(before).endsWith('%') || Math.abs(Number(before)) < 1;
  if (unit !== 'percent' && unit !== 'none') return undefined;
  const after = unit === 'percent' || (isShare && value >= 2) ? `${value}%` : value;
  return withDraft({ ...last, language }, { ...draft, params: { ...draft.params, [name]: after } }, text, [
    ...last.words,
    `${name} = ${after}`,
  ]);
}

/** `without the vaccines`, of a scenario of the project that holds nothing of the kind. */
export function isOfParents({ extends: parents = [] }: Draft, { text, words }: FollowUp): boolean {
  return parents.length > 0 && restBehind(text, words.without) !== undefined;
}
