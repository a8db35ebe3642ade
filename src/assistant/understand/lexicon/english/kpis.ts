/** What is measured of a plan. */
export const kpis = {
  'kpi:otif': `
    otif {target, goal} {, of} | {target, targeted} otif |
    otif | on time in full | on time delivery | otd | delivery reliability | punctuality | on time rate | on time performance |
    delivery punctuality | difot | on time in full rate | otif rate | otif score | on time delivery rate | share delivered on time |
    share on time`,
  'kpi:backlog': `
    sales are late | orders are late | units are late | sales late | late sales | sales in backlog | sales will be late |
    orders will be late | units will be late | sales are in backlog |
    {final, ending, closing, end} backlog |
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
    {how many, many} {more, extra} stockouts |
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
    {what, how much} {does, would, will} {it, that, this} {tie, lock} up {, in stock} | {what, how much} {do, would, will} we {tie, lock} up |
    how much {money, capital, cash} is {locked, tied} up |
    {money, capital, cash} {would be, will be, gets} tied up {, in stock} | {money, capital, cash} is tied up |
    {money, capital, cash} {does, would, will} {it, that, this} {tie, lock} up | how much {does, would} {it, that, this} {tie, lock} up |
    {money, capital, cash} {do, would, will} we {tie, lock} up | how much {do, would} we {tie, lock} up |
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
    how many {doses, packs, boxes, pens, vials, pieces} {expire, would expire, will expire} |
    {go, goes, would go, will go} {in the bin, in the trash, to waste, to landfill} | {go, goes, would go, will go} into the bin |
    {ends, end, would end, will end} up {in the bin, in the trash, as waste} | {is, are, gets, get, would be, will be} {binned, thrown away} |
    expired | expired units | expiries | write offs | expired stock | expiry | how much of it expires | how much of that expires |
    how much of it would expire | how much would expire | how much will expire |
    how much expires | how many units expire | how many units would expire | how many units will expire | how many expire |
    {would, does, will, do} {anything, something, any of it, more, more stock} expire |
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
    utilisation | utilization | load | capacity use | {line, lines} {load, loads, utilisation, utilization} |
    capacity utilisation | capacity utilization | occupancy | capacity usage |
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
    saves more | so {expensive, costly} |
    {costs, cost} {, the} least | {costs, cost} us {more, less, most, least} | {costs, cost} us the {most, least} |
    {save, saves} us {the most, more money} |
    more money | {much, far, a lot} cheaper | {in cost terms, cost wise, costwise, on cost, on the cost side} |
    {difference, gap} in {cost, costs} |
    {what, how much} {does, would, will} {it, that, this} save {, us} | {what, how much} {do, would, will} we save |
    {save, saves, saving} {money, some money, us money, us some money} |
    the {cheaper, cheapest} {road, route, path} to | the cheaper way to |
    total cost | total costs | costs less | cost less | how much more do we pay | how much more would we pay | how much more will we pay |
    what more do we pay | how much do we pay | what do we pay | how much extra do we pay | how much more does it cost |
    is less expensive | comes cheaper | works out cheaper | comes out cheaper | is costlier | the costlier | is the cheaper |
    is the more expensive | comes out cheaper in total | comes out cheaper overall | is cheaper in total | is cheaper overall | cheaper in total |
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
    costs more in overtime | costs less in overtime | cost more in overtime | cost less in overtime |
    overtime costs | overtime cost | cost of overtime | cost overtime | costs of overtime | costs for overtime | overtime expenses |
    ot costs | ot cost | overtime spend | expenses for overtime | overtime bill | spend on overtime | overtime expense | cost for overtime |
    pay for overtime | we pay for overtime | do we pay for overtime | spend for overtime | we spend on overtime |
    do we spend on overtime | paid for overtime | cost of the overtime | cost of our overtime | does overtime cost us | overtime pay |
    overtime budget | cost of extra hours | {spending, spent} on overtime |
    what do we pay for overtime | how much do we pay for overtime`,
  'kpi:cost.production': `
    {making, producing, manufacturing} {it, them, this, that} {cost, costs} {, us} |
    production costs | production cost | cost production | manufacturing costs | manufacturing cost | costs of production |
    cost of production | making costs | costs of manufacturing | cost of manufacturing | factory costs | processing costs | plant costs |
    conversion costs | cost of making | cost to produce`,
  'kpi:cost.holding': `
    storage | warehousing | stockholding | in holding | {spend, spending, spent} on {storage, warehousing, holding, holding stock} |
    {holding, storing, keeping, carrying} {it, them, this, that, stock, the stock, the extra stock} {cost, costs} {, us} |
    holding costs | holding cost | cost holding | inventory costs | inventory cost | storage costs | storage cost | carrying costs |
    carrying cost | stockholding costs | stockholding cost | warehousing costs | warehousing cost | warehouse costs |
    inventory holding costs | inventory holding cost | inventory carrying costs | inventory carrying cost | costs of stock | cost of stock |
    costs of holding stock | cost of holding stock | stock holding costs | stock holding cost | cost of storage | costs of storage |
    costs of holding | storage bill`,
  'kpi:cost.transport': `
    {moving, shipping, transporting} {it, them, this, that} {cost, costs} {, us} |
    transport costs | transport cost | freight costs | cost transport | transportation costs | transportation cost | shipping costs |
    shipping cost | logistics costs | logistics cost | freight spend | freight cost | freight bill | distribution costs |
    distribution cost | delivery costs | delivery cost | haulage costs | haulage cost | costs of transport | cost of transport |
    {spend, spending, spent} on {transport, transportation, freight, shipping, haulage} |
    transport spend | transport bill | costs of shipping | trucking costs`,
  'kpi:cost.shortage': `
    shortage costs | shortage cost | cost shortage | costs of shortages | cost of shortages | penalty costs | shortage penalties |
    costs of stockouts | costs of stock outs | costs of shortage | backorder costs | lateness costs | stockout costs | stock out costs |
    backlog costs | penalty payments | costs of lateness | penalties in total`,
  'kpi:cost.purchase': `
    purchases | purchasing | procurement |
    {spend, spending, spent} on {purchases, purchasing, procurement, components, materials, ingredients, raw materials} |
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
    {, be} {profitable, lucrative} |
    margin {target, goal} {, of} | {target, targeted} margin |
    how much {better, worse} off {are, would, will} we {, be} | how much {better, worse} off do we end up |
    {are, would, will} we {, be} {any, much} {better, worse} off |
    the most money | us the most money | {make, makes, earn, earns} {more money, us money, us more money} |
    do we earn more | do we earn less | would we earn more | would we earn less | earn us more | earn us less |
    margin~ | profit~ | gross margin | earnings | contribution | profitability | most profitable | more profitable | what does it bring |
    what does it bring us | what does that bring | what does that bring us | what would it bring | what would it bring us |
    what would that bring | what {s, is, would be} the {gain, benefit, upside} {, for us} | 
    {do, would, will} we gain anything | {do, would, will} we gain anything {from it, from that, by it, by that} |
    {is anything, is there anything} {gained, to gain, to be gained} | {do, would} we get anything {out of, from it} |
    {does it, does that, would it, would that} {gain us anything, bring us anything, get us anything} |
    what do we gain | what gain | what would we gain | what do we gain from it | is it worth it | is that worth it |
    {is it, is that, would it be} worth the {project, effort, trouble, investment, money, hassle} |
    {is it, is that, would it be, would that be} worth {anything, something} | would it be worth it |
    does it pay off | does that pay off | does it pay | would it pay off | does it pay for itself |
    is it profitable | what is it worth | what is that worth | what would it be worth | how much do we earn | how much would we earn |
    what do we earn | does it pay its way | is it worthwhile | what do we make on it | bottom line | ebit | ebitda | operating profit |
    net profit | gross profit | contribution margin | profit margin | net margin | total margin | total profit | net earnings |
    operating result | what it worth | whats it worth | what that worth | whats that worth | pay off | pays off | paid off | paying off |
    be profitable | profitable |
    be worthwhile | earns most | earns the most | are we better off | would we be better off | are we any better off | are we worse off |
    would we be worse off | are we better or worse off | does that leave us better off | do we come out ahead | would we come out ahead |
    {do, would} i {win or lose, gain or lose, come out ahead} | am i {better off, worse off, better or worse off} | am i any better off |
    do we end up ahead | do we win or lose | do we gain or lose | do we make money on it | do we lose money | would we lose money |
    do we lose money on it | are we losing money | do we still make money | would we still make money | is that good business |
    is it good business | does it add up | how much margin does that cost us | how much margin does it cost us |
    how much margin does this cost us | how much margin does that cost | how much margin would that cost us |
    how much margin do we lose | how much margin would we lose | how much margin is lost | what does that cost us in margin |
    margin breakdown`,
  'mark:bringing': 'get | gets | take | takes | drive | drives | leave | leaves',
};
