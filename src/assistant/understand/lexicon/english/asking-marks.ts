/** English. Words by which questions are put: how they open and turn, what they count, rank and want. */
export const askingMarks: Readonly<Record<string, string>> = {
  'mark:result-asked': '{what does, what would, what will} {it, that, this} {give, yield, look like} {, us}',
  'mark:faring': `
    {how does it go, how would it go, how will it go, how does it look, how would it look, how do things look} for |
    {how bad, how serious, how critical} {is it, would it be, will it be} for | {is it, is that, would it be} {bad, serious} for |
    doing | faring | getting on | coping`,
  'mark:whats-left': '{what s, what is, what} {, still} {left, remaining} | what {, still} remains',
  'mark:listing': 'list | list the | list our | rank | sort | sort the | sort our | list all | prioritise | prioritize',
  'mark:seeing': 'see | look at | looking at | {i d like to, we d like to, could i, can i, may i, let us, let s} see',
  'mark:whether': `
    can we | could we | will we | would we | do we | are we | can we still | could we still | will we still | would we still | do we still |
    are we still | how do we | how would we | how will we | where do we | where would we | can we even | could we even |
    are we still able to | will we be able to | would we be able to | are we able to |
    {can we, could we, will we, can we still, would we} {absorb, swallow, digest, take on, cope with}`,
  'mark:modal': '',
  'mark:when': `
    when | when exactly | when precisely | {from, since, by, until} when | in {which, what} {week, month}`,
  'mark:turned':
    'is there | are there | do | does | did | will | would | is | are | was | were | can | could | might | shall | may',
  'mark:asking': `
    what {number, quantity, quantities, amount, volume, volumes} of |
    {what does, what would, what will} {it, that, this} {give, yield, look like} {, us} |
    what | how | how much | how many | what will | how will | what would | what does | at what`,
  'mark:without-verb': 'what would | what will | what does',
  'mark:counting': `
    what {number, quantity, quantities, amount, volume, volumes} of |
    how much | how many | what would it take by way of | what would it take in the way of | what does it take by way of |
    what does it take in the way of | what will it take by way of | what will it take in the way of | what do we need by way of |
    what do we need in the way of | what would we need by way of | what would we need in the way of | what is needed by way of |
    what is needed in the way of | what s needed by way of | what s needed in the way of | what would be needed by way of |
    what would be needed in the way of | what must we add by way of | what must we add in the way of | what should we add by way of |
    what should we add in the way of | {what would it take in, what does it take in, what will it take in, what do we need in,
    what would we need in, what is needed in, what s needed in, what would be needed in, what must we add in, what should we add in} {,
    terms of}`,
  'mark:wondering': `
    {should, must, need} {we, i} {fear, worry about, be worried about, be afraid of} |
    do we | are we | will we | would we | do we still | will we still | would we still | are we still`,
  'mark:telling': `
    tell me | show me | let me know | tell us | show us | let us know | and say | say | report | report on | work out | calculate |
    compute | tell me whether | let me know whether | say whether | see whether | check whether | tell us whether | show me whether |
    find out whether`,
  'mark:checking': `
    {make sure, make certain, be sure, check, double check, cross check, verify, validate, confirm, assert, ensure} {, that}`,
  'mark:bidding': `
    {report, state, indicate, print, output, summarise, summarize, tabulate, quantify, display, provide, return, share, describe, outline, specify} {, me, us} |
    {detail, pull, pull up, produce, deliver, supply, express, extract, retrieve, review, measure, gauge, read out, spell out, name} {, me, us} |
    {highlight, break down, look up, chart, plot, graph, document, communicate, cite, set out, write up, write down, put together} {, me, us} |
    {recap, tally, itemise, itemize, enumerate, clarify, confirm, establish, ascertain, lay out, run through, post, sum up, draw up} {, me, us} |
    {print out, report on, provide me with, provide us with, fill me in on, fill us in on, brief me on, brief us on} |
    {update me on, update us on, walk me through, walk us through, talk me through, take me through, remind me of, remind us of} |
    present {me, us} {, with} | appraise | rate`,
  'mark:striking': `
    hit | hits | hitting | strike | strikes | squeez~ | dent | dents`,
  'mark:to-what-point': `
    how {sensitive, susceptible, badly, severely, strongly, hard, seriously, deeply} | to what {extent, degree}`,
  'mark:plan-to': `
    plan to`,
  'mark:year-ended': `
    {end, finish, close, ending, concluding, completing, wrapping up, rounding off, finishing, closing, conclude, complete, wrap up, round off} {, off} the {year, plan, half, half year, quarter, period, horizon} {, with}`,
  'mark:how-much-of': 'quantity of | quantities of | the quantity of | amount of | the amount of',
  'mark:how-far': `
    {how high, how big, how large, how low, how strong} would |
    how far does | how far do | how far would | how far will | how far must | how far should | how far could | how far do we have |
    by how far`,
  'mark:asked-need': '',
  'mark:holding-in':
    'contain | contains | include | includes | foresee | foresees | provide for | provides for | use | uses',
  'mark:freeing': '{free, frees, freed} {, up} | {set, sets} free | {give, gives} back',
  'mark:finding':
    'find | work out | determine | calculate | compute | find out | figure out | identify | establish | look up | search for',
  'mark:apart': 'separately | separate | separated | split up | apart | each on its own | one by one',
  'mark:needed': 'need | needs | needed | necessary | require | requires | required | called for',
  'mark:needing': `
    have to | has to | must | need to | needs to | ought to | should | would need to | how far must | how far should | how far do we have |
    how far would`,
  'mark:wanting': `
    {can t, cannot, won t, will not, don t, do not} {accept, tolerate} {a, any} |
    need | needs |
    {can t, cannot, won t, will not, don t, do not, must not} {accept, tolerate, afford, want, have} {more than, over, above} |
    {can t, cannot, won t, will not, don t, do not} {accept, tolerate, afford, want, have} {less than, under, fewer than} | should |
    ought to |
    want | wants | we want | wish | need to | have to | must | would like | aim | intend | are to`,
  'mark:ranking': 'class | classify | order | grade | rate',
  'mark:one-table': 'in {a, one, a single, one single, the same} table',
  'mark:top': 'top | highest | maximum | first | number one | best | absolute | first in line | first in the queue',
  'mark:smallest':
    'the min | the least | the lowest | the shortest | lowest | shortest | smallest | minimum | minimal | least | the lowest | the shortest',
  'mark:largest':
    'max | the max | highest | largest | biggest | maximum | maximal | greatest | the highest | the most | longest | the longest',
  'mark:foremost': `
    above all | especially | mainly | particularly | in particular | notably | first and foremost | primarily`,
  'mark:hurting-most': `
    {hurt, hurts, hit, hits, harm, harms} {, us} {, the} {most, worst, hardest} | {threaten, threatens, endanger, endangers} | {threaten, threatens, endanger, endangers} {, us} {, the} most |
    {do, does, would do} {, us} the most {damage, harm} | most {damage, harm} |
    {riskiest, most risky, most dangerous, most critical, most threatening} |
    {the, our} {riskiest, most risky, most dangerous, most critical} | {put, puts} us {, the} most at risk |
    {worry, concern, scare} {, us} {, the} most |
    {cost, costs} us {, the} most | {the, our} {biggest, greatest, largest, worst, number one} {risk, threat, danger} |
    {weigh, weighs} {, the} {heaviest, most} |
    hardest | {is, are, would be} {the, } worst | {weakest link, our weakest link, the weakest link} | matters most | matter most`,
  'mark:risk-noun': `
    {things, items, entries, item, entry, all things} {in, of, on} {our, the} risk register |
    {threaten, threatens, endanger, endangers} {, us} {, the} most | delays | late deliveries |
    risks | our risks | risk | threat~ | hazard~ | danger~ | disruption~ | failure | failures | breakdown | breakdowns | outage | outages |
    incident | incidents |
    late shipment | late shipments | late batch | late batches | single failure`,
  'mark:chance': `
    {can, could} {we, i} {, safely} {promise, commit to, guarantee} | is it safe to {promise, commit to} | would you bet on |
    {should, must, need} {we, i} {fear, worry about, be worried about, be afraid of} |
    fear | realistic | achievable | attainable | probably | likely | likely to | feasible | within reach | reachable | bank on |
    in jeopardy | safe | plausible |
    out of reach`,
  'mark:known': `
    on {our, the} {list, risk list, risk register} | in {our, the} {list, table} of risks |
    {in, on, from, of} {our, the} {register, risk register, risks register} | known | registered | listed | recorded | identified | catalogued |
    on record | we know of | that we know of | in the risk register |
    in our risk register | on file`,
  'mark:fluctuating': `
    how bad {can, could, may, might} | in the worst case | at worst | worst case | vary | varies | fluctuate | fluctuates |
    best case | in the best case | worst case scenario | best case scenario |
    swing | swings | scatter | spread | range`,
  'mark:break-even': 'break even | breaks even | breakeven',
  'mark:robust': `
    robust | robustness | robustly | solid | solidity | sturdy | sturdiness | fragile | fragility | brittle | shaky |
    withstand | withstands | how {robust, solid, sturdy} |
    {does, will, would, can, could} the plan hold up`,
  'opening:word': `
    i want | i need | we want | we need | what | how | which | when | where | who | tell me | tell us | show me | show us | show |
    let me know | let us know | let me see |
    let us see | i want to know | i would like to know | i d like to know | we want to know | we would like to know | i wonder |
    i need to know | we need to know | whether | check | see | report | work out | find out | calculate | compute | estimate | say |
    what s | whats | any | anything | worth | good enough | give me | give us | i want to see | i would like to see | i d like to see |
    we want to see | by how much | at what`,
  'opening:auxiliary': 'do | does | did | is | are | can | could | will | would | has | have | might | may',
  'opening:recall': `
    {, let us, let s, lets, let} {open, open up, load, load up, reload, reopen, resume, take up, take, pick up, call up, bring up, bring back,
    pull up, return to, go back to, switch to, switch back to}`,
  'opening:afterwards': `
    and then | and then what | then what | what then | and after that | and after that what | and what then | what next | and next |
    and now what | now what | so what`,
  'opening:reasons': `
    {, and, but, then, also} {why, how come, for what reason, for what reasons, for which reason, for which reasons, on what grounds} |
    {, and, but} {why is that, why so, why that is, why this is, what causes them, what causes that, what causes it, what is behind it} |
    {, and} {explain, tell me, tell us, say, show, show me} {why, the reasons, the causes, what causes them, what is behind it} |
    {, and} {give, give me, give us} {the reasons, the causes, reasons, the reason, your reasons} |
    {with, and} {the reasons, the causes, their causes, their reasons, the reasons why, the reason}`,
  'opening:recall-end': 'again | once more | up again | back up',
  'opening:announcement': `
    lets test | lets try | let me test | let me try | let us go through | here is | here s | this is | i have | we have |
    i d like to test | i want to test | we want to test | i want to try | we want to try | i would like to test | i would like to try |
    next | now | {let us, let s} {test, try, look at, take, run, simulate, see, think, play}`,
  'opening:inverted': `
    `,
};
