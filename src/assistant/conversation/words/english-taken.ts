import { phrasesIn } from '../../understand/lexicon/sense.js';
import type { TakenWords } from './follow-up-words.js';

/** Words that take changes away, keep some alone, or put back what was. */
export const englishTaken: TakenWords = {
  leaving: phrasesIn(`
    leave out | leave off | drop | scrap | remove | take away | take back | take out | take off | forget |
    forget about | ignore | skip | omit | cut out | get rid of | never mind | delete | strike | undo | cancel |
    {then, so} {drop, leave out, forget, scrap, remove} | but without | and without | now without | without | but not | and not | not | no | but no | lose | minus`),
  without: ['but without', 'and without', 'now without', 'without', 'leave out', 'drop'],
  lettingGo: phrasesIn(`
    forget | forget about | leave out | leave off | scrap | ditch | skip | ignore | omit | never mind |
    never mind about | without | but without | and without | now without | and now without`),
  keepingIt: phrasesIn(`
    {, may, can, could, should, would, will, must, gets to, get to, is allowed to, are allowed to} {keep, keeps} {it, them, that} {, though} |
    {, may, can, could, should, would, will} {still, still get to} {have, has} {it, them}`),
  keepingOwn: phrasesIn(`
    {, may, can, could, should, would, will, must, gets to, get to, is allowed to, are allowed to} {keep, keeps} {its own, theirs, their own, its, what it has, what they have} {, though} |
    is spared | are spared | is exempt | are exempt | is not affected | isn t affected`),
  takingOut: phrasesIn(`
    leave | drop | scrap | remove | take | forget | ignore | skip | omit | cut out | get rid of | delete | undo |
    never mind | lose the`),
  preferring: phrasesIn(`
    i d rather have | i d rather | i would rather have | i would rather | we d rather have | we d rather | i d prefer |
    i prefer | let do | let have | let go for | rather | instead | but | and | then`),
  inPlaceOfUndone: ['instead', 'rather', 'and instead', 'in its place', 'in exchange'],
  orCancelled: phrasesIn(`
    or {, just, even, rather} {cancel it, drop it, remove it, delete it, scrap it, skip it, leave it out, get rid of it,
    do away with it} {, altogether, completely, entirely}`),
  parts: {
    before: ['the new', 'that new', 'those new', 'the extra', 'that extra', 'those extra'],
    behind: ['part', 'bit', 'thing', 'side', 'piece', 'element', 'business'],
  },
  leavingAround: [
    ['leave', 'alone'],
    ['leave', 'as it is'],
    ['leave', 'as it was'],
    ['leave', 'as they were'],
    ['leave', 'as before'],
    ['leave', 'the way it was'],
    ['leave', 'like before'],
    ['keep', 'as it was'],
    ['keep', 'as they were'],
    ['keep', 'as before'],
    ['put', 'back as it was'],
    ['put', 'back to normal'],
    ['put', 'back to what it was'],
    ['put', 'back to the original'],
    ['put', 'back to the baseline'],
    ['back to the original', ''],
    ['go back to the original', ''],
    ['restore the original', ''],
    ['restore', ''],
    ['set', 'back to what it was'],
    ['set', 'back to normal'],
    ['', 'stays as it was'],
    ['', 'stays as it is'],
    ['', 'stay as they were'],
    ['', 'stays as before'],
    ['', 'stays the same'],
    ['', 'stays unchanged'],
    ['put', 'back to where it was'],
    ['set', 'back to where it was'],
    ['leave', 'out of the growth'],
    ['leave', 'out of the rise'],
    ['leave', 'out of the increase'],
    ['leave', 'out of the drop'],
    ['leave', 'out of that'],
    ['leave', 'aside'],
    ['leave', 'out of it'],
    ['take', 'out again'],
    ['take', 'out of everything'],
    ['take', 'out of all of it'],
    ['take', 'out of all of them'],
    ['leave', 'out of everything'],
    ['keep', 'out of everything'],
    ['take', 'out of it'],
    ['leave', 'as they are'],
    ['leave', 'unchanged'],
    ['leave', 'out'],
    ['keep', 'as it is'],
    ['keep', 'unchanged'],
    ['take', 'out'],
    ['take', 'away'],
    ['take', 'back'],
  ],
  notOnly: phrasesIn(`
    not only | not just | no not only | no not just | not only for | not just for | and not only | and not just`),
  puttingBack: [
    ['put', 'back to where it was'],
    ['put', 'back where it was'],
    ['put', 'back to what it was'],
    ['put', 'back to the original'],
    ['put', 'back to its original value'],
    ['put', 'back to the default'],
    ['put', 'back'],
    ['set', 'back to where it was'],
    ['bring', 'back to where it was'],
    ['bring', 'back to what it was'],
    ['move', 'back to where it was'],
    ['leave', 'where it was'],
    ['reset', ''],
    ['restore', ''],
    ['back to the original', ''],
    ['go back to the original', ''],
    ['use the original', ''],
    ['take the original', ''],
    ['with the original', ''],
    ['keep the original', ''],
    ['', 'back to where it was'],
    ['', 'back to what it was'],
    ['', 'as in the file'],
    ['', 'as filed'],
  ],
  keeping: phrasesIn(`
    only keep | keep only | keep just | just keep | back to just | back to only | go back to just | go back to only |
    nothing but | only | just |
    {, and, then} {what happens, what if, what if it is, what about, how about, how does it look, what do we get} {, with, for} {just, only} |
    {, and, and now, now, then} with {just, only} | {, and} what happens if {just, only} |
    {, and, and now, now} {just, only} with`),
  goingOn: phrasesIn(`
    keep | we keep | keep selling | we keep selling | we still sell | we go on selling | but keep | but we keep`),
  keepingToo: phrasesIn(`
    {but, and, while} {keep, keeping, leave, leaving} | but we keep | and we keep | keeping`),
  undoing: phrasesIn(`
    put it back | put that back | put them back | put back | undo | revert | take back | go back | step back |
    roll back | {, one, a} step back | back {one, a} step | one more step back | another step back | one step further back |
    {go, step} back {one more, another step, one more step} | {, and} one more back | forget | i take that back |
    take that back | scratch`),
  redoing: phrasesIn(`
    redo {, it, that, this, them, everything} | undo the undo | undo that undo | put {it, that, them, everything} back |
    put {it, that, them, everything} back in | put back | {i, we} want {it, that, them, everything, all of it} back |
    {i, we} do want {it, that, them} | {i, we} want {it, that, them} after all | bring {it, that, them, everything} back |
    bring back {that, it, everything} | give {it, that, them} back | give me {it, that, them} back |
    restore {, it, that, them, everything} | reinstate {it, that, them} | keep {it, that, them} after all |
    let s keep {it, that, them} | we keep {it, that, them} | back in |
    {it, that, they} can stay | leave {it, that, them} in | that was a mistake | wrong one | i changed my mind`),
  undoneWord: [
    ['the', 'thing'],
    ['that', 'thing'],
    ['the', 'bit'],
  ],
  puttingThemBack: ['put it back', 'put that back', 'put them back', 'put back'],
  ofSteps: phrasesIn(`
    that | it | this | the | a | last | previous | change | changes | step | steps | one | two | three | 1 | 2 | 3 | both`),
};
