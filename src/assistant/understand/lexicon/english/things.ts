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
  'kind:product': 'product~ | medicine~ | drug~ | item~ | sku~ | article~ | good~ | medication~',
  'kind:family': `
    {therapeutic, product, therapy} {family, families, area, areas, class, classes} |
    famil~ | family | families | range~ | group~ | product famil~ | product family | class | classes | categor~ | category`,
  'kind:location': `
    depot~ |
    market~ | location~ | countr~ | country | countries | region~ | warehouse~ | customer~ | zone~ | territor~ |
    territory | territories`,
  'kind:site': 'site~ | plant~ | factor~ | factory | factories',
  'kind:resource': 'line~ | resource~ | machine~ | production line~ | work centre~ | workcenter~ | equipment',
  'kind:lane':
    'lane~ | route~ | shipping lane~ | on the road | road~ | border~ | {lane, road, route, way} {from, between}',
  'kind:supplier': `
    supplier~ | vendor~ | manufacturer of | either supplier | either of the suppliers | either vendor | any supplier | both suppliers |
    both vendors`,
  'kind:component': 'component~ | ingredient~ | material~ | raw material~ | active ingredient~',
  'kind:scenario': 'scenario~',
  'kind:parameter': 'parameter~ | assumption~',
  'quantity:demand': `
    nothing {is, gets} sold | nothing sells | {sell, sells, sold, selling} nothing |
    {does not, doesn t, do not, don t, did not} sell at all |
    demand~ | sales | sale | sell~ | sell in | sold | order~ | customer orders | consumption | volume~ | customer demand | buy~ | bought | need of |
    call off~ | uptake | demand for | demanded | purchas~ | purchases by | requests | need for | requirement~ | customer orders for |
    sales of | sales volume~ | sales figures | unit sales | offtake | order intake | intake | bookings | order volume | order book |
    ask~ for | call~ for | requir~ of us | request~ from us | usage of | sell out | sell through | appetite | appetite for | interest in |
    prescription~ | prescription~ for | prescription~ of | quantity sold | quantities sold | quantity demanded | quantities demanded |
    demand level~ | market demand | end user demand | patient demand | demand figures | customer need~ |
    customer requirement~ | client demand |
    business`,
  'quantity:price': `
    charge | charges | charged | charging | bills us | billing us | invoices us | price~ | selling price~ | sales price~ | list price~ |
    pricing | sale price~ | unit price~ | retail price~ | tariff | tariffs | price tag~ | price per unit | prices per unit |
    price we charge for | price we get for | net price~ | customer price~ | price level~ | catalogue price~ | catalog price~ | discount~ |
    rebate~ | markdown~ | mark down | starts charging | start charging | begins charging | begins to charge | starts to charge |
    promo of | promotion of | a promo of | a promotion of | on promotion at | on promo at |
    off list | repric~ | reprice`,
  'quantity:capacity': `
    allocation* | allotment* | quota* | our share | my share | available |
    capacit~ | capacity | capacities | hour~ | working hour~ | machine hour~ | regular hour~ | production hour~ | available hour~ |
    availability | opening hour~ | working time | production time | uptime | run time | runtime | operating hour~ | operating time |
    production capacity | line capacity | line hours | machine time | work hours | hours of work | available capacity | available time |
    opening time | shift hours | manned hours | staffed hours | crewed hours | open hours | capacity hours | hours available |
    hours of capacity | weekly hours | weekly capacity | monthly capacity | hour of work | an hour of work | hour of labour |
    an hour of labour | machine hour | a machine hour | man hour | a man hour | working hour | a working hour | line hour`,
  'quantity:overtime': `
    overtime available | available overtime | overtime hours available | available overtime hours |
    saturday overtime | sunday overtime | weekend overtime | overtime on saturdays | overtime at weekends |
    overtime | overtime hour~ | hour~ of overtime | over time | overtime limit | weekend work | weekend hour~ | overtime allowance |
    overtime cap | overtime allowed | permitted overtime | extra hours allowed | overtime work | ot hours | extra time | how much extra time |
    h of overtime |
    ot {hrs, hours, hr} | hrs of overtime | overtime h | ot | overtimes | hrs overtime | hours overtime | extra hours worked |
    total overtime | overall overtime | amount of overtime | volume of overtime | number of overtime hours`,
  'quantity:efficiency': `
    efficienc~ | efficiency | oee | productivity | efficient | productive | effective rate | equipment effectiveness | effectiveness |
    line efficiency | operating efficiency | equipment efficiency`,
  'quantity:speed': `
    how fast | how quickly | at what speed |
    speed~ | throughput | output rate | rate | production rate~ | line speed | output per hour | units per hour | cadence | output |
    hourly output | run rate~ | cycle speed | hourly throughput | uph | filling speed | packing speed | machine speed | running speed |
    pieces per hour | boxes per hour | packs per hour | throughput rate | processing speed`,
  'quantity:yield': `
    {pass, passes} {inspection, quality control, quality checks, qc, release} |
    yield~ | good share | process yield~ | first pass yield | batch yield~ | quality yield | output yield | good output | good rate |
    pass rate | fpy | first time yield | yield rate~ | production yield`,
  'quantity:scrap': `
    scrap | scrap rate~ | waste | loss rate | wastage | reject rate | reject rate~ | rejects | spoilage | waste rate | scrappage |
    scrap share | scrap factor | scrap percentage | component losses | material losses | rejection rate~ | defect rate~ | share of scrap |
    breakage | breakages | breakage rate~ | percentage scrapped | waste percentage | scrap losses | material loss | component loss |
    reject percentage | loss rates |
    losses of | the losses of | losses in the recipe | losses on`,
  'quantity:changeover': `
    changeover~ | change over~ | changeover time~ | changeover hour~ | cleaning~ | cleaning time~ | switchover~ | switch over~ |
    product change~ | format change~ | changeover duration~ | cleaning hours | product switch~ | change of product | product changes |
    product changeover~ | changing over | switching products | switching between products | changing products | clean down~ | cleandown~ |
    line clearance~ | size change~ | tool change~ | swapping products | product switches | format changeover~ | switch between products |
    change between products | batch change~ | hours per changeover | hour per changeover | hours a changeover | hour a changeover |
    hours per cleaning | hour per cleaning | hours each changeover | hours every changeover`,
  'quantity:setup': `
    set up for | setup for |    setup~ | set up~ | set up time~ | setup time~ | setup hour~ | set up hour~ | setup hours | set up hours | setup duration |
    set up times | make ready | make ready time | preparation time~ | line set up`,
  'quantity:leadtime': `
    {take, takes, taking, took} twice as long to {deliver, ship, supply} |
    {deliver, delivers, ship, ships, supply, supplies} {in half the time, twice as fast, in twice the time} |
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
    {can t, cannot, can not, doesn t, does not, won t, will not} {deliver, supply, ship} {any more, anymore, any longer} |
    no longer delivers | no longer supplies | serve | serves | serving`,
  'quantity:receipt': `
    receipt~ | scheduled receipt~ | open order~ | purchase order~ | inbound order~ | incoming order~ | due in | due on | due |
    consignment~ | inbound | on order | expected delivery | scheduled delivery | expected deliveries | scheduled deliveries |
    planned delivery | planned deliveries | next delivery | first delivery | incoming goods | incoming delivery | incoming deliveries |
    incoming shipment | delivery due | delivery of parts due | goods receipt~ | orders placed | po | pos | on its way | on the way |
    on their way | en route | in transit to us | on the water | at sea | in the pipeline | already ordered | already shipped |
    already on order | underway | under way`,
  'quantity:stock': `
    {not, nor, without} {a single, one single} {box, unit, pack} {, of} | not one {box, unit, pack} {, of} | left anywhere |
    stock~ | inventor~ | inventory | inventories | on hand | stock on hand | starting stock | opening stock | initial stock |
    starting inventory | opening inventory | initial inventory | current inventory | current stock | stock position | available stock |
    stock available | inventory available | available inventory |
    physical stock | stockpile~ | soh | beginning stock | beginning inventory | existing stock | stock holding | stock in hand |
    opening balance | stock count at the start | lot in stock | batch in stock | stocked batch | batch held | the batch held |
    stored | warehoused | kept in stock`,
  'quantity:safety': `
    safety | safety stock~ | buffer stock~ | safety day~ | buffer~ | safety stock days | safety stock level~ | security stock |
    safety stock target |
    safety stk | ss | safety cover | safety stock cover | safety level | safety coverage | safety inventory | buffer days | stock buffer |
    target cover | stock cushion | cushion | safety buffer~ | reserve stock | strategic stock | emergency stock | contingency stock |
    days of safety stock | days of safety cover | days of buffer | target stock | stock target | reserve stocks | safety stocks`,
  'quantity:shelflife': `
    only keep | only keeps | keeps only | kept only | keep only | only kept | only {keep, keeps, kept} for | keeps for | keep for |
    keep for only | keeps for only | can only be kept |
    shelf life | shelf lives | shelflife | expiry time | life on the shelf | shelf life days | shelf life in days | expiry |
    best before time | expiration time | durability | life span | lifespan | use by period | expiration period | keeping time |
    storage life | best before period | expiry period | shelf time | use by date | expiration date | expiry date | product life |
    shelf life span |
    kept for | is kept for | can be kept for | could be kept for | keep {for only, only for} | kept only for | stays good for |
    stay good for | stayed good for | is good for | lasts only for`,
  'quantity:lot': `
    minimum lot~ | min lot~ | minimum lot size~ | lot size~ | batch size~ | minimum batch~ | minimum batch size~ | min batch~ |
    smallest batch | batch minimum | minimum run | minimum run size | minimum campaign | run size | production lot~ |
    minimum production lot | min batch size~ | minimum production quantity | campaign size~ | minimal batch~ | minimal lot~ |
    minimal lot size | lot minimum | mls | production batch size | smallest lot | min lot size~ | lot quantit~ | batch quantit~ |
    the lots | the lots of | lots for | our lots | the lots for | its lots | all lots | the batches of | the batches for | its batches |
    in lots of | in batches of | in runs of | in campaigns of | batches of at least | lots of at least | runs of at least |
    lots no smaller than | batches no smaller than | in lots no smaller than | in batches no smaller than`,
  'quantity:transport': `
    {air, sea, road, rail} freight |
    {way, road, route} {from, between} | nothing {gets, comes, goes} through | nothing {moves, leaves, goes, travels} from |
    {haulier~, hauler~, carrier~, haulage firm~} | unit {freight, transport, shipping, haulage} |
    transport | transport cost~ | freight | freight cost~ | shipping cost~ | transportation | transportation cost~ | logistics cost~ |
    cost~ of transport | cost~ of shipping | cost per unit | transport costs | carriage | trucking | haulage | transit | in transit | transit from |
    shipping | time in transit | journey | freight rate~ | freight charge~ | delivery cost~ | shipping rate~ | transport rate~ |
    transport price~ | shipping price~ | freight price~ | freight bill | carriage charge~ | carriage cost~ | distribution cost~ |
    shipping fee~ | haulage cost~ | trucking cost~ | travel time~ | lane lead time~ | haul time | driving time | trip time | transfer time |
    shipment time~ | shipping charge~ | transport charge~ | haulage rate~ | road time | transit duration | transport duration |
    freight time | lane~ | route~ | shipping lane~ | trade lane~ | flow~ | lane from | transport lane~ |
    freight rate* | haulage rate* | transport rate* | shipping rate* | carrier rate*`,
  'quantity:labour': `
    the hour of {work, production} | an hour of {work, production} |
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
    {carrying, storing} {stock, inventory} |
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
    minimal order~ | smallest order | minimum purchase | minimum purchase quantity | minimum order qty | order minimum | what minimum order~ |
    minimum quantity per order | min qty per order | min order quantity | minimum order size~ | min order size | min purchase | min ord |
    per order | at least per order | minimum per order | an order at least | orders of at least | smallest orders of | order size of`,
  'quantity:cost': 'cost~ | costing',
  'quantity:production': 'production | manufacturing | operation~ | making | manufactur~ | produc~',
  'quantity:time': 'time~ | duration~',
  'quantity:newproduct': 'launch~ | new product~ | introduc~',
  'quantity:priority': `
    priority | priorities | prio | priority class | priority level | service priority | priority number | priority rank`,
  'quantity:preference': `
    first source | {our, the} first source | first choice | second choice | preferred supplier | preferred source | main supplier |
    main source | primary supplier | primary source |
    lead supplier | default supplier | number one supplier | favoured supplier | favored supplier | preference | supplier preference |
    preferred | prefer~ | favour~ | favor~ | second source | backup supplier | secondary supplier | third choice | first supplier |
    as second option | second option | as a backup | as backup | second preference | as a second choice | as second choice | third option |
    as third choice | as a third choice | as first choice | as second source | as a second source | as a backup source |
    as an alternative source | as backup supplier | as a backup supplier | as second supplier | as a second supplier | second supplier |
    third source | third supplier | as third supplier | as a third supplier | the first choice | choice`,
  'quantity:release': `
    quality control | qc | qc time | quality checks | quality check | quality release | batch release | release time | release testing |
    qa release | release | release days | quality testing | quarantine time | quarantine period | lab testing | quality inspection |
    qc release | quality assurance release`,
  'quantity:opening': `
    start with | starts with | started with | begin with | begins with | open with | start out with | starting off with |
    start the plan with | start the year with | begin the year with | begin the plan with`,
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
  'mark:books': `
    books | book | system | ledger | records | inventory system | erp | sap | stock records | book stock | book inventory |
    the books say | the system says | the records say | books say | system says | records say | booked`,
};
