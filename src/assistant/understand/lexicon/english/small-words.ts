import { filler } from './filler.js';

/** English. Words that join, point and turn a sentence round: `
    rticles,`uxiliaries, prepositions, connectives, comparison. */
export const smallWords: Readonly<Record<string, string>> = {
  'follow:same': `
    the same for | same for | the same in | same in | likewise for | same thing for | the same thing for | same again for |
    and the same for | same story for`,
  'follow:new': `
    start over | start again | begin again | start afresh | new question | reset | from scratch | clear | let s start over | let start over`,
  baseline: `
    {the normal, normal, the usual, usual} plan | the plan as usual |
    base | the base | base case | the base case | base plan | the base plan | base scenario | reference scenario | reference plan |
    reference case | the reference | current plan | the current plan |
    today s plan | status quo | as is | the plan as it is | the plan as it stands |
    the original plan | normal plan | business as usual | doing nothing | doing nothing at all | standing still |
    changing nothing | today plan | todays plan`,
  reports: `
    say | says | said | says that | said that | say that | tell us | tells us | told us | tells us that | told us that | tells me |
    promises | promise | promised | told me | asks | asked | asks what | asks me | ask me | asks us | asks whether |
    announces | announced | announce | announce that |
    announces that | announced that | warns | warn | warned | warned us | warns us | warned us of | warns us of | warned that | warns that |
    warned us that | informs us | informed us | informs us that | informed us that | informed us of | thinks | think | think that |
    thinks that | believes | believe | believe that | believes that | expects | expect | expects that | expect that | fears | fear |
    fear that | fears that | reports | reported | reports that | reported that | claims | claim | claims that | estimates | estimate that |
    estimates that | predicts that | predict that | predicts | wants to know | want to know | wonders | wonders what | plans | plan on |
    plans to | plan to | planning to | reckons | reckon | reckon that | insists | insists that | assumes | confirms | confirmed |
    confirms that | confirmed that | suggests that | hopes | hopes that | hope that | intends to | proposes to | wants to | decides to |
    decided to | lets us know that | let us know that | indicates that | indicate that | signals that | signal that | reports a |
    reports an | announces a | announces an | announced a | announced an | flags that | flag that | flagged that | points out that |
    mentions that | mentioned that | advises that | advised that | notifies us that | notified us that | notifies us of | notified us of |
    lets me know that | informs me that | informed me that | are telling us that | is telling us that | is warning that | are warning that |
    is warning us that | are warning us that | is warning us of | are warning us of | reckons that | our forecasters reckon |
    forecasters reckon | our forecasters expect | our forecasters see | our planners reckon | marketing is banking on |
    sales is banking on | is banking on | are banking on | is counting on | are counting on | is betting on | are betting on |
    marketing is counting on | pencils in | writes | writes that | wrote | wrote that | wrote us that | writes us that | writes to us that |
    {is, are} {thinking of, considering} | writes to say that | writes to say | emails that | emailed that | called to say | calls to say |
    called to say that`,
  vague: `
    some | several | certain | a few | few | various | most | half the lines | many of | one of {our, their, its} |
    one of the | part of | parts of | many | tomorrow |
    yesterday | soon | later on | y | yoy | year on year | year over year | recovery | alternative | one or two | a number of | a couple |
    about half | temporary worker | workers | workforce | energy | warehouse | partly | partially | in part | partial | intermittently |
    intermittent | sporadically | sporadic | occasionally | sometimes | periodically | repeatedly | regularly | irregularly | alternately |
    alternatingly | seldom | rarely | nightly | yearly | annually | quarterly | hourly | biweekly | bimonthly | fortnightly | compounded |
    cumulatively | inversely | conversely | oppositely | proportionally | proportionately | randomly | selectively | exponentially |
    doubly | triply | negligibly | insufficiently | incompletely | indirectly | successively | individually | separately | mornings |
    afternoons | evenings | nights | daytime | nighttime | overnight | increasingly | decreasingly | early in the day | at times |
    now and then | from time to time | here and there | every now and then | on and off | off and on | unevenly | unequally | differently |
    incrementally | marginally | weekdays | weekday | cumulative | compound | alternating | the worst case | the best case |
    free of charge | for free | optional | tentative | voluntary | reversible | mid day | lunchtime | in shifts | half days | half day |
    in turns | by turns | alternate | per capita | like for like | seasonally adjusted | weighted | mostly | mainly | chiefly | primarily |
    largely | predominantly | principally | especially | particularly | in particular | notably | for the most part | first and foremost`,
  degree: `
    big | large | small | huge | major | minor | massive | sharp | strong | severe | heavy | moderate | modest | steep | significant |
    considerable | substantial | sizeable | dramatic | drastic | slight | little | important | key | main | top | critical`,
  inversion: 'should',
  sells: `
    sell~ | sold | buy~ | bought | order~ | need~ | get~ | has | have | had | deliver~ | ship~ | shipp~ | suppl~ | supply | supplies |
    {can t, cannot, can not, doesn t, does not, won t, will not} {deliver, supply, ship} {any more, anymore, any longer} |
    no longer deliver | no longer supply | no longer ship | no longer serve | serve | serves | serving`,
  works: `
    work~ | working | limp~ | limp~ along | crawl~ along | struggle~ along | hobble~ along | run~ | runn~ | ran | operat~ | operate~ | produc~ |
    open | opens | work through | works through | working through |
    worked through`,
  filler,
  if: `
    {rerun, recompute, recalculate, redo, calculate, run} the plan {with, without} |
    is it a bad idea to | is it a good idea | would it be a good idea | is it wise to | would it be wise to | is it sensible to |
    would it be sensible to | does it make sense to | would it make sense to | is it better to | would it help to | does it help to |
    {do, would, will} we gain anything {by, with} |
    {is it, would it be} {affordable, realistic, feasible, useful} to | can we afford to | is it worth our while to | is it worth | is it worth it to | would it be worth | would it be worth it to | is it worthwhile to |
    would it be better to | is it reasonable to | is it smart to | would it be smart to | would it pay to |
    does it pay to | is there any point in | is there a point in | what do you think of | what do you reckon | we would consider | we might consider |
    we could consider | i would consider | we are inclined to | we are minded to | if | what if | whatif | what happens if |
    what happens when | what would happen if | what will happen if | what would happen when | suppos~ | suppose that | imagin~ |
    imagine that | assum~ | assume that | assuming that | given | given that | provided | in the event that | in the event of |
    in case of | in case | let us say | lets say | let s say | say that | consider | consider that | when | once | what about |
    how about | what with | what does it mean if | what s the impact if | what happens should | what would happen should |
    what happens in case | in the event | what would it mean if | what would it look like if | how would it look if |
    how does it look if | how do things look if | what changes if | what would change if | what does it do if | what do we do if |
    supposing | supposing that | presuming | presume | hypothetically | hypothetically speaking | let us assume | lets assume |
    let s assume | let us suppose | let us imagine | just suppose | picture this | picture | think of | as soon as |
    {, in, of} a {plan, world, case, situation, scenario, year, version, future} {where, in which} |
    in the scenario where | scenario where | simulate what happens if |
    show me what happens if | tell me what happens if | can you simulate what happens if | say | let s imagine | let me assume |
    i assume | we assume | if ever | even if | on the assumption that | under the assumption that | with the assumption that |
    assumption that | what are the consequences if | what s the effect if | how bad is it if | how bad would it be if | how bad if |
    what then if | wat if | whta if | waht if | what does it cost to | what will it cost us if | how much does it cost us if |
    how much will it cost if | how expensive is it if | how expensive would it be if | pretend | pretend that | just pretend |
    argument sake | one day if | if one day | what if one day | if tomorrow | scenario in which | a scenario in which |
    build a scenario where | build a scenario in which | create a scenario where | create a scenario in which | make a scenario where |
    make a scenario in which | set up a scenario where | set up a scenario in which |
    {draw up, put together, map out, work out, prepare, draft, sketch, sketch out, outline, develop} a {scenario, what if} {where, in which, with} |
    {build, create, make, set up} a {scenario with, what if where, what if with} | new scenario where | model what happens if |
    model the case that | model the case where | model a case where | model the effect if | calculate what happens if |
    compute what happens if | in the case where | in cases where | for the case that | for the case where | consider the case where |
    consider the case that | consider a scenario where | take the case where | take the case that | take a case where |
    on the basis that | working on the basis that | on the premise that | working assumption | let me suppose | assume we have |
    what are the implications if | what are the effects if | what would be the effects if | what are the results if |
    what would be the outcome if | where do we end up if | where would we end up if | where do we stand if | where would we stand if |
    how do we look if | how would we look if | how do we cope if | how would we cope if | how will we cope if | how do we fare if |
    how does the plan react if | how would the plan react if | how does the plan respond if | how would the plan respond if |
    rerun the plan if | re run the plan if | calculate the plan if | recalculate the plan if | recompute the plan if |
    redo the plan if | replan if | replan as if | act as if | in the hypothetical case that | in the hypothetical case where |
    in the unlikely event that | should it happen that | what follows if | what would follow if | whatif we | let say | let assume |
    let imagine | can we make do with | could we make do with | would we be able to make do with | will we be able to make do with |
    are we able to make do with | are we fine with | are we ok with | are we okay with | would we be fine with | would we be ok with |
    would we be okay with | would it be ok with | is it ok to | would it be ok to | is it fine to | is it safe to |
    would it be safe to | can we afford to | could we afford to | can we get away with having | {what is the, what the,
    whats the} {impact if, effect if, consequence if, result if, damage if, implication if, outcome if} | {can we, could we,
    would we be able to, will we be able to, are we able to} {live with, manage with, do with} | {is it a good idea,
    what would it cost us, what would it cost, what will it cost, what does it cost us, how much would it cost us,
    how much would it cost, how much does it cost} {to, if} | {can we get, could we get, would we be able to get,
    will we be able to get, are we able to get} {by with, away with}`,
  outcome: `
    {, be} worth {it, while, the money, the effort, the cost, the expense, the trouble, the investment, our while, our money} | {, be} {profitable, lucrative, worthwhile} |
    undermin~ | impair~ | penalis~ | penaliz~ | strain~ | shake~ | destabilis~ | destabiliz~ | upset | upsets | disrupt | disrupts | disrupted |
    disrupting | compromis~ | crippl~ | burden~ | reliev~ | {tak~, take} a toll on | {put, puts} a strain on | {put, puts} pressure on |
    what comes out {, of it, of that} |
    {what does, what would, what will} {it, that, this} {give, yield, look like} {, us} |
    {does, would, will, do} {that, it, this} hurt {, us, much, a lot} | how much {does, would, will} {that, it, this} hurt |
    {does, would, will} {that, it, this} leave | {does, would, will} {that, it, this} leave us with | falls to what | drops to what |
    ends up at what | does it fall to | would it fall to | does it drop to |
    {how does it go, how would it go, how will it go, how does it look, how would it look, how do things look} for |
    {how bad, how serious, how critical} {is it, would it be, will it be} for | {is it, is that, would it be} {bad, serious} for |
    contribution of | the contribution of |
    what difference {would, will, does, do} | {show me, show us, show, give me, give us, see} the {effect, impact, outcome, consequences} of |
    {react, reacts, respond, responds} to | what happens | what would happen | what will happen | what happens to | what would happen to | what happens with |
    what would happen with | what s the impact of | what s the effect of | impact of | effect of | impact on | effect on | impact |
    effect | what do we get | change~ | consequence~ | consequence~ of | how does | how do | how would | how will | what would |
    {what is, what s, what would} {the idea, that, it} {, be} worth |
    {help, helps, benefit, benefits} {the, our} | {be, is} {good, bad} for {the, our} | what would come of |
    {buy, buys} us | what {follows, would follow, will follow} from | what are the consequences of |
    what will | result~ of | result~ | affect~ | hurt~ | harm~ | weigh~ on | dent | damage~ | influence~ | endanger~ | threaten~ |
    jeopardis~ | jeopardiz~ | matter for | affecting | change for | be felt in | show in | show up in | what breaks |
    {does, would, will} {it, that, this} {break, sink, wreck, kill, ruin} {the plan, our plan, us, anything, everything} |
    {is, would} the {gain, benefit, difference, effect} {visible, noticeable, be visible, be noticeable} |
    {do, would, will} we {see, notice, feel} {the, a} {gain, benefit, difference, effect} |
    what breaks first | what suffers | what gives | what goes wrong | what fails | what fails first | what cracks |
    where does it hurt | what hurts | what is hit | what does the plan look like | what would the plan look like |
    what will the plan look like | implication~ | implications of | implications for | repercussion~ | repercussions of |
    knock on effect | knock on effects | knock on effect of | ramification~ | fallout | fallout of | consequences for | outcome |
    outcome of | what are the implications of | what are the consequences of | what would be the consequences of |
    what are the effects of | pay off | pays off | paid off | paying off | what becomes of | what would become of |
    what will become of | where does | where would | where will | where do | how high will | how low will | how far will |
    how much does | how bad will | what s left of | what is left of | what remains of | what would be left of | how about |
    what about | what is the consequence for | what are the consequences for | what is the implication for | implication~ for |
    implications on | repercussions on | repercussions for | knock on effect on | knock on | fallout for | fallout on | upshot |
    impact for | effect for | what would this mean for | what will that do to | what happens then to | where does that leave |
    where would that leave | where does this leave | where will that leave | where does it leave | where would it leave |
    where are we on | {how, where} {would, will} we {stand, be} on | where do we land on | where do we end up on | where do we end up with |
    do we break anything | do we break something | does anything break | does something break | will anything break |
    would anything break | do things break | would we break anything | is anything broken | what gets broken | what do we break |
    where does it break | where does it pinch | where does it get tight | where does it get stuck | what falls over |
    what falls apart | does it hold up | {does, will, would, can, could} the plan hold up | what falls down | are we able to deliver that |
    are we able to deliver it | do we manage that | do we manage it | do we get it out | do we get that out | is that deliverable |
    is it deliverable | is that doable | is it doable | is this doable | does it fly | help ourselves | help ourselves with | help ourselves by | are we in danger | {would, will} we be in danger |
    {is it, is that, would it be, would that be} dangerous | do we keep up | can we keep up |
    how hard does that hit | how hard does it hit | how badly does that hit | how badly does it hit | how does that hit |
    what does that do for | how badly are | how badly is | how hard are | how hard is | how badly do | how much do we hurt |
    {can we deliver, can we supply, can we ship, can we serve, can we make, can we produce, can we cover, can we handle, can we manage,
    can we meet, can we fulfil, can we absorb, can we do, could we deliver, could we supply, could we ship, could we serve,
    could we make, could we produce, could we cover, could we handle, could we manage, could we meet, could we fulfil, could we absorb,
    could we do, can we cope with, can we live with, could we live with, will we live with, can we get by with} {that, this, it} | {what is the, what s the, whats the, how big is the, how bad is the} {hit on,
    hit to, damage to, blow to, toll on, knock to, dent in} | {what is the, what would be the, what the, whats the} {impact of,
    effect of, outcome of} | {what effect, what impact, how badly, how hard, how high, how low, how far, how strongly, how bad} {does,
    would} | {what does that, what does this, what does it, what would it, what would that, what will it} {do to, mean for}`,
  'outcome:closing': 'do to | do for | mean for | does to | have on',
  'mark:amounting': '{come, amount, add up} to | {work, come} out at | {stand, end up} at | look like',
  and: `
    and | & | plus | as well as | and also | and then | along with | followed by | and followed by | then followed by |
    and after that | and afterwards | and thereafter`,
  or: 'or | or else',
  but: `
    {coupled, paired} with | accompanied by | compounded by | not to mention | not forgetting |
    except that | except only that | {only, with the} {difference, exception} that | the only difference being that |
    but | accepting | while accepting | while | whilst | whereas | at the same time as |
    then | and in addition | in addition | moreover | meanwhile | combined with |
    together with | in parallel | and in parallel | in return | and in return | in exchange | and in exchange | simultaneously |
    at the same time | and at the same time | on the other hand | and meanwhile`,
  not: `
    not | n t | t | never | don t | doesn t | isn t | won t | aren t | didn t |
    wasn t | weren t | hasn t | haven t | hardly | scarcely | neither | nor | refus~ | avoid~ |
    refrain~ | prevent~ | averted | avert~ | fails to | fail to | failed to | failing to | unlike | far from |
    oppos~ | resist~ | dodg~ | evad~ | ignor~ | renounc~ | contest~ | deny | denies | denied | denying | hinder~ |
    hamper~ | escap~ | shun~ | abstain~ | neglect~ | overlook~ | disregard~ | barely | unless | object to | objects to`,
  'scope:all': `
    the whole range | the entire range | the whole catalogue | the entire catalogue | the whole portfolio | our whole range |
    the full range | our entire range | the entire portfolio |
    in all markets | in all countries | in every market | in every country |
    all | all of | all the | all our | every | each | any | everywhere | anywhere | left anywhere | everything |
    total | across the board | in all | write off all |
    write off all the | scrap all the | scrap all | destroy all the | destroy all | throw away all the | write off the whole |
    scrap the whole | either supplier | either of the suppliers | either vendor | any supplier | both suppliers | both vendors`,
  'scope:only': `
    only | just only | solely | exclusively | but only | though only | alone | just in | just for | only for | only in | purely`,
  'scope:except': `
    everything but | all but | everyone but | anything but | except | except for | except in | excluding | apart from | but not |
    but not in | other than | outside | barring | ignoring | omitting | disregarding | leaving out | leaving aside | with the exception of |
    save for | not counting | not including | exclusive of | bar | minus those of | excluded | excepted | exempt | exempted | spared | unaffected |
    untouched | not concerned | not affected | immune | carved out | omitted | disregarded | does not apply | do not apply | not included |
    unscathed | removed from it | set aside`,
  'prep:by': 'by | of about | by about | by another',
  'prep:to': `
    to | down to | up to | into | -> | → | towards | toward | onto | {come, amount, add up} to |
    {work, come} out at | {stand, end up} at`,
  'prep:from': 'from | of from | out of | from out of',
  'prep:in': `
    from the beginning to the end | from the start to the end | from beginning to end of | from the beginning to the end of |
    from start to end of | from the start to the end of | from start to finish of | from start to finish in | in | inside | within | at |
    on | during | over | throughout | through | across | around | for the | in each | in every | on each | on every | for each | for every |
    to each | to every | onto | made on | produced on | manufactured on | that run on | running on | that we make on | we make on |
    filled on | that are made on | which are made on | all through | all throughout | throughout all of | all during | during all of |
    all along`,
  'prep:under': 'under',
  'prep:for': 'for | lasting | during',
  'prep:until': `
    from now until | from now till | from now to | from now through | from today until | from today to | from now up to |
    from now on until | until | till | up until | through to | to the end of | til | up to | up to and including | up through |
    through the end of | through end of | up to the end of | till the end of | up until the end of | until and including | to and including`,
  'prep:since': `
    since | from | starting | starting in | starting on | starting from | start~ in | {begin, begins} {in, on, from} | beginning | beginning in | beginning on | as of |
    as from | effective | beginning from | commencing | commencing in | commencing on | commencing from | with effect from |
    effective from | effective as of | kicking in in | kicking in | wef | starting as of | as from the | going from | with start in |
    from the week of | {but, only, and} not {before, until, till} | {not, no} {earlier, sooner} than |
    {but, and} {not, no} {earlier, sooner} than`,
  'prep:onwards': 'on | onward | onwards | forward | forwards | and later | and beyond',
  'prep:after': 'after | following the end of',
  'prep:before': 'before | prior to | ahead of',
  'prep:of': 'of | @ | on behalf of | concerning | from | among | among the | amongst | amongst the | among our',
  'prep:with': 'w / | with | given | despite | in spite of',
  'prep:per': 'per | a | each | every | / | an | in each | in every | by the',
  'prep:between': `
    between the two |
    between`,
  'prep:than': `
    than | as | of what it is | of what it was | of today | of normal | of usual | than today | than now | than usual | than planned |
    than normal | as much | as many | as much as | as many as | as long | as fast | as high | than before | than expected | than we think |
    than forecast | of its | of the current | than scheduled | than promised | than it should | than we planned | than originally planned |
    than in the plan | as normal | as usual | what it is today | what it is now | its current level | its normal level | its current value |
    today s level | the current level | the normal level | of its current level | of its normal level | of its normal hours |
    of normal level | of current level | of its usual | of the normal | of the usual | of the planned | of what was planned | of its value |
    of its size | than that | of the original | of the original level | of the original value | of plan | than booked | than recorded |
    than counted | than in the books | than in the system | than shown | than stated | than believed | than we thought | than announced |
    of what was forecast | of the planned level | booked | than in the forecast | than usually | today level | todays level`,
  'prep:against': 'against | relative to | compared to | compared with | versus | vs',
  'compare:below': `
    {more, less} {harmful, painful, damaging, penalising, penalizing, serious, detrimental, disruptive, severe, critical, problematic, burdensome} than |
    {more, less} {dangerous, troublesome, hurtful, harsh, risky, destructive, crippling, worrying, punishing, taxing, onerous, awkward, inconvenient} than |
    {is, are} no longer {met, reached, held, kept, achieved} | no longer {met, reached, held, kept, achieved} |
    {is, are} not {met, reached, held, kept} |
    {get, take, bring} {me, us} {below, under} | {must not, mustn t, should not, cannot, can t} {exceed, go above, rise above} |
    {how do, how can, how could} we {stay, remain} {below, under} |
    come in {below, under} | comes in {below, under} |
    {can t, cannot, won t, will not, don t, do not, must not} {accept, tolerate, afford, want, have} {more than, over, above} |
    {can t, cannot, won t, will not} {live with, put up with} {more than, over} |
    to come under | to come below | to come in under | to come in below | to come down below |
    get back under | back under | get back below | back below |
    below | under | less than | lower than | fewer than | at most | no more than | beneath | drop~ below | drop~ under | dropp~ below |
    dropp~ under | fall~ below | fell below | fall~ under | go~ below | sink~ below | dip~ below | slip~ below | slip~ under |
    get~ below | <= | < | ≤ | worse than | ends below | ends under | ends beneath | end below | end under | end beneath |
    ending below | ending under | ending beneath | finishes below | finishes under | finishes beneath | finish below | finish under |
    finish beneath | lands below | lands under | lands beneath | land below | land under | land beneath | closes below | closes under |
    closes beneath | stays below | stays under | stays beneath | stay below | stay under | stay beneath | remains below |
    remains under | remains beneath | remain below | remain under | remain beneath | keeps below | keeps under | keeps beneath |
    lies below | lies under | lies beneath | sits below | sits under | sits beneath | climbs below | climbs under | climbs beneath |
    rises below | rises under | rises beneath | falls below | falls under | falls beneath | drops below | drops under | drops beneath |
    slips below | slips under | slips beneath | sinks below | sinks under | sinks beneath | gets below | gets under | gets beneath |
    goes below | goes under | goes beneath | or fewer | or less | or below | or under | or lower | we miss | that we miss | miss |
    missing | not reaching | of not reaching | not meeting | of not meeting | not keeping | not achieving |
    not holding | we fail to reach | fail to reach | we do not reach | we don t reach | misses | missed | would miss | will miss |
    might miss | could miss | does not reach | doesn t reach | does not make | doesn t make | fails to reach | fails to meet |
    does not meet | doesn t meet | not to exceed | not exceed | not exceeding | does not exceed | doesn t exceed | do not exceed |
    never exceed | never exceeds | without exceeding | not go above | not go over | not to go over | not to go above | not rise above |
    not climb above | not pass | not to pass | no higher than | no greater than | {ends up, end up, is still, comes out, comes in,
    turns out} {below, under, beneath}`,
  'compare:above': `
    {go, goes, going, climb, climbs, rise, rises, get, gets, run, runs, creep, creeps} {beyond, past} |
    {more, less} {beneficial, favourable, favorable, helpful, advantageous, useful, effective, worthwhile, attractive, valuable} than |
    {get, take, bring} {me, us} above |
    {must not, mustn t, should not, cannot, can t} {fall, drop, go, sink, dip, slip} {below, under} |
    {how do, how can, how could} we {stay, remain} above |
    come in {above, over} | comes in {above, over} | passing |
    {can t, cannot, won t, will not, don t, do not, must not} {accept, tolerate, afford, want, have} {less than, under, fewer than} |
    tops | topped | topping | surpass~ | crosses | crossed | crossing | breach~ | overshoot~ | overshoots | {go, goes, get} through |
    going past | goes past | go past | get past | getting past | get back above | back above | get back over | back over |
    climb back above |
    above | over | more than | higher than | greater than | at least | no less than | exceed~ | go~ above | ris~ above | better than |
    >= | > | ≥ | stay~ above | stays above | remain~ above | keep~ above | hold~ above | ends above | ends over | ends beyond |
    end above | end over | end beyond | ending above | ending over | ending beyond | finishes above | finishes over | finishes beyond |
    finish above | finish over | finish beyond | lands above | lands over | lands beyond | land above | land over | land beyond |
    closes above | closes over | closes beyond | stays over | stays beyond | stay above | stay over | stay beyond | remains above |
    remains over | remains beyond | remain above | remain over | remain beyond | keeps above | keeps over | keeps beyond | lies above |
    lies over | lies beyond | sits above | sits over | sits beyond | climbs above | climbs over | climbs beyond | rises above |
    rises over | rises beyond | falls above | falls over | falls beyond | drops above | drops over | drops beyond | slips above |
    slips over | slips beyond | sinks above | sinks over | sinks beyond | gets above | gets over | gets beyond | goes above |
    goes over | goes beyond | or more | or above | or higher | or better | or over | or greater | not under | not below |
    not lower than | not less than | no lower than | not falling below | not falling under | not dropping below | not dropping under |
    not fall below | not fall under | not drop below | not drop under | not go below | not go under | not going below |
    not going under | never below | never under | not get below | does not fall below | does not drop below | does not go below |
    doesn t fall below | doesn t drop below | doesn t go below | {ends up, end up, is still, comes out, comes in, turns out} {above,
    over, beyond}`,
  'compare:reach': `
    {be, is, are} enough {to, for} | {be, is} sufficient {to, for} |
    {we, i} settle for | {we, i} are {content, happy, satisfied, fine} with | {is, are, would be} {enough, sufficient, acceptable, good enough} |
    {is, are, would be} {enough, sufficient, acceptable, good enough} for us | {can, could} live with | {suffice, suffices} {to, for} |
    {to, can} {do, get by, manage, make do} with | {to, can} get away with | compatible with | consistent with | still holds | still hold |
    remain at | remains |
    {get, take, bring} {me, us} {to, back to, up to} |
    {help, helps} {me, us} {reach, get to, hit, achieve, meet, stay above, stay below, stay under, keep} |
    {can, could} we somehow {reach, get to, hit, achieve} |
    {be, is, are} enough {to, for} | {be, is} sufficient {to, for} | {suffice, suffices} {to, for} |
    still holds | still hold | remain at | remains |
    reach~ | achiev~ | hit~ | hitting | attain~ | get~ to | get to | get back to | bring~ to | bring | rais~ to | gett~ to | ensure |
    guarantee~ | maintain~ | sav~ | hold~ | keep~ | to keep | secur~ | meet~ | back to | gets to | make | mak~ | keeps | keep | deliver~ |
    safeguard~ | preserv~ | stay~ at | remain~ at | hold~ at | restor~ | return to | come~ back to | still reach | hit | ends with |
    end with | ending with | ends up with | end up with | finishes with | finish with | closes with | close with | winds up with |
    {ending, finishing, closing} the {half year, half, plan, horizon, year} with | {end, finish, close} the {half year, half} with |
    wind up with | ends the year with | end the year with | ends the plan with | finishes the year with | finish the year with |
    closes the year with | close the year with | ends on | finishes on | closes on | ends in | comes out with | comes out at | lands at |
    ends up at | ends at | finishes at | closes at | ends up above | ends up over | leaves us with | leave us with | results in`,
  'stop:set up for': `
    beginning from | that starts with | when starting from | when starting with | if we start with | coming off | after running |
    set up for | setup for | is set up for | it is set up for | currently running | starting from | starting with | coming from |
    begin with | currently making | beginning with`,
  'stop:in place of': `
    instead of | rather than | in place of | as opposed to | where it was | in lieu of | vs | versus | rather than the usual |
    instead of the usual | instead of today s | rather than today s | instead of the planned | instead of only | instead of just |
    compared with | compared to | instead of today | instead of todays | rather than today | rather than todays`,
  'follow:undo': `
    undo | undo that | undo it | take that back | take it back | forget that | go back | revert | revert that | take back | step back |
    one step back | cancel that | never mind | nevermind | scratch that | drop that | remove that | undo the last one |
    undo the last change | undo last | back`,
  'follow:save': `
    save | save as | save it as | save this as | save that as | keep it as | store as | store it as | save under | store | keep this as |
    keep that as | save the scenario | save scenario | save this scenario | save the plan | save this scenario as | save the scenario as |
    call it | name it | store this as | store that as`,
  'follow:instead': `
    instead | rather | make it | make that | change it to | change that to | let s say | change to | change it | use instead | try with |
    try it with | try | what about | how about | go with | let say`,
  unknowable: `
    {we, they, i} {stored, have stored, ve stored} |
    when should | when must | when shall | when had we better | when is the best time to | when would it be best to |
    delete~ | remove all | erase~ | email | print | order pizza | subcontract~ | insourc~ | renegotiat~ | hedg~ | ration~ | allocat~ |
    rebalanc~ | divert~ | redirect~ | reroute~ | rerouting | substitut~ | repackag~ | relabel~ | rework~ | licens~ | franchis~ |
    get theirs | gets theirs | still get theirs | their share | their fair share | its share | get enough | still get enough | gets enough |
    be served | still be served | is served | are served | get anything | get their share | how far does that get us |
    how far does that get me | how far does it get us | how far would that get us | how far do we get with it | how far does this get us`,
  'courtesy:greeting': `
    hi | hi there | hi all | hi team | hi everyone | hi everybody | hi guys | hi folks | hello | hello there | hello all | hello team |
    hello everyone | hello everybody | hey | hey there | hey all | hey team | good morning | good afternoon | good evening | good day |
    morning | morning all | morning team | greetings | dear all | dear team | dear colleagues`,
  'courtesy:closing': `
    {useful, good idea, a good idea, sensible} or not | {, your, the, what s the, what s your, what is the} verdict |
    {show me, show us, give me, let me see, show} the new plan |
    {what if, and if, if} {that s true, that is true, that s right, it s true, it is true, so} |
    {fine, ok, okay, possible, feasible, acceptable, bearable, doable, serious, worth it, a problem} or not |
    {is that, is this, is it, would that be} {fine, ok, okay, good, bad, possible, feasible, acceptable, serious, a problem} or not |
    yes or no | good or bad | ok or not ok | do we cope or not | can we or not | can we cope or not | go or no go |
    and at what price | {run, calculate, compute, simulate} {it, this, that} | rerun {, it} with {that, this} |
    rerun | re run | rerun it | rerun it all | rerun the plan | run it again | run the plan again | recompute | recompute the plan |
    recompute it | recalculate | recalculate the plan | recalculate it | replan | show me | show me the result | show me the effect |
    show me the outcome | show me the results | tell me | tell me the result`,
  'courtesy:thanks': `
    please | pls | plz | thanks | thank you | thx | many thanks | thanks a lot | thanks so much | thanks very much | thank you very much |
    thank you so much | thanks in advance | thank you in advance | thanks all | thanks team | thanks again | cheers | regards |
    best regards | kind regards | best wishes | much appreciated | if you please`,
};
