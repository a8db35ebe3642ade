import { phrasesIn } from '../../understand/lexicon/sense.js';
import type { AskedWords } from './follow-up-words.js';

/** What one can do with what stands. */
const coping = phrasesIn(`
  live with | cope with | deal with | do with | get by with | manage with | make up for | get away with | survive |
  handle | absorb | bear | stand | manage | get through | offset | compensate for | compensate | cushion | soften`);

/** Words of turns that begin anew, that ask of what stands, and that take up or save it. */
export const englishAsked: AskedWords = {
  anew: phrasesIn(`
    start over | start again | start afresh | start anew | start from scratch | start from zero | start fresh |
    starting over | starting afresh | starting from scratch | begin again | begin anew | begin afresh | from scratch |
    fresh start | clean slate | clean start | back to square one | reset | reset all | reset everything | clear |
    clear all | clear everything | wipe everything | undo all | undo everything | undo it all | undo all of that |
    drop everything | drop all that | drop all of that | drop it all | scrap everything | scratch everything |
    scratch all that | scratch all of that | scrap it all | scrap that all | scrap all that | scrap all this |
    scrap all of that | scrap all of it | scrap the lot | forget it all | forget everything | forget all that |
    forget all this | forget all of that | forget all of it | forget about all that | forget about all of that |
    forget about everything | forget the lot | leave all that | never mind all that | new question | something else |
    something different | change of subject | another question | different question | new scenario | new case |
    new idea | fresh scenario | another scenario | different scenario | back to the baseline | back to the base plan |
    back to the start | back to the original plan | back to the plan as it is | back to the plan as it stands |
    back to the original | return to the baseline | return to the original plan | return to the base plan`),
  anewJoining: ['and then', 'and now', 'and', 'then', 'now', 'with', 'but'],
  givingUp: phrasesIn(`
    scrap it | scrap that | scrap this | forget it | forget that | forget this | forget about it | forget about that |
    bin it | bin that | ditch it | ditch that | drop it | drop that | never mind | never mind that`),
  besidePlan: phrasesIn(`
    than | against | compared | compare | comparison | versus | vs | off | far from | away from | relative to |
    difference | gap | delta | better | worse | above | below | over | ahead of | behind | next to | beside`),
  it: 'it',
  howMuchThen: phrasesIn(`
    how much | how much then | how much now | how much in that case | and how much then | how many | how many then |
    how many now | how much more would it take | how much would it take now | how many hours would it take |
    how many hours would it take then | how many hours then | how many hours | how many would it take |
    how many would it take then | how many would we need | how many would we need then | how much would it take |
    how much would it take then | how much will it take | how much does it take | how much does it take then |
    how much would we need | how much would we need then | how much do we need | how much do we need then |
    how much is needed | how much is needed then | how much overtime then | same question | the same question |
    and the same question`),
  supposingWith: ['with', 'and with', 'but with', 'assuming', 'and assuming', 'given'],
  soughtUnnamed: phrasesIn(`
    what is the minimum | what s the minimum | what minimum | what is the maximum | what s the maximum | what maximum |
    what is the least | what is the most | what is the lowest | what is the highest | what increase | what rise |
    what decrease | what drop | what is the largest | what is the smallest | how low can | how high can | how far can`),
  furtherSought: ['more', 'further', 'additional', 'extra', 'another', 'on top'],
  asksWhether: phrasesIn(`
    is | are | do | does | will | would | and is | and are | and do | and does | so is | so are | so do | so does`),
  asksAdvice: ['can', 'could', 'can we', 'could we', 'how can', 'how could'],
  holding: ['safe', 'still', 'fine at', 'ok at', 'good for', 'within', 'comfortable', 'there at', 'secure'],
  belowBound: (percent) => `and below ${percent}%`,
  ofKpi: (kpi) => kpi.replace('_', ' '),
  ofThem: ['of them', 'of those', 'of these', 'among them', 'among those'],
  makingLate: phrasesIn(`
    who is hit | who is hit hardest | who gets hit | who is affected | who is affected most | who suffers |
    who suffers most | which products suffer | which products are hit | what gets hit | who is impacted |
    what does that make late | what does it make late | what does this make late | what would that make late |
    what does that delay | what does it delay | what gets late | what is late | what is late now |
    what is late because of that | what comes late | what becomes late | who is late | what slips | what suffers |
    what suffers most`),
  whichLate: 'which products run short?',
  coping: [
    ...coping.flatMap((verb) => [`${verb} it`, `${verb} that`, `${verb} this`]),
    ...phrasesIn(`
      would it help | does it help | will it help | would it be better | is it better | would it be enough |
      would that be enough | would it get better | does it get better | would that get better | does that get better |
      would that be ok | would that be fine | would that be all right | would it be all right | would it be ok |
      would it be fine | is that ok | is it ok | is that fine | would it be any better | does that look better |
      would that look better | would it look better | does it look better | would we be better off | are we better off |
      would we be fine | are we fine | would we be ok | are we ok | would we be safe`),
  ],
  ofChanges: phrasesIn(`
    of these changes | of those changes | of the changes | of my changes | of our changes | of all these changes |
    of all those changes | of all the changes | which change | what change | these changes | those changes |
    of the two changes | of the three changes | of these two changes | of the two | of the three | in there |
    in all that | in all this | of all that | of all this`),
  mattering: phrasesIn(`
    matters | matter | weighs | weigh | counts | count | hurts | hurt | drives | drive | affects | affect |
    contributes | contribute | influences | influence | impacts | impact | damages | effect | weight | costs | cost |
    costing | moves | share | does | do | did | helps | help | brings | bring | adds`),
  most: ['most', 'more', 'biggest', 'largest', 'greatest', 'heaviest', 'worst', 'main', 'highest'],
  costing: ['costs', 'cost', 'costing'],
  askingAdvice: 'what can we do',
  whatHelps: phrasesIn(`
    what would help | what could help | what can help | what helps | what would help us | what would help there |
    what could we do | what can we do | what should we do | what could we do about it | what can we do about it |
    what would you do | what do you recommend | what do you suggest | anything we can do | anything we could do |
    is there anything we can do | is there anything we could do | how do we fix that | how can we fix that |
    how do we get out of that`),
  howSure: phrasesIn(`
    how sure are you about that | how sure are you about this | how sure are you about it | how sure are you of that |
    how sure are you | how sure are we about that | how sure are we about this | how sure are we of that |
    how sure are we | how sure is that | how sure is this | how sure is it | how certain are you about that |
    how certain are you | how certain are we | how certain are we about that | how certain is that |
    how certain is this | how certain is it | how confident are you | how confident are you about that |
    how confident are you in that | how confident are we | how confident are we in that | how confident can we be |
    how safe is that | how likely is that | can we be sure of that | can we be sure about that | can we count on that |
    can we rely on that | are you sure about that`),
  whatRisk: 'what is the risk?',
  whatAccuracy: 'how accurate is it?',
  moved: { raise: 'higher', lower: 'lower' },
  besideForecast: {
    raise: ['over forecast', 'over the forecast', 'beats', 'beat', 'beating', 'ahead of', 'outsells', 'outperforms'],
    lower: ['under forecast', 'under the forecast', 'short of', 'behind forecast', 'misses', 'miss', 'missing'],
  },
  ofForecast: {
    raise: ['too low', 'too pessimistic', 'too cautious', 'underestimated'],
    lower: ['too high', 'too optimistic', 'overestimated'],
  },
  whichOne: ['which one', 'which of', 'which has', 'which needs', 'which is', 'which gives', 'which costs'],
  latter: ['latter', 'other'],
  former: ['former'],
  saving: new RegExp(
    [
      "^(?:(?:can|could|would|will) you (?:please )?|let['’]?s |let us |i(?:['’]d| would) like to |i want to |we (?:can|should) |please )*",
      '(?:(?:save|keep|store|file|park|record|put|remember)',
      '(?: (?:it|that|this|all (?:of )?(?:that|this)|(?:this|that) one|(?:the|this|that) (?:scenario|plan|version)))?',
      '(?: away| aside| down)?(?: as| under(?: the name(?: of)?)?| with the name(?: of)?| ?:)',
      '|(?:save|store|file) (?:it|that|this|(?:this|that) one|(?:the|this|that) (?:scenario|plan|version)) (?:to|in|into)',
      '|(?:call|name) (?:it|that|this|(?:this|that) one|(?:the|this|that) (?:scenario|plan|version)))',
      '\\s+["“]?(\\p{L}[\\p{L}\\d_-]*)[\\s.?!"”]*$',
    ].join(''),
    'iu',
  ),
  behindName: /(?:\s*[,;.]\s+|\s+)(?:and then|and now|then|and)\s+|\s*[,;.]\s+/giu,
  picking: phrasesIn(`
    take | use | go with | let s go with | let s take | start from | start with | go on from | go on with |
    continue with | continue from | work with | keep | pick | choose | i prefer | we take | we go with | build on`),
  pickJoining: ['but', 'and', 'with', 'only', 'but with', 'and with'],
};
