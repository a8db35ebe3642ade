/** English. Words that join, point and turn a sentence round: `
    rticles,`uxiliaries, prepositions, connectives, comparison. */
export const smallWords: Readonly<Record<string, string>> = {
  'follow:same': `
    the same for | same for | the same in | same in | likewise for | same thing for | the same thing for | same again for |
    and the same for | same story for`,
  'follow:new': `
    start over | start again | begin again | start afresh | new question | reset | from scratch | clear | let s start over | let start over`,
  baseline: `
    base | the base | base case | the base case | base plan | the base plan | base scenario | reference scenario | reference plan |
    reference case | current plan | the current plan | today s plan | status quo | as is | the plan as it is | the plan as it stands |
    the original plan | normal plan | business as usual | today plan | todays plan`,
  reports: `
    say | says | said | says that | said that | say that | tell us | tells us | told us | tells us that | told us that | tells me |
    told me | asks | asked | asks what | asks me | ask me | asks us | asks whether | announces | announced | announce | announce that |
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
    writes to say that | writes to say | emails that | emailed that | called to say | calls to say | called to say that`,
  vague: `
    some | several | certain | a few | few | various | most | half the lines | many of | one of the | part of | parts of | many | tomorrow |
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
    no longer deliver | no longer supply | no longer ship | no longer serve | serve | serves | serving`,
  works: `
    work~ | working | run~ | runn~ | ran | operat~ | operate~ | produc~ | open | work through | works through | working through |
    worked through`,
  filler: `
    no question | no questions | no doubt | no problem | no worries | no rush | no joke | no surprise | no secret | answer with |
    we answer with | respond with | we respond with | react with | we react with | counter with | we counter with | brings us with |
    bring us with | brings with | gives us with | gets us with | can do for us with | can do with |
    after all | as planned before | we compensate | we compensate with | we make up for it | we make up for it with | compensated by |
    we offset it with | a | an | the | please | pls | could | can | would | will | may | might | must | should | shall | do | does | did |
    be | been | being | is | are | was | were | has | have | had | having | it | its | we | our | ours | us | i | my | me | you | your |
    they | their | them | he | there | here | that | this | these | those | which | who | whose | what | how | when | where | so | just |
    also | too | as well | well | now | then | already | still | even | really | suddenly | unexpectedly | about it | again | currently |
    today | actually | ever | able | need~ | need to | want~ to | want~ | like to | would like | let | lets | let us | tell | give me |
    show me | show | see | know | going | going to | gonna | to be | in total | on average | overall | extra | additional | further |
    another | whole | entire | both | each | every | any | kind of | sort of | say | around it | hi whatif | one | of us | happen~ |
    occur~ | become~ | became | get~ | got | gett~ | make~ | mak~ | made | take~ | took | tak~ | taken | run~ | runn~ | ran | use~ | using |
    used | unit of time | more or less exactly | size | level | levels | figure~ | value~ | number | amount | rate of change |
    per cent of it | sir | thanks | thank you | team | planner | due to | because of | thing~ | case | in case | keep~ | kept | stay~ |
    remain~ | s | d | ll | re | ve | only just | with regard to | regarding | respect | side | temporarily | permanently | immediately |
    simultaneously | at the same time | together | in parallel | exactly | precisely | roughly speaking | giv~ | give | gave | work~ |
    com~ | come | comes | came | operat~ | go | goes | gone | went | optimal | order to | in order to | put | puts | were to | sees | seen |
    saw | face | faces | experience~ | suffer~ | hi | hello there | hey | dear | good morning | good afternoon | hi there | hi team |
    could you | can you | would you | could you tell | can you tell | tell me | could you please | can you please | could you show |
    can you show | can you check | check if | check what | please check | i would like to know | i would like | i want to know | i want |
    i wonder | i am wondering | wondering | wonder | we want | we need to know | we would like to know | we wonder | help me | help |
    quick question | question | so basically | basically | honestly | maybe | perhaps | possibly | probably | apparently | roughly | about |
    approximately | around | circa | almost | nearly | slightly | sharply | strongly | massively | dramatically | significantly |
    considerably | somehow | simply | just in case | for example | for instance | e g | i e | as follows | like this | like | such as |
    namely | in particular | especially | particularly | specifically | altogether | respectively | each of | all in all | all of a sudden |
    out of the blue | as planned | as scheduled | straight | consecutive | in a row | running | full | complete | completely | fully |
    totally | entirely | the whole of | end~ up | ended up | ends up | turn~ out | turns out | turn out | let s say | lets see |
    let us see | let s see | let me know | want~ to know | looks like | look like | looks | look | appear~ | seem~ | prove~ | proved |
    happens to be | supposed to | expected to | is expected to | are expected to | expected | planned | plan to | plan~ to | scheduled |
    forecasted to | forecast to | intend~ to | decide~ | decided to | decide~ to | choose to | manage to | manage~ to | manag~ to | had to |
    has to | have to | having to | were to be | was to be | is to be | are to be | because | since we | as we | as a result |
    as a result of | as a consequence of | thanks to | owing to | on account of | caused by | following | due | driven by | triggered by |
    linked to | related to | based on | according to | a unit | a piece | per the | as per | so that we | so we | then we | would then |
    so far | right now | at the moment | at present | for now | this time | one time | once more | once again | mention~ | talk~ about |
    think~ | thought | believe~ | guess | fear~ | afraid | worry | worried | concerned | anticipat~ | expect~ | announce~ | announced |
    tell~ us | told us | inform~ us | inform~ | says it | said | say~ that | heard | hear~ | confirm~ | ask~ | asked | request~ |
    requested | agree~ | colleague~ | boss | management | the team | everyone | everybody | guys | folks | mate | fyi | asap | btw | ok so |
    ok | okay | well then | alright | right | cheers | kindly | possible | is it possible | it is possible | would it be possible |
    possible to | feasible | imaginable | the following | the situation | situation | scenario where | in the scenario where |
    in a scenario where | in which | whereby | that is | that would be | of them | of these | of those | our own | own | very | quite |
    rather a | pretty | fairly | too much | lot | lots | a lot | a bit | a little | bit | little | product line~ | in terms of | terms of |
    with respect to | as for | when it comes to | on the side of | from our side | on our side | internally | externally | net | gross |
    effective | effectively | in effect | official | officially | volume wise | wise | basis | on a basis | pace | at a pace | each one |
    any one | whichever | whatever | anyway | anyhow | everything else equal | all else equal | all else being equal |
    other things being equal | 's | difference in | everything else being equal | any more | anymore | any longer | no longer than |
    than usual | as usual | happening | goes on | going on | occurring | are we | were we | do we | would we | will we | should we |
    shall we | can we | could we | we re | we d | we ve | we ll | it s | that s | they re | there s | there were | there was | there is |
    there are | there would be | there be | will there be | would there be | is there | are there | come true | comes true | come to pass |
    materialise~ | materializ~ | materialis~ | assuming all | the case that | it turns out | it turns out that | unplanned | forced |
    mandatory | sudden | unexpected | abrupt | temporary | brief | short term | long term | permanent | immediate | gradual~ly | potential |
    likely to | unlikely | hypothetical | theoretical | current | existing | usual | normal | regular | standard | original | initial~ly |
    new level | present level | current level | its present level | its current level | today level | the present level | existing level |
    present | big | large | small | huge | major | minor | massive | sharp | strong | severe | heavy | moderate | modest | steep |
    significant | considerable | substantial | sizeable | dramatic | drastic | noticeable | marked | slight | little bit | somewhat |
    inclusive | included | incl | including | both of them | the two of them | at the start | at the beginning | to start with | initially |
    launch the scenario | run the scenario | start the scenario | execute | apply | applying | play | go through | from the start |
    would we still | do we still | will we still | can we still | are we still | could we still | still be | goes ahead | go ahead |
    going ahead | went ahead | took place | takes place | take place | taking place | yes | yeah | yep | try | tries | trying | tried |
    however | indeed | therefore | thus | though | although | absolutely | definitely | obviously | clearly | finally | eventually |
    usually | generally | typically | normally | often | via | upon | understand | find out | figure out | work out | interested in |
    interested | idea | any idea | information | news | event | unfortunately | luckily | fortunately | sadly | hopefully | recently |
    latest | curious | just curious | curious about | i am curious | i m curious | ought to | supposedly | presumably | seemingly |
    evidently | in reality | in fact | in practice | in theory | in principle | by chance | by accident | in the meantime | at some point |
    at once | in one go | one after another | back to back | for real | seriously | truly | literally | merely | purely | plain | plainly |
    exact | precise | extra careful | our side | your side | as of today | as it stands | as things stand | as is | as such | as mentioned |
    as discussed | as agreed | as announced | as expected | reportedly | rumour has it | rumor has it | word is | we hear | we hear that |
    we learned | learned | learnt | we were told | we got told | we have been told | we found out | we just heard | just heard | it seems |
    it seems that | it looks like | it could be | it could be that | it may be | it may be that | it might be | it might be that |
    there is talk of | there s talk of | talk of | chances are | suppose for a moment | for a moment | for argument s sake |
    for the sake of argument | let me ask | allow me | permit~ | allow~ | enable~ | force~ | forced to | obliged to | asked to | told to |
    wants to | want to | wish~ | wish to | hope to | try to | start to | starts to | begin to | begins to | began to | continue to |
    gets to | comes to | set to | about to | bound to | poised to | going down to the wire | bring us | bring | brings | brought | hold |
    holds | held | carry | carries | carried | carry out | undergo~ | undergo | underwent | receiv~ | receive | receives | deal with |
    mean that | means that | meaning that | implies | imply | entail~ | lead to | leads to | results in | result in | appear | lie | lies |
    left with | only left | remaining | rest of it | hard | easy | easily | quickly | well enough | lasts | lasting | lasted | hospital~ |
    pharmac~ | pharmacy | pharmacies | patient~ | doctor~ | wholesaler~ | distributor~ | retailer~ | shops | stores | the customer |
    buyers | clinics | clinic | end users | fix | to fix | repair it | planners | now with | on top of that | marketing | purchasing says |
    sales team | the sales team | sales department | sales people | sales director | finance | controlling | controller | logistics |
    production manager | plant manager | head of production | ceo | cfo | coo | customer service | supply chain | procurement | buyer |
    quality department | engineering | department | manager | director | head of | key account | chief | colleagues | sales manager |
    demand planner | planning | account managers | absent | actual | aim | catch | challenge | competitor | competitors | the competition |
    concern | count on | course | difficult | exist | exists | focus | follow | general | goal | issue | job | manual | note | notice |
    opportunity | option | partner | person | plus minus | prepared | program | progress | project~ed | ready | reason | remember |
    season~ | seasonal | serious | show up | simple | situation is | stay | strategy | study | system | task | technical | tend to |
    tends to | thereafter | thereby | trend | type | urgent | urgently | visible | fine | all right | in trouble | ok with it |
    exactly one | once | just once | in a single step | contract | contracts | tender | campaign | a campaign | promotion | promo |
    a promotion | publicity | advertising | driv~ | drive~ | so much | that much | considering | we re considering | we are considering |
    thinking about | thinking of | looking at | looking into | toying with | to begin with | to start off with | debating | contemplat~ |
    envisag~ | discuss~ | evaluat~ | assess~ | stud~ | studying | each way | end up with | ending up | finish | finishes | finishing |
    our present risks | our risks | our current risks | develop~ | evolv~ | evolve~ | progress to | at all | a batch of | batch of |
    a lot of stock | the batch of | batches of | pallet of | pallets of | respond~ with | react~ with | responds with | reacts with |
    launch campaign | the plan look like | plan look like | could we cope | can we cope | would we cope | will we cope | do we cope |
    could we handle it | can we handle it | could we manage | can we manage | would we manage | would we survive it | would we be ok |
    are we ok | will we be ok | would we be all right | do we get by | would we get by | can we take it | could we stand it |
    does it work out | would that work | would it work | does that work | will it work | would be fine | how would we fare |
    how do we fare | how would we do | how do we do | how would things look | how do things look | what does it look like |
    what would it look like | i m | i m wondering | how bad would it get | how bad would it be | how bad | walk me through |
    talk me through | run me through | take me through | bad | worse off | i d | i d like to | i d like to know | we d like to |
    we d like to know | we d like to see | i d like to see | could i see | can i see | may i see | is there a way to see |
    it would be good to know | it would be nice to know | it would be interesting to see | just to be sure | out of interest |
    picture what | have a look at | take a look at | look into | check out | hello | just for fun | for fun | out of curiosity | quick one |
    worst case | in the worst case | best case | in the best case | worst case scenario | heaven forbid | god forbid | my feeling is that |
    my gut feeling is that | gut feeling | my guess is that | my hunch is that | for argument sake | for the sake of the argument |
    analyse | analyze | explore | investigate | examine | calculate | compute | recalculate | recompute | replan | stress test |
    how would the plan cope | how does the plan cope | how will the plan cope | how would the factory cope | how would production cope |
    how would the plan hold up | how does the plan hold up | how would the plan fare | how does the plan fare | how would we fare |
    stress test the plan | test | test case | how would we cope | how do we cope | how will we cope | how do we look | how would we look |
    where do we stand | where would we stand | greetings | good day | good evening | morning team | hi all | hello all | hello team |
    dear all | dear team | dear colleagues | many thanks | thanks in advance | thank you in advance | much appreciated | best regards |
    kind regards | regards | appreciated | if you can | if you could | if possible | if you please | when you have a minute |
    when you get a chance | when you have time | for me | for us | board | the board | someone | somebody | facing | we are facing |
    we face | grateful | be so kind as to | be so kind | i was wondering | was wondering | i am trying to | i m trying to |
    we are trying to | trying to understand | trying to find out | i have a question | one question | one more question | another question |
    next question | a question | one thing | by the way | off the top of your head | in your view | in your opinion | in my view |
    in our view | to your knowledge | as far as you know | frankly | admittedly | naturally | of course | for sure | surely | no doubt |
    say we | sort out | take into account | taking into account | bear in mind | bearing in mind | let say | let see | reach us |
    reaches us | reach us in | get to us | agrees to | agree to | accepts to | is willing to | are willing to | is prepared to |
    consents to | apiece | per unit | per piece | its own | theirs | their own | across all markets | all markets together |
    all markets combined | to compensate | to compensate for it | to compensate for that | in compensation | to offset it | to offset that |
    to cushion the blow | to absorb it | do we build | do we build up | would we build | would we build up | will we build up |
    do we pile up | would we pile up | do we accumulate | would we accumulate | do we end up with | would we end up with |
    will we end up with | are we left with | would we be left with | accumulate | builds up | piles up | build up |
    everything else as it is | everything else as is | all else as it is | everything else unchanged | everything else stays as it is |
    everything else the same | everything else stays the same | with everything else as it is | everything else as planned |
    all else unchanged | all the rest unchanged | the rest unchanged | the rest as it is | everything else as before | the rest as before |
    nothing else changes | breakdowns counted in | with breakdowns counted in | risks counted in | with the risks counted in |
    with breakdowns and late batches counted in | breakdowns included | with breakdowns included | counting breakdowns |
    all risks counted in | in all markets | in all countries | in all regions | in each of the markets | quote | quotes | quoted | quoting |
    offer | offers | offered | offering | offers us | offer us | proposes | proposed | propose | ask | asks | asking | ask for | asks for |
    asking for | asks us for | is asking for | is asking us for | demanding | claims | insists on | invoice | invoices | invoiced | bill |
    bills | billed | wants to charge | shows | show us | ready to sell | a piece | a unit | per item | in all boms | in every bom |
    in every recipe | in all recipes | across all boms | in all bills of material | in every bill of material | in the bom | in the boms |
    in the bill of materials | in the recipe | in the recipes | in all the recipes | in all formulas | new supplier | a new supplier |
    alternative supplier | alternative source | as an alternative | as an alternative source | new source | by qa | by quality |
    by quality assurance | by qc | by quality control | by the lab | by the qa department | by the quality department | by the qp |
    a new contract | a new hospital contract | new contract | a contract | the contract | contract with | contracts with |
    hospital contract | supply contract | a supply contract | the new contract | a new customer | new customer | a new client | new client |
    the new customer | ending with | end up with | ending up with | end with | finish with | finishing with | finish up with |
    being left with | be left with | are left with | ending up | finishing | closing with | for the budget | for the budget round |
    for budget purposes | in the budget | for next year s budget | for the s & op | for the s & op meeting | in the s & op meeting |
    at the s & op meeting | in the s & op | s & op | sop meeting | says r & d | r & d says | r & d | according to r & d | qa | negotiat~ |
    negotiate~ | after negotiation | after negotiations | after talks | after tough talks | after long talks | after tough negotiations |
    after a round of talks | rumour is that | rumor is that | the rumour is that | word has it that | yesterday s meeting |
    in yesterday s meeting | at yesterday s meeting | in today s meeting | at today s meeting | in the meeting | in our meeting |
    at our meeting | in this morning s meeting | monday s meeting | in the weekly meeting | in the monthly meeting | purchasing department |
    the ministry | the authorities | authorities | the regulator | the regulators | the health authority | health authorities | the agency |
    the insurers | insurers | health insurers | health funds | sickness funds | placed | places | placing | landed | clinched | snatched |
    pocketed | our people | our crew | our operators | operators | board meeting | works council | the works council | union | unions |
    trade union | trade unions | consultants | the consultant | auditor | auditors | the auditors | inspector | inspectors |
    the inspectors | hospital group | buying group | purchasing group | pharmacy chain | fingers crossed | touch wood | knock on wood |
    cross your fingers | for the record | long story short | heads up | just so you know | for your information | to be safe |
    to be on the safe side | between us | as a stress test | as a sanity check | as an experiment | for discussion | for the sake of it |
    got approval to | has approval to | got the go ahead to | got the green light to | regulatory | regulatory affairs |
    for regulatory reasons | could you work out | can you work out | please work out | could you calculate | let s pencil in | pencil in |
    pencilled in | let s pencil | waits | hold | held | holding | two things | three things | four things | five things | 2 things |
    3 things | 4 things | two changes | three changes | four changes | 2 changes | 3 changes | two assumptions | three assumptions |
    two events | three events | to serve | to be served | to supply | to be supplied | schedule it | reschedule it | hold it | plan it |
    place it | replan it | have it | as a percentage | as a percent | in percent | expressed as a percentage | in percentage terms |
    we won the | we won a | we have won the | we have won a | we ve won the | we ve won a | won the | we landed the | we landed a |
    we secured the | we secured a | ministry | health ministry | ministry of health | can we promise | can i promise | could we promise |
    can we commit to | can i commit to | can we take on | can we accept | could we accept | could i promise | the new agreement |
    new agreement | mail from | a mail from | e mail from | email from | an email from | letter from | a letter from | phone call from |
    message from | note from | got a mail from | can we do it | can we manage that | can we do that | the whole crew | whole crew |
    the entire crew | whole team | the whole team on | new hire | a new hire | new hires | new operator | a new operator | putting |
    bringing | pushing | we are | ends with | ends up with | finishes with | closes with | close with | winds up with | wind up with |
    ends the year with | end the year with | ends the plan with | finishes the year with | finish the year with | closes the year with |
    close the year with | ends on | finishes on | closes on | ends in | comes out with | comes out at | lands at | ends up at | ends at |
    finishes at | closes at | ends up above | ends up over | leaves us with | leave us with | tell me whether | let me know whether |
    say whether | see whether | check whether | tell us whether | show me whether | find out whether | crank~ | beef~ | nudg~ | dial~ |
    ratchet~ | answer with | we answer with | answers with | answered with | counter with | we counter with | cover it with |
    we cover it with | compensate | compensate for it | each of them`,
  if: `
    is it a good idea to | is it a bad idea to | is it a good idea | is it a good idea if | would it be a good idea | is it wise to |
    would it be wise to | is it sensible to | would it be sensible to | does it make sense to | would it make sense to | is it better to |
    would it help to | does it help to | is it worth our while to | would it be better to | is it reasonable to | is it smart to |
    would it be smart to | would it pay to | does it pay to | is there any point in | is there a point in | what do you think of |
    we would consider | we might consider | we could consider | i would consider | we are inclined to | we are minded to |
    if | what if | whatif | what happens if | what happens when | what would happen if | what will happen if | what would happen when |
    suppos~ | suppose that | imagin~ | imagine that | assum~ | assume that | assuming that | given | given that | provided |
    in the event that | in the event of | in case of | in case | let us say | lets say | let s say | say that | consider | consider that |
    when | once | what about | how about | what with | what does it mean if | what s the impact if | what is the impact if |
    what is the effect if | what happens should | what would happen should | what happens in case | in the event | what would it mean if |
    what would it look like if | how would it look if | how does it look if | how do things look if | what changes if |
    what would change if | what does it do if | what do we do if | supposing | supposing that | presuming | presume | hypothetically |
    hypothetically speaking | let us assume | lets assume | let s assume | let us suppose | let us imagine | just suppose | picture this |
    picture | think of | as soon as | whenever | in a world where | in a scenario where | in the scenario where | scenario where |
    simulate what happens if | show me what happens if | tell me what happens if | can you simulate what happens if | say | let s imagine |
    let me assume | i assume | we assume | if ever | even if | on the assumption that | under the assumption that |
    with the assumption that | assumption that | what is the consequence if | what are the consequences if | what is the result if |
    what s the effect if | what is the damage if | how bad is it if | how bad would it be if | how bad if | what then if | wat if |
    whta if | waht if | what would it cost us to | what would it cost to | what will it cost to | what does it cost to |
    what does it cost us to | what would it cost us if | what would it cost if | what will it cost if | what will it cost us if |
    what does it cost us if | how much would it cost us to | how much would it cost to | how much would it cost if |
    how much would it cost us if | how much does it cost to | how much does it cost if | how much does it cost us if |
    how much will it cost if | how expensive is it if | how expensive would it be if | pretend | pretend that | just pretend |
    argument sake | one day if | if one day | what if one day | if tomorrow | scenario in which | a scenario in which |
    build a scenario where | build a scenario in which | create a scenario where | create a scenario in which | make a scenario where |
    make a scenario in which | set up a scenario where | set up a scenario in which | new scenario where | model what happens if |
    model the case that | model the case where | model a case where | model the effect if | calculate what happens if |
    compute what happens if | in the case where | in cases where | for the case that | for the case where | consider the case where |
    consider the case that | consider a scenario where | take the case where | take the case that | take a case where | on the basis that |
    working on the basis that | on the premise that | working assumption | let me suppose | assume we have | what are the implications if |
    what is the implication if | what are the effects if | what would be the effects if | what are the results if |
    what would be the outcome if | what is the outcome if | where do we end up if | where would we end up if | where do we stand if |
    where would we stand if | how do we look if | how would we look if | how do we cope if | how would we cope if | how will we cope if |
    how do we fare if | how does the plan react if | how would the plan react if | how does the plan respond if |
    how would the plan respond if | rerun the plan if | re run the plan if | calculate the plan if | recalculate the plan if |
    recompute the plan if | redo the plan if | replan if | replan as if | act as if | in the hypothetical case that |
    in the hypothetical case where | in the unlikely event that | should it happen that | what follows if | what would follow if |
    whatif we | let say | what the impact if | whats the impact if | let assume | let imagine | what the effect if | whats the effect if |
    what the consequence if | whats the consequence if | what the result if | whats the result if | what the damage if |
    whats the damage if | what the implication if | whats the implication if | what the outcome if | whats the outcome if |
    can we live with | can we get by with | can we make do with | can we get away with | can we manage with | can we do with |
    could we live with | could we get by with | could we make do with | could we get away with | could we manage with | could we do with |
    would we be able to live with | would we be able to get by with | would we be able to make do with | would we be able to get away with |
    would we be able to manage with | would we be able to do with | will we be able to live with | will we be able to get by with |
    will we be able to make do with | will we be able to get away with | will we be able to manage with | will we be able to do with |
    are we able to live with | are we able to get by with | are we able to make do with | are we able to get away with |
    are we able to manage with | are we able to do with | are we fine with | are we ok with | are we okay with | would we be fine with |
    would we be ok with | would we be okay with | would it be ok with | is it ok to | would it be ok to | is it fine to | is it safe to |
    would it be safe to | can we afford to | could we afford to | can we get away with having`,
  outcome: `
    what happens | what would happen | what will happen | what happens to | what would happen to | what happens with |
    what would happen with | what is the impact of | what is the effect of | what s the impact of | what s the effect of |
    what would be the impact of | what would be the effect of | impact of | effect of | impact on | effect on | impact | effect |
    what does that do to | what does this do to | what do we get | change~ | consequence~ | consequence~ of | how does | how do |
    how would | how will | what would | what will | result~ of | result~ | affect~ | hurt~ | harm~ | weigh~ on | dent | damage~ |
    influence~ | endanger~ | threaten~ | jeopardis~ | jeopardiz~ | matter for | affecting | change for | be felt in | show in | show up in |
    what breaks | what breaks first | what suffers | what gives | what goes wrong | what fails | what fails first | what cracks |
    where does it hurt | what hurts | what is hit | what does the plan look like | what would the plan look like |
    what will the plan look like | implication~ | implications of | implications for | repercussion~ | repercussions of | knock on effect |
    knock on effects | knock on effect of | ramification~ | fallout | fallout of | consequences for | outcome | outcome of |
    what is the outcome of | what would be the outcome of | what are the implications of | what are the consequences of |
    what would be the consequences of | what are the effects of | what effect does | what effect would | what impact does |
    what impact would | what does it do to | what does it mean for | what would it mean for | how badly does | how badly would |
    how hard does | how hard would | what the impact of | whats the impact of | what the effect of | whats the effect of |
    what the outcome of | whats the outcome of | pay off | pays off | paid off | paying off | be worthwhile | what becomes of |
    what would become of | what will become of | where does | where would | where will | where do | how high does | how high would |
    how high will | how low does | how low would | how low will | how far does | how far would | how far will | how much does |
    how strongly does | how strongly would | how bad does | how bad would | how bad will | what s left of | what is left of |
    what remains of | what would be left of | how about | what about | what is the consequence for | what are the consequences for |
    what is the implication for | implication~ for | implications on | repercussions on | repercussions for | knock on effect on |
    knock on | fallout for | fallout on | upshot | impact for | effect for | what does this mean for | what would this mean for |
    what does that mean for | what would that mean for | what will it mean for | what would it do to | what would that do to |
    what will that do to | what will it do to | what happens then to | where does that leave | where would that leave |
    where does this leave | where will that leave | where does it leave | where would it leave | where are we on | where would we be on |
    where do we land on | where do we end up on | where do we end up with | do we break anything | do we break something |
    does anything break | does something break | will anything break | would anything break | do things break | would we break anything |
    is anything broken | what gets broken | what do we break | where does it break | where does it pinch | where does it get tight |
    where does it get stuck | what falls over | what falls apart | does it hold up | does the plan hold up | what falls down |
    can we deliver that | can we deliver this | can we deliver it | can we supply that | can we supply this | can we supply it |
    can we ship that | can we ship this | can we ship it | can we serve that | can we serve this | can we serve it | can we make that |
    can we make this | can we make it | can we produce that | can we produce this | can we produce it | can we cover that |
    can we cover this | can we cover it | can we handle that | can we handle this | can we handle it | can we manage that |
    can we manage this | can we manage it | can we meet that | can we meet this | can we meet it | can we fulfil that | can we fulfil this |
    can we fulfil it | can we absorb that | can we absorb this | can we absorb it | can we do that | can we do this | can we do it |
    could we deliver that | could we deliver this | could we deliver it | could we supply that | could we supply this | could we supply it |
    could we ship that | could we ship this | could we ship it | could we serve that | could we serve this | could we serve it |
    could we make that | could we make this | could we make it | could we produce that | could we produce this | could we produce it |
    could we cover that | could we cover this | could we cover it | could we handle that | could we handle this | could we handle it |
    could we manage that | could we manage this | could we manage it | could we meet that | could we meet this | could we meet it |
    could we fulfil that | could we fulfil this | could we fulfil it | could we absorb that | could we absorb this | could we absorb it |
    could we do that | could we do this | could we do it | can we cope with that | can we cope with this | can we cope with it |
    are we able to deliver that | are we able to deliver it | do we manage that | do we manage it | do we get it out | do we get that out |
    is that deliverable | is it deliverable | is that doable | is it doable | is this doable | does it fly | do we keep up |
    can we keep up | what s the hit on | what s the hit to | what s the damage to | what s the blow to | what s the toll on |
    what s the knock to | what s the dent in | what is the hit on | what is the hit to | what is the damage to | what is the blow to |
    what is the toll on | what is the knock to | what is the dent in | whats the hit on | whats the hit to | whats the damage to |
    whats the blow to | whats the toll on | whats the knock to | whats the dent in | how big is the hit on | how big is the hit to |
    how big is the damage to | how big is the blow to | how big is the toll on | how big is the knock to | how big is the dent in |
    how bad is the hit on | how bad is the hit to | how bad is the damage to | how bad is the blow to | how bad is the toll on |
    how bad is the knock to | how bad is the dent in | how hard does that hit | how hard does it hit | how badly does that hit |
    how badly does it hit | how does that hit | what does that do for | how badly are | how badly is | how hard are | how hard is |
    how badly do | how much do we hurt`,
  'outcome:closing': 'do to | do for | mean for | does to | have on',
  and: `
    and | & | plus | as well as | and also | and then | along with | followed by | and followed by | then followed by`,
  or: 'or | or else',
  but: `
    but | while | whilst | whereas | at the same time as | then | and in addition | in addition | moreover | meanwhile | combined with |
    together with | in parallel | and in parallel | in return | and in return | in exchange | and in exchange | simultaneously |
    at the same time | and at the same time | on the other hand`,
  not: `
    not | n t | t | never | don t | doesn t | isn t | won t | aren t | didn t | hardly | scarcely | neither | nor | refus~ | avoid~ |
    refrain~ | prevent~ | averted | avert~ | fails to | fail to | failed to | failing to | unlike | far from`,
  'scope:all': `
    all | all of | all the | all our | every | each | any | everywhere | everything | total | across the board | in all | write off all |
    write off all the | scrap all the | scrap all | destroy all the | destroy all | throw away all the | write off the whole |
    scrap the whole | either supplier | either of the suppliers | either vendor | any supplier | both suppliers | both vendors`,
  'scope:only': `
    only | just only | solely | exclusively | but only | though only | alone | just in | just for | only for | only in | purely`,
  'scope:except': `
    everything but | all but | everyone but | anything but | except | except for | except in | excluding | apart from | but not |
    but not in | other than | outside | barring | ignoring | omitting | disregarding | leaving out | leaving aside | with the exception of |
    save for | not counting | not including | exclusive of | bar | minus those of | excluded | exempt | exempted | spared | unaffected |
    untouched | not concerned | not affected | immune | carved out | omitted | disregarded | does not apply | do not apply | not included |
    unscathed | removed from it | set aside`,
  'prep:by': 'by | of about | by about | by another',
  'prep:to': 'to | down to | up to | into | -> | → | towards | toward | onto',
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
    since | from | starting | starting in | starting on | starting from | start~ in | beginning | beginning in | beginning on | as of |
    as from | effective | beginning from | commencing | commencing in | commencing on | commencing from | with effect from |
    effective from | effective as of | kicking in in | kicking in | wef | starting as of | as from the | going from | with start in |
    from the week of`,
  'prep:onwards': 'on | onward | onwards | forward | forwards | and later | and beyond',
  'prep:after': 'after | following the end of',
  'prep:before': 'before | prior to | ahead of',
  'prep:of': 'of | @ | on behalf of | concerning | from',
  'prep:with': 'with | given | despite | in spite of',
  'prep:per': 'per | a | each | every | / | an | in each | in every | by the',
  'prep:between': 'between',
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
    below | under | less than | lower than | fewer than | at most | no more than | beneath | drop~ below | drop~ under | dropp~ below |
    dropp~ under | fall~ below | fell below | fall~ under | go~ below | sink~ below | dip~ below | slip~ below | slip~ under | get~ below |
    <= | < | ≤ | worse than | ends below | ends under | ends beneath | end below | end under | end beneath | ending below | ending under |
    ending beneath | ends up below | ends up under | ends up beneath | end up below | end up under | end up beneath | finishes below |
    finishes under | finishes beneath | finish below | finish under | finish beneath | lands below | lands under | lands beneath |
    land below | land under | land beneath | closes below | closes under | closes beneath | stays below | stays under | stays beneath |
    stay below | stay under | stay beneath | remains below | remains under | remains beneath | remain below | remain under |
    remain beneath | keeps below | keeps under | keeps beneath | is still below | is still under | is still beneath | lies below |
    lies under | lies beneath | sits below | sits under | sits beneath | comes out below | comes out under | comes out beneath |
    comes in below | comes in under | comes in beneath | turns out below | turns out under | turns out beneath | climbs below |
    climbs under | climbs beneath | rises below | rises under | rises beneath | falls below | falls under | falls beneath | drops below |
    drops under | drops beneath | slips below | slips under | slips beneath | sinks below | sinks under | sinks beneath | gets below |
    gets under | gets beneath | goes below | goes under | goes beneath | or fewer | or less | or below | or under | or lower | we miss |
    that we miss | miss | missing | we fail to reach | fail to reach | we do not reach | we don t reach | misses | missed | would miss |
    will miss | might miss | could miss | does not reach | doesn t reach | does not make | doesn t make | fails to reach | fails to meet |
    does not meet | doesn t meet | not to exceed | not exceed | not exceeding | does not exceed | doesn t exceed | do not exceed |
    never exceed | never exceeds | without exceeding | not go above | not go over | not to go over | not to go above | not rise above |
    not climb above | not pass | not to pass | no higher than | no greater than`,
  'compare:above': `
    above | over | more than | higher than | greater than | at least | no less than | exceed~ | go~ above | ris~ above | better than | >= |
    > | ≥ | stay~ above | stays above | remain~ above | keep~ above | hold~ above | ends above | ends over | ends beyond | end above |
    end over | end beyond | ending above | ending over | ending beyond | ends up above | ends up over | ends up beyond | end up above |
    end up over | end up beyond | finishes above | finishes over | finishes beyond | finish above | finish over | finish beyond |
    lands above | lands over | lands beyond | land above | land over | land beyond | closes above | closes over | closes beyond |
    stays over | stays beyond | stay above | stay over | stay beyond | remains above | remains over | remains beyond | remain above |
    remain over | remain beyond | keeps above | keeps over | keeps beyond | is still above | is still over | is still beyond | lies above |
    lies over | lies beyond | sits above | sits over | sits beyond | comes out above | comes out over | comes out beyond | comes in above |
    comes in over | comes in beyond | turns out above | turns out over | turns out beyond | climbs above | climbs over | climbs beyond |
    rises above | rises over | rises beyond | falls above | falls over | falls beyond | drops above | drops over | drops beyond |
    slips above | slips over | slips beyond | sinks above | sinks over | sinks beyond | gets above | gets over | gets beyond | goes above |
    goes over | goes beyond | or more | or above | or higher | or better | or over | or greater | not under | not below | not lower than |
    not less than | no lower than | not falling below | not falling under | not dropping below | not dropping under | not fall below |
    not fall under | not drop below | not drop under | not go below | not go under | not going below | not going under | never below |
    never under | not get below | does not fall below | does not drop below | does not go below | doesn t fall below | doesn t drop below |
    doesn t go below`,
  'compare:reach': `
    reach~ | achiev~ | hit~ | hitting | attain~ | get~ to | get to | get back to | bring~ to | bring | rais~ to | gett~ to | ensure |
    guarantee~ | maintain~ | sav~ | hold~ | keep~ | to keep | secur~ | meet~ | back to | gets to | make | mak~ | keeps | keep | deliver~ |
    safeguard~ | preserv~ | stay~ at | remain~ at | hold~ at | restor~ | return to | come~ back to | still reach | hit | ends with |
    end with | ending with | ends up with | end up with | finishes with | finish with | closes with | close with | winds up with |
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
    delete~ | remove all | erase~ | email | print | order pizza | subcontract~ | insourc~ | renegotiat~ | hedg~ | ration~ | allocat~ |
    rebalanc~ | divert~ | redirect~ | reroute~ | rerouting | substitut~ | repackag~ | relabel~ | rework~ | licens~ | franchis~ |
    get theirs | gets theirs | still get theirs | their share | their fair share | its share | get enough | still get enough | gets enough |
    be served | still be served | is served | are served | get anything | get their share | how far does that get us |
    how far does that get me | how far does it get us | how far would that get us | how far do we get with it | how far does this get us`,
  'courtesy:greeting': `
    hi | hi there | hi all | hi team | hi everyone | hi everybody | hi guys | hi folks | hello | hello there | hello all | hello team |
    hello everyone | hello everybody | hey | hey there | hey all | hey team | good morning | good afternoon | good evening | good day |
    morning | morning all | morning team | greetings | dear all | dear team | dear colleagues`,
  'courtesy:thanks': `
    please | pls | plz | thanks | thank you | thx | many thanks | thanks a lot | thanks so much | thanks very much | thank you very much |
    thank you so much | thanks in advance | thank you in advance | thanks all | thanks team | thanks again | cheers | regards |
    best regards | kind regards | best wishes | much appreciated | if you please`,
};
