import type { Mention } from '../mentions/mention.js';
import { comparedIn, countedFromIn, gettingForIn, lostAgainIn, relativeIn, thatOfIn } from './doubtful-comparison.js';
import {
  aroundCauseIn,
  cancelledIn,
  deniedIn,
  deprivedIn,
  noneOrMoreIn,
  unchangedIn,
  vagueIn,
} from './doubtful-denial.js';
import { anywhereIn, notOneIn, oneOfSeveralIn } from './doubtful-one.js';
import { pairIn } from './doubtful-pair.js';
import { apartIn, givenIn, goneToIn, letterIn, nowhereIn, pairedIn, pointedIn, theirCrewIn } from './doubtful-place.js';
import { leavingIn, ofAnotherIn, openEndedIn, regainedIn, shareIn, shareLateIn } from './doubtful-share.js';
import { everySecondIn } from './every-second.js';
import type { Parts } from './parts.js';

/** Words of a clause that set what it says beside something else, so that what it says of the plan is not known. */
export function doubtfulIn(parts: Parts): readonly Mention[] {
  return [
    comparedIn(parts),
    ofAnotherIn(parts),
    shareIn(parts),
    shareLateIn(parts),
    regainedIn(parts),
    openEndedIn(parts),
    deniedIn(parts),
    noneOrMoreIn(parts),
    vagueIn(parts),
    pairIn(parts),
    leavingIn(parts),
    givenIn(parts),
    apartIn(parts),
    lostAgainIn(parts),
    countedFromIn(parts),
    gettingForIn(parts),
    relativeIn(parts),
    thatOfIn(parts),
    goneToIn(parts),
    nowhereIn(parts),
    pairedIn(parts),
    pointedIn(parts),
    letterIn(parts),
    theirCrewIn(parts),
    unchangedIn(parts),
    cancelledIn(parts),
    aroundCauseIn(parts),
    deprivedIn(parts),
    everySecondIn(parts),
    oneOfSeveralIn(parts),
    anywhereIn(parts),
    notOneIn(parts),
  ].filter((mention) => mention !== undefined);
}
