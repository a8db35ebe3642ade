/** English. Words by which amounts and clauses are put together, each looked for at one place of a phrase. */
export const marks: Readonly<Record<string, string>> = {
  'mark:avoiding': `
    avoid~ | avoiding | prevent | prevents | eliminate~ | get rid of | rule out | rules out | steer clear of | have no | have zero | clear |
    clears | clearing | clear out | clear away | clear off | clear up | wipe out | wipes out | wipe away | work off | works off |
    work through | work down | burn down | burn off | run down | get out of | gets rid of | getting rid of | do away with | erase | erases |
    catch up on | catch up with | catch up | mop up | eat up | eat through | put an end to | end | stamp out | dispose of | rid us of |
    be rid of | be free of | be without | zero out | avoid any | avoid all | prevent any | prevent all | keep out of | stay clear of |
    see off | liquidate | dissolve | remove | removes | bring to zero`,
  'mark:putting': 'put | puts | putting',
  'mark:holding': 'hold | holds | hold out | holds out | hold up | holds up',
  'mark:earning': `
    earn us | earns us |
    generate~ | earn | earns | bring in | brings in | bringing in | bring us | brings us`,
  'mark:countering': `
    {offset, compensated, compensated for, countered, counterbalanced, balanced, balanced out, made up, made up for, made good, caught up,
    cushioned, counteracted} {by, with} | compensate with | compensates with | {covers, cover, covering, fills in, fill in, steps in, step in,
    helps out, help out, helps, jumps in, jump in} with | {is, are} {offset, compensated, countered, balanced} by |
    {help, helps, helping} {out with, out on, on} | {lend, lends} a hand {with, on} | {pitch, pitches} in {with, on} |
    which is offset by | which is made up for by | {we, to} make up for it with | to compensate with`,
  'mark:getting':
    'get | gets | are getting | obtain | obtains | receive | receives | will get | would get | {is, are, was, were, be} given',
  'mark:of-them': 'of them | of these | of those | of which',
  'mark:vaguely': `
    slightly | a bit | a little | a little bit | little bit | somewhat | a touch | a tad | briefly | marginally | a bit more | a little more`,
  'mark:playing': 'simulat~ | simulation',
  'mark:then': `
    then | now | in that case | with that | under that scenario | in this scenario | in that scenario | under this scenario | so |
    after that | like that`,
  'mark:way-back':
    'back | way back | the way back | on the way back | the other way | other way | other way round | reverse | in reverse | return',
  'mark:both-ways': `
    both ways | in both directions | in both ways | each way | either way | in either direction | in each direction | both directions |
    and back | and vice versa | vice versa | and the other way round | and the other way around | the other way round too |
    and the reverse | and in the other direction too |
    and the same the other way | the same the other way | and the same in the other direction | the same in the other direction |
    and likewise the other way | and likewise in the other direction | and the same the other way round |
    and the same the other way around | and the same in reverse | as well as the other way round | and back again | and the same back`,
  'mark:as-before': `
    back to normal | back to plan | back to the plan | back to forecast | back to the forecast | normal again | as before again |
    as usual again | returns to normal | return to normal | returning to normal | goes back to normal | is back to normal |
    back to the normal level | back to its normal level | back to where it was | back to baseline | full speed again | back to full speed |
    fully back | back at full capacity | back to full capacity | runs normally again | back in full operation | back to 100 % |
    fully operational again`,
  'mark:also': 'also | too | as well | additionally',
  'mark:of-the-plan': `
    of the plan | of the horizon | of the planning horizon | of our plan | of the planning period | of this plan | of the plan period |
    of the planning year | of the plan horizon | of our horizon | of the planned period`,
  'mark:article': `
    the | of | this | whole | entire | full | in | a | an | month of | the month of | all of | all | the whole of`,
  'mark:of': 'of',
  'mark:several': '',
  'mark:single': '',
  'mark:one-form': '',
  'mark:as-long': 'twice as long | half as long | three times as long | as long | as long again | half as long again',
  'mark:any-price': 'price | prices | pricing | tariff | unit price | price level',
  'mark:both': 'and | &',
  'mark:either': 'and | or | & | to | -',
  'mark:merely': 'just',
  'mark:wholly': 'complete | completely | entirely | fully | totally | altogether | full',
  'mark:no-need': 'necessary | need | needed | require | required',
  'mark:goes-on': `
    stays | stay | remains | remain | keeps | keep | {stays, stay, remains, remain} {as it is, unchanged, flat, stable, steady, level, constant}`,
  'mark:off-for-good': `
    {quality, qa, quality control} {blocks, blocked, has blocked, locks, quarantines} | off the {shelf, shelves} | write off the |
    writing off the | write off | rejected by quality | rejected by qa | is rejected | are rejected | was rejected |
    {is, are, was} {refused, turned away, sent back} |
    fails quality control | failed quality control | {have to, must, has to} {scrap, destroy, throw away, discard, dump} |
    we {have to, must, had to} {scrap, destroy, throw away, discard, dump} | {we, they} {scrap, destroy, throw away, dump} |
    {have to, must} write off | {had to be, has to be, must be, is} {scrapped, destroyed, thrown away}`,
  'mark:the-rest': 'the rest | the remainder | the other half | the others | what is left | the rest of it',
  'mark:comes-to-stop': 'stop | stops | stopped | stands still | stand still | won t run | can t run | cannot run',
  'mark:coming-back': 'to {restart, repair, be repaired, be fixed, get going again, be running again}',
  'mark:still': 'still',
  'mark:above-normal': 'above | above normal | over normal | above the usual level | above usual | above today',
  'mark:below-normal': 'below | below normal | under normal | below the usual level | below usual | below today',
  'mark:agreed-to': `
    approved | granted | agreed | authorised | authorized | signed off | confirmed | accepted | allowed | accept | accepts | accepting`,
  'mark:make-it': `
    make it | makes it | make them | makes them | produce it | produces it | produce them | run it | making it |
    making them | producing it | producing them | manufacturing it | manufacturing them | manufacture it | manufacture them | running it`,
  'mark:respectively': 'respectively | respective',
  'mark:theirs': 'their',
  'mark:having': 'have | had | having',
  'mark:not-one': '{not, nor, without} {a single, one single}',
  'mark:even': 'even',
  'mark:beginning': `
    starts | {start, starts, begin, begins, began} to | {start, starts, begin, begins} charging | {starts, begins} to charge`,
  'mark:one': 'a | an | one',
  'mark:anywhere': 'anywhere',
  'mark:one-customer': `
    {a, new, a new, the, the new, one} {customer, client} | wholesaler | distributor | retailer | hospital | pharmacy | buyer |
    customer | client`,
  'mark:each': `
    each | every | any | in each | in every | on each | on every | for each | for every | to each | to every | each of these |
    each of those | in each of these | in each of those | during each of these | during each of those | for each of these |
    for each of those`,
  'mark:rate': 'per | a | an | each | every | / | by the | in each | in every',
  'mark:rate-alone': '/ | per | each | every | weekly | monthly',
  'mark:on': 'on',
  'mark:clause': `
    is | are | was | were | has | have | had | we | they | he | i | m | we are | we re | we ve | they re | they ve | will | would | been |
    do | does | did | keeps | there is | there s | there was | there are`,
  'mark:be': 'is | are | was | were | be',
  'mark:as-another': `
    half as much | half as many | half as fast | half as high | twice as much | twice as many | half as strongly | twice as strongly |
    twice as high`,
  'mark:that-one': 'that | it | them | these | those | this',
  'mark:part-of': `
    half of | a third of | one third of | a quarter of | one quarter of | a fifth of | a tenth of | two thirds of | three quarters of`,
  'mark:changing': 'change | changes | difference | move | movement',
  'mark:of-which': 'of which | thereof',
  'mark:than-other': 'than | more than | less than | fewer than | higher than | lower than',
  'mark:leaving': 'goes | go | leaves',
  'mark:denying': '',
  'mark:grouping': `
    {, the} {detail, details, split} {by, per} | {detail, split, show} it {by, per} | detailed {by, per} | in detail {by, per} |
    by | per`,
  'mark:table-name': 'routings',
  'mark:row': 'row | rows | entry | entries | line | lines',
  'mark:market': 'market~ | range | product range | portfolio | catalogue | catalog | assortment',
  'mark:by-month': 'month by month',
  'mark:by-week': 'week by week',
  'mark:by-bucket':
    'month by month | week by week | period by period | by period | per period | by bucket | per bucket',
  'mark:side': 'with | to | against | next to | beside | alongside',
  'mark:focus': `
    from the {point of view, viewpoint, standpoint, perspective} of | in terms of |
    {i, we} {only, just, mostly, mainly, really} care about | {i, we} care {about, only about} | all {i, we} care about is |
    on | to | impact on | effect on | interested in | {i am, we are, am, i m} {mostly, mainly, especially, chiefly, primarily} interested in |
    {mostly, mainly, chiefly, primarily} interested in`,
  'mark:earned': `
    gain~ | sav~ | save~ | shav~ off | shave off | free up | frees up | {save, saves, saving} {money, some money, us money, us some money} |
    {make, makes, earn, earns} {more money, us money, us more money}`,
  'mark:save-as': 'as | under | under the name | the name | name',
  'mark:adding': `
    now with | with | without | plus | in addition | additionally | now | {on top of, in addition to} {that, this, it} |
    on top of all that | on top of all this | together with | also |
    along with | combined with`,
  'mark:half-of-unit': '',
  'mark:breaking-down': '',
  'mark:broken': 'break | breaks | broke | broken',
  'mark:cutting': 'cut | cuts | cutting',
  'mark:of-several': 'their | theirs',
  'mark:possessive': 'its | their | his | her | theirs | half its',
  'mark:of-own': 'of its',
  'mark:and-without': '',
  'mark:with-and-without':
    '{, both} {with and without, with or without, without and with} | first with and then without',
  'mark:beside-forecast': '{above, below} forecast',
  'mark:limit': `
    {can t, cannot, won t, will not, don t, do not, must not} {accept, tolerate, afford, want, have} {more than, over, above} |
    {can t, cannot, won t, will not} {live with, put up with} {more than, over} |
    {can t, cannot, can not, won t, will not} {go above, go over, go beyond, exceed, do more than, make more than} |
    {can t, cannot, can not, could not, couldn t} {send, supply, deliver} {, us} more than |
    {can t, cannot, can not, could not, couldn t} {carry, take, ship, transport, haul} more than |
    no more than | not more than | at most | a maximum of | maximum | max | at the most | a max of | never more than | up to a maximum of |
    at a maximum of | no higher than | to a maximum of | to no more than | at no more than | to at most`,
  'mark:cap-noun': '{cap, ceiling, limit, upper limit} {, of}',
  'mark:imposing': `
    put on | put | puts | placed | placed on | places | impose | imposed | imposed on | imposes | set | set on | introduced | introduces |
    applied | applies`,
  'mark:in-sum': `
    together | jointly | combined | between them | between the two | between the two of them | between the three of them | among them`,
  'mark:restricting': '',
  'mark:or-not': '',
  'mark:total': `
    total of | in total | altogether | all told | overall | a total of | in all | in sum | all in all | total | in aggregate | combined |
    adds up to | add up to | adding up to | added up to | sums to | sum to | totals | totalling | totaling`,
  'mark:taking-place': 'takes place | take place | taking place | took place | will take place | is held | are held',
  'mark:again': `
    those same | these same | those very | these very | that very | of those same | in those very |
    the same | that same | this same | that | those | these | this | the very same | said | of these | of those | each of these |
    each of those | in each of these | in each of those | during each of these | during each of those | for each of these |
    for each of those | in all of these | in all of those | same`,
  'mark:of-all': `
    both | all | each | everything | all in | all this | all that | each time | every time | all of it | all of this | all of that | all of them | both of them | each of them | in each case |
    in both cases | both changes`,
  'mark:there': `
    {lying, stored, stocked, kept, held, sitting} there |
    there | over there | at that place | in that place | on site`,
  'mark:there-fronted': '',
  'mark:namely': 'i e | that is | that s | that makes | meaning | namely | in other words | that is to say | so',
  'mark:pronoun': `
    it | them | they | both of them | both | the latter | each one | each of these | each of those | each of them | all of them`,
  'mark:gains': 'puts on | picks up',
  'mark:plus': 'plus',
  'mark:no-longer': '',
  'mark:breakdown-of': 'breakdown of',
  'mark:included': 'included | inclusive | including | incl',
  'mark:supposing': 'assume | suppose | imagine',
  'mark:relieving': `
    {to, in order to, so as to} {relieve, unburden, support, help out} | to take {the, some} {load, pressure} off`,
  'mark:trouble': `
    {is, are} {selling, doing, going} {better, worse, faster, slower} than {expected, planned, forecast, hoped, we thought} |
    {sells, sell, does, do} {better, worse, faster, slower} than {expected, planned, forecast, hoped, we thought} |
    {find, finds, found} something {, again, else, wrong, odd} | problem | problems | trouble | troubles | in trouble | difficulties |
    in difficulty | in difficulties | issues | bad news | crisis |
    in crisis | a problem | a crisis | trouble at | trouble with | problems at | problems with | issues at | issues with`,
  'mark:pair': 'both | the two | both of the',
  'mark:carrying': 'bring~ | pull~ | push~ | put~ | mov~ | move~ | shift~ | brought | pulled',
  'mark:forth': 'forward | forwards',
  'mark:down-to': 'down to',
  'mark:facing': `
    {how should we, how do we, how can we, how could we, how would you} {respond to, react to} |
    make up for | compensate for | cope with | deal with | respond to | react to | prepare for | get through | get over | brace for |
    {soften, cushion, absorb, limit, mitigate, contain} {the, any} {blow, effect, effects, impact, damage} of | absorb | mitigate | cushion |
    counter | about | against | offset`,
  'mark:by-itself': 'alone | by itself | on its own',
  'mark:back': 'back',
  'mark:setting-aside': 'call | calls | called | calling | leave | leaves | leaving',
  'mark:taking-of-us': '',
  'mark:deprived': 'deprived of {its, their} | deprived of | stripped of',
  'mark:pushing': 'push | pushes | pushing | pushed | move | moves',
  'mark:giving-up': 'giv~ up | gave up | given up',
  'mark:regaining': 'recover~ | regain~ | get~ back',
  'mark:picking-up': `
    pick up | picks up | picked up | picking up | recover~ | absorb~ | soak~ up | cover | covers | covered | covering | catch up | catches up | take on | takes on | took on`,
  'mark:on-top-again': 'again | as long again',
  'mark:last-place': 'last | last in line | at the end of the queue',
  'mark:second': `
    second choice | second source | backup supplier | secondary supplier | second | as second option | second option | as a backup |
    as backup | second preference | as a second choice | as second choice | as an alternative | as second source | as a second source |
    as an alternative source | as a backup source | as backup supplier | as a backup supplier | as second supplier | as a second supplier |
    second supplier`,
  'mark:third': `
    third choice | third option | as third choice | as a third choice | third source | third supplier | as third supplier |
    as a third supplier`,
  'mark:inclusive': 'at least | no less than | no fewer than | not less than | or more | or over',
  'mark:bound': `
    or fewer | or less | or below | or under | or lower | or more | or above | or higher | or better | or over | or greater`,
  'mark:so-does': `
    so {does, do, did, will, would, is, are, has, have} | the same {goes, holds} for | the same applies {to, for} |
    {it is, it s} the same {for, with} | the same is true {for, of}`,
  'mark:likewise': `
    the same | likewise | ditto | same | the same for | same for | the same in | same in | the same again |
    the same {goes, holds} for | the same applies {to, for}`,
  'mark:divided': 'divided | divide | divides | dividing',
  'mark:passage': `
    switching from | going from | passing from | transition from | transition | switch from | change from | moving from | turning | turn |
    turning over | switching | switch | switching over | converting | convert | going | going from | change over | changing over |
    moving over | setting over | changing from | changing over from | changing | changes from | a change from`,
  'mark:own-one': 'its own | theirs | their own',
  'mark:making': `
    make | makes | made | making | produce | produces | produced | manufacture | manufactured | run | runs | be made | be produced | fill |
    filled | made on | produced on | manufactured on`,
  'mark:giving': `
    hand | hands | reassign | reassigns | allot | allots |
    give | gives | giving | gave | grant | grants | granting | allow | allows | assign | assigns`,
  'mark:purpose': 'for',
  'mark:one-thing': 'it',
  // `would 60 hours of overtime help?`
  'mark:helping': 'help | helps',
  'mark:granting': 'give | gives | giving | gave | grant | grants | granting',
  'mark:taking-hours':
    'take | takes | took | taken | taking | pull | pulls | pulled | withdraw | withdrew | strip | grab',
  'mark:from-whom': 'from | off | away from | off of | out of',
  'mark:dropping': `
    drop | drops | dropped | dropping | remove | removes | removed | removing | delete | deletes | deleted | deleting | take off | pull |
    pulls | pulled | withdraw | withdraws | strip | strips | take | takes | taking | took | skipped | skips | skipping | left out | leave out |
    we scrap | leaves out | leaving out | omitted | omits | abandoned | dispensed with`,
  'mark:qualifying': `
    qualify | qualifies | qualified | qualifying | is qualified for | gets qualified for | be qualified on | authorise | authorises |
    authorised | authorising | authorize | authorizes | authorized | authorizing | approve | approves | approved | certify | certifies |
    certified`,
  'mark:charging': `
    want | wants | wanted | wanting | ask | asks | asked | asking | ask for | asks for | asking for | asks us for | is asking for |
    is asking us for | demands | demanding | demand | claims | charge | charges | charged | charging | will charge |
    will want | will ask for | quote | quotes |
    quoted | quoting | bill | bills | billed | invoice | invoices | invoiced | would charge | insists on | demands from us |
    starts charging | start charging | begins charging | begins to charge | starts to charge | wants to charge | requires | require |
    required | brings us | bring us | is good for | takes from us | buys from us`,
  'mark:offering': `
    offer | offers | offered | offering | offers us | offer us | proposes | proposed | propose | sell | sells | selling | would sell |
    will sell | would offer`,
  'mark:a-piece': `
    {a, per, each, every} {box, pack, carton, tablet, capsule, dose, kilo, kg, kilogram, kilogramme, gram, litre, liter} |
    each | apiece | a piece | per piece | per unit | a unit | per item | per head`,
  'mark:another': 'another | further | a further | additional | an additional',
  'mark:nil': 'nothing | nil',
  'mark:furthermore': `
    beyond | over and above | on top | {on top of, in addition to} {that, this, it} | on top of all that | on top of all this |
    in addition | besides | furthermore | moreover | what is more | additionally`,
  'mark:opening-up': 'open | opens | opening | set up | sets up | setting up | release | bring onto',
  'mark:new-source': `
    supplier | suppliers | vendor | source | source of supply | new supplier | additional supplier | alternative supplier |
    another supplier | a new supplier | as second source | as a second source | second source | as an alternative |
    as an alternative source | as a backup source | as a backup | as backup | as backup supplier | as a backup supplier |
    as second supplier | as a second supplier | second supplier | third source | third supplier | as third supplier | as a third supplier |
    backup supplier | alternative source | additional source | new source`,
  'mark:like': `
    as in | like in | just as in | the way it does in | as it does in | as described in | as set out in | as per | such as in | as under |
    same as in | exactly as in`,
  'mark:consuming': `
    needs | need | takes | take | uses | use | requires | require | contains | contain | consumes | consume | goes into |
    {contains, contain} only | only {contains, contain}`,
  'mark:breaking': `
    breakdown | breakdowns | break down | breaks down | breaking down | broke down | break downs | machine failures | failures | failure |
    fail | fails |
    breakdowns on | breakdowns of`,
  'mark:put-back': '',
  'mark:neither': 'neither',
  'mark:nor': 'nor | and nor | nor yet',
  'mark:put-instead': `
    put it | schedule it | reschedule it | hold it | plan it | do it | place it | replan it | have it`,
  'mark:feast': `
    easter | easter monday | good friday | whit monday | christmas day | boxing day | christmas | whitsun | pentecost | ascension day |
    new year s eve | carnival | thanksgiving | halloween | michaelmas`,
  'mark:that-is': 'say | i e | ie | that is | that is to say | so | meaning | in other words | let s say',
  'mark:that-of': 'that | those',
  'mark:if-again': '',
  'mark:of-it': '',
  'mark:as-much': `
    as much | as many | by as much | by as many | the same amount | by the same amount | just as much | by just as much |
    by the same percentage | the same percentage | in the same proportion | to the same extent | by the same proportion |
    by the same number | by an equal amount | an equal amount | by the same | by the same margin | by the same share`,
  'mark:gerund': '',
  'mark:removing': 'remove | removes | removed | removing | delete | deletes | deleted | strip | strips | stripped',
  'mark:more-hours': 'hours more',
  'mark:reaching': 'reach~ | hit | hits | attain~',
  'mark:downward': `
    down | is down | are down | were down | be down | goes down | go down | went down | been down | going down | off | is off | out`,
  'mark:price-at': 'at',
  'mark:beside-plan':
    'ahead of plan | ahead of schedule | behind plan | behind schedule | {ahead of, behind} {forecast, budget}',
  'mark:volume': 'volume | volumes',
  'mark:promotion': 'promo | promos | promotion | promotions | special offer | clearance sale',
  'mark:paying':
    'pay | paying | pays | paid | spend | spends | spending | spent | what do we pay | do we pay | would we pay | will we pay',
  'mark:keeping': `
    still reach | stays at | stay at | still hold | still holds | remain | remains |
    remains at | keep | keeps | keep at | maintain | maintains | retain | retains`,
  'mark:unchanged': `
    if we change nothing | if nothing changes | if we do nothing | if we leave everything as it is | we do nothing | we change nothing |
    nothing changes | nothing is done | nothing is changed | we leave everything as it is | we leave it all as it is |
    we leave things as they are | we don t do anything | we do not do anything | we don t change anything | we do not change anything |
    we sit tight | we just carry on`,
  'mark:closing': `
    clos~ | shut | shut~ | shutt~ | shut~ down | shutdown~ | shut down | closure~ | closed down | shutting down`,
  'mark:stays-so':
    'stays there | stays that way | stays so | stays like that | remains there | remains that way | stay there | stay that way',
  'mark:regular': 'regular | normal | ordinary | standard | regular hours',
  'filler:ours': 'we | us | we re | we are',
  'mark:passing-bound': 'pass | passes | would pass',
  'mark:removing-all': 'remove all | remove all of | remove all the',
  'mark:exceeding': 'exceed~ | go~ above | ris~ above | more than',
  'mark:passed-by-us': '{get, take, bring} us {below, under, above} | we miss | that we miss',
  'mark:allotting': 'allocat~ | allocate~ | allot~ | allott~',
  'mark:tying-up': 'tie up',
  'mark:at-all': 'at all',
  'mark:none-of': 'no | no more | without | without any | not any | zero | none of',
  'mark:serving': `
    delivering | filling | supply | supplying | honour | honor | to serve | to cover | to supply |
    serve | serving | satisfy | satisfying | fulfil | fulfilling | fulfill | fill | cover | covering | meet | meeting | deliver`,
  'mark:active-ingredient': `
    active ingredient | active ingredients | active substance | active pharmaceutical ingredient`,
};
