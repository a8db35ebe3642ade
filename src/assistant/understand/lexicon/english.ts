import type { LexiconSource } from './sense.js';

/** English. The keys are those of every language; a test holds them equal. */
export const english: LexiconSource = {
  language: 'en',
  endings: ['', 's', 'es', 'e', 'd', 'ed', 'ing'],
  words: {
    filler:
      'a | an | the | please | pls | could | can | would | will | may | might | must | should | shall | do | does | did | be | been | being | is | are | was | were | has | have | had | having | it | its | we | our | ours | us | i | my | me | you | your | they | their | them | he | there | here | that | this | these | those | which | who | whose | what | how | when | where | so | just | also | too | as well | well | now | then | already | still | even | really | suddenly | unexpectedly | about it | again | currently | today | actually | ever | able | need~ | need to | want~ to | want~ | like to | would like | let | lets | let us | tell | give me | show me | show | see | know | going | going to | gonna | to be | in total | on average | overall | extra | additional | further | another | whole | entire | both | each | every | any | kind of | sort of | say | around it | hi whatif | one | of us | happen~ | occur~ | become~ | became | get~ | got | gett~ | make~ | mak~ | made | take~ | took | tak~ | taken | run~ | runn~ | ran | use~ | using | used | unit of time | more or less exactly | size | level | levels | figure~ | value~ | number | amount | rate of change | per cent of it | sir | thanks | thank you | team | planner | due to | because of | thing~ | case | in case | keep~ | kept | stay~ | remain~ | s | d | ll | re | ve | only just | with regard to | regarding | respect | side | temporarily | permanently | immediately | simultaneously | at the same time | together | in parallel | exactly | precisely | roughly speaking | giv~ | give | gave | work~ | com~ | come | comes | came | operat~ | go | goes | gone | went | optimal | order to | in order to | put | puts | do without | were to | sees | seen | saw | face | faces | experience~ | suffer~',
    if: 'if | what if | whatif | what happens if | what happens when | what would happen if | what will happen if | what would happen when | suppos~ | suppose that | imagin~ | imagine that | assum~ | assume that | assuming that | given | given that | provided | in the event that | in the event of | in case of | in case | let us say | lets say | let s say | say that | consider | consider that | when | once | what about | how about | what with | what does it mean if | what s the impact if | what is the impact if | what is the effect if',
    outcome:
      'what happens | what would happen | what will happen | what happens to | what would happen to | what happens with | what would happen with | what is the impact of | what is the effect of | what s the impact of | what s the effect of | what would be the impact of | what would be the effect of | impact of | effect of | impact on | effect on | impact | effect | what does that do to | what does this do to | what do we get | change~ | consequence~ | consequence~ of | how does | how do | how would | how will | what would | what will | result~ of | result~ | affect~',
    'outcome:closing': 'do to | do for | mean for | does to | have on',
    and: 'and | & | plus | as well as | and also | and then | along with',
    or: 'or | or else',
    but: 'but | while | whilst | whereas | at the same time as | then | and in addition | in addition | moreover | meanwhile | combined with | together with',
    not: 'not | n t | t | never | don t | doesn t | isn t | won t | aren t | didn t',
    'scope:all':
      'all | all of | all the | all our | every | each | any | everywhere | everything | total | across the board | in all',
    'scope:only': 'only | just only | solely | exclusively',
    'scope:except':
      'everything but | all but | everyone but | anything but | except | except for | except in | excluding | apart from | but not | but not in | other than | outside',
    'prep:by': 'by | of about | by about | by another',
    'prep:to': 'to | down to | up to | into | -> | → | towards | toward',
    'prep:from': 'from | of from',
    'prep:in': 'in | inside | within | at | on | during | over | throughout | through | across | around | for the',
    'prep:under': 'under',
    'prep:for': 'for | lasting | during',
    'prep:until': 'until | till | up until | through to | to the end of | til',
    'prep:since':
      'since | from | starting | starting in | starting on | starting from | start~ in | beginning | beginning in | beginning on | as of | as from | effective',
    'prep:onwards': 'on | onward | onwards | forward | forwards | and later | and beyond',
    'prep:after': 'after | following the end of',
    'prep:before': 'before | prior to | ahead of',
    'prep:of': 'of | @ | on behalf of | concerning | from',
    'prep:with': 'with | given',
    'prep:per': 'per | a | each | every | / | an | in each | in every | by the',
    'prep:between': 'between',
    'prep:than':
      'than | as | of what it is | of what it was | of today | of normal | of usual | than today | than now | than usual | than planned | than normal | as much | as many | as much as | as many as | as long | as fast | as high | than before | than expected | than we think | than forecast | of its | of the current',
    'prep:against': 'against | relative to | compared to | compared with | versus | vs',
    'compare:below':
      'below | under | less than | lower than | fewer than | at most | no more than | beneath | drop~ below | drop~ under | dropp~ below | dropp~ under | fall~ below | fell below | fall~ under | go~ below | sink~ below | dip~ below | slip~ below | slip~ under | get~ below | <= | < | ≤ | worse than',
    'compare:above':
      'above | over | more than | higher than | greater than | at least | no less than | exceed~ | go~ above | ris~ above | better than | >= | > | ≥ | stay~ above | stays above | remain~ above | keep~ above | hold~ above',
    'compare:reach':
      'reach~ | achiev~ | hit~ | hitting | attain~ | get~ to | get to | get back to | bring~ to | bring | rais~ to | gett~ to | ensure | guarantee~ | maintain~ | sav~ | hold~ | keep~ | to keep | secur~ | meet~ | back to | gets to',
    'number:0': 'zero | none',
    'number:1': 'one | a single',
    'number:2': 'two | a couple of | couple of',
    'number:3': 'three',
    'number:4': 'four',
    'number:5': 'five',
    'number:6': 'six',
    'number:7': 'seven',
    'number:8': 'eight',
    'number:9': 'nine',
    'number:10': 'ten',
    'number:11': 'eleven',
    'number:12': 'twelve | a dozen',
    'number:13': 'thirteen',
    'number:14': 'fourteen',
    'number:15': 'fifteen',
    'number:20': 'twenty',
    'number:25': 'twenty five',
    'number:30': 'thirty',
    'number:40': 'forty',
    'number:50': 'fifty',
    'number:60': 'sixty',
    'number:70': 'seventy',
    'number:75': 'seventy five',
    'number:80': 'eighty',
    'number:90': 'ninety',
    'number:100': 'a hundred | hundred | one hundred',
    'number:200': 'two hundred',
    'number:500': 'five hundred',
    'number:1000': 'a thousand | thousand | one thousand',
    'number:2000': 'two thousand',
    'number:5000': 'five thousand',
    'number:10000': 'ten thousand',
    'fraction:0.5':
      'half | a half | one half | half of | half the | half our | half its | half as much | half as many | half as long | half as fast | 1 / 2',
    'fraction:0.3333333333': 'a third | one third | a third of | one third of | 1 / 3',
    'fraction:0.25': 'a quarter | one quarter | a fourth | a quarter of | one quarter of | 1 / 4',
    'fraction:0.2': 'a fifth | one fifth | a fifth of | 1 / 5',
    'fraction:0.1': 'a tenth | one tenth | a tenth of | 1 / 10',
    'fraction:0.6666666667': 'two thirds | two thirds of | 2 / 3',
    'fraction:0.75': 'three quarters | three quarters of | 3 / 4',
    'factor:2':
      'twice | twice as much | twice as many | twice as long | twice the | twice as fast | two fold | twofold | twice as high',
    'factor:3': 'threefold | three fold | thrice',
    'factor:4': 'fourfold | four fold',
    'factor:10': 'tenfold | ten fold',
    'unit:percent': '% | percent | per cent | pct | pc',
    'unit:points': 'pts | pt | points | point | percentage points | percentage point | % points | percent points | pp',
    'unit:units': 'units | unit | pieces | packs | pack | boxes | box | pcs | items',
    'unit:factor': 'times | x | * | × | fold',
    'unit:thousand': 'k | thousand',
    'unit:million': 'm | million | mio',
    'unit:money': '€ | $ | eur | usd | euros | euro | dollars',
    'unit:hour': 'hour | hours | h | hrs | hr',
    'unit:day': 'day | days | d',
    'unit:week': 'week | weeks | w | wk | wks',
    'unit:month': 'month | months',
    'unit:quarter': 'quarter | quarters',
    'unit:year': 'year | years',
    'unit:fortnight': 'fortnight | fortnights',
    'unit:shift': 'shift | shifts',
    'month:1': 'january | jan',
    'month:2': 'february | feb',
    'month:3': 'march | mar',
    'month:4': 'april | apr',
    'month:5': 'may',
    'month:6': 'june | jun',
    'month:7': 'july | jul',
    'month:8': 'august | aug',
    'month:9': 'september | sep | sept',
    'month:10': 'october | oct',
    'month:11': 'november | nov',
    'month:12': 'december | dec',
    'season:spring': 'spring | the spring',
    'season:summer': 'summer | the summer',
    'season:autumn': 'autumn | the autumn',
    'season:winter': 'winter | the winter',
    'ordinal:1': 'first | 1 st | the first',
    'ordinal:2': 'second | 2 nd | the second',
    'ordinal:3': 'third | 3 rd | the third',
    'ordinal:4': 'fourth | 4 th | the fourth',
    'ordinal:last': 'last | the last | final',
    daymark: 'st | nd | rd | th',
    'half-year': 'half | half year | semester',
    'relative:next': 'next | the next | coming | the coming | following | the following | upcoming',
    'relative:last': 'last | previous | past | the last | the past',
    'relative:this': 'this | the current | current',
    'part:end': 'end | the end | late | the end of',
    'part:start': 'start | beginning | early | the start of',
    'part:middle': 'mid | middle | the middle of',
    now: 'now | today | immediately | the start | the beginning | the start of the plan | day one',
    ever: 'all year | all year long | the whole year | the entire year | the year | throughout the year | the whole plan | the entire plan | the whole horizon | always | permanently | for good | for ever | forever | from now on | the rest of the plan',
    weekend: 'saturday | saturdays | sunday | sundays | weekend | weekends | week end',
    'kind:product': 'product~ | medicine~ | drug~ | item~ | sku~ | article~ | good~ | medication~',
    'kind:family':
      'famil~ | family | families | range~ | group~ | product famil~ | product family | class | classes | categor~ | category',
    'kind:location': 'market~ | location~ | countr~ | country | countries | region~ | warehouse~ | customer~',
    'kind:site': 'site~ | plant~ | factor~ | factory | factories',
    'kind:resource': 'line~ | resource~ | machine~ | production line~ | work centre~ | workcenter~ | equipment',
    'kind:lane': 'lane~ | route~ | shipping lane~ | road~ | border~',
    'kind:supplier': 'supplier~ | vendor~ | manufacturer of',
    'kind:component': 'component~ | ingredient~ | material~ | raw material~ | active ingredient~',
    'kind:scenario': 'scenario~',
    'kind:parameter': 'parameter~ | assumption~',
    'action:raise':
      'ris~ | rise~ | rose | risen | increas~ | grow~ | grew | grown | rais~ | climb~ | jump~ | surg~ | soar~ | gain~ | go~ up | went up | going up | gone up | up | higher | more | higher than forecast | higher than expected | higher than planned | higher than today | more than forecast | more than expected | more than planned | above forecast | above plan | add~ | adding | add~ | boost~ | expand~ | larger | bigger | greater | longer | lengthen~ | hir~ | improv~ | better | pick~ up | turn~ up | mov~ up | ramp~ up | spik~ | peak~ | extend~ | accelerat~ up | is up | are up | growth | + | extra | additional | increment~ | uplift | strengthen~ | explod~ | skyrocket~ | on top | had extra',
    'action:lower':
      'fall~ | fell | fallen | drop~ | dropp~ | decreas~ | declin~ | reduc~ | reduction~ | reduction | lower~ | low~ | cut~ | cutt~ | shrink~ | shrank | shrunk | sink~ | sank | go~ down | went down | going down | down | less | fewer | minus | lower than forecast | lower than expected | lower than planned | lower than today | lower than now | less than forecast | less than expected | less than planned | below forecast | below plan | diminish~ | slump~ | dip~ | slip~ | short~ | shorter | shorten~ | smaller | weaken~ | is down | are down | plummet~ | crash~ | plung~ | worsen~ | degrad~ | deteriorat~ | - | contract~ | lose~ some | trim~ | slash~ | ease~ | slid~ | slide | weaker',
    'action:set':
      'set | set~ | sett~ | fix~ | chang~ to | = | equal~ | limit~ | limit~ to | cap | capp~ | is now | amounts to | stand~ at | were | at | is | be | becom~ | was | are | cap~ at',
    'action:multiply:2': 'doubl~',
    'action:multiply:3': 'tripl~ | trebl~',
    'action:multiply:4': 'quadrupl~',
    'action:multiply:0.5': 'halv~ | halve~',
    'action:stop':
      'stop~ | stopp~ | clos~ | shut | shut~ | shutt~ | shut~ down | shutdown~ | shut down | is down | down | out | are down | were down | be down | out of order | out of service | offline | off | outage~ | fail~ | break~ down | broke down | broken | broken down | breakdown~ | break~ | closure~ | closed down | stand~ still | standstill | is unavailable | unavailable | not available | is not available | are not available | goes down | go~ offline | halt~ | pause~ | paus~ | suspend~ | interrupt~ | stoppage~ | can t run | cannot run | can not run | isn t available | aren t available | out of action | idle | knock~ out | went down | goes out | taken offline | taken out of service | taken out',
    'action:lose':
      'lose~ | los~ | lost | losing | loss of | loss | vanish~ | disappear~ | miss out on | walk~ away | pull~ out',
    'action:delay':
      'delay~ | are delayed | be delayed | be late | late | later | postpon~ | arriv~ late | arriv~ later | deliver~ late | deliver~ later | ship~ late | ships late | slip~ back | push~ back | behind schedule | is late | are late | com~ late | com~ later | delay~ by | shift~ later | slower to arrive | overdue | behind | take~ longer | tak~ longer | moves back | is delayed',
    'action:hasten':
      'earlier | early | sooner | com~ early | com~ earlier | arriv~ early | arriv~ earlier | bring~ forward | brought forward | pull~ forward | ahead of schedule | expedit~ | shift~ earlier | moves forward',
    'action:dismiss':
      'goes bankrupt | bankrupt | go~ bankrupt | went bankrupt | bankruptcy | bankruptcy of | insolven~ | insolvent | go~ bust | went bust | goes bust | drop out | drops out | fails completely | disappears for good | is gone | discontinu~ | delist~ | withdraw~ | withdrawn | phase~ out | stops supplying us | quit~ | go~ out of business | goes out of business | went out of business | insolvency',
    'action:faster': 'faster | speed~ up | sped up | accelerat~ | quicker | speed up',
    'action:slower': 'slower | slow~ down | slow~',
    'action:dearer':
      'expensive | more expensive | dearer | pricier | costlier | more costly | cost~ more | gets expensive | dearer',
    'action:cheaper': 'cheaper | less expensive | cost~ less | less costly',
    'action:unless': 'without | no | no more | zero',
    'action:shift': 'shift~ | mov~ | transfer~ | reallocat~ | relocat~ | tak~ over | take~ over | outsourc~ | switch~',
    'action:halfway': 'half capacity | half speed | at half capacity | at half speed',
    'action:longer': 'take~ longer | tak~ longer | last~ longer | longer',
    'action:lesstime': 'take~ less time | less time | take less',
    'quantity:demand':
      'demand~ | sales | sale | sell~ | sold | order~ | customer orders | consumption | volume~ | customer demand | buy~ | bought | need of | call off~ | uptake',
    'quantity:price': 'price~ | selling price~ | sales price~ | list price~ | pricing',
    'quantity:capacity':
      'capacit~ | capacity | capacities | hour~ | working hour~ | hour~ per week | machine hour~ | regular hour~ | production hour~ | available hour~ | availability | opening hour~ | working time | production time',
    'quantity:overtime':
      'overtime | overtime hour~ | hour~ of overtime | over time | overtime limit | weekend work | weekend hour~',
    'quantity:efficiency': 'efficienc~ | efficiency | oee | productivity',
    'quantity:speed':
      'speed~ | throughput | output rate | rate | production rate~ | line speed | output per hour | units per hour | cadence | output',
    'quantity:yield': 'yield~ | good share',
    'quantity:scrap': 'scrap | scrap rate~ | waste',
    'quantity:changeover':
      'changeover~ | change over~ | changeover time~ | changeover hour~ | cleaning~ | cleaning time~',
    'quantity:setup': 'setup~ | set up~ | set up time~ | setup time~ | setup hour~ | set up hour~',
    'quantity:leadtime':
      'lead time~ | leadtime~ | delivery time~ | replenishment time~ | delay time | transit time~ | transport time~ | shipping time~',
    'quantity:delivery':
      'deliver~ | delivery | deliveries | ship~ | shipp~ | shipment~ | arriv~ | supply | supplies | suppl~ | supply~ | supply of | arrival~ | come in | comes in | deliver everything | ships everything | delivers everything',
    'quantity:receipt':
      'receipt~ | scheduled receipt~ | open order~ | purchase order~ | inbound order~ | incoming order~',
    'quantity:stock':
      'stock~ | inventor~ | inventory | inventories | on hand | stock on hand | starting stock | opening stock | initial stock | starting inventory | opening inventory',
    'quantity:safety': 'safety stock~ | buffer stock~ | safety day~ | buffer~ | safety stock days',
    'quantity:shelflife': 'shelf life | shelf lives | shelflife | expiry time | life on the shelf',
    'quantity:lot':
      'minimum lot~ | min lot~ | minimum lot size~ | lot size~ | batch size~ | minimum batch~ | minimum batch size~',
    'quantity:transport':
      'transport | transport cost~ | freight | freight cost~ | shipping cost~ | transportation | transportation cost~ | logistics cost~ | cost~ of transport | cost~ of shipping',
    'quantity:labour': 'labour cost~ | labor cost~ | hourly cost~ | cost per hour | line cost~ | machine cost~ | wage~',
    'quantity:overtimecost': 'overtime cost~ | overtime rate~ | cost of overtime | overtime pay',
    'quantity:holding': 'holding cost~ | storage cost~ | carrying cost~ | cost of holding',
    'quantity:shortage': 'shortage cost~ | penalt~ | penalty | penalties | stock out cost~ | stockout cost~',
    'quantity:unitcost': 'unit cost~ | production cost~ | manufacturing cost~ | cost of goods',
    'quantity:purchase':
      'purchase price~ | purchasing price~ | component price~ | material price~ | buying price~ | supply price~ | purchase cost~ | material cost~',
    'quantity:minorder': 'minimum order~ | min order~ | minimum order quantit~ | moq | minimum order quantity',
    'quantity:cost': 'cost~ | costing',
    'quantity:production': 'production | manufacturing | operation~ | making | manufactur~ | produc~',
    'quantity:time': 'time~ | duration~',
    'quantity:newproduct': 'launch~ | new product~ | introduc~',
    'cause:maintenance': 'maintenance | servicing | overhaul',
    'cause:revalidation': 'revalidation | revalidated | re validation',
    'cause:validation': 'validation | qualification',
    'cause:strike': 'strike | strikes | industrial action | walkout',
    'cause:fire': 'fire',
    'cause:flood': 'flood | flooding',
    'cause:power cut': 'power cut | power outage | blackout',
    'cause:inspection': 'inspection | audit',
    'cause:holiday': 'holiday | holidays | public holiday | bank holiday | company holiday | vacation',
    'cause:sterility': 'sterility | contamination',
    'cause:repair': 'repair | repairs',
    'kpi:fill_rate':
      'fill rate~ | fillrate | service level~ | service rate~ | service | serviceability | delivery performance | service degree',
    'kpi:otif': 'otif | on time in full | on time delivery',
    'kpi:backlog': 'backlog~ | back log | late units | units late | arrears',
    'kpi:lost_sales': 'lost sales | sales lost | lost demand',
    'kpi:stockouts': 'stockout~ | stock out~ | stock outs | number of stockouts',
    'kpi:first_stockout': 'first stockout | first stock out',
    'kpi:inventory.units':
      'inventory units | stock level~ | average stock | average inventory | units in stock | inventory level~',
    'kpi:inventory.value': 'inventory value | stock value | value of stock | value of inventory | working capital',
    'kpi:inventory.days':
      'days of cover | days of stock | inventory days | stock cover | coverage | days of inventory | stock days',
    'kpi:expired': 'expired | expired units | expiries | write offs | expired stock | expiry',
    'kpi:utilisation': 'utilisation | utilization | load | capacity use | line load',
    'kpi:utilisation.peak':
      'peak utilisation | peak utilization | peak load | utilisation peak | maximum utilisation | highest utilisation',
    'kpi:changeover_hours': 'changeover hours | hours of changeovers | hours lost to changeovers',
    'kpi:cost.total':
      'total cost | total costs | overall cost | overall costs | all costs | costs in total | cost total | bill',
    'kpi:cost.overtime': 'overtime costs | overtime cost | cost of overtime | cost overtime',
    'kpi:cost.production': 'production costs | production cost | cost production',
    'kpi:cost.holding': 'holding costs | holding cost | cost holding',
    'kpi:cost.transport': 'transport costs | transport cost | freight costs | cost transport',
    'kpi:cost.shortage': 'shortage costs | shortage cost | cost shortage',
    'kpi:cost.purchase': 'purchase costs | purchase cost | cost purchase',
    'kpi:revenue': 'revenue~ | turnover | income',
    'kpi:margin': 'margin~ | profit~ | gross margin | earnings | contribution | profitability',
    'ask:compare':
      'compar~ | compare to | compares to | compare with | comparison~ | comparison of | comparison between | difference~ between | the difference between | which is better | which one is better | side by side | better or worse | versus | vs | v | put next to each other | contrast',
    'ask:versus': 'versus | vs | compared to | compared with | against',
    'ask:seek':
      'how much | how many | how far | how strong | how high | how low | how big | how large | how long | how late | what level of | at what | at which | from which | what size of | break even | breakeven | how often | what minimum | minimum | maximum | what is the maximum | what is the minimum | what is the most | what s the most | the most | the least | what amount of | by how much | how much more | how many more | how much extra',
    'ask:risk':
      'risk~ | risk that | the risk that | risk of | probabilit~ | probability | probability that | likelihood | likely | how likely | how likely is it that | chance~ | chances that | odds | how probable | how sure | how certain | how sure are we | monte carlo | with what probability | simulat~ | uncertain~ | how risky | how confident',
    'ask:why':
      'why | why is | why are | what makes | the reason for | reason~ | how come | what causes | what is causing | what caused | what causes | caused | what is holding up | what holds up | what delays | root cause~ | what keeps',
    'ask:short':
      'run~ short | runn~ short | runs short of | run~ short of | run~ out | ran out | runn~ out | run~ out of | runn~ out of | run~ out of stock | out of stock | stock out | stocks out | stockout~ | shortage~ | short | short of | sold out | not be delivered | can t be delivered | cannot be delivered | cannot deliver | can t deliver | missing | lack~ | unmet | in short supply | at risk of running out | run dry | runs dry | go out of stock | goes out of stock',
    'ask:late':
      'late | are late | is late | be late | is delayed | are delayed | can t | cannot | can t deliver | cannot deliver | can not deliver | delayed | in backlog | overdue | behind | not on time | in arrears | backordered',
    'ask:forecast':
      'forecast~ | predict~ | prediction~ | projection~ | project | expected demand | outlook | expect to sell | demand be | sell~ next | sales be | will we sell',
    'ask:accuracy':
      'how far off | how far off were | accurate | accuracy | how accurate | forecast accuracy | forecast error~ | error~ | how good | how good is | how reliable | reliable | how well | backtest~ | back test | mase | smape | wape | bias | how precise | precise | trust | trustworthy | can we trust | how wrong | quality of the forecast | forecast quality | reliability | precision',
    'ask:sequence':
      'sequenc~ | best sequence | order of products | best order | production order | which order | in which order | in what order | what order | campaign order | optimal order | sequencing | optimal sequence | product order | running order | order to run',
    'ask:recommend':
      'recommend~ | recommendation~ | what should we do | what can we do | what could we do | what do we do | how can we | how do we | how could we | what would it take | what does it take | best way | cheapest way | suggest~ | advise | advice | levers | which levers | what helps | what would help | how to | what measures | remedy | how should we',
    'ask:sensitivity':
      'sensitivit~ | sensitivity | sensitive | most sensitive | tornado | matter~ most | matters most | matter the most | biggest influence | strongest influence | drives most | which parameter | which parameters | which assumption | which assumptions | most influence | biggest driver~ | which input~ | which inputs | main drivers',
    'ask:survive':
      'survive | survival | time to survive | tts | how long can we survive | how long can we last | last without | live without | how long would we last | hold out | can we do without | get by without | cope without | manage without',
    'ask:risks':
      'biggest risks | greatest risks | top risks | main risks | early warning~ | early warnings | warning~ | alert~ | risks ahead | what could go wrong | threats | most at risk | biggest risk | main risk',
    'ask:explain':
      'explain~ | definition | definition of | define | defined | what does | mean~ | meaning | meaning of | calculated | computed | how is | where does | come from | made up of | break down | made of | composed | drives | driving | behind',
    'ask:plan': 'plan | plans | production plan | the plan for | schedule | supply plan',
    'ask:busy':
      'busy | full | loaded | overloaded | bottleneck~ | load | how full | how busy | saturated | saturation | overbooked | workload | tightest | constrained | used to capacity | spare capacity | free capacity | tight',
    'ask:tables': 'tables | table | columns | data tables | which tables | data model',
    'ask:check':
      'check | in order | valid | validate | my data | our data | inputs | data | any errors | correct | ok | consistent | any mistakes',
    'ask:steps': 'steps of | in steps of | step of | step | steps | increments of | in increments of',
    'ask:which': 'which | what | who',
    'stop:set up for':
      'set up for | setup for | is set up for | it is set up for | currently running | starting from | starting with | coming from | begin with | currently making | beginning with',
    'stop:in place of': 'instead of | rather than | in place of',
    'follow:undo': 'undo | undo that | undo it | take that back | take it back | forget that | go back',
    'follow:save': 'save | save as | save it as | save this as | save that as | keep it as | store as | store it as',
    'follow:instead': 'instead | rather | make it | make that | change it to | change that to',
    unknowable: 'delete~ | remove all | erase~ | email | send | print | order pizza',
  },
};
