/** English. What questions ask for. */
export const questions: Readonly<Record<string, string>> = {
  'ask:better': `
    {more, less} {harmful, painful, damaging, penalising, penalizing, serious, detrimental, disruptive, severe, critical, problematic, burdensome} |
    {more, less} {dangerous, troublesome, hurtful, harsh, risky, destructive, crippling, worrying, punishing, taxing, onerous, awkward, inconvenient} |
    {more, less} {beneficial, favourable, favorable, helpful, advantageous, useful, effective, worthwhile, attractive, valuable} |
    {weigh, weighs, matter, matters} {more, less} {, on, for, to} | {weigh, weighs, matter, matters} most | {weigh, weighs} heavier {, on} |
    {is, would be} {, the} worst | {worry, worried} {more, most} about | worry about {more, most} |
    {is, are} {hit, hurt} {hardest, most, worst} |
    worth the {money, effort, trouble, cost, project, investment, hassle, expense} | {pay, pays} off | {better, best, right} answer | worse off |
    {suffer, suffers, gain, gains, benefit, benefits} most | {hit, hurt} {hardest, most, worst} | {bite, bites} most | saves more |
    is the better {deal, option, choice, bet, one, way} | the better {deal, option, choice, bet} |
    {would you, would we, should we, do we, should i, shall we} {rather, prefer, rather have, prefer to} | prefer |
    {hurt, hurts} {more, less, us more, us less, us most, us least} | what {hurts, brings, earns} {more, less, most, the most} |
    {brings, bring, earns, earn} {more, most, the most} | {costs, cost} us {more, less, most, least} |
    {costs, cost} {, the} least | {costs, cost} us the {most, least} | {better, best, worse} {deal, bet, choice, option, off} |
    {save, saves, earn, earns, bring, brings} us {more, the most, more money} | more money | {hit, hits} harder | harder | hardest |
    the hardest | safest | the safest | riskiest | the riskiest | most robust | most resilient | the most {robust, resilient} |
    {lesser, lesser of two, smaller} {evil, evils} | {what matters more, what counts more} {to, for} |
    {much, far, a lot} {better, worse, cheaper} | least painful | most painful | {should we, shall we} {choose, pick, go for} |
    {which one, which} {should we, to} {choose, pick, go for} | more {effective, useful, worthwhile, attractive} |
    less {harmful, damaging, painful} |
    {is it, would it be} better to |
    the {cheaper, cheapest} {road, route, path} to | the cheaper way to |
    us the most money | the most money |
    costs less | cost less | costs more | cost more | is less expensive | comes cheaper | works out cheaper | comes out cheaper |
    comes out cheaper in total | comes out cheaper overall | is cheaper in total | is cheaper overall | cheaper in total |
    cheaper overall | cheaper all in | works out cheaper overall | costs less in total | costs less overall | dearer in total |
    better | best | which is best | preferable | which one wins | wins | which is better | which one is better |
    which scenario is better | cheaper | worse | get worse | gets worse | got worse | worst | safer | cheapest | cheapest first | the cheapest | least expensive |
    most profitable | highest | lowest | best first | highest first | lowest first | worst first | dearest | most expensive |
    more profitable | least costly | most reliable | best value | largest first | fewest | the fewest | least | most | the most |
    the highest | the lowest | smallest | largest | best of | winner | comes out best | comes out on top | performs best | does best |
    worth it | worth {anything, something, considering, having} | worth | more worthwhile | worth more | pays off more | pays off better |
    costs the most | costs the least | costs most | costs least | earns most | earns the most | wins on | comes off best |
    comes off better | has the highest | has the lowest | has the most | has the least | has the biggest | has the largest |
    has the smallest | leads to the highest | leads to the lowest | improves most | improves the most | helps most | helps the most |
    improves more | does most for | does the most for | does more for | hurts most | hurts the most | hurts least | hurts the least |
    reduces the most | cuts the most | raises the most | protects best | lifts the most | is the costlier | is costlier |
    the costlier | is the cheaper | is the more expensive | is the better | is the worse | {costs the, earns the, gives the,
    gives us the, has the, have the, leaves us the, leaves us with the, brings us the, brings the, shows the, shows a, has a,
    gives us a, gives a, comes with the, ends with the, yields the, yields a, delivers the, delivers a, produces the, leaves the,
    leaves a, makes for the, makes for a, makes the, earns us the, wins the, offers the, offers a, keeps the, shows us the} {best,
    better, lower, higher, smaller, larger, bigger, worst} | {has the, have the, gives us the, gives the, leaves us the,
    leaves us with the, brings us the, brings the, shows the, shows a, has a, gives us a, gives a, comes with the, ends with the,
    yields the, yields a, delivers the, delivers a, produces the} {greater, worse, fewer} |
    {will buy, buys} the {most, least} | what {gives, brings, yields} {the, us the} {best, better, lower, higher, smaller, worst}`,
  'ask:compare': `
    {deviate, deviates, departs} from | differs from | {in what, in which} {way, ways, respect} {does, do, is, are} |
    what {is, would be, s} different {in, about, under, with} |
    {difference, gap} in {cost, costs} |
    ranked | {pros and cons, pros, advantages, merits, strengths and weaknesses} of | weigh | {differ, differs} much |
    {make, makes} {any, a, much, a big} difference | {what sets, sets} apart |
    {head to head, face off, matchup, comparison} {of, between} | pit | quick comparison | {match, set} up against |
    compar~ | compare to | compares to | compare with | comparison~ | comparison of | comparison between | difference~ between |
    the difference between | side by side | face to face | better or worse | versus | vs | v | put next to each other | contrast | difference |
    differences | the difference | difference in | head to head | set side by side | put side by side | next to each other | line up |
    stack~ up | versus each other | differ | differs | differ in | rank | ranks | ranking of | ranking | rank order | sort | sort our |
    league table of | how different are | how different is | differing | delta | deltas | delta between | benchmark~ |
    compare side by side | stack up against | stacks up against | {stack up, measure up, compare, do, fare} against {each other, one another} |
    measure against | weigh up | gap between | gaps between |
    discrepancy between | what changes between | what s different between | what is different between | what differs between |
    what separates | what distinguishes | what is the gap between | what s the gap between | how far apart are | how far apart | next to |
    put next to | placed next to | set next to | alongside | beside | set against | hold up against | held against | up against | gap in |
    measure up against | trade off between | tradeoff between | trade off | trade offs between | separates | separate | separating |
    lies between | lie between | sets apart | opposite | against each other | set off against | next to one another`,
  'ask:versus': `
    {more, less} {harmful, painful, damaging, penalising, penalizing, serious, detrimental, disruptive, severe, critical, problematic, burdensome} than |
    {more, less} {dangerous, troublesome, hurtful, harsh, risky, destructive, crippling, worrying, punishing, taxing, onerous, awkward, inconvenient} than |
    {more, less} {beneficial, favourable, favorable, helpful, advantageous, useful, effective, worthwhile, attractive, valuable} than |
    better than | worse than | beat | beats | outperform | outperforms | outdo | outdoes | do better than | does better than |
    versus | vs | compared to | compared with | against`,
  'ask:seek': `
    what {must, should} {the parameter, parameter} | what {does, would} the parameter | what would parameter | to what must the parameter |
    {can, could} we live with | what can we {take off, cut from, cut off, take from, add to} |
    {how bad, how severe, how harsh, how hard, how sharp, how steep} {can, could, may, might} | {, down, up} {to, until} {what, which} level |
    at what speed | {from, as of} what {, point} | {from, at} {which, what} {value, level} | what {value, level} | how big a {rise, drop, cut} in |
    {find, tell, give, show} {me, us} the {most, least} | {head room, headroom, leeway, slack} {for, on, in, left on, left for} |
    how much {headroom, leeway, slack} | {do we have, is there} any {headroom, leeway, slack} |
    {breaking, tipping} point {for, of, in} |
    how many {more, extra} stockouts |
    how quickly | how quick | how much extra time |
    what kind of increase in | what sort of increase in | what kind of rise in | what improvement in | what boost in | what gain in |
    how much | how many | how far | how strong | how high | how low | how big | how large | how long | how late | what level of |
    at what | at which | from which | what size of | break even | breakeven | how often | what minimum | what minimum order~ | minimum | maximum |
    what s the most | the most | the least | what amount of | by how much | how much more | how many more | how much extra | absorb~ |
    cope with | cope | handle~ | bear | withstand~ | afford | stand | tolerat~ | up to what | to what extent | until what |
    what growth | what increase | what decrease | what drop | what delay | what s the biggest | what s the maximum |
    what s the minimum | largest | highest | biggest | smallest | lowest | how little | how few | how much longer |
    how much later | how much higher | how much lower | how much less | how many fewer | what percentage | what percent | what % | by what % |
    at which point | tipping point | threshold | limit of | how far up | how far down | where is the limit | what s the limit |
    how many weeks | how many days | for how long | maximum delay | what s the maximum delay | must shrink by | must fall by |
    must drop by | have to go down by | need to go down by | must go down by | has to go down by | needs to go down by |
    have to come down by | need to come down by | must come down by | has to come down by | needs to come down by | must decrease by |
    must rise by | must increase by | must grow by | have to go up by | need to go up by | must go up by | has to go up by |
    needs to go up by | must improve by | how short | how fast | how much shorter | how much faster | how much more time |
    what reduction in | what reduction of | what increase in | what increase of | what rise in | what drop in | what cut in |
    what is needed on | how large a | how big a | what size | what extra | how much smaller | how much earlier | how much quicker |
    what the maximum delay | whats the maximum delay | where the limit | wheres the limit | what needed on | whats needed on |
    how far could | how far might | how late may | how late can | how late could | what would it take by way of |
    what would it take in the way of | what does it take by way of | what does it take in the way of | what will it take by way of |
    what will it take in the way of | what do we need by way of | what do we need in the way of | what would we need by way of |
    what would we need in the way of | what is needed by way of | what is needed in the way of | what s needed by way of |
    what s needed in the way of | what would be needed by way of | what would be needed in the way of | what must we add by way of |
    what must we add in the way of | what should we add by way of | what should we add in the way of | how much more quickly |
    {have to, need to, has to, needs to} {shrink by, fall by, drop by, decrease by, rise by, increase by, grow by, improve by} |
    {what is the, what the, whats the} {maximum, minimum, most, largest, highest, biggest, smallest, limit} | {what would it take in, what would it take on, what would it take of,
    what does it take in, what will it take in, what do we need in, what would we need in, what is needed in, what s needed in,
    what would be needed in, what must we add in, what should we add in} {, terms of} | {how many months late, how many weeks late,
    how many days late} {, may, can, could, might}`,
  'ask:risk': `
    real {danger, risk, chance} | a real {danger, risk, chance} |
    how uncertain | uncertainty of |
    how robust {is, are} | {most likely, likeliest} to | the {most likely, likeliest} to |
    how many cases out of {a hundred, a thousand, ten, 100, 1000, 10} | how many times out of {a hundred, ten, 100, 10} |
    {are we, are you, am i, can we be, can i be, can you be} {, reasonably, fairly, quite, pretty, absolutely} {sure, certain, confident} {, of, that} |
    {sure, certain, confident} {are we, are you, can we be, can i be} {, of, that} | {with what, with which} {certainty, confidence} |
    certainty {of, that} |
    {what, in what, which, in which} {share, part, percentage, proportion} of {the, all, our} {futures, cases, runs, simulations} |
    {in, out of} how many {of the, of our, of all} {futures, cases, runs} | how exposed {is, are} | worst case for | worst case on |
    {what is, what s, show me} the worst case {for, on} | the worst case for | range {of, for} {the, our} |
    danger of | the danger of | what s the danger of | how exposed are we to | exposed to | is it realistic to | how realistic is it to |
    good chance | a good chance | there a good chance | decent chance | fair chance | real risk | serious risk | risk~ | risk that |
    danger that | a danger that | the danger that | danger of | a danger of | danger |
    the risk that | risk of | probabilit~ | probability | probability that | likelihood | likely | how likely | how likely is it that |
    chance~ | chances that | odds | how probable | how sure | how certain | how sure are we | monte carlo | with what probability |
    simulat~ | uncertain~ | how risky | how confident | simulation | simulations | distribution of | distribution | spread of |
    range of outcomes | how often | in how many cases | in what share of cases | in how many futures | how variable | how volatile |
    what are the odds | how likely are | uncertainty of | confidence interval | confidence band | can we be sure | can we be sure of |
    can we be certain | can we be certain of | can we count on | can we rely on getting | how safe is | how safe are | what is the chance |
    what s the chance | what are the chances | what is the likelihood | what s the likelihood | is it likely | is it likely that |
    is it probable that | how big is the risk | how great is the risk | how high is the risk | how real is the risk | usual breakdowns |
    usual disruptions | usual failures | usual stoppages | usual outages | usual risks | usual hazards | usual incidents |
    usual supply risks | usual stops | usual line stops | usual disturbances | normal breakdowns | normal disruptions | normal failures |
    normal stoppages | normal outages | normal risks | normal hazards | normal incidents | normal supply risks | normal stops |
    normal line stops | normal disturbances | ordinary breakdowns | ordinary disruptions | ordinary failures | ordinary stoppages |
    ordinary outages | ordinary risks | ordinary hazards | ordinary incidents | ordinary supply risks | ordinary stops |
    ordinary line stops | ordinary disturbances | typical breakdowns | typical disruptions | typical failures | typical stoppages |
    typical outages | typical risks | typical hazards | typical incidents | typical supply risks | typical stops | typical line stops |
    typical disturbances | customary breakdowns | customary disruptions | customary failures | customary stoppages | customary outages |
    customary risks | customary hazards | customary incidents | customary supply risks | customary stops | customary line stops |
    customary disturbances | everyday breakdowns | everyday disruptions | everyday failures | everyday stoppages | everyday outages |
    everyday risks | everyday hazards | everyday incidents | everyday supply risks | everyday stops | everyday line stops |
    everyday disturbances`,
  'ask:sequence': `
    sequenc~ | best sequence | order of products | best order | production order | which order | in which order | in what order |
    what order | campaign order | optimal order | sequencing | optimal sequence | product order | running order | order to run`,
  'ask:recommend': `
    {, the, a, any} {cheapest, best, quickest, easiest, least costly, least expensive} way out {, of} | {a, any, the, our} way out of |
    {the cheapest way, the least expensive way, the least costly way, the best way} {, to} |
    {propose, suggest, name, list} {, me, us} {, some, a few, two or three, three, several} {measures, actions, levers, options, remedies} |
    {any, a, some} {cheap, cheaper, quick, simple, easy, inexpensive} way {, to} | which lever | what to change {, so that} |
    what {should, can, could, must, do, would} i do {, to} | {what should, what must, what would} we do to | options | any options |
    {help me, help us} {get, keep, reach, hold, bring, stay, push, raise, reduce} |
    how {can, do, could, should} i {get, keep, hold, reach, bring, stay, raise, avoid, cut} |
    action plan | plan of action | {what, which} action plan | {propose, suggest, give us} a plan {to, for} |
    {the, } cheapest {combination, mix} | the cheapest set of {measures, levers, actions} |
    {what is, what s} the {smartest, quickest, simplest, easiest, fastest} way |
    {the, } {smartest, quickest, simplest, easiest, fastest} way | what {would, should, could} {you, we, i} pull | what do we need |
    anything we can do | {get, take, bring} {me, us} {to, back to, up to, above, below, under} | please advise |
    {how do, how can, how could} we {stay, remain} {above, below, at, under} | lever mix | cheapest lever mix |
    {how should we, how do we, how can we, how could we, how would you} {respond to, react to} |
    {how do, how can, how could} we {soften, cushion} the {blow, impact} |
    any {suggestions, suggestion, advice, recommendation, recommendations} |
    {how should we, how do we, how can we, how would you, how could we, how should one} {respond, react, answer} |
    {the, a, our} plan b | plan b | {combination, mix, set, package} of {levers, measures, actions} |
    {where, with what} {do, should, can, could, would, must} {we, i, you} {start, begin} |
    {what, which} {should, would, could, must, do, can, else could} {we, i, you} change |
    {help, helps} {me, us} {reach, get to, hit, achieve, meet, stay above, stay below, stay under, keep} |
    {what is, what s} the {least expensive, least costly, cheapest} {way, fix, option, route, means} |
    the cheapest {fix, route, means, remedy} {for, to} |
    {at, for} {the lowest, the least, minimum, minimal, least} {cost, expense, money} | as cheaply as {possible, we can} |
    {is there, are there} {a, any} {way, chance, means} to | any way to | {can, could} we somehow {reach, get to, hit, achieve} |
    what {would you, do you} propose |
    {how do, how can, how could} we {limit, minimise, minimize, contain} the {damage, impact, harm, losses} |
    {how do, how can} we get {there, to that, that done} |
    {how, by what means} and at what {cost, price} | which levers {to pull, should we pull, can we pull} |
    the least costly way | the least costly fix | least costly way | least costly option | least expensive way |
    what s the least costly fix | what s the least costly way | give me ideas for | give me ideas to | any ideas how to | ideas to |
    find me a way to | find a way to | knobs | rescue |
    recommend~ | recommendation~ | what should we do | what can we do | what could we do | what do we do | how can we | how do we |
    how could we | what would it take | what would get | what will get | what gets | what does it take | best way | cheapest way | suggest~ | advise | advice | levers | which levers |
    what helps | what would help | how to | what measures | remedy | how should we | what would you do | what do you suggest |
    what would you suggest | what do you recommend | what would you recommend | what do you advise | what should be done |
    what can be done | what could be done | what actions | which actions | what options do we have | what are our options |
    countermeasures | corrective actions | mitigation | mitigate | how best to | best option~ | best action~ | what is the best way |
    what the best way | whats the best way | what would we have to do | what do we have to do | what do we need to do | what must we do |
    what would we need to do | what needs to happen | what would need to happen | what would have to happen | what has to happen |
    what has to change | what would have to change | what needs to change | what would need to change | what is needed to |
    what s needed to | what is required to | what would be needed to | what would be required to | what do we need to |
    what do we need for | what would we need to | what would we need for | how might we | how would we | what action | which measures |
    what steps | how is it possible to | is there a way | is there any way | what will it take | what s the best way |
    what s the cheapest way | what is the cheapest way | what gets us to | what would get us to | what would bring | what brings |
    what would lift | what would raise | what gets | options for | options to | what could bring | ways to | what would take us to |
    what takes us to | what could we change to | what will get us to | what would let us | what would allow us to |
    what would enable us to | what would help us to | what would help us | what would make it possible to | what would permit us to |
    what could let us | what could allow us to | what could enable us to | what could help us to | what could help us |
    what could make it possible to | what could permit us to | what could get us to | what will let us | what will allow us to |
    what will enable us to | what will help us to | what will help us | what will make it possible to | what will permit us to |
    what can let us | what can allow us to | what can enable us to | what can help us to | what can help us | what can make it possible to |
    what can permit us to | what can get us to | what might let us | what might allow us to | what might enable us to |
    what might help us to | what might help us | what might make it possible to | what might permit us to | what might get us to |
    what lets us | what allows us to | what enables us to | what makes it possible to | what helps us | what helps us to |
    what is there to do to | what must be done to | what has to be done to | what needs to be done to | what could be done to |
    what could we put in place | what can we put in place | what should we put in place | what must we put in place |
    what would we put in place | what might we put in place | what do we put in place | what can be put in place |
    what could be put in place | what should be put in place | what must be put in place | what has to be put in place`,
  'ask:sensitivity': `
    {depend, depends, hinge, hinges} {on most, most on, on the most, on most strongly} |
    {react, reacts, respond, responds} {to most, most to, most strongly to, to the most, to most strongly} |
    {move, moves} most | {which, which of our} {input data, inputs} |
    {depend, depends, hinge, hinges} on |
    dominates | dominate |
    sensitivit~ | sensitivity | sensitive | most sensitive | tornado | matter~ most | matters most | matter the most | biggest influence |
    strongest influence | drives most | which parameter | which parameters | which assumption | which assumptions | most influence |
    biggest driver~ | which input~ | which inputs | main drivers | most important parameters | most impact | biggest impact |
    largest impact | strongest effect | biggest lever | most leverage | affect~ most | affects most | weigh~ most | drive~ most |
    main driver | key drivers | key driver | most important drivers | sensitive is | how sensitive | most influential | biggest factor~ |
    main factor~ | key factor~ | what matters | matters the most | most sensitive to | biggest effect | largest effect | strongest impact |
    highest impact | greatest impact | greatest effect | greatest influence | which factors | sensitivity analysis | drives the most |
    driving factor~ | influences most | influence most | moves the needle`,
  'ask:risks': `
    {which, what} {supplier, suppliers} {should, might, could} worry {us, me} {, most, the most} | {which, what} {supplier, suppliers} {worries, worry} {us, me, you} {, most, the most} |
    {which, what} {supplier, suppliers} should {we, i} {worry, be worried} about {, most, the most} |
    {where, what} {is, are, s} {our, the} weakest {point, points, link, links, spot, spots} |
    {where, what} {is, are, s} {our, the} weakest {point, points, link, links, spot, spots} {in, of} {our, the} {supply chain, supply network, chain, network} |
    {worst, gravest, most serious, most severe, most worrying} {risk, risks, threat, threats, danger, dangers} |
    what worries {you, us, me} {, the} most | what {keeps, is keeping} {you, us, me} up at night |
    what {might, may, can, will} go wrong | things that {might, may, can, could} go wrong | where are we {, the} most {vulnerable, exposed, fragile, at risk} |
    what are we most {vulnerable to, exposed to, afraid of} |
    what {should, must, do} {we, i} {worry, be worried} about {, most} | what should worry {us, me} {, the most, most} |
    rank~ of {, the, our} risks | risk ranking | ranking of risks |
    {what, which} {is, are, s} the {biggest, greatest, worst} {danger, threat} {, to} | the {biggest, greatest, main} {danger, threat} to |
    risk map | risk matrix | risk register |
    what threatens {us, the plan} {, the} {, most} | what {puts, is putting} us {, the most, most} at risk |
    biggest risks | greatest risks | top risks | main risks | early warning~ | early warnings | warning~ | alert~ | risks ahead |
    what could go wrong | threats | most at risk | biggest risk | main risk | main threats | biggest threats | key risks | top threats |
    risk overview | risk list | list of risks | which risks | what risks | what are the risks | what are our risks | dangers | red flags |
    biggest dangers`,
  'ask:explain': `
    analyse | analyze | diagnose | diagnosis of | trace | dig into |
    explain~ | definition | definition of | define | defined | what does | mean~ | meaning | meaning of | calculated | computed | how is |
    come from | made up of | break down | made of | composed | drives | driving | where does the delay come from | breakdown of |
    make up of | makeup of | composition of | composition | what goes into | made out of | margin breakdown | cost breakdown |
    costs breakdown | revenue breakdown | what {weighs, is weighing, would weigh, will weigh, s weighing} on | what {moves, is moving, s moving} |
    what {is dragging, drags, is pulling, pulls, is weighing, weighs, s dragging, s pulling} down |
    what {is eating into, eats into, is depressing, depresses, s eating into}`,
  'ask:plan': 'plan | plans | production plan | the plan for | schedule | supply plan',
  'ask:busy': `
    {what, which line, which lines, which resource, which resources} {limits, is limiting, constrains, is constraining} {us, the plan} {, most, the most} |
    {what, which line, which lines, which resource, which resources} {holds, is holding, slows, is slowing} us {back, down} {, most, the most} |
    {line, lines} {load, loads, utilisation, utilization} |
    busy | full | loaded | overloaded | bottleneck~ | load | how full | how busy | saturated | saturation | overbooked | workload |
    tightest | constrained | used to capacity | spare capacity | free capacity | tight | capacity situation | at capacity | at the limit |
    under load | under pressure | overstretched | stretched | utilised | utilized | occupied | idle | how used | fully booked | booked |
    maxed out | capacity constrained | running at full capacity | at full capacity | at full stretch | near capacity | close to capacity |
    over capacity | capacity shortage | capacity bottleneck~ | short of capacity | under utilised | underutilised | underutilized |
    underused | overworked | swamped | stretched thin | choke point~ | chokepoint~ | pinch point~ | capacity crunch | limiting | busiest |
    the busiest | fullest | most loaded | most utilised | most utilized | most heavily loaded | heavily loaded | heaviest load |
    overtime left | overtime is left | overtime do we have left | room left | hours left | capacity left | overtime is still free |
    overtime is still available | capacity is left | hours are left | how much room is left`,
  'ask:tables': 'tables | table | columns | data tables | which tables | data model',
  'ask:check': `
    check | in order | valid | validate | my data | our data | inputs | data | any errors | correct | consistent | any mistakes |
    verify | {check, verify, validate} that`,
  'ask:runs': `
    runs | futures | draws | trials | simulations | iterations | samples | replications | simulation runs | monte carlo runs |
    random futures | repetitions`,
  'ask:kpi': `
    {what, how much} {does, would, will} {it, that, this} save {, us} | {what, how much} {do, would, will} we save |
    {what, how much} {does, would, will} {it, that, this} {give, make, leave} {, us} in |
    {what, how much} {does, would, will} {it, that, this} {come, amount} to in |
    how much {do, would, will} we {save, gain, lose} in |
    how much {better, worse} off {are, would, will} we {, be} | how much {better, worse} off do we end up |
    {are, would, will} we {, be} {any, much} {better, worse} off |
    what do we lose in | what would we lose in | what will we lose in | what do we gain in | what would we gain in |
    what do we save in | what would we save in | what would it cost us to | what does it cost us to | how much will it cost |
    what does that cost | what does that cost us | what would that cost | what would that cost us | how much does that cost |
    how much would that cost | how expensive would that be | how expensive is that | how expensive is it | what is the cost of that |
    what does it bring | what does it bring us | what does that bring | what does that bring us | what would it bring |
    what {s, is, would be} the {gain, benefit, upside} {, for us} | 
    what would it bring us | what would that bring | what do we gain | what gain | what would we gain | what do we gain from it | is it worth it |
    {is it, is that, would it be} worth the {project, effort, trouble, investment, money, hassle} |
    is that worth it | {is it, is that, would it be, would that be} worth {anything, something} | would it be worth it |
    does it pay off | does that pay off | does it pay | would it pay off |
    does it pay for itself | is it profitable | what is it worth | what is that worth | what would it be worth | how much do we earn |
    how much would we earn | what do we earn | does it pay its way | is it worthwhile | what do we make on it | how much would expire |
    how much will expire | how much expires | how many units expire | how many units would expire | how many units will expire |
    {would, does, will, do} {anything, something, any of it, more, more stock} expire |
    how many expire | how many would expire | what would expire | what expires | how much stock expires | how much stock would expire |
    do we get more expired stock | how much goes to waste | how much is wasted | what the cost of that | whats the cost of that |
    what it worth | whats it worth | what that worth | whats that worth | without hurting | without touching | without harming |
    without damaging | without affecting | without impairing | without compromising | without sacrificing | without hurting our |
    without hurting the | without any harm to | without harm to | without worsening | how much do we buy | how much less do we buy |
    how much more do we buy | how much would we buy | how much less would we buy | how much do we spend on components |
    how much do we spend on purchases | how much less do we spend on components | how expensive is | how expensive would |
    how costly is | {what would it, what will it, what does it, how much would it, how much does it} {cost to, cost, cost us}`,
  'ask:together': `
    together | combined | both together | both at once | at once | at the same time | simultaneously | jointly | in combination |
    on top of each other | both combined | taken together | put together | all together | hit us at once | hit us together |
    hit us at the same time | hit at once | hit at the same time | hit together | hit us both at once | come at once |
    come at the same time | come together | coincide | coincided | fall together | fell together | strike together | strike at once |
    strike at the same time | arrive together | arrive at once | happen at once | happen together | happen at the same time | all at once`,
  'mark:ordered':
    'orders placed | orders we place | orders made | orders issued | orders sent | anything ordered | what we order',
  'mark:kept-at-cost': 'hold | hold it | to keep | store | stock | warehouse | keep | carry | keep in stock',
  'mark:made-at-cost': 'making | producing | manufacturing | make | produce | manufacture',
  'mark:moved-at-cost': 'shipping | transporting | ship | transport | haul',
  'mark:bought-at-cost': 'buy | purchase',
  'mark:vehicle':
    'truck~ | lorry | lorries | ferry | ferries | plane | planes | boat | boats | vessel | vessels | train | trains',
  'mark:staying': `
    stays as it is | do not change | does not change | do not move | does not move | no change | no changes | unchanged | as is |
    as before | stay | stays | stayed | remain | remains | remained`,
  'mark:steady': 'flat | stable | steady | constant',
  'mark:varying': 'vary | varying | sweep | sweep over | step | step through | try | test | scan',
  'ask:steps': `
    steps of | in steps of | by steps of | step of | a step of | with a step of | step | steps | step through | increments of |
    in increments of | by increments of | sweep | sweep over`,
  'ask:which': `
    what {number, quantity, quantities, amount, volume, volumes} of | {what s, what is, what} {, still} {left, remaining} | what {, still} remains |
    what are we at risk of | what do we risk |
    which | what | who | what will | what would | what s | which of | which of the two | which of both | which of these | which of them |
    which of the three | which of those | which one | which ones | what items | what products | list | list of | list all | list the |
    name the | show which | enumerate | anything | something | any of them | whats`,
  'mark:split-up': `
    split | split up | splits | spread | distributed | divided up | break down | breaks down | broken down | breakdown | shared out |
    break up | allocated`,
};
