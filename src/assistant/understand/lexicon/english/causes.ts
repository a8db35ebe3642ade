/** Why something stands still. */
export const causes = {
  'cause:quality': `
    quality problem~ | quality failure | quality issue~ | recall | deviation | product recall | recalls | batch recall |
    out of specification | gmp deviation | quality incident | quality defect | quality hold | failed batch | failed batches |
    batch failure | batch failures | quality alert | quality concern~ | deviations | cold chain broken | cold chain break |
    cold chain breach | broken cold chain | cold chain failure | temperature excursion | temperature deviation | failed qc | fails qc |
    qc failure | failed inspection`,
  'cause:customs': `
    customs | customs problem~ | border check~ | customs hold | customs hold up | customs hold ups | customs delay | customs delays | customs clearance | held at customs |
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
  'cause:filter change':
    'filter swap | filter replacement | replacement of the filter | filter replacement | filter changes | filter exchange | change of filter | change of filters',
  'cause:media fill':
    'aseptic process simulation | aps run | media fill test | media fills | aseptic process simulation | aseptic simulation | process simulation',
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
    {fill rate, service, service level} {target, goal, objective} {, of} | {target, targeted, promised} {fill rate, service, service level} |
    fill rate~ | fillrate | service level~ | service rate~ | service | serviceability | delivery performance | service degree |
    total fill rate | overall fill rate | service rate | average fill rate | fill rates | customer service level | total service level |
    csl | order fill rate | volume fill rate | unit fill rate | demand fill rate | service performance | average service level |
    fulfilment rate | fulfillment rate | order fulfilment | order fulfillment | case fill rate | overall service level | overall service |
    fill level | customer service rate | supply reliability | line fill rate`,
  'cause:stocktaking': `
    inventory {shows, reveals, showed} | {stock check, cycle count} {, shows, reveals} |
    stocktake | stocktaking | stock taking | inventory count | for inventory | annual inventory | stock take | stocktakes | stock count |
    stock counting | physical inventory | physical count | cycle count | inventory check | count of the stock | count of stock |
    {inventory, stock} recount | count {shows, showed, gives, gave, comes to, came to} |
    {inventory, stock, physical} count {shows, showed, gives, gave, comes to, came to} |
    {stocktake, stock count, inventory count, count} {turns, turned} up {only, just}`,
  'cause:new year': `
    new year | new years | new year s | new year closure | new year shutdown | new year s closure | new year break | new year holiday |
    new years closure`,
  'mark:crew': `
    crew | crews | staff | staffing | personnel | workforce | operators | workers | team | manpower | employees | shift team`,
  'mark:away': `
    away | absent | unavailable | not available | missing | sick | ill | on leave | off | off work | laid up | in quarantine |
    on training | in training | at home | on parental leave`,
  'mark:at-work': 'present | at work | on duty | on site | in attendance',
};
