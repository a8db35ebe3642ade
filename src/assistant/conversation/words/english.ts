import { phrasesIn } from '../../understand/lexicon/sense.js';
import { englishAsked } from './english-asked.js';
import { englishBrokenDown } from './english-broken-down.js';
import { englishRemarks } from './english-remarks.js';
import { englishTaken } from './english-taken.js';
import type { FollowUpWords } from './follow-up-words.js';

/** What sets what stands beside another scenario. */
const comparingWith = phrasesIn(`
  compare with | compare to | compare it | compare that | compare this | compared with | compared to |
  how does it compare | how does that compare | is that better than | is it better than | is this better than |
  is that worse than | put it next to | put that next to | put it beside | next to | against | versus | vs`);

export const english: FollowUpWords = {
  ...englishAsked,
  ...englishBrokenDown,
  ...englishRemarks,
  ...englishTaken,
  asides: phrasesIn(`
    while we re at it | while we are at it | while you re at it | while at it | oops | whoa | ouch | yikes | uh | ugh | nope | nah | yep |
    i mean | i meant | ok | okay | hmm | hm | well | sorry | right | oh | alright | fine | wait | no wait | no sorry |
    oh no | no no | ah no | no actually | sorry no | actually | please | now`),
  asidesWithComma: ['no', 'yes', 'then', 'so', 'good', 'great', 'thanks'],
  endings: phrasesIn(`
    while we are at it | while we re at it | while you are at it | while you re at it | while at it | or no | or not |
    please | after all | then | again | sorry | thanks | either | for now | with that | with this | in that case |
    in this case | that way | like that | that all | nothing else | i meant | i mean | that is | but keep the dates |
    and keep the dates | keep the dates | but keep the rest | and keep the rest | keep the rest | but keep the period |
    keep the period | but keep everything else | keep everything else | everything else unchanged |
    everything else the same | the rest unchanged | the rest stays | the rest stays the same`),
  comparing: [
    'compare',
    'compared',
    'better or worse than',
    'better than',
    'worse than',
    'is that better',
    'is it better',
    'is this better',
    'is that worse',
    'cheaper than',
    'dearer than',
    'more expensive than',
    'less expensive than',
    'beside',
    'side by side',
    ...comparingWith,
  ],
  comparingWith,
  helping: phrasesIn(`
    did that help | did it help | does that help | does it help | does this help | would that help |
    how much did that help | how much did it help | how much does that help | how much does it help | is that better |
    is it better | is this better | is that any better | is it any better | any better | better |
    does that make a difference | what difference does that make | what difference does it make | what did that change |
    what does that change | how much worse is it | how much worse is that | how much worse does it get |
    how much worse does that make it | how much better is it | how much better is that | did that do anything |
    what did that bring | what does that bring |
    {did, does, would} {that, it, this} help {compared to, compared with, versus, against} {without, not doing it, before} |
    {is, was} {that, it} {any better, better} than {without, before, without it}`),
  again: phrasesIn(`
    and now | now | what about now | how about now | again | once more | same question | run it again | and after that`),
  showing: phrasesIn(`
    what have i changed so far | {, remind me, show me, tell me} what {, is} {in there, in it, in that} {, now, so far, by now} |
    {, remind me, show me, tell me} what {, is} now in {there, it} | {, remind me, show me, tell me} what {is, was, has been} changed |
    {remind me, show me} what {i, we} {, have} changed | what have i changed | what have we changed | what have we changed so far |
    what did i change | what changes do we have | what is in it | what s in it | what is in it now |
    what s in the scenario | what is in the scenario | show me the scenario | show the scenario | show me the changes |
    show the changes | show me what we have | what do we have so far | where are we | where do we stand |
    remind me what we have | remind me what is in it | list the changes | show me the file | show the file |
    show me the yaml | show the yaml | can you show me the file | can you show me the yaml | can i see the file |
    can i see it | can you show me the scenario | what does the file look like | print the file | show me what i have |
    recap | summary`),
  combining: phrasesIn(`
    combine | combined with | to that | to it | to this | on top | on top of that | together with | along with |
    at the same time | as well`),
  together: phrasesIn(`
    both together | did both | do both | both of them | had both | both apply | both happen | both happened | both hit |
    both at once | both at the same time | all together | all at once | combine them | the two together |
    the two combined | them together`),
  bothOfThem: phrasesIn(`
    both | both of them | both of those | no both | actually both | both lines | both products | both countries |
    make it both | the two | the two of them | the two together`),
  followingOne: phrasesIn('the {following, next} one | the one {after, after that, following}'),
  followingUnit: {
    week: phrasesIn('the following week | the week {after, after that, following}'),
    month: phrasesIn('the following month | the month {after, after that, following}'),
    quarter: phrasesIn('the following quarter | the quarter {after, after that, following}'),
  },
  wholeOfIt: phrasesIn(`
    {, say, make it, what if it is, we lose, we lost} {all of it, all of them, all, everything, the lot, the whole lot}`),
  everywhere: phrasesIn(`
    {, and, and if, what if, and what if, no} {, it, it is, it was, make it} {everywhere, in all countries, in every country, in all markets}`),
  thatOne: ['that one', 'this one', 'the latter', 'latter', 'the last one'],
  besideAsIs: phrasesIn(`
    how much {worse, better} {is that, is it, are we, does that make it} than {today plan, the plan, the plan as it is, today, now, the current plan} |
    how much {worse, better} than {today plan, the plan, today, the current plan} |
    compared to the plan | compared with the plan | and compared to the plan | and compared with the plan |
    against the plan | and against the plan | versus the plan | and versus the plan | vs the plan |
    compare that with the plan | compare it with the plan | compared to the plan as it is | versus the plan as it is |
    against the plan as it is | compared to the plan as it stands | compared to before | compared with before |
    compared to today | versus today`),
  allOfIt: phrasesIn(`
    all of that | all of it | all that | all this | all of this | everything | the whole thing | all changes |
    all the changes`),
  showIt: phrasesIn(`
    show it | show that | show this | show me it | show me that | show me this | show us that | show it to me |
    give it | give me that | split it | split that | break it down | break that down | broken down | split |
    and show it | can you show it | can you show that`),
  otherWay: phrasesIn(`
    {what if it, what if it is, what if it was, and if it, it, it is, say, suppose} {the opposite, the reverse, the other way round, the other way around} |
    other way round | other way around | the other way round | the other way around | vice versa | swap them |
    swap the two | the reverse | the opposite | rather the reverse`),
  others: phrasesIn(`
    all other | all the other | the other | every other | all others | all of the other | all remaining |
    the remaining | any other`),
  joining: ['and what if', 'and if', 'and what happens if', 'what if', 'and', 'but', 'also'],
  adding: phrasesIn(`
    and what if | and if | and what happens if | what if | and also | and | but also | but | also | plus | in addition |
    on top | on top of that | add | further | as well`),
  extending: phrasesIn('{extend, widen, broaden, apply} {, it, that, this, them} to'),
  afterwards: phrasesIn(`
    {, and} {then, afterwards, after that, after this, thereafter} | {, and} followed by {, a}`),
  by: 'by',
  taking: phrasesIn(`
    take | let take | we take | use | let use | do it with | with | give it | let do | do | say | put | let put |
    let try | try | try it with | test it with`),
  same: ['same question for', 'the same question for', 'same for', 'the same for', 'same question with', 'same with'],
  demand: 'demand',
  everyScenario: 'compare all scenarios',
  and: 'and',
  last: ['last', 'latest'],
  closed: (line, when) => `${line} is closed ${when}`,
  atPlace: (place) => `in ${place}`,
  meaning: ['i mean', 'i meant', 'we meant', 'i was talking about', 'i am talking about'],
  freight: 'freight costs',
  onLine: (line) => `on ${line}`,
  onLane: (from, to) => `from ${from} to ${to}`,
  ofMonth: (month) => `of ${month}`,
  forDays: (days) => (days % 7 === 0 ? `for ${days / 7} weeks` : `for ${days} days`),
  fromDay: (day) => `from ${day}`,
  toDay: (day) => `to ${day}`,
  during: (from, to) => (from === to ? `in ${from}` : to === '' ? `from ${from}` : `from ${from} to ${to}`),
  sameDays: phrasesIn(`
    same days | the same days | on the same days | same dates | the same dates | same days of the month |
    with the same dates`),
  sameForThem: phrasesIn(`
    {has, have, had, sees, suffers from, faces, would have} {the same, that same, this same, the very same} {problem, issue, trouble} {, too, as well} |
    {is, are} in the same {boat, position, situation} {, too, as well} | {is, are} hit {just as hard, the same way, likewise}`),
  sameAlsoFor: phrasesIn(
    `{, and} {the same, same} {goes for, applies to, holds for, is true of, is true for, happens to, happens with}`,
  ),
  tooAsWell: 'too',
  wrongOne: phrasesIn(`
    {, oops, that was the, that the, that is the} wrong {line, product, country, market, family, supplier, site, month, one, vaccine, week, quarter} {, i meant, it, it is, it should be, should be}`),
  insteadOfIt: 'instead',
  whileItLasts: phrasesIn('{while, as long as, for as long as} {that, it, this} {lasts, goes on, is going on}'),
  duringThat: 'during that time',
  atThatPrice: phrasesIn('{, then} at {that, this, the new} price'),
  takingItOut: phrasesIn(`
    {take, pull} {it, that, them, this} back out | {take, pull} {it, that, them, this} {, right} out {, again} | remove {it, that, them} {, again} |
    kick {it, that} out {, again}`),
  lifting: phrasesIn('{lift, drop, remove, waive} {the, that, their, this, its}'),
  limits: phrasesIn('{, purchase, supply} {cap, limit, ceiling, allocation, quota, restriction}'),
  besideThem: phrasesIn(`
    {next to, beside, alongside} {them, those, these, the others, the two, both} | {to, into} {the comparison, the mix, the list} | as well | too | alongside`),
  calling: phrasesIn('{, let, we, we can, i d, you can} {call, name} {it, that, this}'),
  pronouns: ['it-is', 'it-was', 'they-are', 'before', 'it', 'that', 'this', 'as', 'this scenario', 'the scenario'],
};
