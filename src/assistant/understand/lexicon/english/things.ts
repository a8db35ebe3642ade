/** English. What a plan speaks of: kinds of names, quantities, causes, KPIs. */
export const things: Readonly<Record<string, string>> = {
  'cause:quality': 'quality problem~ | quality failure | quality issue~ | recall | deviation',
  'cause:customs': 'customs | customs problem~ | border check~',
  'cause:illness': `
    illness | sick leave | epidemic | pandemic | outbreak | sickness | staff shortage | lack of staff | absenteeism`,
  'cause:weather': `
    storm | hurricane | snow | snowstorm | heatwave | heat wave | heat | bad weather | earthquake | weather`,
  'cause:cyberattack': 'cyberattack | cyber attack | hack | it outage | ransomware',
  'cause:accident': 'accident | incident | explosion',
  'kind:product': 'product~ | medicine~ | drug~ | item~ | sku~ | article~ | good~ | medication~',
  'kind:family': `
    famil~ | family | families | range~ | group~ | product famil~ | product family | class | classes | categor~ | category`,
  'kind:location': 'market~ | location~ | countr~ | country | countries | region~ | warehouse~ | customer~',
  'kind:site': 'site~ | plant~ | factor~ | factory | factories',
  'kind:resource': 'line~ | resource~ | machine~ | production line~ | work centre~ | workcenter~ | equipment',
  'kind:lane': 'lane~ | route~ | shipping lane~ | road~ | border~',
  'kind:supplier': 'supplier~ | vendor~ | manufacturer of',
  'kind:component': 'component~ | ingredient~ | material~ | raw material~ | active ingredient~',
  'kind:scenario': 'scenario~',
  'kind:parameter': 'parameter~ | assumption~',
  'quantity:demand': `
    demand~ | sales | sale | sell~ | sold | order~ | customer orders | consumption | volume~ | customer demand | buy~ | bought | need of |
    call off~ | uptake | demand for | demanded | purchas~ | purchases by | requests | need for | requirement~ | customer orders for |
    sales of | sales volume~ | sales figures | unit sales | offtake | order intake | intake | bookings | order volume | order book |
    ask~ for | call~ for | requir~ of us | request~ from us`,
  'quantity:price': 'price~ | selling price~ | sales price~ | list price~ | pricing',
  'quantity:capacity': `
    capacit~ | capacity | capacities | hour~ | working hour~ | hour~ per week | machine hour~ | regular hour~ | production hour~ |
    available hour~ | availability | opening hour~ | working time | production time | uptime | run time | runtime | operating hour~ |
    operating time | production capacity | line capacity | line hours | machine time | work hours | hours of work`,
  'quantity:overtime': `
    overtime | overtime hour~ | hour~ of overtime | over time | overtime limit | weekend work | weekend hour~ | overtime allowance |
    overtime cap | overtime allowed | permitted overtime | extra hours allowed | overtime work | ot hours | extra time | h of overtime |
    hrs of overtime | overtime h`,
  'quantity:efficiency': `
    efficienc~ | efficiency | oee | productivity | efficient | productive | effective rate | equipment effectiveness`,
  'quantity:speed': `
    speed~ | throughput | output rate | rate | production rate~ | line speed | output per hour | units per hour | cadence | output`,
  'quantity:yield': 'yield~ | good share',
  'quantity:scrap': `
    scrap | scrap rate~ | waste | loss rate | wastage | losses on | reject rate | reject rate~ | rejects | spoilage | waste rate |
    scrappage | scrap share | scrap factor | scrap percentage | component losses | material losses`,
  'quantity:changeover': `
    changeover~ | change over~ | changeover time~ | changeover hour~ | cleaning~ | cleaning time~ | switchover~ | switch over~ |
    product change~ | format change~ | changeover duration~ | cleaning hours | product switch~ | change of product | product changes`,
  'quantity:setup': `
    setup~ | set up~ | set up time~ | setup time~ | setup hour~ | set up hour~ | setup hours | set up hours | setup duration |
    set up times | make ready | make ready time | preparation time~ | line set up`,
  'quantity:leadtime': `
    lead time~ | leadtime~ | delivery time~ | replenishment time~ | delay time | transit time~ | transport time~ | shipping time~ |
    lead time days | lead times in days | days of lead time | delivery lead time~ | time to deliver | order lead time~`,
  'quantity:delivery': `
    deliver~ | delivery | deliveries | ship~ | shipp~ | shipment~ | arriv~ | supply | supplies | suppl~ | supply~ | supply of | arrival~ |
    come in | comes in | deliver everything | ships everything | delivers everything | consignment | call off deliveries | supplies of |
    cargo | truckload`,
  'quantity:receipt': `
    receipt~ | scheduled receipt~ | open order~ | purchase order~ | inbound order~ | incoming order~ | due in | due on | due |
    consignment~ | inbound | on order | expected delivery | scheduled delivery | expected deliveries | scheduled deliveries |
    planned delivery | planned deliveries | next delivery | first delivery | incoming goods | incoming delivery | incoming deliveries |
    incoming shipment | delivery due | delivery of parts due | goods receipt~ | orders placed | po | pos`,
  'quantity:stock': `
    stock~ | inventor~ | inventory | inventories | on hand | stock on hand | starting stock | opening stock | initial stock |
    starting inventory | opening inventory`,
  'quantity:safety': `
    safety stock~ | buffer stock~ | safety day~ | buffer~ | safety stock days | safety stock level~ | security stock | safety stock target |
    safety stk | ss | safety cover | safety stock cover | safety level | safety coverage | safety inventory | buffer days | stock buffer`,
  'quantity:shelflife': `
    shelf life | shelf lives | shelflife | expiry time | life on the shelf | shelf life days | shelf life in days | expiry |
    best before time | expiration time`,
  'quantity:lot': `
    minimum lot~ | min lot~ | minimum lot size~ | lot size~ | batch size~ | minimum batch~ | minimum batch size~`,
  'quantity:transport': `
    transport | transport cost~ | freight | freight cost~ | shipping cost~ | transportation | transportation cost~ | logistics cost~ |
    cost~ of transport | cost~ of shipping | cost per unit | transport costs | carriage | trucking | haulage | transit | transit from |
    shipping | time in transit | journey`,
  'quantity:labour': `
    labour cost~ | labor cost~ | hourly cost~ | cost per hour | line cost~ | machine cost~ | wage~ | labour cost per hour |
    labor cost per hour | labour rate~ | labor rate~ | hourly rate~ | hourly wage~ | cost~ per hour | labour | labor | personnel cost~ |
    staff cost~ | running cost~ per hour`,
  'quantity:overtimecost': `
    overtime cost~ | overtime rate~ | cost of overtime | overtime pay | overtime cost per hour | overtime wage~ | overtime premium |
    cost of an overtime hour | price of overtime | overtime price | overtime hour cost | cost per overtime hour | overtime hourly rate |
    overtime is paid`,
  'quantity:holding': 'holding cost~ | storage cost~ | carrying cost~ | cost of holding',
  'quantity:shortage': `
    shortage cost~ | penalt~ | penalty | penalties | stock out cost~ | stockout cost~ | shortage penalt~ | shortage penalty |
    penalty for shortage | penalty for shortages | cost of a shortage | cost of shortages | cost of shortage | stockout penalty |
    lateness penalty`,
  'quantity:unitcost': 'unit cost~ | production cost~ | manufacturing cost~ | cost of goods',
  'quantity:purchase': `
    purchase price~ | purchasing price~ | component price~ | material price~ | buying price~ | supply price~ | purchase cost~ |
    material cost~`,
  'quantity:minorder': 'minimum order~ | min order~ | minimum order quantit~ | moq | minimum order quantity',
  'quantity:cost': 'cost~ | costing',
  'quantity:production': 'production | manufacturing | operation~ | making | manufactur~ | produc~',
  'quantity:time': 'time~ | duration~',
  'quantity:newproduct': 'launch~ | new product~ | introduc~',
  'cause:maintenance': `
    maintenance | servicing | overhaul | planned maintenance | preventive maintenance | scheduled maintenance | overhauls`,
  'cause:revalidation': 'revalidation | revalidated | re validation',
  'cause:validation': 'validation | qualification',
  'cause:strike': 'strike | strikes | industrial action | walkout | protest | stop work',
  'cause:fire': 'fire',
  'cause:flood': 'flood | flooding',
  'cause:power cut': 'power cut | power outage | blackout',
  'cause:inspection': 'inspection | audit',
  'cause:holiday': 'holiday | holidays | public holiday | bank holiday | company holiday | vacation',
  'cause:sterility': `
    sterility | contamination | sterility finding | sterility problem | sterility failure | contaminated`,
  'cause:repair': 'repair | repairs | replacement | replacing | modernisation | upgrade | upgrading | refurbishment',
  'kpi:fill_rate': `
    fill rate~ | fillrate | service level~ | service rate~ | service | serviceability | delivery performance | service degree |
    total fill rate | overall fill rate | service rate | average fill rate | fill rates | customer service level`,
  'kpi:otif': 'otif | on time in full | on time delivery',
  'kpi:backlog': 'backlog~ | back log | late units | units late | arrears',
  'kpi:lost_sales': 'lost sales | sales lost | lost demand',
  'kpi:stockouts': 'stockout~ | stock out~ | stock outs | number of stockouts',
  'kpi:first_stockout': 'first stockout | first stock out',
  'kpi:inventory.units': `
    inventory units | stock level~ | average stock | average inventory | units in stock | inventory level~`,
  'kpi:inventory.value': 'inventory value | stock value | value of stock | value of inventory | working capital',
  'kpi:inventory.days': `
    days of cover | days of stock | inventory days | stock cover | coverage | days of inventory | stock days`,
  'kpi:expired': `
    expired | expired units | expiries | write offs | expired stock | expiry | how much would expire | how much will expire |
    how much expires | how many units expire | how many units would expire | how many units will expire | how many expire |
    how many would expire | what would expire | what expires | how much stock expires | how much stock would expire |
    do we get more expired stock | more expired stock | more expired units | units expiring | how much goes to waste | how much is wasted |
    write off`,
  'kpi:utilisation': 'utilisation | utilization | load | capacity use | line load',
  'kpi:utilisation.peak': `
    peak utilisation | peak utilization | peak load | utilisation peak | maximum utilisation | highest utilisation`,
  'kpi:changeover_hours': 'changeover hours | hours of changeovers | hours lost to changeovers',
  'kpi:cost.total': `
    costs the most | costs the least | costs most | costs least | cheapest first | total cost | total costs | overall cost | overall costs |
    all costs | costs in total | cost total | bill | what would it cost us to | what would it cost to | what will it cost to |
    what does it cost to | what does it cost us to | what would it cost us if | what would it cost if | what will it cost if |
    what will it cost us if | what does it cost us if | how much would it cost us to | how much would it cost to |
    how much would it cost if | how much would it cost us if | how much does it cost to | how much does it cost if |
    how much does it cost us if | how much will it cost if | how expensive is it if | how expensive would it be if | cheapest |
    cheapest first | the cheapest | least expensive | least costly | what does it cost | what does it cost us | what would it cost |
    what would it cost us | what will it cost | what will it cost us | how much does it cost | how much does it cost us |
    how much would it cost | how much would it cost us | how much will it cost | what does that cost | what does that cost us |
    what would that cost | what would that cost us | how much does that cost | how much would that cost | at what cost |
    how expensive would that be | how expensive is that | how expensive is it | what is the cost of that`,
  'kpi:cost.overtime': 'overtime costs | overtime cost | cost of overtime | cost overtime',
  'kpi:cost.production': 'production costs | production cost | cost production',
  'kpi:cost.holding': 'holding costs | holding cost | cost holding',
  'kpi:cost.transport': 'transport costs | transport cost | freight costs | cost transport',
  'kpi:cost.shortage': 'shortage costs | shortage cost | cost shortage',
  'kpi:cost.purchase': 'purchase costs | purchase cost | cost purchase',
  'kpi:revenue': 'revenue~ | turnover | income',
  'kpi:margin': `
    pay off | pays off | paid off | paying off | be worthwhile | earns most | earns the most | margin~ | profit~ | gross margin | earnings |
    contribution | profitability | most profitable | more profitable | what does it bring | what does it bring us | what does that bring |
    what does that bring us | what would it bring | what would it bring us | what would that bring | what do we gain | what would we gain |
    what do we gain from it | is it worth it | is that worth it | would it be worth it | does it pay off | does that pay off | does it pay |
    would it pay off | does it pay for itself | is it profitable | what is it worth | what is that worth | what would it be worth |
    how much do we earn | how much would we earn | what do we earn | does it pay its way | is it worthwhile | what do we make on it`,
  'quantity:priority': `
    priority | priorities | prio | priority class | priority level | service priority | priority number | priority rank`,
  'quantity:preference': `
    first choice | second choice | preferred supplier | preferred source | main supplier | main source | primary supplier | primary source |
    lead supplier | default supplier | number one supplier | favoured supplier | favored supplier | preference | supplier preference |
    preferred | prefer~ | favour~ | favor~ | second source | backup supplier | secondary supplier | third choice | first supplier`,
  'cause:stocktaking': 'stocktake | stocktaking | stock taking | inventory count | for inventory | annual inventory',
};
