import { isoText } from '../../calendar/bucket.js';
import { phrases } from '../phrases/index.js';
import { textOf } from '../phrases/saying.js';
import type { Reading, Unread } from '../reading.js';
import type { Vocabulary } from '../vocabulary.js';
import { type Unclear, unreadIn } from './changes/changed.js';
import { withColonQuestion } from './clauses/colon-question.js';
import { withFullStops } from './clauses/full-stop.js';
import { withHeads } from './clauses/headed.js';
import { withoutHeading } from './clauses/heading.js';
import { withoutMarketEvent } from './clauses/market-event.js';
import { splitQuestion } from './clauses/split-question.js';
import { withToldSupposed } from './clauses/told-supposed.js';
import { duringText, type Span } from './figures/span.js';
import { shareOfOurs, shareSaid, withFillRateOf } from './kinds/bare-share.js';
import { boundBehind } from './kinds/bound.js';
import { heldShareIn } from './kinds/held-share.js';
import { questionKinds } from './kinds/index.js';
import { whatIfKind } from './kinds/what-if.js';
import type { Language } from './lexicon/sense.js';
import type { Mention } from './mentions/mention.js';
import { isUnknown, passedOver } from './mentions/passed-over.js';
import type { Recognised } from './recognised.js';
import { clearing } from './retelling/clearing.js';
import { placing } from './retelling/placing.js';
import { renaming } from './retelling/renaming.js';
import type { Step } from './retelling/step.js';
import { nearNames } from './words/near-names.js';

function passedThrough(
  mentions: readonly Mention[],
  steps: readonly Step[],
  { calendar }: Vocabulary,
): readonly Mention[] {
  return steps.reduce((before, step) => step(before, calendar), mentions);
}

/** What a question means by what was recognised in it. */
export function readingOf(
  question: string,
  { mentions: recognised, tokens, corrections }: Recognised,
  vocabulary: Vocabulary,
  language: Language,
): Reading {
  const held = heldShareIn(recognised);
  const { mentions: headless, heading } = withoutHeading(
    question,
    withoutMarketEvent(question, withFillRateOf(held, recognised), tokens),
    tokens,
  );
  const headed = withHeads(question, withColonQuestion(question, headless, tokens), tokens);
  const parted = withFullStops(question, withToldSupposed(question, headed, tokens), tokens);
  const share = shareOfOurs(parted);
  const mentions = passedThrough(withFillRateOf(share, parted), renaming, vocabulary);
  const title = titleOf(question);
  const unframed = passedThrough(mentions, clearing, vocabulary);
  const said = passedThrough(unframed, placing, vocabulary);
  const passed = passedOver(mentions, unframed);
  const covered = recognised.flatMap(({ covers = [] }) => covers);
  const without = [...[...(heading ? [heading] : []), ...passed].map(({ text }) => text), ...covered];
  const unknown = mentions
    .filter((mention) => isUnknown(mention) && !passed.has(mention))
    .map((mention) => unknownWord(mention, vocabulary));
  const told = said.filter((mention) => !isUnknown(mention));
  const known = boundBehind(told) ?? splitQuestion(told);
  const asked = { ...known, vocabulary, title, used: new Set<Mention>() };
  const kind = questionKinds.find((one) => one.isAsked(asked)) ?? whatIfKind;
  const { kind: name, command, drafts, words, unread } = kind.read(asked);
  const say = phrases[language];
  return {
    question,
    language,
    kind: name,
    drafts,
    command,
    words: [
      ...[...words, ...shareSaid(share ?? held)].map((word) => textOf(word, say)),
      ...corrections.map(({ written, read }) => say.words.readAs(written, read)),
    ],
    unread: once([...unknown, ...unread, ...timesUntold(said, drafts)].map((one) => unreadIn(say, one))),
    ...(without.length > 0 ? { passedOver: without } : {}),
  };
}

/** `forecast INS-100 on 5 and 13 May`: times of a list of which not each is told by what is made of the question. */
function timesUntold(mentions: readonly Mention[], drafts: Reading['drafts']): readonly Unclear[] {
  const listed = mentions.filter(({ time }) => time?.apart !== undefined);
  if (listed.length === 0) return [];
  const made = JSON.stringify(drafts);
  const isTold = (span: Span): boolean =>
    [duringText(span), isoText(span.from)].some((one) => made.includes(one ?? ''));
  return listed
    .filter(({ time }) => !(time?.apart ?? []).every(isTold))
    .map(({ text }) => ({ text, problem: (say) => say.problem.manyTimes, choices: [] }));
}

/** What a scenario that a question makes is called. */
export function titleOf(question: string): string {
  return question.trim().replace(/\s*\?+$/, '');
}

function unknownWord({ text }: Mention, vocabulary: Vocabulary): Unclear {
  return { ...unknownProblem(text), choices: nearNames(text, vocabulary) };
}

export function unknownProblem(text: string): Unclear {
  return { text, problem: (say) => say.problem.unknownWord, choices: [] };
}

function once(unread: readonly Unread[]): readonly Unread[] {
  return unread.filter(
    ({ text, problem }, index) =>
      unread.findIndex((other) => other.text === text && other.problem === problem) === index,
  );
}
