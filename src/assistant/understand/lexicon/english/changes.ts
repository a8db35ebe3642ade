/** English. Verbs and adjectives of change. */
export const changes: Readonly<Record<string, string>> = {
  'action:takeoff': 'off',
  'action:slip': 'slip~ | slipp~ | slide | slides | slid | slip back',
  'action:raise': `
    higher than {we thought, thought, planned, assumed, hoped} |
    ris~ | rise~ | rose | risen | increas~ | grow~ | grew | grown | rais~ | climb~ | jump~ | surg~ | soar~ | gain~ | go~ up | went up |
    going up | gone up | up | higher | more | higher than forecast | higher than expected | higher than planned | higher than today |
    more than usual | more than usually | more than normal | more than forecast | more than expected | more than planned |
    above forecast | above plan | {over, ahead of} {forecast, plan} | add~ | adding | add~ | boost~ | expand~ |
    larger | bigger | greater | longer | lengthen~ | hir~ | improv~ | better | pick~ up | turn~ up | mov~ up | ramp~ up | spik~ | peak~ |
    extend~ | accelerat~ up | is up | are up | growth | + | extra | additional | increment~ | uplift | strengthen~ | explod~ | skyrocket~ |
    on top | had extra | shot up | shoot~ up | shoots up | bump~ up | bump up | bump~ | bumped up | swell~ | balloon~ | rocket~ | leap~ |
    leapt | advance~ by | mount~ | step~ up | stepped up | step up | pump~ up | crank~ up | jack~ up | mark~ up | hik~ | hike~ | inflat~ |
    upswing | upturn | surplus | swing~ up | climb | ascend~ | intensif~ | multiply | bring~ up | brought up | top~ up | topp~ up |
    build~ up | built up | push~ up | pushed up | drive~ up | drove up | ratchet~ up | scal~ up | scale up | rebound~ | recover~ | regain~ |
    bounce~ back | pick up | put on | puts on | take~ on | tack on | heighten~ | escalat~ | widen~ | raise | raising of | uptick | upsurge |
    boom~ | outperform~ | exceed~ forecast | beat~ forecast |
    {exceed~, beat~, outpac~, outsell~, overshoot~} {its, their, our} {forecast, forecasts} |
    stronger | strong~ | enlarg~ | augment~ | increment | prolong~ | upgrade~ |
    upgrad~ | faster growing | rais~ to | raise to | raised to | another | a further | an additional | an extra | plus another |
    more than booked | higher than booked | more than recorded | lengthen | extend | prolong | stretch~ | stretched out | overrun~ |
    overruns | wins | winning | win | have to rise by | need to rise by | must rise by | has to rise by | needs to rise by |
    have to increase by | need to increase by | must increase by | has to increase by | needs to increase by | have to grow by |
    need to grow by | must grow by | has to grow by | needs to grow by | have to go up by | need to go up by | must go up by |
    has to go up by | needs to go up by | have to improve by | need to improve by | must improve by | has to improve by |
    needs to improve by | edg~ up | creep~ up | crept up | inch~ up | trend~ up | trend~ upward | trend~ upwards | trend~ higher |
    mov~ higher | tick~ up | lift~ | rally | rallies | rallied | rallying | overshoot~ | overshot | exceed~ plan | exceed~ the plan |
    exceed~ the forecast | exceed~ expectations | beat~ plan | beat~ the plan | beat~ the forecast | beat~ expectations | outpac~ plan |
    outpac~ the plan | outpac~ the forecast | com~ out higher | came out higher | com~ in higher | running ahead of plan |
    runs ahead of plan | ran ahead of plan | running above plan | over plan | revis~ up | revis~ upward | revis~ upwards | correct~ up |
    correct~ upward | correct~ upwards | adjust~ up | adjust~ upward | adjust~ upwards | firm~ up | heat~ up | mushroom~ | snowball~ |
    elevat~ | dial~ up | beef~ up | enhanc~ | expansion | expansion of | gross~ up | nudg~ up | tack~ | upward | upwards | steeper |
    upside | overshoot | open~ | open | open up | takes off | take off by | took off by | taking off by | takes off by | has taken off |
    have taken off | more than in the system | more than the system shows | more than the system says | more than on the books |
    more than in the books | jack up | jacks up | jacked up | jacking up | jacks | jack | ratchet up | ratchets up | drift~ up | driven up |
    driv~ up | upscal~ | upsiz~ | uplift~ | magnify | magnifi~ | magnifying | amplify | amplifi~ | amplifying | swollen | stepp~ up |
    {could, can, we, i, to} {staff, man, crew} | {we, i} {staffed, manned, crewed} |
    topping up | ratchet~ higher`,
  'action:lower': `
    lower than {we thought, thought, planned, assumed, hoped} | {lose, loses, losing, lost} {some, a bit of, part of the, part of our} |
    fall~ | fell | fallen | drop~ | dropp~ | decreas~ | declin~ | reduc~ | reduction~ | reduction | lower~ | low~ | cut~ | cutt~ | shrink~ |
    shrank | shrunk | sink~ | sank | go~ down | went down | going down | down | less | fewer | minus | lower than forecast |
    lower than expected | lower than planned | lower than today | lower than now | less than forecast | less than expected |
    less than planned | below forecast | below plan | {under, short of} {forecast, plan} |
    diminish~ | slump~ | dip~ | short~ | shorter | shorten~ | smaller | weaken~ |
    is down | are down | plummet~ | crash~ | plung~ | worsen~ | worse | degrad~ | deteriorat~ | - | contract~ | trim~ | slash~ |
    ease~ | weaker | reduct~ | decrement | cut back | cut~ down | cut down | cutt~ down | cutt~ back | scal~ back | scal~ down |
    scale back | scale down | bring~ down | brought down | push~ down | drive~ down | pull~ down | take~ off | took off | knock~ off |
    mark~ down | tail~ off | taper~ | taper~ off | dwindl~ | wane~ | subsid~ | soften~ | cool~ | cool~ off | underperform~ |
    miss~ forecast | lag~ | erod~ | recede~ | collaps~ | tumbl~ | tank~ | nosedive~ | downturn | downswing | setback~ | sag~ | retreat~ |
    come~ down | came down | comes down | coming down | took a hit | takes a hit | take a hit | hit by | drop off | drops off |
    dropped off | falling off | fall off | falls off | go~ lower | went lower | curtail~ | restrict~ by | throttl~ | downsiz~ | dilut~ |
    diminution | decline | lessen~ | lower | lowered | lowering of | cut of | reduced | slack~ | slacken~ | fewer people | deduct~ |
    subtract~ | remov~ | how low | how little | how few | takes away | take away | took away | steals | steal~ | stole | grab~ | eats into |
    eat into | competitor takes | competition takes | competitor took | competitors take | taken by a competitor | taken by competitors |
    goes to a competitor | goes to competitors | go to a competitor | lost to a competitor | lost to competitors | squeez~ | deplet~ |
    discount~ | rebate | overrun | less than booked | fewer than booked | lower than booked | less than recorded | less than in the books |
    curtail | shorten | cut short | shrink | have to shrink by | need to shrink by | must shrink by | has to shrink by |
    needs to shrink by | have to fall by | need to fall by | must fall by | has to fall by | needs to fall by | have to drop by |
    need to drop by | must drop by | has to drop by | needs to drop by | have to go down by | need to go down by | must go down by |
    has to go down by | needs to go down by | have to come down by | need to come down by | must come down by | has to come down by |
    needs to come down by | have to decrease by | need to decrease by | must decrease by | has to decrease by | needs to decrease by |
    how much shorter | how much less | how much lower | how many fewer | how much smaller | how short | edg~ down | creep~ down |
    crept down | inch~ down | trend~ down | trend~ downward | trend~ downwards | trend~ lower | mov~ lower | tick~ down | crater~ |
    {miss~, undershoot~} {its, their, our} {forecast, forecasts} |
    cav~ in | undershoot~ | undershot | miss~ plan | miss~ the plan | miss~ the forecast | fall~ short of plan | fell short of plan |
    fall~ short of forecast | fell short of forecast | under plan | com~ out lower | came out lower | revis~ down | revis~ downward |
    revis~ downwards | correct~ down | correct~ downward | correct~ downwards | adjust~ down | adjust~ downward | adjust~ downwards |
    fall~ away | fell away | ebb~ | par~ back | pare | pared | pares | par~ down | dial~ back | dial~ down | wind~ down | wound down |
    knock~ | knock~ down | ratchet~ down | ton~ down | curb~ | depress~ | dampen~ | rein~ in | step~ down | stepp~ down | nudg~ down |
    shav~ | downward | downwards | downside | less than in the system | fewer than in the system | less than the system shows |
    less than the system says | fewer than the system shows | less than on the books | fewer than in the books | fewer than on the books |
    less than in sap | less than in the erp | markdown | of markdown | chop~ | chopp~ | slim down | slims down | pared back | pare back |
    ratchet down | promo of | promotion of | a promo of | a promotion of | on promotion at | on promo at | off list | is short by |
    are short by | short by | comes up short by | came up short by | drift~ down | drove down | driven down | driv~ down | abbreviat~ |
    truncat~ | crimp~ | prun~ | whittl~ down | compress~ | deflat~ | abat~ | cut~ back | regress~ | slid~ | sunk | waned | waning | wanes |
    pared down`,
  'action:gradual': `
    gradually | gradual | evenly | in equal steps | at a steady pace | at an even pace | smoothly | month by month | week by week |
    in stages | stepwise | continuously rising | continuously falling | at a constant pace | progressively | progressive |
    little by little | step by step | bit by bit | steadily | linearly | over time | ramp~ up | ramp up | ramps up | ramp~ | slowly rises |
    slowly falls`,
  'action:set': `
    saturates at | saturate at | is saturated at | maxes out at | max out at | tops out at | top out at |
    count on | we count on | {agreed, settled, agree, settle} {on, at, for} | contracted for | have contracted for | under contract for |
    stayed at | stays at | stay at | staying at | remained at | remains at | remain at | stuck at | is stuck at | set | set~ | sett~ |
    fix~ | chang~ to | = | equal~ | limit~ | limit~ to | cap | capp~ | is now | amounts to | stand~ at | were | at | is | be | becom~ |
    was | are | cap~ at | bring~ to | brought to | goes to | go to | went to | going to be | put at | kept at | held at | hold at |
    {nearer, nearer to, closer to} | is {nearer, nearer to, closer to} | pegged at | restricted to | restrict~ to | reduced to | down to | up to a level of | limited to | amounting to | becomes |
    at a level of | freeze~ at | frozen at | lock~ at | lock~ in at | totals | total of | equals | equal to | rais~ to | raise to |
    raised to | changes to | changed to | impos~ | impose | imposing | caps us at | caps at | caps deliveries at | caps supply at |
    caps us to | limits us to | rations us to | holds us to | back to | back at | is back to | is back at | goes back to | go back to |
    comes back to | returns to | return to | returned to | drops back to | falls back to | restart~ at | restarts at | restart at |
    restarting at | comes back at | resumes at | resume at | restart~ | restarts | restarted |
    {comes back, returns, is back} {to, with, at} | {contains, contain} only | only {contains, contain}`,
  'action:multiply:2': `
    doubl~ | {take, takes, taking, took} twice as long to {deliver, ship, supply} |
    {deliver, delivers, ship, ships, supply, supplies} in twice the time`,
  'action:multiply:3': 'tripl~ | trebl~',
  'action:multiply:4': 'quadrupl~',
  'action:multiply:0.5': `
    halv~ | halve~ | divid~ by two | divide by two | twice as short | half as long |
    {deliver, delivers, ship, ships, supply, supplies} {in half the time, twice as fast}`,
  'action:stop': `
    {delivers, deliver, supplies, supply, ships, ship, sends, send} nothing | nothing {delivered, supplied, shipped, sent} |
    {can t, cannot, can not, won t, will not, doesn t, does not} {supply, deliver, ship} {anything, at all, us at all} |
    nothing {runs, works, operates, is running, is produced, is made, gets made} | nothing {is, gets} sold | nothing sells |
    {sell, sells, sold, selling} nothing |
    {does not, doesn t, do not, don t, did not} sell at all |
    nothing {gets, comes, goes} through | nothing {moves, leaves, goes, travels} from | nothing comes from | nothing arrives from | stop~ | stopp~ | summer shutdown | summer closure | summer stop | winter shutdown | clos~ | shut | shut~ | shutt~ | shut~ down |
    shutdown~ | shut down | is down | down | out | are down | were down | be down | out of order | out of service | offline | off |
    outage~ | fail~ | break~ down | broke down | broken | broken down | breakdown~ | break~ | closure~ | closed down | stand~ still |
    standstill | is unavailable | unavailable | not available | is not available | are not available | goes down | go~ offline | halt~ |
    pause~ | paus~ | suspend~ | interrupt~ | stoppage~ | can t run | cannot run | can not run | isn t available | aren t available |
    going to be out of {service, action, use, order, operation} |
    out of action | idle | knock~ out | went down | goes out | taken offline | taken out of service | taken out | standing still |
    stands still | stood still | shutting down | goes dark | out of commission | under repair | under maintenance | in maintenance |
    in repair | in revision | being repaired | blocked | block~ | stuck | jam~ | jamm~ | dead | dies | die | died | lost for | not running |
    not operating | doesn t run | does not run | can t work | cannot work | not working | isn t running | isn t working | is not running |
    is not working | won t run | will not run | not producing | cease~ | ceas~ | mothball~ | quarantin~ | seal~ off | evacuat~ |
    lock~ down | lockdown | trip~ out | goes kaput | kaput | bust | packs up | conk~ out | power~ down | switched off | turned off |
    turn~ off | switch~ off | outage | downtime | crash of | failure | fails | fail | malfunction~ | defect~ | defective | strike~ down |
    incident | incident on | accident~ | inoperative | inoperable | non operational | not operational | non functional | not functional |
    not usable | decommission~ | dismantl~ | lock~ out | stood down | stand~ down | knackered | ruled out | being cleaned |
    being relocated | being moved | withdrawn from service | taken from service | not in use | not in operation | not in service |
    not staffed | unmanned | unstaffed | without staff | without crew | without operators | without personnel | grounded | incapacitated |
    disabled | crippled | seiz~ up | giv~ up | gives up the ghost | gave up | gives out | falls over | fell over | can t produce |
    cannot produce | can not produce | can t be used | cannot be used | can not be used | can t operate | cannot operate | won t produce |
    will not produce | won t work | will not work | will not be available | won t be available | not be available | unavailability |
    unavailability of | doesn t work | does not work | doesn t produce | does not produce | doesn t operate | does not operate |
    isn t producing | is not producing | isn t operating | is not operating | sit idle | sits idle | stand idle | stands idle | stood idle |
    lies idle | lie idle | is idle | are idle | be idle | is idled | idled | idling | laid up | suffer~ a breakdown | suffer~ an outage |
    suffer~ a failure | suffer~ a stoppage | suffer~ a shutdown | goes out of service | go out of service | went out of service |
    going out of service | goes out of action | go out of action | went out of action | put out of action | put out of service |
    put out of use | out of use | out of operation | goes out of operation | go out of operation | we cannot use | we can t use |
    we don t run | we do not run | we do not use | we don t use | cannot use | can t use | lose access to | no access to | not accessible |
    inaccessible | shuttered | closing down | stopping | halting | downtimes | down time | down time of | going down | been down |
    been closed | non availability | non availability of | breaks apart | burnt out | burned out | burns out | tripped | cordon~ off |
    padlocked | wrecked | standstill of | work stoppage | production stop | production stops | stop of production | production halt |
    is blocked | are blocked | on hold | is on hold | are on hold | put on hold | is put on hold | unusable | is unusable | are unusable |
    {can t, cannot, can not, doesn t, does not, won t, will not} {deliver, supply, ship} {any more, anymore, any longer} |
    no longer deliver | no longer supply | no longer ship | no longer serve | no longer delivers | no longer supplies | summer break |
    winter closure | winter stop | seasonal closure | seasonal shutdown | annual shutdown | annual stop`,
  'action:lose': `
    is gone | are gone |
    {do, would, will, should} {we, i} {give up, forgo, forego, sacrifice} | forgo | forego |    {total, complete, full} loss of |
    lose~ | los~ | lost | losing | loss of | loss | vanish~ | disappear~ | miss out on | walk~ away | pull~ out | evaporat~ | dry~ up |
    dries up | dried up | goes away | went away | go away | gone | wiped out | wipe~ out | defect to | leaves us | leave us | left us |
    abandon~ | write off all | write off all the | scrap all the | scrap all | destroy all the | destroy all | throw away all the |
    write off the whole | scrap the whole`,
  'action:delay': `
    customs {hold up, holds up, hold back, holds back, held up, delay, delays, retain, retains} | {held up, held back, retained} {by, at} customs |
    {later, late} on everything {ordered, we order} |
    delay~ | are delayed | be delayed | be late | late | later | postpon~ | arriv~ late | arriv~ later | deliver~ late | deliver~ later |
    ship~ late | ships late | slip~ back | push~ back | behind schedule | is late | are late | com~ late | com~ later | delay~ by |
    shift~ later | slower to arrive | overdue | behind | take~ longer | tak~ longer | moves back | is delayed | hold~ up | held up | drag~ |
    drag~ on | late by | come~ in late | comes in late | came in late | arriv~ with a delay | delay of | delays of | deliver~ with a delay |
    run~ late | runs late | running late | behind plan | behind {forecast, budget} | slow to arrive | tardy | postponement | put~ off |
    put back | pushed out |
    push~ out | shifted back | mov~ back | late delivery | late deliveries | delivery delay~ | delivery delays | delayed delivery |
    needs longer | need~ longer | how late | how much later | what delay | what s the maximum delay | maximum delay | postpone | push back |
    pushed back | defer | defer~ | deferr~ | reschedule later | shove back | hold back | slide back | delayed until |
    what the maximum delay | whats the maximum delay | lag~ | reach us late | set back | set back by | are set back | are set back by |
    is set back | is set back by | are stuck for | is stuck for | how many months late may | how many months late can |
    how many months late could | how many months late might | how many weeks late may | how many weeks late can |
    how many weeks late could | how many weeks late might | how many days late may | how many days late can | how many days late could |
    how many days late might | how late may | how late can | how late could | how many months late | how many weeks late |
    how many days late`,
  'action:hasten': `
    earlier | early | sooner | {ahead of} {forecast, budget} | com~ early | com~ earlier | arriv~ early | arriv~ earlier | bring~ forward |
    brought forward |
    pull~ forward | ahead of schedule | expedit~ | shift~ earlier | moves forward | ahead of time | ahead of plan | before schedule |
    arrive earlier | in advance | advance~ | advanc~ | quicker to arrive | shows up early | fast track~ | pulled forward | moved up |
    pulled in | pull~ in | bring forward | move up | advance | advanced | pull forward | move forward | are advanced by | is advanced by |
    were advanced by | was advanced by | be advanced by | are advanced | is advanced | be advanced | turn up early | turns up early |
    before the date | before the due date | before the planned date | before due date | ahead | before it is due | before they are due |
    before time`,
  'action:dismiss': `
    {goes, go, went} silent | {drops, dropped} off | {walks, walked} away | {pulls, pulled} out | {lets, let} us down | {is, was} lost to us |
    {buys, orders, takes, purchases} nothing | will {buy, order, take} nothing |
    goes bankrupt | bankrupt | go~ bankrupt | went bankrupt | bankruptcy | bankruptcy of | insolven~ | insolvent | go~ bust | went bust |
    goes bust | drop out | drops out | fails completely | disappears for good | is gone | discontinu~ | delist~ | withdraw~ | withdrawn |
    phase~ out | fade~ out | fad~ out | stops supplying us | quit~ | go~ out of business | goes out of business | went out of business |
    insolvency | goes under |
    go under | went under | going under | files for bankruptcy | file for bankruptcy | filed for bankruptcy | is wound up |
    goes into administration | go into administration | went into administration | goes into liquidation | in liquidation | liquidation of |
    ceases trading | cease trading | stops trading | shuts up shop | terminates the contract | cancels the contract | cuts us off |
    stops delivering to us | stops supplying | goes belly up | out of business | no longer buy | no longer buys | we no longer buy |
    stop buying | stops buying | stopped buying | don t buy any more | do not buy | don t buy | no more purchases | no purchases |
    no more buying | cease buying | stop purchasing | no longer purchase | no longer order from | no more orders to | buy nothing |
    buy nothing more | no longer source | stop sourcing`,
  'action:faster': `
    faster | as fast | as quickly | speed~ up | sped up | accelerat~ | quicker | speed up | speeds up | speeding up | quicken~ |
    more quickly | at a faster pace | gets faster | rapid | swift~ | speedier | how much faster | how much quicker | how much more quickly |
    how much faster do | how many times faster`,
  'action:slower': `
    slower | slow~ down | slow~ | slows down | slowing down | slowed down | more slowly | at a slower pace | gets slower | sluggish |
    slowdown | slow down of | slowdown of`,
  'action:dearer': `
    expensive | more expensive | dearer | pricier | costlier | more costly | cost~ more | gets expensive | dearer | more dear |
    goes up in price | up in price | gets dearer | price hike`,
  'action:cheaper': 'cheaper | less expensive | cost~ less | less costly',
  'action:unless': `
    {end, ends, ending} up without |
    {get by, cope, manage, live, survive} without | {keep going, carry on} without |
    {not, nor, without} {a single, one single} {, box, unit, pack} {, of} | not one {box, unit, pack} {, of} |
    without | deprived of {its, their} | {deprived of, stripped of} | no | no more | taken away | takes away | taking away | took away | zero | cancel~ | cancell~ | scrap~ | scrapp~ | abolish~ |
    eliminat~ | do away with | take away | stop all | free of | zero out | nobody | no one | none of | not any | never |
    {get, got, gets, getting} rid of |
    drop all | do without | without any | go without | doing without | dispense with | skip | skip the | omit | forgo | forego | cancel |
    {skipping, dropping} the | by {skipping, cancelling} {, the} | by dropping the |
    called off | call off | calls off | drop the | dropped from the plan | do not do | abandon the | scrap the | waive | waived |
    {don t, do not, won t, will not} {get, receive} {the, our} | not carried out | not take place | does not take place |
    does not happen | is off | take out of the plan | does not arrive |
    never arrives | doesn t arrive | don t arrive | do not arrive | fails to arrive | is not delivered | never comes | does not come |
    will not arrive | forbid | forbids | forbidden | forbidding | ban | bans | banned | banning | prohibit~ | prohibited | outlaw~ |
    never arrived | never came |
    disallow~ | veto~ | rule out | ruling out | never arrive | never come | do not come | don t come | doesn t come | fail to arrive |
    never show up | never shows up | don t show up | doesn t show up | do not show up | won t arrive | won t come | will not come |
    are not delivered | will not be delivered | won t be delivered | never get here | never gets here | do not turn up | does not turn up |
    doesn t turn up | don t turn up | are not coming | is not coming | isn t coming | aren t coming | are not arriving | is not arriving |
    isn t arriving | aren t arriving | will not be coming | won t be coming | isn t delivered | aren t delivered | is not going to arrive |
    are not going to arrive | is not going to come | are not going to come`,
  'action:shift': `
    shift~ | mov~ | reschedul~ | reschedule~ | transfer~ | reallocat~ | relocat~ | tak~ over | take~ over | took over | outsourc~ | switch~ |
    step~ in for | stand~ in for | fill~ in for | reassign~ | redeploy~ | joins`,
  'action:halfway': `
    half time | at half time | on half time | half strength | at half strength |
    half capacity | half speed | at half capacity | at half speed`,
  'action:longer': 'take~ longer | tak~ longer | last~ longer | longer',
  'action:lesstime': 'take~ less time | less time | take less',
  'action:multiply:0.3333333333': 'divid~ by three | divide by three',
  'action:multiply:0.25': 'divid~ by four | divide by four',
  'action:multiply:0.2': 'divid~ by five | divide by five',
  'action:multiply:0.1': 'divid~ by ten | divide by ten',
  'action:scale': 'multiplied | multiplies | multiplying | divided | divide | divides | dividing | scaled | times',
  'action:unmade': `
    no longer {made, produced, run} on | not {made, produced, run} on |
    can no longer be made | can no longer be produced | can no longer be manufactured | cannot be made | cannot be produced |
    can t be made | can t be produced | can not be made | is no longer made | are no longer made | is no longer produced |
    are no longer produced | may no longer be made | may no longer be produced | must not be made | cannot be manufactured |
    can t be manufactured | is not qualified | no longer qualified | is no longer qualified | are no longer qualified |
    loses its qualification | disqualified | is disqualified | no longer approved | is no longer approved | not made any more |
    {could, will, would} no longer {make, produce, manufacture, run} | {we, they} no longer {make, produce, manufacture, run, fill, pack} |
    no longer {making, producing} | not {make, produce} any more |
    no longer runs | cannot run | not allowed | is not allowed | can no longer make | can no longer produce | cannot make | cannot produce |
    can t make | can t produce | no longer makes | no longer make | no longer produces | no longer produce | no longer authorised | no longer authorized | is no longer allowed |
    is no longer allowed to make | is no longer allowed to produce | may no longer make | may no longer produce | must no longer make |
    must no longer produce | no longer has the right to | has lost the right to | loses the right to | is barred from making |
    is barred from producing | is banned from making | is banned from producing | is forbidden to make | is forbidden to produce |
    no longer has the licence to | loses the licence to | no longer has permission to | is no longer permitted to make |
    is no longer permitted to produce | is no longer licensed to make | is no longer authorised to make | must not make`,
};
