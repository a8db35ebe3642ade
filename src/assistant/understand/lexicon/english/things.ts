/** Campaigns of a family in a time, which phrases for their number say, too. */
const campaignsPer = {
  month: `
    campaign* per family and month | campaign* per family a month | campaign* per family per month |
    campaign* per family each month | campaign* per family every month | campaign* per family and per month |
    campaign* a family a month | campaign* per family in each month | block* per family and month | block* per family a month |
    block* per family per month | block* per family each month | block* per family every month | block* per family and per month |
    block* a family a month | block* per family in each month | run* per family and month | run* per family a month |
    run* per family per month | run* per family each month | run* per family every month | run* per family and per month |
    run* a family a month | run* per family in each month`,
  week: `
    campaign* per family and week | campaign* per family a week | campaign* per family per week | campaign* per family each week |
    campaign* per family every week | campaign* per family and per week | campaign* a family a week |
    campaign* per family in each week | block* per family and week | block* per family a week | block* per family per week |
    block* per family each week | block* per family every week | block* per family and per week | block* a family a week |
    block* per family in each week | run* per family and week | run* per family a week | run* per family per week |
    run* per family each week | run* per family every week | run* per family and per week | run* a family a week |
    run* per family in each week`,
};

/** English. What a plan speaks of: kinds of names, quantities, causes, KPIs. */
export const things: Readonly<Record<string, string>> = {
  'cause:quality': `
    quality problem~ | quality failure | quality issue~ | recall | deviation | product recall | recalls | batch recall |
    out of specification | gmp deviation | quality incident | quality defect | quality hold | failed batch | failed batches |
    batch failure | batch failures | quality alert | quality concern~ | deviations | cold chain broken | cold chain break |
    cold chain breach | broken cold chain | cold chain failure | temperature excursion | temperature deviation | failed qc | fails qc |
    qc failure | failed inspection`,
  'cause:customs': `
    customs | customs problem~ | border check~ | customs hold | customs delay | customs delays | customs clearance | held at customs |
    stuck at customs | stuck in customs | customs inspection | customs check~`,
  'cause:illness': `
    illness | sick leave | epidemic | pandemic | outbreak | sickness | staff shortage | lack of staff | absenteeism | sick staff |
    staff illness | lack of operators | shortage of operators | operator shortage | labour shortage | labor shortage | understaffing |
    understaffed | short staffed | lack of personnel | personnel shortage | crew shortage | staff shortages | staff off sick |
    people off sick | covid | staffing problem~ | staffing issue~ | has the flu | have the flu | down with the flu | down with flu |
    is down with the flu | off sick | is off sick | are off sick | sick with the flu`,
  'cause:weather': `
    storm | hurricane | snow | snowstorm | heatwave | heat wave | heat | bad weather | earthquake | weather | storms | blizzard | typhoon |
    cyclone | frost | black ice | thunderstorm | severe weather | extreme weather | drought | low water | heatwaves | lightning strike |
    hailstorm | snowfall`,
  'cause:cyberattack': `
    cyberattack | cyber attack | hack | it outage | ransomware | cyber incident | cyber attacks | cyberattacks | it failure | it problem~ |
    it breakdown | system outage | system failure | server outage | network outage | erp outage | erp failure | malware | hacker attack |
    hacked | hackers | software failure | cyber attack hits us | hackers got in | hackers hit us | ransomware hit us | ransomware hits us |
    we are hacked | we were hacked | we have been hacked | virus on the servers | virus in the network | servers encrypted`,
  'cause:cleaning': 'deep cleaning | sanitisation | sanitization | disinfection | decontamination | fumigation',
  'mark:cleaning': 'cleaning | a cleaning | thorough cleaning | general cleaning | cleaning work | cleaning works',
  'cause:accident': `
    accident | incident | explosion | gas leak | chemical leak | chemical spill | work accident | workplace accident | safety incident`,
  'kind:product': 'product~ | medicine~ | drug~ | item~ | sku~ | article~ | good~ | medication~',
  'kind:family': `
    famil~ | family | families | range~ | group~ | product famil~ | product family | class | classes | categor~ | category`,
  'kind:location': 'market~ | location~ | countr~ | country | countries | region~ | warehouse~ | customer~',
  'kind:site': 'site~ | plant~ | factor~ | factory | factories',
  'kind:resource': 'line~ | resource~ | machine~ | production line~ | work centre~ | workcenter~ | equipment',
  'kind:lane': 'lane~ | route~ | shipping lane~ | road~ | border~',
  'kind:supplier': `
    supplier~ | vendor~ | manufacturer of | either supplier | either of the suppliers | either vendor | any supplier | both suppliers |
    both vendors`,
  'kind:component': 'component~ | ingredient~ | material~ | raw material~ | active ingredient~',
  'kind:scenario': 'scenario~',
  'kind:parameter': 'parameter~ | assumption~',
  'quantity:demand': `
    demand~ | sales | sale | sell~ | sold | order~ | customer orders | consumption | volume~ | customer demand | buy~ | bought | need of |
    call off~ | uptake | demand for | demanded | purchas~ | purchases by | requests | need for | requirement~ | customer orders for |
    sales of | sales volume~ | sales figures | unit sales | offtake | order intake | intake | bookings | order volume | order book |
    ask~ for | call~ for | requir~ of us | request~ from us | usage of | sell out | sell through | appetite | appetite for | interest in |
    prescription~ | prescription~ for | prescription~ of | quantity sold | quantities sold | quantity demanded | quantities demanded |
    demand level~ | market demand | end user demand | patient demand | product demand | demand figures | customer need~ |
    customer requirement~ | client demand |
    business`,
  'quantity:price': `
    charge | charges | charged | charging | bills us | billing us | invoices us | price~ | selling price~ | sales price~ | list price~ |
    pricing | sale price~ | unit price~ | retail price~ | tariff | tariffs | price tag~ | price per unit | prices per unit |
    price we charge for | price we get for | net price~ | customer price~ | price level~ | catalogue price~ | catalog price~ | discount~ |
    rebate~ | markdown~ | mark down | starts charging | start charging | begins charging | begins to charge | starts to charge |
    promo of | promotion of | a promo of | a promotion of | on promotion at | on promo at |
    off list`,
  'quantity:capacity': `
    capacit~ | capacity | capacities | hour~ | working hour~ | machine hour~ | regular hour~ | production hour~ | available hour~ |
    availability | opening hour~ | working time | production time | uptime | run time | runtime | operating hour~ | operating time |
    production capacity | line capacity | line hours | machine time | work hours | hours of work | available capacity | available time |
    opening time | shift hours | manned hours | staffed hours | crewed hours | open hours | capacity hours | hours available |
    hours of capacity | weekly hours | weekly capacity | monthly capacity | hour of work | an hour of work | hour of labour |
    an hour of labour | machine hour | a machine hour | man hour | a man hour | working hour | a working hour | line hour`,
  'quantity:overtime': `
    saturday overtime | sunday overtime | weekend overtime | overtime on saturdays | overtime at weekends |
    overtime | overtime hour~ | hour~ of overtime | over time | overtime limit | weekend work | weekend hour~ | overtime allowance |
    overtime cap | overtime allowed | permitted overtime | extra hours allowed | overtime work | ot hours | extra time | h of overtime |
    hrs of overtime | overtime h | ot | overtimes | hrs overtime | hours overtime | extra hours worked |
    total overtime | overall overtime | amount of overtime | volume of overtime | number of overtime hours`,
  'quantity:efficiency': `
    efficienc~ | efficiency | oee | productivity | efficient | productive | effective rate | equipment effectiveness | effectiveness |
    line efficiency | operating efficiency | equipment efficiency`,
  'quantity:speed': `
    speed~ | throughput | output rate | rate | production rate~ | line speed | output per hour | units per hour | cadence | output |
    hourly output | run rate~ | cycle speed | hourly throughput | uph | filling speed | packing speed | machine speed | running speed |
    pieces per hour | boxes per hour | packs per hour | throughput rate | processing speed`,
  'quantity:yield': `
    yield~ | good share | process yield~ | first pass yield | batch yield~ | quality yield | output yield | good output | good rate |
    pass rate | fpy | first time yield | yield rate~ | production yield`,
  'quantity:scrap': `
    scrap | scrap rate~ | waste | loss rate | wastage | reject rate | reject rate~ | rejects | spoilage | waste rate | scrappage |
    scrap share | scrap factor | scrap percentage | component losses | material losses | rejection rate~ | defect rate~ | share of scrap |
    breakage | breakages | breakage rate~ | percentage scrapped | waste percentage | scrap losses | material loss | component loss |
    reject percentage | loss rates`,
  'quantity:changeover': `
    changeover~ | change over~ | changeover time~ | changeover hour~ | cleaning~ | cleaning time~ | switchover~ | switch over~ |
    product change~ | format change~ | changeover duration~ | cleaning hours | product switch~ | change of product | product changes |
    product changeover~ | changing over | switching products | switching between products | changing products | clean down~ | cleandown~ |
    line clearance~ | size change~ | tool change~ | swapping products | product switches | format changeover~ | switch between products |
    change between products | batch change~ | hours per changeover | hour per changeover | hours a changeover | hour a changeover |
    hours per cleaning | hour per cleaning | hours each changeover | hours every changeover`,
  'quantity:setup': `
    setup~ | set up~ | set up time~ | setup time~ | setup hour~ | set up hour~ | setup hours | set up hours | setup duration |
    set up times | make ready | make ready time | preparation time~ | line set up`,
  'quantity:leadtime': `
    lead time~ | leadtime~ | delivery time~ | replenishment time~ | delay time | transit time~ | transport time~ | shipping time~ |
    lead time days | lead times in days | days of lead time | delivery lead time~ | time to deliver | order lead time~ |
    replenishment lead time~ | purchasing lead time~ | turnaround time | turnaround | sourcing lead time~ | resupply time |
    procurement lead time~ | procurement time | supply time | supply lead time~ | lead times | lead tm | tat | from start to stock |
    start to stock | from production start to stock | from start into stock | from start to finished stock`,
  'quantity:delivery': `
    able to send | can send | could send | sends | sends us | send us | sending us | able to deliver | able to supply | able to ship |
    deliver~ | delivery | deliveries | ship~ | shipp~ | shipment~ | arriv~ | supply | supplies | suppl~ | supply~ | supply of | arrival~ |
    come in | comes in | deliver everything | ships everything | delivers everything | consignment | call off deliveries | supplies of |
    trucks | lorries |
    cargo | truckload | send | sending | sent | no longer deliver | no longer supply | no longer ship | no longer serve |
    no longer delivers | no longer supplies | serve | serves | serving`,
  'quantity:receipt': `
    receipt~ | scheduled receipt~ | open order~ | purchase order~ | inbound order~ | incoming order~ | due in | due on | due |
    consignment~ | inbound | on order | expected delivery | scheduled delivery | expected deliveries | scheduled deliveries |
    planned delivery | planned deliveries | next delivery | first delivery | incoming goods | incoming delivery | incoming deliveries |
    incoming shipment | delivery due | delivery of parts due | goods receipt~ | orders placed | po | pos | on its way | on the way |
    on their way | en route | in transit to us | on the water | at sea | in the pipeline | already ordered | already shipped |
    already on order | underway | under way`,
  'quantity:stock': `
    stock~ | inventor~ | inventory | inventories | on hand | stock on hand | starting stock | opening stock | initial stock |
    starting inventory | opening inventory | initial inventory | current inventory | current stock | stock position | available stock |
    physical stock | stockpile~ | soh | beginning stock | beginning inventory | existing stock | stock holding | stock in hand |
    opening balance | stock count at the start | lot in stock | batch in stock | stocked batch | batch held | the batch held`,
  'quantity:safety': `
    safety stock~ | buffer stock~ | safety day~ | buffer~ | safety stock days | safety stock level~ | security stock | safety stock target |
    safety stk | ss | safety cover | safety stock cover | safety level | safety coverage | safety inventory | buffer days | stock buffer |
    target cover | stock cushion | cushion | safety buffer~ | reserve stock | strategic stock | emergency stock | contingency stock |
    days of safety stock | days of safety cover | days of buffer | target stock | stock target | reserve stocks | safety stocks`,
  'quantity:shelflife': `
    only keep | only keeps | keeps only | keeps for | keep for | keep for only | keeps for only | can only be kept |
    shelf life | shelf lives | shelflife | expiry time | life on the shelf | shelf life days | shelf life in days | expiry |
    best before time | expiration time | durability | life span | lifespan | use by period | expiration period | keeping time |
    storage life | best before period | expiry period | shelf time | use by date | expiration date | expiry date | product life |
    shelf life span`,
  'quantity:lot': `
    minimum lot~ | min lot~ | minimum lot size~ | lot size~ | batch size~ | minimum batch~ | minimum batch size~ | min batch~ |
    smallest batch | batch minimum | minimum run | minimum run size | minimum campaign | run size | production lot~ |
    minimum production lot | min batch size~ | minimum production quantity | campaign size~ | minimal batch~ | minimal lot~ |
    minimal lot size | lot minimum | mls | production batch size | smallest lot | min lot size~ | lot quantit~ | batch quantit~ |
    the lots | the lots of | lots for | our lots | the lots for | its lots | all lots | the batches of | the batches for | its batches |
    in lots of | in batches of | in runs of | in campaigns of | batches of at least | lots of at least | runs of at least |
    lots no smaller than | batches no smaller than | in lots no smaller than | in batches no smaller than`,
  'quantity:transport': `
    transport | transport cost~ | freight | freight cost~ | shipping cost~ | transportation | transportation cost~ | logistics cost~ |
    cost~ of transport | cost~ of shipping | cost per unit | transport costs | carriage | trucking | haulage | transit | transit from |
    shipping | time in transit | journey | freight rate~ | freight charge~ | delivery cost~ | shipping rate~ | transport rate~ |
    transport price~ | shipping price~ | freight price~ | freight bill | carriage charge~ | carriage cost~ | distribution cost~ |
    shipping fee~ | haulage cost~ | trucking cost~ | travel time~ | lane lead time~ | haul time | driving time | trip time | transfer time |
    shipment time~ | shipping charge~ | transport charge~ | haulage rate~ | road time | transit duration | transport duration |
    freight time | lane~ | route~ | shipping lane~ | trade lane~ | flow~ | lane from | transport lane~ |
    freight rate* | haulage rate* | transport rate* | shipping rate* | carrier rate*`,
  'quantity:labour': `
    labour cost~ | labor cost~ | hourly cost~ | cost per hour | line cost~ | machine cost~ | wage~ | labour cost per hour |
    labor cost per hour | labour rate~ | labor rate~ | hourly rate~ | hourly wage~ | cost~ per hour | labour | labor | personnel cost~ |
    staff cost~ | running cost~ per hour | hourly labour cost~ | hourly labor cost~ | payroll | salaries | salary | crew cost~ |
    manpower cost~ | operator cost~ | wage bill | wage cost~ | machine cost per hour | machine rate~ | hourly pay | pay rate~ |
    cost of labour | cost of labor | cost of an hour | hourly line cost~ | hourly machine cost~ | pay rise | cost of a regular hour |
    line cost per hour | wage agreement | new wage agreement | pay deal | new pay deal | pay agreement | pay settlement`,
  'quantity:overtimecost': `
    overtime cost~ | overtime rate~ | cost of overtime | overtime pay | overtime cost per hour | overtime wage~ | overtime premium |
    cost of an overtime hour | price of overtime | overtime price | overtime hour cost | cost per overtime hour | overtime hourly rate |
    overtime is paid | ot rate~ | ot cost~ | overtime tariff | overtime surcharge | premium for overtime | ot premium |
    overtime supplement | rate for overtime | pay for overtime | price of an overtime hour | overtime hourly cost~ | hourly overtime cost~ |
    hourly overtime rate~ | cost of an hour of overtime | overtime hours cost`,
  'quantity:holding': `
    holding cost~ | storage cost~ | carrying cost~ | cost of holding | inventory holding cost~ | stockholding cost~ | warehousing cost~ |
    cost of storage | cost of storing | inventory carrying cost~ | warehouse cost~ | stock holding cost~ | costs of storage |
    costs of holding | storage charge~ | storage fee~ | stock keeping cost~ | inventory cost~`,
  'quantity:shortage': `
    shortage cost~ | penalt~ | penalty | penalties | stock out cost~ | stockout cost~ | shortage penalt~ | shortage penalty |
    penalty for shortage | penalty for shortages | cost of a shortage | cost of shortages | cost of shortage | stockout penalty |
    lateness penalty | backorder cost~ | backlog cost~ | lateness cost~ | penalty for lateness | out of stock cost~ | cost of stockouts |
    cost of a stockout | cost of stock outs | cost of lateness | penalty fee~ | backorder penalt~ | backorder penalty | late penalty |
    late penalties | late delivery penalty | late delivery penalties | penalty cost~ | penalty for late delivery`,
  'quantity:unitcost': 'unit cost~ | production cost~ | manufacturing cost~ | cost of goods',
  'quantity:purchase': `
    purchase price~ | purchasing price~ | component price~ | material price~ | buying price~ | supply price~ | purchase cost~ |
    material cost~ | input cost~ | input price~ | sourcing cost~ | acquisition cost~ | price we pay | prices we pay | purchasing cost~ |
    procurement cost~ | procurement price~ | supplier price~ | raw material price~ | raw material cost~ | component cost~ |
    cost of materials | cost of components | price of components | price of materials | ingredient price~ | ingredient cost~ | buy price~`,
  'quantity:minorder': `
    minimum order~ | min order~ | minimum order quantit~ | moq | minimum order quantity | min order qty | min order quantit~ |
    minimal order~ | smallest order | minimum purchase | minimum purchase quantity | minimum order qty | order minimum |
    minimum quantity per order | min qty per order | min order quantity | minimum order size~ | min order size | min purchase | min ord |
    per order | an order at least | orders of at least | smallest orders of | order size of`,
  'quantity:cost': 'cost~ | costing',
  'quantity:production': 'production | manufacturing | operation~ | making | manufactur~ | produc~',
  'quantity:time': 'time~ | duration~',
  'quantity:newproduct': 'launch~ | new product~ | introduc~',
  'cause:maintenance': `
    maintenance | servicing | overhaul | planned maintenance | preventive maintenance | scheduled maintenance | overhauls | serviced |
    being serviced | is serviced | gets serviced | service work | maintenance work | maintenance works | maintenance window |
    maintenance shutdown | maintenance stop | annual maintenance | yearly maintenance | preventative maintenance | corrective maintenance |
    unplanned maintenance | routine maintenance | upkeep | technical stop | technical shutdown`,
  'cause:revalidation': `
    revalidation | revalidated | re validation | requalif~ | requalification | re qualification | requalified | re validated | revalidating`,
  'cause:validation': `
    validation | qualification | validated | being validated | validation work | validation runs | validation run`,
  'cause:strike': `
    strike | strikes | industrial action | walkout | protest | stop work | hit by a strike | hit by strikes | hit by strike action |
    walkouts | walk out | strike action | labour dispute | labor dispute | industrial dispute | wildcat strike | warning strike |
    general strike | union action | strikers | road block | road blocks | road blockade | road blockades | truckers strike | truck strike |
    truckers on strike | dock strike | harbour strike | port strike | rail strike | port blockade | blockade | blockades | pickets |
    picket line`,
  'cause:fire': `
    fire | fires | hit by a fire | burnt down | burned down | burns down | fire damage | blaze | fire alarm | smoke damage`,
  'cause:flood': `
    flood | flooding | floods | flooded | flooding of | hit by a flood | hit by flooding | burst pipe | burst pipes | water damage |
    water leak | flood damage | inundation | under water`,
  'cause:power cut': `
    power cut | power outage | blackout | power failure | power cuts | power outages | power loss | loss of power | electricity cut |
    electricity outage | electricity failure | grid failure | electrical failure | electrical fault | without power | no power |
    without electricity | no electricity | hit by a power cut | hit by a power outage | hit by a blackout | current failure |
    load shedding | lose power | loses power | lost power | losing power | electricity fails | power fails | power goes out |
    power supply trouble | power supply problems | power trouble | power problems | electricity trouble | voltage problems |
    power supply problem`,
  'cause:inspection': `
    inspection | audit | fda inspection | gmp inspection | fda audit | gmp audit | inspections | audits | inspected | audited |
    being inspected | being audited | regulatory inspection | regulatory audit | customer audit | site inspection | ema inspection |
    mhra inspection | safety inspection | inspection by the fda | authority inspection | inspected by the fda | audited by the fda |
    fda audits | fda inspects | inspect | inspects | ema audits | ema inspects`,
  'cause:filter change': 'filter replacement | filter changes | filter exchange | change of filter | change of filters',
  'cause:media fill':
    'media fill test | media fills | aseptic process simulation | aseptic simulation | process simulation',
  'cause:holiday': `
    holiday | holidays | public holiday | bank holiday | company holiday | vacation | plant holiday | plant holidays | factory holiday |
    factory holidays | bank holidays | public holidays | annual leave | vacations | company holidays | works holiday | works holidays |
    easter shutdown | easter break | easter holidays | easter closure | christmas shutdown | christmas break | christmas holidays |
    christmas closure | whitsun holiday | whitsun break | carnival break | may bridge | company outing | works outing | annual closure |
    winter break | spring break | long weekend`,
  'cause:sterility': `
    sterility | contamination | sterility finding | sterility problem | sterility failure | contaminated | sterile failure |
    sterility test failure | microbial contamination | contaminations | failed media fill | media fill failure`,
  'cause:repair': `
    repair | repairs | replacement | replacing | modernisation | upgrade | upgrading | refurbishment | repair work | repair works |
    repairing | refurbish~ | refurbishments | rebuild~ | rebuilt | being rebuilt | retool~ | being upgraded | modernis~ | moderniz~ |
    modernization | renovat~ | renovation | renovations | construction work | construction works | building work | building works |
    conversion work | revamp | revamping | retrofit | retrofitting | refit | refits | refitted | fit out | refurb | refurbs | makeover |
    face lift`,
  'kpi:fill_rate': `
    fill rate~ | fillrate | service level~ | service rate~ | service | serviceability | delivery performance | service degree |
    total fill rate | overall fill rate | service rate | average fill rate | fill rates | customer service level | total service level |
    csl | order fill rate | volume fill rate | unit fill rate | demand fill rate | service performance | average service level |
    fulfilment rate | fulfillment rate | order fulfilment | order fulfillment | case fill rate | overall service level | overall service |
    fill level | customer service rate | supply reliability | line fill rate`,
  'kpi:otif': `
    otif | on time in full | on time delivery | otd | delivery reliability | punctuality | on time rate | on time performance |
    delivery punctuality | difot | on time in full rate | otif rate | otif score | on time delivery rate | share delivered on time |
    share on time`,
  'kpi:backlog': `
    sales are late | orders are late | units are late | sales late | late sales | sales in backlog | sales will be late |
    orders will be late | units will be late | sales are in backlog |
    backlog~ | back log | late units | units late | arrears | order backlog | overdue quantity | overdue quantities | open backlog |
    unfilled orders | outstanding orders | late quantity | delayed quantity | total backlog | overdue orders | late orders | overdue units |
    delayed units | backlog of orders | open orders late | backlogged units | in backlog | still waiting | units still waiting |
    still owed | still to be delivered | left undelivered | units waiting | still undelivered | units owed | still unshipped |
    units unshipped | still open at the end | how much backlog is left | backlog is left | backlog left | backlog remains |
    backlog is left over | backlog remaining`,
  'kpi:lost_sales': `
    lost sales | sales lost | lost demand | lost orders | missed sales | lost units | sales we lose | unserved units | foregone sales |
    forgone sales | unmet demand | unmet units | sales missed | units lost | lost volume | unserved demand | lost business`,
  'kpi:stockouts': `
    stockout~ | stock out~ | stock outs | number of stockouts | out of stocks | oos | stockout events | stock out events |
    out of stock events | stockout situations | out of stock situations | number of stock outs | number of shortages | times we run out |
    times out of stock`,
  'kpi:first_stockout': `
    the first stockout | the first stock out | the first shortage | a first stockout | our first stockout | the earliest stockout |
    first stockout | first stock out | first shortage | earliest stockout | earliest stock out | date of the first stockout |
    week of the first stockout`,
  'kpi:inventory.units': `
    inventory units | stock level~ | average stock | average inventory | units in stock | inventory level~ | units of stock |
    units on hand | total stock | total inventory | overall stock | overall inventory | amount of stock | number of units in stock |
    stock in units | inventory in units`,
  'kpi:inventory.value': `
    inventory value | stock value | value of stock | value of inventory | working capital | value of the stock | value of the inventory |
    value of stocks | value of our stock | value of our inventory | capital tied up | tied up capital | capital tied up in stock |
    capital tied up in inventory | cash tied up in stock | cash tied up in inventory | cash tied up | money tied up in stock |
    money tied up in inventory | money in stock | stock in euros | inventory in euros | inventory worth | stock valuation |
    inventory valuation | capital in stock | capital in inventory | cash in inventory | cash in stock | stock worth |
    how much cash is tied up | how much money is tied up | how much capital is tied up | cash is tied up in stock |
    cash is tied up in inventory | money is tied up in stock | money is tied up in inventory | capital is tied up in stock |
    capital is tied up in inventory | average inventory value | average stock value | average value of stock | average value of inventory |
    mean inventory value | mean stock value | average value of the stock | average value of the inventory | average capital tied up |
    average working capital | average inventory worth | average stock worth`,
  'kpi:inventory.days': `
    days of cover | days of stock | inventory days | stock cover | coverage | days of inventory | stock days | days cover | dos | doh |
    dio | days on hand | days in stock | stock coverage | inventory coverage | range of coverage | days of supply | stock range |
    days inventory | coverage days | cover in days | days of stock cover | inventory cover | stock cover in days | stock rotation |
    inventory turns | stock turns | stock turn | inventory turnover | stock turnover`,
  'kpi:expired': `
    expired | expired units | expiries | write offs | expired stock | expiry | how much would expire | how much will expire |
    how much expires | how many units expire | how many units would expire | how many units will expire | how many expire |
    how many would expire | what would expire | what expires | how much stock expires | how much stock would expire |
    do we get more expired stock | more expired stock | more expired units | units expiring | how much goes to waste | how much is wasted |
    write off | units expired | units past their expiry | units out of date | outdated units | obsolete units | units that expire |
    units beyond shelf life | expired goods | expired product | obsolescence | obsolete stock | stock that expires | out of date stock |
    stock past its date | units written off for age | expiry losses | will expire | would expire | goes out of date | go out of date |
    will go out of date | would go out of date | have to be scrapped for age | will be thrown away | would be thrown away |
    do we throw away | will we throw away | would we throw away | will we have to throw away | would we have to throw away |
    do we have to throw away | ends up expired | end up expired | pass their expiry | pass their date | passes its date | perish |
    will perish | would perish`,
  'kpi:utilisation': `
    utilisation | utilization | load | capacity use | line load | capacity utilisation | capacity utilization | occupancy | capacity usage |
    usage of capacity | use of capacity | degree of utilisation | degree of utilization | utilisation rate | utilization rate |
    load factor | asset utilisation | asset utilization | average utilisation | average utilization | overall utilisation |
    overall utilization | usage rate | occupancy rate | load rate | utilisation elsewhere | utilization elsewhere | load elsewhere |
    load on the other lines | utilisation of the other lines | utilisation on the other lines`,
  'kpi:utilisation.peak': `
    peak utilisation | peak utilization | peak load | utilisation peak | maximum utilisation | highest utilisation | max utilisation |
    max utilization | maximum utilization | highest utilization | peak capacity utilisation | peak capacity utilization | highest load |
    maximum load | peak workload | peak utilisation elsewhere | peak utilization elsewhere | peak load elsewhere |
    highest utilisation elsewhere | peak utilisation of the other lines | peak utilisation on the other lines | peak load on the other lines`,
  'kpi:changeover_hours': `
    changeover hours | hours of changeovers | hours lost to changeovers | hours of changeover | hours for changeovers |
    hours in changeovers | hours of changeover time | hours spent on changeovers | hours of cleaning | hours lost in changeovers |
    time lost to changeovers | time spent on changeovers | total changeover time | changeover time in total | hours spent changing over`,
  'kpi:cost.total': `
    total cost | total costs | costs less | cost less | how much more do we pay | how much more would we pay | how much more will we pay |
    what more do we pay | how much do we pay | what do we pay | how much extra do we pay | how much more does it cost |
    comes out cheaper in total | comes out cheaper overall | is cheaper in total | is cheaper overall | cheaper in total |
    cheaper overall | cheaper all in | works out cheaper overall | costs less in total | costs less overall | dearer in total |
    how much more would it cost | overall cost | overall costs | all costs | costs in total | cost total | bill | what would it cost us to |
    what would it cost to | what will it cost to | what does it cost to | what does it cost us to | what would it cost us if |
    what would it cost if | what will it cost if | what will it cost us if | what does it cost us if | how much would it cost us to |
    how much would it cost to | how much would it cost if | how much would it cost us if | how much does it cost to |
    how much does it cost if | how much does it cost us if | how much will it cost if | how expensive is it if |
    how expensive would it be if | cheapest | cheapest first | the cheapest | least expensive | least costly | what does it cost |
    what does it cost us | what would it cost | what would it cost us | what will it cost | what will it cost us | how much does it cost |
    how much does it cost us | how much would it cost | how much would it cost us | how much will it cost | what does that cost |
    what does that cost us | what would that cost | what would that cost us | how much does that cost | how much would that cost |
    at what cost | how expensive would that be | how expensive is that | how expensive is it | what is the cost of that | total spend |
    overall spend | full cost | all in cost | all in costs | total supply chain cost | total supply chain costs | supply chain cost |
    supply chain costs | total expense | total expenses | sum of all costs | total bill | grand total cost | total operating cost |
    total operating costs | operating cost | operating costs | overall expense | overall expenses | total outlay | entire cost |
    sum of costs | costs altogether | what the cost of that | whats the cost of that | costs the most | costs the least | costs most |
    costs least | costwise | cost wise |
    cost breakdown | costs breakdown`,
  'kpi:cost.overtime': `
    overtime costs | overtime cost | cost of overtime | cost overtime | costs of overtime | costs for overtime | overtime expenses |
    ot costs | ot cost | overtime spend | expenses for overtime | overtime bill | spend on overtime | overtime expense | cost for overtime |
    pay for overtime | we pay for overtime | do we pay for overtime | spend for overtime | we spend on overtime |
    do we spend on overtime | paid for overtime | cost of the overtime | cost of our overtime | does overtime cost us | overtime pay |
    overtime budget | cost of extra hours |
    what do we pay for overtime | how much do we pay for overtime`,
  'kpi:cost.production': `
    production costs | production cost | cost production | manufacturing costs | manufacturing cost | costs of production |
    cost of production | making costs | costs of manufacturing | cost of manufacturing | factory costs | processing costs | plant costs |
    conversion costs | cost of making | cost to produce`,
  'kpi:cost.holding': `
    holding costs | holding cost | cost holding | inventory costs | inventory cost | storage costs | storage cost | carrying costs |
    carrying cost | stockholding costs | stockholding cost | warehousing costs | warehousing cost | warehouse costs |
    inventory holding costs | inventory holding cost | inventory carrying costs | inventory carrying cost | costs of stock | cost of stock |
    costs of holding stock | cost of holding stock | stock holding costs | stock holding cost | cost of storage | costs of storage |
    costs of holding | storage bill`,
  'kpi:cost.transport': `
    transport costs | transport cost | freight costs | cost transport | transportation costs | transportation cost | shipping costs |
    shipping cost | logistics costs | logistics cost | freight spend | freight cost | freight bill | distribution costs |
    distribution cost | delivery costs | delivery cost | haulage costs | haulage cost | costs of transport | cost of transport |
    spend on transport | transport spend | transport bill | costs of shipping | trucking costs`,
  'kpi:cost.shortage': `
    shortage costs | shortage cost | cost shortage | costs of shortages | cost of shortages | penalty costs | shortage penalties |
    costs of stockouts | costs of stock outs | costs of shortage | backorder costs | lateness costs | stockout costs | stock out costs |
    backlog costs | penalty payments | costs of lateness | penalties in total`,
  'kpi:cost.purchase': `
    purchase costs | purchase cost | cost purchase | purchasing costs | purchasing cost | procurement costs | procurement cost |
    costs of purchases | purchase spend | purchasing spend | costs of materials | cost of materials | material costs | material cost |
    component costs | component cost | spend on components | spend on materials | sourcing costs | purchasing bill | purchasing budget |
    cost of components | costs of components | how much do we buy | how much less do we buy | how much more do we buy |
    how much would we buy | how much less would we buy | how much do we spend on components | how much do we spend on purchases |
    how much less do we spend on components | what do we buy in`,
  'kpi:revenue': `
    revenue~ | turnover | income | sales revenue | top line | topline | sales value | total revenue | net sales | takings | proceeds |
    sales in euros | sales in eur | sales in money | value of sales | money from sales | total sales value | gross sales |
    revenue breakdown`,
  'kpi:margin': `
    the most money | us the most money |
    do we earn more | do we earn less | would we earn more | would we earn less | earn us more | earn us less |
    margin~ | profit~ | gross margin | earnings | contribution | profitability | most profitable | more profitable | what does it bring |
    what does it bring us | what does that bring | what does that bring us | what would it bring | what would it bring us |
    what would that bring | what do we gain | what would we gain | what do we gain from it | is it worth it | is that worth it |
    would it be worth it | does it pay off | does that pay off | does it pay | would it pay off | does it pay for itself |
    is it profitable | what is it worth | what is that worth | what would it be worth | how much do we earn | how much would we earn |
    what do we earn | does it pay its way | is it worthwhile | what do we make on it | bottom line | ebit | ebitda | operating profit |
    net profit | gross profit | contribution margin | profit margin | net margin | total margin | total profit | net earnings |
    operating result | what it worth | whats it worth | what that worth | whats that worth | pay off | pays off | paid off | paying off |
    be worthwhile | earns most | earns the most | are we better off | would we be better off | are we any better off | are we worse off |
    would we be worse off | are we better or worse off | does that leave us better off | do we come out ahead | would we come out ahead |
    do we end up ahead | do we win or lose | do we gain or lose | do we make money on it | do we lose money | would we lose money |
    do we lose money on it | are we losing money | do we still make money | would we still make money | is that good business |
    is it good business | does it add up | how much margin does that cost us | how much margin does it cost us |
    how much margin does this cost us | how much margin does that cost | how much margin would that cost us |
    how much margin do we lose | how much margin would we lose | how much margin is lost | what does that cost us in margin |
    margin breakdown`,
  'quantity:priority': `
    priority | priorities | prio | priority class | priority level | service priority | priority number | priority rank`,
  'quantity:preference': `
    first choice | second choice | preferred supplier | preferred source | main supplier | main source | primary supplier | primary source |
    lead supplier | default supplier | number one supplier | favoured supplier | favored supplier | preference | supplier preference |
    preferred | prefer~ | favour~ | favor~ | second source | backup supplier | secondary supplier | third choice | first supplier |
    as second option | second option | as a backup | as backup | second preference | as a second choice | as second choice | third option |
    as third choice | as a third choice | as first choice | as second source | as a second source | as a backup source |
    as an alternative source | as backup supplier | as a backup supplier | as second supplier | as a second supplier | second supplier |
    third source | third supplier | as third supplier | as a third supplier | the first choice | choice`,
  'cause:stocktaking': `
    stocktake | stocktaking | stock taking | inventory count | for inventory | annual inventory | stock take | stocktakes | stock count |
    stock counting | physical inventory | physical count | cycle count`,
  'quantity:release': `
    quality control | qc | qc time | quality checks | quality check | quality release | batch release | release time | release testing |
    qa release | release | release days | quality testing | quarantine time | quarantine period | lab testing | quality inspection |
    qc release | quality assurance release`,
  'quantity:opening': `
    start with | starts with | started with | begin with | begins with | open with | start out with | starting off with |
    start the plan with | start the year with`,
  'quantity:remaining': `
    shelf life left | of shelf life left | life left | remaining shelf life | remaining life | minimum remaining life |
    minimum remaining shelf life | residual shelf life | residual life | minimum shelf life left | shelf life remaining |
    of shelf life remaining | shelf life at shipment | shelf life on shipment | shelf life on arrival | shelf life when shipped |
    remaining shelf life when shipped | shelf life at delivery | days left to expiry`,
  'quantity:lotmultiple': `
    lot multiple~ | multiples of | in multiples of | multiple of | batch multiple~ | lot size multiple~ | order multiple~ | rounded up to |
    whole multiples of | pack size~ | full pallets of | rounding of lots`,
  'quantity:blocks': `
    campaign* per family | campaign* of each family | campaign* for each family | campaign* a family | block* per family |
    family block~ | block* of a family | run* per family |
    ${campaignsPer.month} | ${campaignsPer.week}`,
  'blocks:month': campaignsPer.month,
  'blocks:week': campaignsPer.week,
  'quantity:frozen': `
    frozen | freeze | freezes | freezing | frozen period~ | frozen horizon~ | frozen zone~ | frozen window~ | frozen days |
    freeze the plan | freeze the plan of | freeze the schedule | freeze the schedule of | freeze period | time fence~ | freeze horizon |
    schedule is frozen | plan is frozen | plan freeze | schedule freeze`,
  'quantity:consumption': `
    consumption of | consumes | consume | consuming | consumed | component consumption | quantity per unit |
    quantity in the bill of materials | bill of materials | bom quantity | recipe quantity | dosage of | content of | usage of`,
  'quantity:frequency': `
    often | as often | so often | frequent | frequently | frequency | frequencies | as frequent | as frequently | rarer | how often`,
  'cause:new year': `
    new year | new years | new year s | new year closure | new year shutdown | new year s closure | new year break | new year holiday |
    new years closure`,
};
