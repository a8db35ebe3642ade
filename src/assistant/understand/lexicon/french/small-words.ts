import { filler } from './filler.js';

/** French. Words that join, point and turn a sentence round: articles, auxiliaries, prepositions, connectives, comparison. */
export const smallWords: Readonly<Record<string, string>> = {
  'follow:same': `
    pareil pour | pareil en | idem pour | idem en | de meme pour | la meme chose pour | meme chose pour | la meme chose en | meme chose en |
    pareil avec`,
  'follow:new': `
    recommence | recommencer | recommencons | nouvelle question | on recommence | repartons de zero | repartir de zero | reinitialise`,
  baseline: `
    de la reference | que la reference | {le plan, plan, au plan, du plan} {normal, habituel} | {du, au} plan de {reference, base} |
    avec le plan | plan de base | le plan de base | scenario de base | le scenario de base | cas de base | scenario de reference |
    sur le plan actuel | sur le plan en cours | le scenario de reference |
    plan de reference | situation de reference | plan actuel | la situation de reference | le plan actuel | statu quo | situation actuelle |
    la situation actuelle | ne rien faire | ne rien changer | l' inaction | plan initial | le plan initial | la base | la reference | a la reference | a la base | base | plan courant | le plan courant`,
  reports: `
    dit | dit que | disent | disent que | dis que | nous disent que | annonce | annonce que | annonce un | annonce une | annoncent |
    {la direction, le directeur, le comite, le patron, la finance} demande | annoncent que | annoncait | ont annonce | previent |
    previent que | previent d' | nous previent d' | nous previent de |
    nous a prevenus d' | avertit | avertit que | nous avertit d' | informe | informe que | nous informe d' | nous a informes que |
    pense | pense que | pensent que | croit | croit que | craint | craint que | craint un | craint une | redoute | redoute que |
    redoute une | estime que | estiment que | s' attend a | s' attend a ce que | s' attendent a | veut savoir | veulent savoir |
    demande ce que | demande ce qui | demande si | demande comment | demande combien | demandent ce que | demandent si | me demande |
    me demande ce que | se demande | se demande si | prevoit que | prevoient que | prevoit de | prevoient de | affirme que | confirme |
    confirme que | confirment que | suggere de | propose de | {propose, proposent, suggere} de faire {, tourner} | propose de tourner | espere | espere que | envisage de | envisagent de | decide de | compte |
    compte sur | tabl~ sur | tablent sur | table sur | tablaient sur | misent sur | mise sur | nous indique que | indique que |
    indiquent que | nous signale que | signale que | signalent que | nous signale un | nous signale une | m' indique que |
    m' informe que | m' informe d' | me signale que | me signale un | me signale une | me previent que | me dit que | explique que |
    pretend que | pretendent que | assure que | assurent que | nos previsionnistes voient | les previsionnistes voient |
    nos previsionnistes attendent | previsionnistes | nos planificateurs voient | nos commerciaux voient | les commerciaux voient |
    ecrit | ecrit que | a ecrit que | {nous dit, a annonce, nous annonce, nous previent, nous a prevenus, a prevenu, nous avertit,
    nous informe, nous ecrit, m' ecrit, nous a ecrit, m' annonce} {, que}`,
  vague: `
    quelques | quelques uns | quelques unes | certains | certaines | certain | certaine | plusieurs | divers | diverses | la plupart |
    la plupart des | une partie | une partie des | une partie de |
    {un, une, l' un, l' une} {des, de nos, de leurs, de ses} | demain | hier | bientot |
    par an sur un an | reprise d' activite | partiellement | en partie | partiel | partielle | partiels | partielles | par intermittence |
    intermittent | intermittente | sporadiquement | occasionnellement | parfois | periodiquement | regulierement | irregulierement |
    alternativement | en alternance | rarement | quelquefois | de temps en temps | de temps a autre | annuellement | trimestriellement |
    tous les deux jours | cumulativement | inversement | proportionnellement | aleatoirement | selectivement | exponentiellement |
    insuffisamment | incompletement | indirectement | successivement | individuellement | separement | le matin |
    le soir | la nuit | matin | soir | les matins | les soirs | les nuits | la journee | l apres midi | inegalement | differemment |
    par moments | ca et la | faiblement | marginalement | l' apres midi | jours ouvrables | cumulatif | cumulative | alternatif | alterne |
    alternes | le pire des cas | meilleur des cas | gratuit | gratuits | gratuite | gratuites | facultatif | facultative | optionnel |
    optionnelle | matinees | matinee | matins | apres midi | apres midis | soirees | nuits | demi journees | demi journee | a tour de role |
    par habitant | desaisonnalise | pondere | ponderee | reversible | surtout | principalement | majoritairement | essentiellement |
    notamment | particulierement | en particulier | avant tout | le reste des | le reste de la | le reste du | le reste de |
    le restant des | le restant de`,
  degree: `
    leger | legere | fort | forte | forts | fortes | gros | grosse | grosses | grand | grande | grands | grandes | petit | petite | petits |
    petites | important | importante | importants | importantes | principal | principale | principaux | principales | massif | massive |
    critique | critiques`,
  inversion: '',
  sells: `
    vend~ | vendait | vendions | vendre | vendons | achet~ | command~ | a | avait | avaient | ont | livr~ | livrer | expedi~ | fourni~ |
    fournit | approvisionn~ | servez | servons | servir | serv~ | nous prend en plus`,
  works: `
    ouvert | ouverte | ouverts | ouvertes |
    travaill~ | travail | tourn~ | produi~ | produir~ | ouvr~ | bosser | bossait |
    {faire, fait, fais, faites, faisait, ferait, faisons} tourner | fonctionn~ | fait | font | fera | feront | fasse |
    ferait | effectue~ | assure~`,
  filler,
  if: `
    {relance, relancez, refais, refaites, recalcule, recalculez, calcule} le plan {avec, sans} |
    {, dans, a} un {plan, monde, cas, contexte, univers, avenir, scenario} {ou, dans lequel} |
    {, dans, a} une {situation, hypothese, version, configuration, annee} {ou, dans laquelle} |
    {on se place, placons nous, mettons nous} dans | dans {l' hypothese, le cas} ou |
    si | s' il {n' y avait, ne restait} que | et si | et si c' etait | si c' etait | et si c' etaient | s' il | s' ils | que se passe t il si | que se passerait il si | que se passera t il si | qu' arrive t il si |
    qu' arriverait il si | suppos~ que | suppos~ | supposons | supposons que | imagin~ que | imaginons | imaginons que | admettons |
    admettons que | en supposant | en supposant que | a supposer que | au cas ou | dans le cas ou | dans l' hypothese ou | quand |
    lorsque | lorsqu' | et avec | sachant que | mettons que | disons que | et pour | quid si | qu' est ce qui arrive si |
    qu' est ce qui arriverait si | que faire si | quel impact si | est ce que c' est une bonne idee | est il raisonnable de |
    {ca, cela} {vaut, vaudrait, vaut il, vaudrait il} {la peine, le coup} {de, d'} | {vaut, vaudrait} il {la peine, le coup} {de, d'} |
    {est ce, serait ce, est il, serait il} {interessant, rentable, judicieux, utile, avantageux} {de, d'} |
    vaut il mieux | est ce que ca vaut le coup | est ce malin de | a t on interet a | aurait on interet a | y a t il interet a |
    que penses tu de | que pensez vous de | qu' est ce qui se passe si | qu' est ce qu' il se passe si |
    qu' est ce qui se passerait si | qu' arrive t il en cas de | quel est l' impact si | quel serait l' impact si |
    quelles consequences si | quel effet si | qu' en est il si | qu' en serait il si | supposez que | suppose que | imaginez que |
    imagine que | imaginez | imaginer que | admettez que | partons du principe que | on part du principe que |
    partant du principe que | dans le cas d' une | dans l' eventualite ou | si jamais | si par hasard | meme si | des lors que |
    des que | hypothese | prenons le cas ou | prenons l' hypothese ou | dans un scenario ou | dans le scenario ou |
    ca donne quoi si | ca donnerait quoi si | ca donne quoi | que donne | que donnerait | que donnerait une | en imaginant que |
    en imaginant | en admettant que | au cas ou on | et que se passe t il si | et qu' arrive t il si | comment ca se passe si |
    {combien, que} {couteraient, nous couteraient} |
    combien nous couterait | combien couterait | combien coute | combien nous coute | que couterait | que nous couterait | que coute |
    combien ca couterait si | combien ca coute si | combien ca nous couterait si | combien cela couterait si |
    combien nous couterait il si | quel serait le cout si | imagine | imagine une | imagine un | posons que | posons |
    partons de l' idee que | partons de l' hypothese que | on part de l' hypothese que | on part de l' idee que | partons sur |
    on part sur | on admet que | on suppose que | nous supposons que | on va dire que | on va supposer que | faisons comme si |
    {construis, construisons, construisez, construire, monte, montons, montez, monter, batis, batissons, batissez} un scenario {ou, avec, dans lequel} |
    {cree, creons, creez, creer, prepare, preparons, preparez, preparer, elabore, elaborez, dresse, dressez} un scenario {ou, avec, dans lequel} |
    scenario dans lequel |
    {mets, mettez, mettons, mettre} {en place, sur pied} un scenario {ou, avec} |
    fais comme si | faites comme si | faisons l' hypothese que | faisons l' hypothese d' | fais l' hypothese que |
    faites l' hypothese que | scenario ou | un scenario ou | dans un monde ou | si par malheur | si d' aventure | si un jour |
    et si un jour | et si jamais | et si par hasard | et si par malheur | considere que | considerons que | considerons |
    considerez que | considerant que | on considere que | considerons le cas ou | considere le cas ou | prends le cas ou |
    prenez le cas ou | comment reagit le plan si | comment reagirait le plan si | est ce qu' on tient si | on tient si | tient on si |
    tiendrait on si | on tient bon si | refais le plan si | refaire le plan si | recalcule le plan si | recalculer le plan si |
    relance le plan si | relance le plan en supposant que | refais le plan en supposant que | quelles sont les implications si |
    quelles seraient les implications si | quelle incidence si | quelle serait l' incidence si | quelles repercussions si |
    quel est le resultat si | quel serait le resultat si | en partant du principe que | en partant de l' hypothese que |
    en faisant l' hypothese que | en posant que | sous l' hypothese que | sous l' hypothese d' | sous l' hypothese ou |
    avec l' hypothese que | avec l' hypothese d' | hypothese d' | l' hypothese d' | dans l' hypothese que | dans l' hypothese d' une |
    pour peu que | pourvu que | a condition que | admettons une | supposons une | qu' adviendrait il si | qu' advient il si |
    qu' adviendrait il en cas de | qu' adviendra t il si | si on imagine que | si l' on imagine que | si on suppose que |
    si on considere que | si on part du principe que | si on admet que | si l' on suppose que | si l' on | si jamais on | une fois le |
    une fois les | une fois la | une fois que | une fois qu | peut on s' en sortir avec | pourrait on s' en sortir avec |
    on peut s' en sortir avec | on pourrait s' en sortir avec | pouvons nous s' en sortir avec | pourrions nous s' en sortir avec |
    on s' en sort avec | s' en sort on avec | s' en sort t on avec | est ce que ca passe avec | ca passe avec |
    est ce que ca tient avec | est ce jouable avec | c' est jouable avec | que se passe til si | que se passe t' il si |
    que se passerait t il si | que se passerai t il si | que se passerait til si | que se passera til si | qu arrive til si |
    qu' arrive til si | que ce passe t il si | que ce passe til si | que se passe ils si | que ce passerait il si |
    il se passe quoi si | il se passerait quoi si | ca se passe comment si | {peut on se, peut on nous, pourrait on se,
    pourrait on nous, peut on encore se, peut on encore nous, on peut se, on peut nous, on pourrait se, on pourrait nous,
    pouvons nous se, pouvons nous nous, pourrions nous se, pourrions nous nous} {contenter de, contenter d', debrouiller avec,
    permettre de, permettre d'} | {en cas, dans le cas, dans l' hypothese, que se passe t il en cas, est ce une bonne idee,
    est ce judicieux, est il judicieux, est ce raisonnable, serait ce une bonne idee, serait il judicieux, faut il envisager,
    quel serait le cout} {de, d'} | {peut on, pourrait on, peut on encore, on peut, on pourrait, pouvons nous,
    pourrions nous} {vivre avec, faire avec}`,
  outcome: `
    {, en} {vaut elle, vaut il, vaudrait elle, vaudrait il, vaut, vaudrait} {la peine, le coup} | {, etre} {rentable, rentables} |
    fragilis~ | penalis~ | perturb~ | destabilis~ | ebranl~ | compromettre | desserv~ | desservir | soulag~ | favoris~ | defavoris~ | handicap~ | |
    malmen~ | {mettre, met, mettrait, mise, mis} a mal | {porter, porte, porterait} {prejudice, atteinte} {a, au, aux} | profit~ {a, au, aux} |
    {bilan, quel bilan, quel est le bilan, quel serait le bilan} | que vaut l' idee | qu' est ce que {j', on, nous} y gagne {, en} |
    {c' est, est ce, est ce que c' est, serait ce, ce serait} {grave, critique, embetant} pour | comment {va, vont, ca va pour} |
    comment se {porte, portent} |
    comment {ca, cela} {se passe, se passerait, se passera, va se passer, tourne, tournerait} pour |
    {, est ce que} {ca fait, ca ferait, ca va faire, cela fait, cela ferait} mal | {est ce, serait ce, c' est} grave |
    apport de | l' apport de | contribution de | la contribution de |
    que se passe t il | qu' arrive t il | que se passerait il | que devient | que deviendrait | que deviennent | comment evolu~ |
    comment change | quel impact | quel effet | impact | effet | impact de | impact d' | effet de | effet d' | impact sur | effet sur |
    {quel, , l'} {impact, effet} sur les achats |
    consequence~ | quelles consequences | consequence~ de | resultat~ | chang~ | evolu~ | affect~ | impact~ | quel serait |
    {est, serait, sera} {payant, payante, rentable, rentables} |
    {verifie, verifiez, regarde, regardez, regardons} ce qui se {passe, passerait, passera} |
    a quoi {ressemble, ressemblerait, ressemblera, ressembleraient} | aide~ {le, la, les, notre, nos} | pes~ {il, elle, t il, t elle} {, lourd} sur |
    {fait, ferait, fera} {, il, elle, t il, t elle} du {bien, mal} {a, au, aux} |
    quelle serait | pes~ sur | peser sur | pese sur | nuire a | nuit a | nuirait a | plomb~ | influenc~ | influer sur | influe sur |
    menac~ | compromet~ | met en danger | joue sur | joue t elle sur | jouerait sur | se ressent~ sur | degrade t elle | fait bouger |
    ferait bouger | qu' est ce qui casse | qu' est ce qui lache | qu' est ce qui coince | ou ca coince | qu' est ce qui craque |
    qu' est ce qui souffre | ou est ce que ca coince | implication* | implication* de | repercussion* | repercussions de |
    repercussions sur | incidence* | incidence de | incidence d' | incidence sur | quelle incidence | quelle serait l' incidence de |
    quelle est l' incidence de | quelle incidence aurait | quel effet aurait | quel impact aurait | quelles consequences aurait |
    quelle repercussion | quelles repercussions | retombees | retombees de | retombees sur | contrecoup | qu' entraine |
    qu' entrainerait | que provoque | que provoquerait | que changerait | que change | de combien baisse | de combien monte |
    de combien chute | de combien augmente | de combien diminue | de combien recule | de combien grimpe | de combien progresse |
    de combien bouge | de combien varie | de combien baisserait | de combien augmenterait | de combien monterait | de combien change |
    {tombe, monte, passe, descend, est, arrive, en est, ressort, tomberait, serait, monterait, finit} a combien |
    varie | varient | varierait | varieraient | varier | reagit | reagissent | reagirait | reagiraient | reagir | s' en ressent |
    s' en ressentirait | s' en ressentent | a combien | a combien monte | a combien s' eleve | a combien s' eleverait |
    a combien grimpe | a combien tombe | a combien passe | a combien se monte | a combien se chiffre | a combien revient |
    a combien arrive | a combien ressort | combien vaut | combien vaudrait | ou en est | ou en serait | ou en sont |
    comment le plan tiendrait il | comment le plan reagirait il | comment le plan se comporterait il | comment tiendrait le plan |
    comment tient le plan | comment s' en tire le plan | comment s' en tirerait le plan | ou en seraient | ou atterrit | ou finit |
    ou se situe | ou se situerait | comment reagit | comment reagirait | comment bouge | comment bougerait | comment se comporte |
    comment se comporterait | comment varie | comment varierait | comment s' en sort | comment ressort | comment se porte |
    {, elle, il, elles, ils, ca} {bouge, bougent, bougerait, evolue, evoluent, evoluerait} {de combien, comment} |
    {, elle, il, elles, ils, ca} {change, changent, varie, varient} {de combien, comment} |
    comment se porterait | que vaut | que vaudrait | que fait | que ferait | que dit | que dirait | jusqu' ou monte |
    jusqu' ou grimpe | jusqu' ou descend | jusqu' ou tombe | jusqu' ou chute | qu' en est il de | qu' en est il du |
    qu' en serait il de | qu' en serait il du | que reste t il de | que resterait il de | que resterait il du | que reste t il du |
    que restera t il de | repercussion~ | repercussion~ sur | incidence~ | incidence~ sur | retombee~ | quelles retombees | quid de | quid d' |
    quid du | quid des | resultat sur | resultats sur | quel resultat sur | consequence sur | consequences sur |
    qu' est ce que ca casse | est ce que ca casse quelque chose | ca casse quelque chose | on casse quelque chose |
    casse t on quelque chose | ca casse ou | ou est ce que ca casse | est ce que ca casse | est ce que ca coince | ca coince ou |
    ou coince t il | ou cela coince t il | ou est ce que ca craque | ou ca craque | qu' est ce qui saute | qu' est ce qui flanche |
    ou est ce que ca bloque | qu' est ce qui deraille | on peut livrer ca | peut on livrer ca | peut on le livrer |
    est ce qu' on peut livrer | est ce qu' on sait livrer | on sait livrer ca | sait on livrer ca | on sait faire | sait on faire |
    est ce qu' on sait faire | on arrive a livrer ca | arrive t on a livrer | on y arrive | y arrive t on | est ce qu' on y arrive |
    on tient | est ce qu' on tient | tient on | est ce que ca tient | ca tient | on peut absorber ca | peut on absorber ca |
    est ce qu' on peut suivre | peut on suivre | on peut suivre | est ce qu' on suit | est ce faisable | c' est faisable |
    est ce que c' est faisable | est ce jouable | c' est jouable | pouvons nous livrer ca | pouvons nous le livrer |
    le {gain, benefice} {est il, est elle, serait il, se voit il, sera t il} {visible, sensible, perceptible, notable} |
    la difference {est elle, serait elle} {visible, sensible, perceptible, notable} | le gain se voit il | voit on le gain |
    l' effet {est il, serait il} {visible, sensible, perceptible, notable} | verrait on le gain | voit on la difference |
    {est ce que ca, est ce que cela} {casse, met a mal, coule, plombe} le plan | ca {casse, coule, plombe} le plan |
    le plan {y resiste t il, y resisterait il, tient il le choc, tiendrait il le choc} | y resiste t on | tient on le choc |
    {qu' apporterait, qu' apporteraient, qu' apporte, qu' apportent, que peut apporter, que pourrait apporter} |
    que nous {apporterait, apporteraient, apporte, apportent} | pourrait on livrer ca | le plan tient il | le plan tient il le coup | le plan tiendrait il |
    le plan {tient, tiendra, tiendrait} {, il, t il} {la route, le choc} | le plan tiendra t il |
    quel coup pour | quel contrecoup sur | quel degats sur | quel retombees sur | quel casse sur | quel dommage pour |
    quel dommages pour | quels coup pour | quels contrecoup sur | quels degats sur | quels retombees sur | quels casse sur |
    quels dommage pour | quels dommages pour | quelle coup pour | quelle contrecoup sur | quelle degats sur | quelle retombees sur |
    quelle casse sur | quelle dommage pour | quelle dommages pour | quelles coup pour | quelles contrecoup sur | quelles degats sur |
    quelles retombees sur | quelles casse sur | quelles dommage pour | quelles dommages pour | quel coup porte aux | ca touche |
    cela touche | a quel point ca touche | ca fait quoi sur | ca fait quoi aux | que se passe til | que ce passe t il |
    que ce passe til | que se passerait til | que se passera til | {quel est l' impact, quel est l' effet, quel serait l' impact,
    quel serait l' effet, quelles seraient les consequences, quelles sont les consequences} {de, d'}`,
  'mark:amounting': '',
  'outcome:closing':
    'donne sur | donnerait sur | {ferait, feraient, fera, feront} {a, au, aux} | {aurait, auraient} sur',
  and: `
    et | & | plus | comme au | ainsi que | et aussi | et puis | et que | et qu | suivi de | suivie de | suivis de | suivies de | suivi d' | suivie d' |
    suivis d' | suivies d' | suivi par | suivie par`,
  or: 'ou bien | ou',
  but: `
    {couple, couplee, couples, couplees, conjugue, conjuguee, conjugues, conjuguees, associe, associee, cumule, cumulee} {a, avec} | {combine, combinee} avec |
    {assorti, assortie, assortis, assorties, accompagne, accompagnee, accompagnes, accompagnees} {de, d', par} | {avec en prime, sans oublier} |
    {auquel, a laquelle, auxquels, auxquelles} s' {ajoute, ajoutent, ajouterait} | sans parler {de, d'} | de surcroit | par dessus le marche |
    {sauf, excepte, hormis, si ce n' est} {que, qu'} | a {ceci, cela} pres {que, qu'} | a la difference pres {que, qu'} |
    mais | tandis que | tandis qu | tandis qu' | alors que | alors qu | alors qu' | cependant que | cependant qu' |
    pendant que | pendant qu | pendant qu' | puis | ensuite | en meme temps que | en acceptant | quitte a | quitte a accepter |
    en meme temps | et en meme temps | par ailleurs | combine a | combinee a | en parallele | et en parallele | en contrepartie | et en contrepartie |
    en revanche | en echange | et en echange | simultanement | au meme moment | de son cote | en compensation | et en compensation |
    et parallelement | parallelement`,
  not: `
    pas | n' est pas | ne pas | jamais | ni | guere | aucunement | nullement | refus~ | rejett~ | evit~ | eviter | empech~ | renonc~ | renoncer a |
    contrairement a | loin de | s' oppos~ | oppos~ | resist~ | esquiv~ | omet | omettre | omis | ignor~ | echou~ | contest~ |
    nie | nier | nions | entrav~ | echapp~ | neglig~ | invers~ | a moins que`,
  'scope:all': `
    tout le catalogue | du catalogue entier | tout le portefeuille | toute la gamme | toute notre gamme | tout notre catalogue |
    tout | toute | tous | toutes | tous les | toutes les | chaque | partout | total | totale | globale | global | l ensemble de |
    ensemble des | l' ensemble de | sur aucune ligne | sur aucune des lignes | sur aucune machine | dans aucun pays | sur aucun site |
    nulle part | pour aucun produit | jeter tout le | jette tout le | detruire tout le | detruit tout le | mettre au rebut tout le |
    met au rebut tout le | on jette tout le | on detruit tout le | l' un ou l' autre fournisseur | les deux fournisseurs |
    chez les deux fournisseurs | des deux fournisseurs | aucun des deux fournisseurs`,
  'scope:only': `
    {il n' y a, il n' y avait, n' a, n' avait, n' avons, n' avions, n' ont, n' aura, n' auront, n' aurons, n' aurait, n' auraient} {, plus} que |
    s' il {n' y avait, ne restait} que |
    {il ne reste, il ne restait, il ne nous reste, il ne nous restait} {, plus} que |
    seuls | seules | seule la |
    seulement | uniquement | que pour | rien que | mais seulement | mais uniquement | exclusivement | rien qu' | que sur | juste`,
  'scope:except': `
    tout sauf | tous sauf | toutes sauf | sauf | sauf en | sauf pour | excepte | hormis | hors | a part | a l exception de |
    a l exception du | mais pas | mais pas en | en dehors de | en excluant | excluant | exclusion faite de | abstraction faite de |
    abstraction faite du | a l exclusion de | a l exclusion du | en ignorant | sans compter | en laissant de cote | mis a part |
    moins ceux de | a l' exception de | a l' exception du | a l' exclusion de | a l' exclusion du | exclu | exclus | exclue | exclues |
    epargne | epargnes | epargnee | epargnees | exempte | exemptes | exemptee | exemptees | exonere | exoneres | exoneree | exonerees |
    deduit | deduits | deduite | deduites | mis de cote | mise de cote | laisse de cote | laissee de cote | laisses de cote | non concerne |
    non concernes | non concernee | non concernees | pas concerne | pas concernes | pas concernee | pas concernees | preservee |
    preservees | intact | intacts | intacte | intactes | mise a part | a l' exception d' | a l' exclusion d'`,
  'prep:by': "de | d' | par | d' environ | d' encore | de pres de",
  'prep:to': 'a | au | aux | jusqu a | jusqu a la | -> | → | vers',
  'prep:from': "de | du | d' | des | depuis",
  'prep:in': `
    du debut a la fin d' | du tout debut a la fin | du debut a la fin de | du debut a la fin | du debut a la fin du mois de | en | a | au |
    aux | dans | dans le | dans la | sur | pendant | durant | au cours de | au cours du | pour | lors de | chez | au mois de | au mois d |
    courant | en pleine | dans chaque | sur chaque | pour chaque | a chaque | faits sur | fait sur | faite sur | faites sur |
    fabriques sur | fabriquees sur | fabrique sur | fabriquee sur | produits sur | produites sur | realises sur | qui passent sur |
    qui passe sur | qui tournent sur | passant sur | chacun des | chacune des | sur chacun des | sur chacune des | dans chacun des |
    dans chacune des | pendant chacun des | pendant chacune des | pour chacun des | pour chacune des |
    {, tout} au long {du, de, de la, d', de l'} | a travers {tout le, toute la, le, la, l'}`,
  'prep:under': 'sous',
  'prep:for': "pendant | durant | pour | sur | afin de | afin d'",
  'prep:until': `
    d' aujourd'hui a | d' aujourd'hui jusqu' a | de maintenant a | de maintenant jusqu' a | d' ici jusqu' a | d' ici jusqu' en |
    d' ici jusqu' a fin | des maintenant jusqu' a | des maintenant et jusqu' a | d' aujourd'hui jusqu' a fin | jusqu' | jusqu' a |
    jusqu' en | jusqu' au | jusqu' a la | jusqu' a fin | jusque | jusqu' a et y compris | jusqu' au mois de | jusqu' au mois d' |
    jusqu' a la fin de | jusqu' a la fin d' | jusqu' a la fin | jusque fin`,
  'prep:since': `
    a partir du | des | depuis | a compter du | a dater du | demarr~ | commenc~ | commenc~ le | commenc~ en | a partir de la |
    en partant du | commencant en | commencant le | commencant au | debutant en | debutant le | debutant au | demarrant en |
    demarrant le | demarrant au | effectif en | effectif au | effective au | avec effet au | avec effet en | des le | a compter de la |
    {au depart, au depart du mois, a partir, a compter, a dater, en partant, a partir du mois, a compter du mois, des le mois,
    depuis le mois} {de, d'} | {mais, et} pas avant | {mais, et} pas avant {le, la, fin} | pas plus tot {que, qu'} |
    {mais, et} pas plus tot {que, qu'} | au plus tot {en, le, a}`,
  'prep:onwards': 'et au dela | et apres',
  'prep:after': 'apres | apres le | au dela de | au dela du',
  'prep:before': "avant | avant le | avant la | avant que | avant de | avant d' | avant qu'",
  'prep:of': "de | d' | du | des | de la | de l' | @ | en | pour | concernant | parmi | parmi les | parmi nos",
  'prep:with': "avec | moyennant | malgre | en depit de | en depit des | compte tenu {de, d', du, des}",
  'prep:per': 'par | / | chaque | a la | a l',
  'prep:between': `
    entre les deux |
    entre`,
  'prep:than': `
    tant que | tant qu' |
    a ce qu' on croyait | a ce qu' on pensait | a ce qui etait prevu | a ce que l' on croyait | a ce que l' on pensait |
    a ce que nous pensions | a ce que nous croyions | a ce qui etait annonce |
    que | qu' | de plus qu' aujourd'hui | que prevu | qu' aujourd'hui | qu' actuellement | que d' habitude | que la normale |
    que maintenant | que normal | que comptabilise | qu' enregistre | que dans le systeme | qu' annonce | que compte | que dans les livres |
    que ce qui est enregistre | qu' attendu | que ce qui etait prevu | que la prevision | que d' ordinaire | qu' en temps normal |
    de plus qu' aujourd' hui | qu' aujourd' hui`,
  'prep:against': 'contre | par rapport a | par rapport au | face a | face au',
  'compare:below': `
    {plus, moins} {penalisant, penalisante, dommageable, nefaste, nuisible, prejudiciable, douloureux, douloureuse, penible, handicapant, handicapante, critique} {que, qu'} |
    {plus, moins} {lourd, lourde, risque, risquee, dangereux, dangereuse, problematique, genant, genante, severe, contraignant, contraignante, facheux, facheuse} {que, qu'} |
    {plus, moins} {embetant, embetante, ennuyeux, desavantageux, desavantageuse, perturbant, perturbante, inquietant, inquietante, deroutant, grave} {que, qu'} |
    rate t on | rate t il |
    n' est {plus, pas} {tenu, tenue, atteint, atteinte, respecte, respectee} |
    n' est {il, elle} {plus, pas} {tenu, tenue, atteint, atteinte, respecte, respectee} |
    {pire, plus grave, moins grave} {que, qu'} |
    {amene, ramene, amenez} {moi, nous} sous |
    {ne veut, ne voulons, ne veux, ne peut, ne pouvons, ne peux} pas {accepter plus de, plus de, plus d', depasser} |
    {ne peut, ne pouvons, ne peux} pas {tolerer plus de, avoir plus de} | {ne doit, ne doivent, ne devons} pas {depasser, exceder} |
    revenir sous | repasser sous | redescendre sous | revenir en dessous de | repasser en dessous de | passe sous |
    passent sous | passerait sous |
    sous | en dessous de | en dessous d' | au dessous de | moins de | moins d' | {inferieur, inferieure, inferieurs, inferieures} a | au plus |
    passe sous |
    pass~ sous | pass~ en dessous de | tomb~ sous | tomb~ en dessous de | descend~ sous | descend~ en dessous de | baiss~ sous |
    chut~ sous | <= | < | ≤ | ne depass~ pas | finit sous | finit au dessous de | finisse sous | finisse au dessous de | termine sous |
    termine au dessous de | reste sous | reste au dessous de | demeure sous | demeure au dessous de | se termine sous |
    se termine au dessous de | ressort sous | ressort au dessous de | atterrit sous | atterrit au dessous de | se situe sous |
    se situe au dessous de | arrive sous | arrive au dessous de | est sous | est au dessous de | soit sous | soit au dessous de |
    ou moins | ou en dessous | rater | manquer | ne pas atteindre | de ne pas atteindre | ne pas tenir | de ne pas tenir | ne pas respecter |
    de ne pas respecter | ne pas garder | ne pas maintenir | rester en dessous de | qu' on rate |
    qu' on manque | ne pas faire | rate | raterait | ratait | manquerait | n' atteint pas | n' atteigne pas | n' atteindra pas |
    n' atteindrait pas | ne tienne pas | manque les | manque la | manque l' objectif de | rate les | rate l' objectif de |
    ne pas depasser | sans depasser | ne pas exceder | sans exceder | n' excede pas | n' excedent pas | n' excedera pas |
    ne passe pas au dessus de | ne passent pas au dessus de | ne pas passer au dessus de | {finit en, finisse en, termine en, reste en,
    demeure en, se termine en, ressort en, atterrit en, se situe en, arrive en, est en, soit en} {dessous de, dessous d'}`,
  'compare:above': `
    {plus, moins} {benefique, avantageux, avantageuse, favorable, interessant, interessante, efficace, utile, judicieux} {que, qu'} |
    ne {doit, doivent} pas {passer, tomber, descendre} {sous, en dessous de} | {amene, ramene, amenez} {moi, nous} au dessus de |
    ne {descende, tombe, passe, baisse, chute, descendent, tombent, passent} pas {sous, en dessous de, au dessous de, sous les} |
    {ne veut, ne voulons, ne veux, ne peut, ne pouvons, ne peux} pas {moins de, descendre sous, tomber sous, passer sous} |
    franchi~ | crev~ | exced~ | exceder | {creve, crevent, creverait, franchit, franchisse, franchissent, franchirait, franchir, creve,
    passe, passent, depasse, depassent} {le plafond de, la barre de, la barre des, le seuil de, le seuil des, le cap de, le cap des} |
    revenir au dessus de | remonter au dessus de | repasser au dessus de | revienne au dessus de | remonte au dessus de |
    au dessus de | au dessus d' | plus de | plus d' | superieur a | superieure a | au moins | depass~ | rest~ au dessus de |
    rest~ au dessus d' | >= | > | ≥ | reste superieur a | ou plus | ou au dessus | ou mieux | ou davantage | ne passe pas sous |
    ne passe pas en dessous de | ne passe pas en dessous d' | ne descend pas sous | ne descend pas en dessous de | ne tombe pas sous |
    ne tombe pas en dessous de | qui ne passe pas sous | qui ne descend pas sous | qui ne tombe pas sous |
    qui ne passe pas en dessous de | ne passant pas sous | pas en dessous de | pas inferieur a | pas inferieure a | jamais sous |
    jamais en dessous de | {finit au, finisse au, termine au, reste au, demeure au, se termine au, ressort au, atterrit au,
    se situe au, arrive au, est au, soit au, monte au, grimpe au} {dessus de, dessus d', dela de}`,
  'compare:reach': `
    decrocher |
    {amene, ramene, amenez} {moi, nous} a | comment {rester, demeurer, passer, monter, faire remonter} |
    comment {rester, demeurer, passer, monter, faire remonter} a |
    {aide, aidez} {moi, nous} a {atteindre, tenir, rester, garder, passer, revenir, arriver, obtenir} | passer a |
    {permet, permettent, permettrait, permettraient, permettra} de | {permettent, permettraient} {ils, elles} de |
    {suffit, suffirait, suffira, suffisent, suffiraient} {a, pour} |
    {on, nous} {se, nous} {contente, contentait, contenterait, contentons, contentions} {de, d', des} |
    nous {suffit, suffisent, suffisait, suffirait, suffisaient, suffiraient} | {suffisent, suffiraient, suffisaient, suffirait} |
    {on, nous} {vise, visons} | {on, nous} {se, nous} {satisfait, satisfaisons} {de, d'} | {permet, permettrait} {il, elle} de |
    {suffit, suffirait} {il, elle, t il, t elle} {a, pour} | {suffiraient, suffisent} {ils, elles} {a, pour} |
    garantir | garantirait | tenant | compatible avec | atteint | realis~ | atteind~ | atteign~ | atteindre | attein~ | obten~ | obtenir |
    arriv~ a | garant~ |
    assur~ | mainten~ | maintenir | ramen~ | amener | amenons | amenez |
    ramener | remonter | remont~ a | gard~ | tenir | conserver | avoir | garde | gardent | garder | preserv~ | respect~ | satisf~ | rest~ a |
    reste a | repass~ | revenir a | revenir {au, a la, a l} | revenu {au, a la} | revien~ {au, a la} | revien~ a | conserve | retrouv~ | tien~ | tiendra~ | tient | tiennent | tiendrait | tiendra |
    tiendront | tenait | tenons | finit avec | finit sur | finit par | finit l' annee avec | finit le plan avec | finisse avec |
    finisse sur | finisse par | finisse l' annee avec | finisse le plan avec | finira avec | finira sur | finira par |
    finira l' annee avec | finira le plan avec | finirait avec | finirait sur | finirait par | finirait l' annee avec |
    finirait le plan avec | finissent avec | finissent sur | finissent par | finissent l' annee avec | finissent le plan avec |
    termine avec | termine sur | termine par | termine l' annee avec | termine le plan avec | terminera avec | terminera sur |
    terminera par | terminera l' annee avec | terminera le plan avec | terminerait avec | terminerait sur | terminerait par |
    terminerait l' annee avec | terminerait le plan avec | terminent avec | terminent sur | terminent par | terminent l' annee avec |
    terminent le plan avec | cloture avec | cloture sur | cloture par | cloture l' annee avec | cloture le plan avec | cloturera avec |
    cloturera sur | cloturera par | cloturera l' annee avec | cloturera le plan avec | boucle avec | boucle sur | boucle par |
    boucle l' annee avec | boucle le plan avec | aboutit avec | aboutit sur | aboutit par | aboutit l' annee avec |
    aboutit le plan avec | debouche avec | debouche sur | debouche par | debouche l' annee avec | debouche le plan avec | tienne |
    tienne a | tiennent a | tienne bon a | {s' acheve, s' achevera, se solde, se soldera, se solderait, se termine, se terminera,
    se terminerait, se conclut} {avec, sur, par}`,
  'stop:set up for': `
    partant d' | en partant d' | en partant du | partant du | en commencant par | demarrant par | demarrant sur | regle~ pour |
    reglee pour | reglee sur | en partant de | a partir de | partant de | commencant par | preparee pour | actuellement sur`,
  'stop:in place of': `
    au lieu de | au lieu d' | plutot que | a la place de | au lieu des | au lieu du | plutot qu' | a la place des | contre | et non |
    et non pas | en lieu et place de | au lieu de seulement | au lieu des habituels | au lieu des habituelles | contre seulement | versus |
    vs`,
  'follow:undo': `
    annule | annuler | annule ca | annule cela | reviens | oublie ca | oublie cela | retour | annulez | annulez ca | reviens en arriere |
    revenir en arriere | revenons en arriere | retour en arriere | annule la derniere | annule le dernier changement | defais | defaire |
    defais ca | enleve ca | retire ca | laisse tomber | oublie | efface ca`,
  'follow:save': `
    mets de cote | mets le de cote | mettons de cote | met de cote | range le sous | garde le de cote |
    appelle ca | garde ce scenario sous | garde ce scenario comme | garde cela sous | sauver | sauver sous | sauver ca sous | a sauvegarder sous | a enregistrer sous | garder sous | enregistre | enregistrer | enregistre sous | enregistre le sous | enregistrer sous | sauvegarde | sauvegarder | sauvegarde sous |
    sauve sous | enregistre ca | enregistre le | enregistrez | enregistrez sous | enregistrez ca | sauvegardez | sauve | sauve le sous |
    sauve ca sous | garde ca sous | garde le sous | conserve sous | appelle le | nomme le | enregistre ce scenario |
    enregistre le scenario | enregistrer le scenario | sauvegarde le scenario`,
  'follow:instead': `
    plutot | mets | mettons plutot | a la place | mets plutot | essaie avec | essayons avec | essaye avec | essayons | passe a plutot |
    remplace par | mettre | mets le a | passons a | et avec | et pour | et plutot`,
  unknowable: `
    {on a, nous avons, ils ont} {stocke, entrepose} |
    on n' achete rien | on ne commande rien | on ne prend rien |
    quand faut il | quand faudrait il | quand devrait on | quand doit on | quand devrions nous | a quel moment faut il |
    supprim~ tous | efface~ | envoi~ un mail | imprim~ | sous traite | sous traiter | sous traitons | sous traitent | sous traitera |
    sous traitance | externalis~ | externaliser | internalis~ | renegoci~ | renegocier | rationn~ | rationner | rationnement | repart~ |
    reequilibr~ | deroute~ | reconditionn~ | reetiquet~ | retravaill~ | allou~ | allouer | realloue~ | contingent~ | contingentement |
    leur part | sa part | ont leur part | leur compte | en auront assez | en aura assez | ont assez | en ont assez | en a assez |
    est servi | est servie | sont servis | etre servi | etre servie | etre servis | seront servis | sera servi | sera servie |
    restent servis | jusqu' ou ca nous mene | jusqu' ou cela nous mene | ca nous mene ou | on va jusqu' ou avec ca`,
  'courtesy:greeting': `
    bonjour | bonjour a tous | bonjour a toutes | bonjour a toutes et a tous | bonjour tout le monde | bonjour l' equipe |
    bonjour a l' equipe | bonjour equipe | bonsoir | bonsoir a tous | salut | salut a tous | salut l' equipe | salut tout le monde |
    coucou | hello | hello a tous | chers collegues | chers tous | cher collegue | chere collegue | re bonjour`,
  'courtesy:closing': `
    {utile, bonne idee, une bonne idee, interessant} ou {pas, non} | {, votre, ton, le, quel est le} verdict |
    {montre moi, montrez moi, montre nous, montrez nous, montre, montrez} le nouveau plan |
    {et si, si} c' {est, etait} {vrai, le cas, exact, confirme} | {que se passe t il si, et si} c' est vrai |
    {bon, grave, genant, possible, jouable, faisable, tenable, acceptable, rentable, un probleme, ok} ou {non, pas} | oui ou non |
    {c' est, est ce, ce serait} {bon, grave, genant, possible, jouable, faisable, tenable, acceptable, ok} ou {non, pas} |
    on passe ou {pas, non, pas du tout} | {ca, cela} {passe, tient, marche, va} ou {pas, non} | bon ou mauvais | bien ou mal | ca passe ou {pas, non, ca casse} | on {tient, peut} ou {pas, non} | est ce que ca passe ou {pas, non} |
    relance | relancez | relance le plan | relancez le plan | relance le calcul | relancez le calcul | relance tout | relance moi ca |
    recalcule | recalculez | recalcule le plan | recalculez le plan | recalcule tout | refais le plan | refaites le plan |
    refais le calcul | refaites le calcul | replanifie | replanifiez | montre moi | montrez moi | montre moi le resultat |
    montrez moi le resultat | dis moi | dites moi | dis moi le resultat`,
  'courtesy:thanks': `
    stp | svp | s' il te plait | s' il vous plait | s il te plait | s il vous plait | merci | merci d' avance | merci par avance |
    d' avance merci | par avance merci | merci beaucoup | merci bien | merci a tous | merci a vous | merci a toi | merci encore |
    cordialement | bien cordialement | bien a vous | bien a toi | je te prie | je vous prie | je t' en prie | je vous en prie |
    bonne journee`,
};
