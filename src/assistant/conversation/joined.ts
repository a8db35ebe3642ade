import type { Draft, WrittenOverride } from '../draft.js';
import type { Reading } from '../reading.js';
import { isName, type Mention, says } from '../understand/mentions/mention.js';
import { restBehind, withoutEnd } from './opening.js';
import type { FollowUp } from './said.js';
import type { Standing } from './standing.js';

/** A follow-up read together with the sentence that it goes on from: what it adds to what that sentence says. */
export function joined(standing: Standing, said: FollowUp): Reading | undefined {
  const sentences = standing.draft.scenario.split('; ');
  const told = [sentences[sentences.length - 1], sentences[0], sentences.join(` ${said.words.and} `)];
  const { text, words } = said;
  // `plus 5%` is 5% more: what it begins with is left in front of it first.
  const rests = [restBehind(text, words.joining) ?? text, restBehind(text, words.adding) ?? text];
  for (const sentence of new Set(told))
    for (const rest of new Set(rests)) {
      const reading = joinedTo(sentence, rest, standing, said);
      if (reading !== undefined) return reading;
    }
  return undefined;
}

function joinedTo(
  told: string,
  rest: string,
  { draft: standing }: Standing,
  { text, mentions, language, words, understand }: FollowUp,
): Reading | undefined {
  const sentence = withoutEnd(told.trim());
  const [first, both] = [sentence, `${sentence} ${words.and} ${rest}`].map((one) => understand(one, language));
  if (first.unread.length > 0 || both.unread.length > 0 || both.drafts.length !== 1) return undefined;
  const [earlier, whole] = [first.drafts[0], both.drafts[0]];
  const before = earlier?.overrides ?? [];
  const isSame = before.every((override, at) => JSON.stringify(override) === JSON.stringify(whole.overrides[at]));
  const overrides = whole.overrides.slice(before.length);
  const known = [...(earlier?.extends ?? []), ...(standing.extends ?? [])];
  const parents = (whole.extends ?? []).filter((name) => !known.includes(name));
  const params = Object.entries(whole.params ?? {}).filter(([name, value]) => earlier?.params?.[name] !== value);
  // What was narrowed since is not what the sentence says: `its yield` would be that of more.
  const isNarrowed = before.some(
    ({ where }, at) => JSON.stringify(where) !== JSON.stringify(standing.overrides[at]?.where),
  );
  if (!isSame || overrides.length + params.length === 0 || (parents.length > 0 && overrides.length > 0))
    return undefined;
  if (isNarrowed && mentions.some(leans)) return undefined;
  const isTimed = mentions.some(({ time }) => time !== undefined);
  const isCounted = mentions.some(({ amount }) => amount !== undefined);
  const timed = isTimed ? overrides : overrides.map((override) => atTimeNow(override, before, standing.overrides));
  const counted = isCounted ? timed : timed.map((override) => byAmountNow(override, before, standing.overrides));
  const { extends: _parents, params: _params, ...others } = whole;
  const draft: Draft = {
    ...others,
    overrides: counted,
    ...(parents.length > 0 ? { extends: parents } : {}),
    ...(params.length > 0 ? { params: Object.fromEntries(params) } : {}),
  };
  return { ...both, question: text, drafts: [draft], words: both.words.slice(first.words.length) };
}

/** What takes its time from the sentence before takes it as it is by now. */
function atTimeNow(
  override: WrittenOverride,
  told: readonly WrittenOverride[],
  now: readonly WrittenOverride[],
): WrittenOverride {
  const at = override.during === undefined ? -1 : told.findIndex((one) => timeOf(one) === override.during);
  const during = now[at] === undefined ? undefined : timeOf(now[at]);
  return at === -1 || during === undefined ? override : { ...override, during };
}

/** `and if Plastiform slips by the same amount?`: what takes its amount from the sentence before takes it as it is by now. */
function byAmountNow(
  override: WrittenOverride,
  told: readonly WrittenOverride[],
  now: readonly WrittenOverride[],
): WrittenOverride {
  const amountOf = ({ add, multiply, set }: WrittenOverride): string => JSON.stringify([add, multiply, set]);
  const isAlike = (one: WrittenOverride): boolean =>
    one.table === override.table && one.column === override.column && amountOf(one) === amountOf(override);
  const at = override.insert === undefined ? told.findIndex(isAlike) : -1;
  const current = now[at];
  if (current === undefined || current.table !== override.table || current.column !== override.column) return override;
  const { add: _add, multiply: _multiply, set: _set, ...rest } = override;
  const { add, multiply, set } = current;
  return {
    ...rest,
    ...(add === undefined ? {} : { add }),
    ...(multiply === undefined ? {} : { multiply }),
    ...(set === undefined ? {} : { set }),
  };
}

function timeOf({ during, insert }: WrittenOverride): string | undefined {
  const [row] = insert === undefined ? [] : [insert].flat();
  return during ?? (row?.from === undefined ? undefined : `${row.from}..${row.to}`);
}

/** `its`, `of it`, `there`: what the sentence before names. */
export function leans(mention: Mention): boolean {
  return !isName(mention) && ['possessive', 'pronoun', 'that-one', 'there'].some((what) => says(mention, 'mark', what));
}
