/** English. What says nothing where it stands: courtesies, frames of a question, verbs that another word explains. */
export const filler = `
    {is, was, will, would} {that, it, this} {enough, sufficient, be enough, be sufficient, suffice, do, do it} |
    {does, do} {that, it, this} suffice | {just rang, rang, rings, phoned, has called, just called, just wrote, emailed} {, us} |
    {does, will, would} {it, that, this} balance {, out} | and nothing else |
    {, all} the rest {as planned, unchanged, as is, stays, stays the same, stays as planned} |
    {has, have} just {called, rung, phoned, written, emailed} {, us} | {got, had, have had} {a call, word, a mail} from |
    {rang, phoned, called, wrote to, emailed, told} us | {live, get by, make do} with |
    check whether | whether |
    coming up | coming our way | {customers, clients, they} complain {, that} | complain {, that, about} | {check, know, see, find out, tell me, say} whether |
    {i, we} {want, need} to {be sure, make sure} {, that} |
    {i, we} {don t, do not, can t, cannot} {understand, see, get, know, figure out, work out, explain} | {nobody, no one} {understands, knows} |
    to {get, get us, make it, take us} through | anywhere | somewhere | {is, are} complaining {, about} | {i m, i am, we re, we are} worried about |
    {at, in the} worst {, case} | {at, in the} best {case, of times} |
    send me | send us | email me | for the {monthly, weekly, quarterly, yearly} {review, meeting, report, business review} | in sight |
    doubt | doubts | have doubts about | have my doubts |
    {i d, we d, i would, we would} love to | numbers | sum of | {for, in} {the, our, my, this} {budget, budget round, report, meeting, review, board} |
    looking ahead to | please pull up | where is | where are | where will | where do you see | where do we see | where s | wheres |
    {, the, our} {target, goal, objective} {is, would be} |
    {target, targets, objective} of | {our, the, a} {target, targets, objective} of |
    to {get there, achieve that, achieve this, achieve it, do so, manage that, make it, pull that off} | stomach | bearable |
    fear |
    the kpis of | kpis | the ones of |
    on earth | in the world | {make sure, make certain, be sure, double check, cross check} {, that} | confirm that | {i am, i m, we are, we re} {torn, hesitating, undecided} | torn |
    hesitating | hesitate | to our customers |
    between the two |
    situations |
    whether we play |
    overview | an overview | give me an overview | would you call | in {margin, cost, service} terms | quick | much | terms |
    to choose between | choose between | i have to choose | we have to choose |
    can you find | could you find | {soften, cushion} the blow | make up for |
    target | targets | objective | objectives | our target is | actions | measures | too {high, low, big, large, small, long} |
    underestimated | overestimated | underrated | overrated | understated | overstated |
    the {euro, dollar, pound, yen} {weakens, is weakening, strengthens, is strengthening, slides} |
    to free {, up} {cash, working capital, some cash, space} |
    {is, are} {far, way, much} too {high, low, big, large, small, long} |
    {i am, i m, we are, we re} told {, that} | things {get, got, are getting} worse | one of them | at any point | {two or three, a few, some} {measures, levers, ideas, options} | hand | hands | reassign | reassigns | allot | allots |
    does {it, that, this} show | will {it, that, this} show | would {it, that} show | will {we, anyone} {notice, see it} |
    {road, route, path} to |
    {i, we} {only, just, mostly, mainly, really} care about | {i, we} care {about, only about} | all {i, we} care about is |
    {plant, factory} {in, at} | as a rule | next to each other | in {one, a single, one single, the same} table |
    {somebody, someone, we, they} {miscounted, counted wrong, counted wrongly, got it wrong} | a counting error |
    {i am, we are, am, i m} {mostly, mainly, especially, chiefly, primarily} interested in |
    {mostly, mainly, chiefly, primarily} interested in |
    promised | shop floor | the shop floor |
    without {hurting, harming, upsetting, disappointing, bothering, penalising} {anybody, anyone, customers, the customers, our customers} |
    without {anybody, anyone} {noticing, suffering} | without any {harm, damage} | without harm | without damage |
    {to catch up, to make up for it, to compensate, to make up for that} we |
    {is, are, remains, remain} {usable, sellable, usable still} | {is, are} still {usable, sellable} |
    when {we, you, i} look at | if {we, you} look at | when looking at | looking at it in terms of |
    all the same | just the same | even so | is rather | would rather be | over the plan period | over the planning period |
    if nothing changes except | nothing changes except | if we change nothing except | we change nothing except | if nothing changes but | nothing changes but |
    if we change nothing | if nothing changes | if we do nothing | if we leave everything as it is | comes true | come true |
    materialises | materializes | comes to pass |
    no question | no questions | no doubt | no problem | no worries | no rush | no joke | no surprise | no secret | answer with |
    we answer with | respond with | we respond with | react with | we react with | counter with | we counter with | brings us with |
    bring us with | brings with | gives us with | gets us with | can do for us with | can do with | after all | as planned before |
    we compensate | we compensate with | we make up for it | we make up for it with | compensated by | we offset it with | a | an |
    the | please | pls | could | can | would | will | may | might | must | should | shall | do | does | did | be | been | being | is |
    are | was | were | has | have | had | having | it | its | we | our | ours | us | i | my | me | you | your | they | their | them |
    he | there | here | that | this | these | those | which | who | whose | what | how | when | where | so | just | also | too |
    the same {goes, holds} for | the same applies {to, for} | {it is, it s} the same {for, with} | the same is true {for, of} |
    so does | so do | so did | so will | so would | so is | so are | so has | so have |
    as well | well | now | then | already | still | even | really | suddenly | unexpectedly | about it | again | currently | today |
    actually | ever | able | need~ | need to | want~ to | want~ | like to | would like | let | lets | let us | tell | give me |
    show me | show | see | know | going | going to | gonna | to be | in total | on average | overall | extra | additional | further |
    another | whole | entire | both | each | every | any | kind of | sort of | say | around it | hi whatif | one | of us | happen~ |
    occur~ | become~ | became | get~ | got | gett~ | make~ | mak~ | made | take~ | took | tak~ | taken | run~ | runn~ | ran | use~ |
    using | used | unit of time | more or less exactly | size | level | levels | figure~ | value~ | number | amount | rate of change |
    per cent of it | sir | thanks | thank you | team | planner | due to | because of | thing~ | case | in case | keep~ | kept | stay~ |
    remain~ | s | d | ll | re | ve | only just | with regard to | regarding | respect | side | temporarily | permanently |
    immediately | simultaneously | at the same time | together | in parallel | exactly | precisely | roughly speaking | giv~ | give |
    gave | work~ | com~ | come | comes | came | operat~ | go | goes | gone | went | optimal | order to | in order to | put | puts |
    were to | sees | seen | saw | face | faces | experience~ | suffer~ | hi | hello there | hey | dear | good morning |
    good afternoon | hi there | hi team | could you | can you | would you | could you tell | can you tell | tell me |
    could you please | can you please | could you show | can you show | can you check | check if | check what | please check |
    i would like to know | i would like | i want to know | i want | i wonder | i am wondering | wondering | wonder | we want |
    we need to know | we would like to know | we wonder | help me | help | quick question | question | so basically | basically |
    honestly | maybe | perhaps | possibly | probably | apparently | roughly | about | approximately | around | circa | almost |
    nearly | slightly | sharply | strongly | massively | dramatically | significantly | considerably | somehow | simply |
    accept | accepts | just in case | for example | for instance | e g | i e | as follows | like this | like | such as | namely | in particular |
    what are we at risk of | what do we risk | at {its, their, our, his, your, my} disposal |
    especially | particularly | specifically | altogether | respectively | each of | all in all | all of a sudden | out of the blue |
    as planned | as scheduled | straight | consecutive | in a row | running | full | complete | completely | fully | totally |
    entirely | the whole of | end~ up | ended up | ends up | turn~ out | turns out | turn out | let s say | lets see | let us see |
    let s see | let me know | want~ to know | looks like | look like | looks | look | appear~ | seem~ | prove~ | proved |
    happens to be | supposed to | expected to | is expected to | are expected to | expected | planned | plan to | plan~ to |
    scheduled | forecasted to | forecast to | intend~ to | decide~ | decided to | decide~ to | choose to | manage to | manage~ to |
    manag~ to | had to | has to | have to | having to | were to be | was to be | is to be | are to be | because | since we | as we |
    as a result | as a result of | as a consequence of | thanks to | owing to | on account of | caused by | following | due |
    driven by | triggered by | linked to | related to | based on | according to | a unit | a piece | per the | as per | so that we |
    these days | nowadays | lately | of late | in these times |
    so we | then we | would then | so far | right now | at the moment | at present | for now | this time | one time | once more |
    once again | mention~ | talk~ about | think~ | thought | believe~ | guess | fear~ | afraid | worry | worried | concerned |
    anticipat~ | expect~ | announce~ | announced | tell~ us | told us | inform~ us | inform~ | says it | said | say~ that | heard |
    hear~ | confirm~ | ask~ | asked | request~ | requested | agree~ | colleague~ | boss | management | the team | everyone |
    everybody | guys | folks | mate | fyi | asap | btw | ok so | ok | okay | well then | alright | right | cheers | kindly | possible |
    is it possible | it is possible | would it be possible | possible to | feasible | imaginable | the following | the situation |
    situation | scenario where | in the scenario where | in a scenario where | in which | whereby | that is | that would be | of them |
    of these | of those | our own | own | very | quite | rather a | pretty | fairly | too much | lot | lots | a lot | a bit |
    a little | bit | little | product line~ | from the {point of view, viewpoint, standpoint, perspective} of |
    {leaves us, leave us, puts us, we are, we re, we stay, we fall, we end up} {below, under, short of} {, the, our} {target, goal} |
    {we, you} {touch, change, move} {the, our} inputs |
    point of view | viewpoint | standpoint | perspective | as far as |
    {is, are} concerned | in terms of | terms of | with respect to | as for | when it comes to | on the side of |
    from our side | on our side | internally | externally | net | gross | effective | effectively | in effect | official | officially |
    volume wise | wise | basis | on a basis | pace | at a pace | each one | any one | whichever | whatever | anyway | anyhow |
    stays there | stays that way | stays so | stays like that | remains there | remains that way | stay there | stay that way |
    {is, are, was, were, be} given |
    heavily | how heavily | at shipping | at shipment | at dispatch | everything else equal | all else equal | all else being equal |
    other things being equal | 's | difference in |
    everything else being equal | any more | anymore | any longer | no longer than | than usual | as usual | happening | goes on |
    going on | occurring | are we | were we | will we | should we | shall we | can we | could we | we re | we d | we ve | we ll |
    it s | that s | they re | there s | there were | there was | there is | there are | there would be | there be | will there be |
    would there be | is there | are there | come true | comes true | come to pass | materialise~ | materializ~ | materialis~ |
    assuming all | the case that | it turns out | it turns out that | unplanned | forced | mandatory | sudden | unexpected | abrupt |
    temporary | brief | short term | long term | permanent | immediate | gradual~ly | potential | likely to | unlikely | hypothetical |
    {worst, best, bad} case for {the, our} {board, meeting, management, committee, budget} |
    lying | sitting | enter | enters | entering | simulate nothing | nothing simulated | without simulating | limp~ | limp~ along | crawl~ along |
    struggle~ along | hobble~ along |
    theoretical | current | existing | usual | normal | regular | standard | original | initial~ly | new level | present level |
    current level | its present level | its current level | today level | the present level | existing level | present | big | large |
    small | huge | major | minor | massive | sharp | strong | severe | heavy | moderate | modest | steep | significant | considerable |
    spread like the forecast | spread as forecast | spread as in the forecast | split like the forecast | split as forecast |
    distributed like the forecast | in proportion to the forecast | pro rata to the forecast |
    {covers, cover, covering, fills in, fill in, steps in, step in, helps out, help out, jumps in, jump in} with |
    {absorbs, absorb} {it, the load, the volume} with | takes up the slack with | take up the slack with |
    substantial | sizeable | dramatic | drastic | noticeable | marked | slight | little bit | somewhat | inclusive | included | incl |
    including | both of them | the two of them | at the start | at the beginning | to start with | initially | launch the scenario |
    run the scenario | start the scenario | execute | apply | applying | play | go through | from the start | will we still |
    can we still | are we still | could we still | still be | goes ahead | go ahead | going ahead | went ahead |
    yes | yeah | yep | try | tries | trying | tried | however | indeed | therefore | thus |
    though | although | {on, for} everything ordered | everything ordered | {on, for} {all, the} orders placed | absolutely | definitely | obviously | clearly | finally | eventually | usually | generally | typically |
    normally | often | via | upon | understand | find out | figure out | work out | interested in | interested | idea | any idea |
    {after, thanks to, following} {the, operator,} {training, upgrade, overhaul, retrofit, refit, revamp, refurbishment, retooling} |
    {quality, qa} {takes, pulls} | information | news | event | unfortunately | luckily | fortunately | sadly | hopefully | recently |
    latest | curious |
    just curious | curious about | i am curious | i m curious | ought to | supposedly | presumably | seemingly | evidently |
    as a market | in reality | in fact | in practice | in theory | in principle | by chance | by accident | in the meantime | at some point |
    at once | in one go | one after another | back to back | for real | seriously | truly | literally | merely | purely | plain |
    plainly | exact | precise | extra careful | our side | your side | as of today | as it stands | as things stand | as is | as such |
    {is, are} {unhappy, annoyed, angry, upset, getting impatient, losing patience} | {sole, only, single} criterion {, of} | criterion {, of} |
    in a table | so many | find | determine | establish | identify | {is, are} in place | in place |
    for {safety, safety reasons, reasons of safety} | as mentioned | as discussed | as agreed | as announced | as expected | reportedly |
    rumour has it | rumor has it | word is |
    we hear | we hear that | we learned | learned | learnt | we were told | we got told | we have been told | we found out |
    we just heard | just heard | it seems | it seems that | it looks like | it could be | it could be that | it may be |
    it may be that | it might be | it might be that | there is talk of | there s talk of | talk of | chances are |
    suppose for a moment | for a moment | for argument s sake | for the sake of argument | let me ask | allow me | permit~ | allow~ |
    enable~ | force~ | forced to | obliged to | asked to | told to | wants to | want to | wish~ | wish to | hope to | try to |
    starts | start to | starts to | begin to | begins to | began to | continue to | gets to | comes to | set to | about to | bound to |
    poised to | going down to the wire | bring us | bring | brings | brought | hold | holds | held | carry | carries | carried |
    carry out | undergo~ | undergo | underwent | receiv~ | receive | receives | deal with | mean that | means that | meaning that |
    implies | imply | entail~ | lead to | leads to | results in | result in | appear | lie | lies | left with | only left | {is, are, was, were} left | remaining |
    rest of it | rotten | lousy | hard | easy | easily | quickly | well enough | lasts | lasting | lasted | hospital~ | pharmac~ | pharmacy |
    pharmacies | patient~ | doctor~ | wholesaler~ | distributor~ | retailer~ | shops | stores | the customer | buyers | clinics |
    {hits, hit, strikes, catches} us |
    clinic | end users | fix | to fix | repair it | planners | now with | {on top of, in addition to} {that, this, it} | on top of all that | on top of all this | marketing |
    purchasing says | sales team |
    the sales team | sales department | sales people | sales director | finance | controlling | controller | logistics |
    production manager | plant manager | head of production | ceo | cfo | coo | customer service | supply chain | procurement | buyer |
    quality department | engineering | department | manager | director | head of | key account | chief | colleagues | sales manager |
    demand planner | planning | account managers | absent | actual | aim | catch | challenge | competitor | competitors |
    the competition | concern | count on | course | difficult | exist | exists | focus | follow | general | goal | issue | job |
    manual | note | notice | opportunity | option | partner | person | plus minus | prepared | program | progress | project~ed |
    ready | reason | remember | season~ | seasonal | serious | show up | simple | situation is | stay | strategy | study | system |
    task | technical | tend to | tends to | thereafter | thereby | trend | type | urgent | urgently | visible | fine | all right |
    in trouble | ok with it | exactly one | once | just once | in a single step | contract | contracts | tender | campaign |
    a campaign | promotion | promo | a promotion | publicity | advertising | driv~ | drive~ | so much | that much | considering |
    we re considering | we are considering | thinking about | thinking of | looking at | looking into | toying with | to begin with |
    to start off with | debating | contemplat~ | envisag~ | discuss~ | evaluat~ | assess~ | stud~ | studying | each way | end up with |
    ending up | finish | finishes | finishing | our present risks | our risks | our current risks | develop~ | evolv~ | evolve~ |
    progress to | at all | a batch of | batch of | a lot of stock | the batch of | batches of | pallet of | pallets of |
    respond~ with | react~ with | responds with | reacts with | launch campaign | the plan look like | plan look like | could we cope |
    can we cope | will we cope | could we handle it | can we handle it | could we manage | can we manage | would we manage |
    would we survive it | would we be ok | are we ok | will we be ok | would we be all right | can we take it | could we stand it |
    does it work out | would that work | would it work | does that work | will it work | would be fine | how would we fare |
    {get, gets, getting} us out of {trouble, it, this, the hole, the woods} |
    {save, saves, rescue, rescues, help, helps} us {, out} | bail~ us out | {save, saves} {the day, our skin} | {get, gets} us through |
    {how, where} {would, will} we {stand, be} |
    how do we fare | how would we do | how do we do | how would things look | how do things look | what does it look like |
    what would it look like | i m | i m wondering | how bad would it get | how bad would it be | how bad | walk me through |
    talk me through | run me through | take me through | bad | worse off | i d | i d like to | i d like to know | we d like to |
    we d like to know | we d like to see | i d like to see | could i see | can i see | may i see | is there a way to see |
    it would be good to know | it would be nice to know | it would be interesting to see | just to be sure | out of interest |
    picture what | have a look at | take a look at | look into | check out | hello | just for fun | for fun | out of curiosity |
    quick one | worst case | in the worst case | best case | in the best case | worst case scenario | heaven forbid | god forbid |
    my feeling is that | my gut feeling is that | gut feeling | my guess is that | my hunch is that | for argument sake |
    for the sake of the argument | analyse | analyze | explore | investigate | examine | model the | consider the | sketch | sketch {a, an, the} | sketch out {a, an, the} | outline |
    {draw up, map out} {a, an, the} | draw up {, a, the} list of | spot {the, any, all} | pinpoint | detect | project {a, an} | calculate | compute | recalculate |
    recompute | replan | stress test | how would the plan cope | how does the plan cope | how will the plan cope |
    how would the factory cope | how would production cope | how would the plan hold up | how does the plan hold up |
    how would the plan fare | how does the plan fare | stress test the plan | test | test case | how would we cope | how do we cope |
    how will we cope | how do we look | how would we look | where do we stand | where would we stand | greetings | good day |
    good evening | morning team | hi all | hello all | hello team | dear all | dear team | dear colleagues | many thanks |
    thanks in advance | thank you in advance | much appreciated | best regards | kind regards | regards | appreciated | if you can |
    if you could | if possible | if you please | when you have a minute | when you get a chance | when you have time | for me |
    for us | board | the board | someone | somebody | facing | we are facing | we face | grateful | be so kind as to | be so kind |
    i was wondering | was wondering | i am trying to | i m trying to | we are trying to | trying to understand | trying to find out |
    i have a question | one question | one more question | another question | next question | a question | one thing | by the way |
    off the top of your head | in your view | in your opinion | in my view | in our view | to your knowledge | as far as you know |
    frankly | admittedly | naturally | of course | for sure | surely | say we | sort out | take into account | taking into account |
    bear in mind | bearing in mind | let say | let see | reach us | reaches us | reach us in | get to us | agrees to | agree to |
    accepts to | is willing to | are willing to | is prepared to | consents to | apiece | per unit | per piece | its own | theirs |
    their own | across all markets | all markets together | all markets combined | to cover | to cover it | to cover that | to compensate | to compensate for it |
    to compensate for that | in compensation | to offset it | to offset that | to cushion the blow | to absorb it | will we build up |
    do we end up with | would we end up with | will we end up with | are we left with | would we be left with | accumulate |
    builds up | piles up | build up | everything else as it is | everything else as is | all else as it is |
    {keeping, leaving, holding} {everything else, all else, the rest, all other things} {, unchanged, the same, equal, constant, as is, as it is} |
    everything else unchanged | everything else stays as it is | {everything, all} else there {unchanged, the same, as it is} |
    else there stays {as it is, the same, unchanged} | all else stays {as it is, the same} |
    everything else the same | everything else stays the same |
    with everything else as it is | everything else as planned | all else unchanged | all the rest unchanged | the rest unchanged |
    the rest as it is | everything else as before | the rest as before | nothing else changes | nothing else moves |
    nothing else changing | nothing else changed | breakdowns counted in |
    with breakdowns counted in | risks counted in | with the risks counted in | with breakdowns and late batches counted in |
    breakdowns included | with breakdowns included | counting breakdowns | all risks counted in |
    in all regions | in each of the markets | quote | quotes | quoted | quoting | offer | offers | offered | offering | offers us |
    offer us | proposes | proposed | propose | ask | asks | asking | ask for | asks for | asking for | asks us for | is asking for |
    is asking us for | demanding | claims | insists on | invoice | invoices | invoiced | bill | bills | billed | wants to charge |
    shows | show us | ready to sell | per item | in all boms | in every bom | in every recipe | in all recipes | across all boms |
    in all bills of material | in every bill of material | in the bom | in the boms | in the bill of materials | in the recipe |
    in the recipes | in all the recipes | in all formulas | new supplier | a new supplier | alternative supplier | alternative source |
    as an alternative | as an alternative source | new source | by qa | by quality | by quality assurance | by qc |
    by quality control | by the lab | by the qa department | by the quality department | by the qp | a new contract |
    a new hospital contract | new contract | a contract | the contract | contract with | contracts with | hospital contract |
    supply contract | a supply contract | the new contract | a new customer | new customer | a new client | new client |
    the new customer | ending with | ending up with | end with | finish with | finishing with | finish up with | being left with |
    be left with | are left with | closing with | for the budget | for the budget round | for budget purposes | in the budget |
    for next year s budget | for the s & op | for the s & op meeting | in the s & op meeting | at the s & op meeting | in the s & op |
    s & op | sop meeting | says r & d | r & d says | r & d | according to r & d | qa | negotiat~ | negotiate~ | after negotiation |
    after negotiations | after talks | after tough talks | after long talks | after tough negotiations | after a round of talks |
    rumour is that | rumor is that | the rumour is that | word has it that | yesterday s meeting | in yesterday s meeting |
    at yesterday s meeting | in today s meeting | at today s meeting | in the meeting | in our meeting | at our meeting |
    in this morning s meeting | monday s meeting | in the weekly meeting | in the monthly meeting | purchasing department |
    the ministry | the authorities | authorities | the regulator | the regulators | the health authority | health authorities |
    regulator | regulators | people | {no more and no less, no more no less, neither more nor less} | grant | grants | granting |
    the agency | {, the} payers | {, the} payer | {simulate, run, try,} nothing {fancy, special, complicated, elaborate} | fills | fetch | fetches |
    {for, on} {everything, all} we {buy, order, get} {there, from them} | to {set, prepare, build, draw up} {the, our} budget |
    all products taken together | everything taken together |
    {got, gets, was, were} too {warm, hot, cold, wet} and |
    the insurers | insurers | health insurers | health funds | sickness funds | placed | places | placing | landed |
    clinched | snatched | pocketed | our people | our crew | our operators | operators | board meeting | works council |
    the works council | union | unions | trade union | trade unions | consultants | the consultant | auditor | auditors |
    the auditors | inspector | inspectors | the inspectors | hospital group | buying group | purchasing group | pharmacy chain |
    fingers crossed | touch wood | knock on wood | cross your fingers | for the record | long story short | heads up |
    just so you know | for your information | to be safe | to be on the safe side | between us | as a stress test | as a sanity check |
    as an experiment | for discussion | for the sake of it | got approval to | has approval to | got the go ahead to |
    got the green light to | regulatory | regulatory affairs | for regulatory reasons | could you work out | can you work out |
    please work out | could you calculate | let s pencil in | pencil in | pencilled in | let s pencil | waits | holding | two things |
    three things | four things | five things | 2 things | 3 things | 4 things | two changes | three changes | four changes |
    2 changes | 3 changes | two assumptions | three assumptions | two events | three events | to serve | to be served | to supply |
    to be supplied | schedule it | reschedule it | hold it | plan it | place it | replan it | have it | as a percentage |
    as a percent | in percent | expressed as a percentage | in percentage terms | we won the | we won a | we have won the |
    we have won a | we ve won the | we ve won a | won the | we landed the | we landed a | we secured the | we secured a | ministry |
    health ministry | ministry of health | can we promise | can i promise | could we promise | can we commit to | can i commit to |
    can we take on | can we accept | could we accept | could i promise | the new agreement | new agreement | mail from | a mail from |
    e mail from | email from | an email from | letter from | a letter from | phone call from | message from | note from |
    got a mail from | can we do it | do we make it | can we make it | will we make it | would we make it | could we make it | do we still make it |
    can we still make it | can we manage that | can we do that | the whole crew | whole crew | the entire crew | whole team |
    the whole team on | new hire | a new hire | new hires | new operator | a new operator | putting | bringing | pushing | push | we are |
    ends with | ends up with | finishes with | closes with | close with | winds up with | wind up with | ends the year with |
    end the year with | ends the plan with | finishes the year with | finish the year with | closes the year with |
    close the year with | ends on | finishes on | closes on | ends in | comes out with | comes out at | lands at | ends up at |
    ends at | finishes at | closes at | ends up above | ends up over | leaves us with | leave us with | tell me whether |
    let me know whether | say whether | see whether | check whether | tell us whether | show me whether | find out whether | crank~ |
    beef~ | nudg~ | dial~ | ratchet~ | answers with | answered with | cover it with | we cover it with | compensate |
    compensate for it | each of them | do we | do we still | do we cope | do we get by | do we build | do we build up | do we pile up |
    do we accumulate | would we | would we still | would we cope | would we get by | would we build | would we build up |
    would we pile up | would we accumulate |
    {given, considering, in view of} {the, our} {list of risks, risk list, risk table, risks} | in the risks | in the risk table | among the risks | in our risks | in the list of risks | in the risk list |
    could be done in | can be done in | be done in | is done in | are done in | would be done in |
    a leaner formula | a new formula | the new formula | a new recipe | the new recipe | a leaner recipe | a better recipe |
    shots | jabs |
    respective |
    in any {month, week, period, year} | at any {time, point, moment, stage} | at some point | at some point or other |
    {a, the, some} new {rule, law, regulation, directive, guideline, standard} |
    in at least one {month, week} | in one {month, week} or another |
    {can we, could we, will we, can we still, would we} {absorb, swallow, digest, take on, cope with}`;
