/** French. Words that join, point and turn a sentence round: articles, auxiliaries, prepositions, connectives, comparison. */
export const smallWords: Readonly<Record<string, string>> = {
  'follow:same': `
    pareil pour | pareil en | idem pour | idem en | de meme pour | la meme chose pour | meme chose pour | la meme chose en | meme chose en |
    pareil avec`,
  'follow:new': `
    recommence | recommencer | recommencons | nouvelle question | on recommence | repartons de zero | repartir de zero | reinitialise`,
  baseline: `
    plan de base | le plan de base | scenario de base | le scenario de base | cas de base | scenario de reference |
    le scenario de reference | plan de reference | situation de reference | plan actuel | le plan actuel | statu quo | situation actuelle |
    la situation actuelle | plan initial | le plan initial | la base | la reference | base | plan courant | le plan courant`,
  reports: `
    dit | dit que | disent | disent que | dis que | nous dit | nous dit que | nous disent que | annonce | annonce que | annonce un |
    annonce une | annoncent | annoncent que | annoncait | a annonce | a annonce que | ont annonce | nous annonce | nous annonce que |
    previent | previent que | previent d' | nous previent | nous previent que | nous previent d' | nous previent de | nous a prevenus |
    nous a prevenus que | nous a prevenus d' | a prevenu | a prevenu que | avertit | avertit que | nous avertit | nous avertit que |
    nous avertit d' | informe | informe que | nous informe | nous informe que | nous informe d' | nous a informes que | pense | pense que |
    pensent que | croit | croit que | craint | craint que | craint un | craint une | redoute | redoute que | redoute une | estime que |
    estiment que | s' attend a | s' attend a ce que | s' attendent a | veut savoir | veulent savoir | demande ce que | demande ce qui |
    demande si | demande comment | demande combien | demandent ce que | demandent si | me demande | me demande ce que | se demande |
    se demande si | prevoit que | prevoient que | prevoit de | prevoient de | affirme que | confirme | confirme que | confirment que |
    suggere de | propose de | espere | espere que | envisage de | envisagent de | decide de | compte | compte sur | tabl~ sur |
    tablent sur | table sur | tablaient sur | misent sur | mise sur | nous indique que | indique que | indiquent que | nous signale que |
    signale que | signalent que | nous signale un | nous signale une | m' indique que | m' informe que | m' informe d' | me signale que |
    me signale un | me signale une | me previent que | me dit que | explique que | pretend que | pretendent que | assure que |
    assurent que | nos previsionnistes voient | les previsionnistes voient | nos previsionnistes attendent | previsionnistes |
    nos planificateurs voient | nos commerciaux voient | les commerciaux voient | ecrit | ecrit que | nous ecrit | nous ecrit que |
    m' ecrit | m' ecrit que | nous a ecrit | nous a ecrit que | a ecrit que | m' annonce | m' annonce que`,
  vague: `
    quelques | quelques uns | quelques unes | certains | certaines | certain | certaine | plusieurs | divers | diverses | la plupart |
    la plupart des | une partie | une partie des | une partie de | un des | une des | l' un des | l' une des | demain | hier | bientot |
    par an sur un an | reprise d' activite | partiellement | en partie | partiel | partielle | partiels | partielles | par intermittence |
    intermittent | intermittente | sporadiquement | occasionnellement | parfois | periodiquement | regulierement | irregulierement |
    alternativement | en alternance | rarement | quelquefois | de temps en temps | de temps a autre | annuellement | trimestriellement |
    tous les deux jours | cumulativement | inversement | proportionnellement | aleatoirement | selectivement | exponentiellement |
    doublement | triplement | insuffisamment | incompletement | indirectement | successivement | individuellement | separement | le matin |
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
    fournit | approvisionn~ | nous prend en plus`,
  works: `
    travaill~ | tourn~ | produi~ | produir~ | ouvr~ | bosser | bossait | faire tourner | fonctionn~ | fait | font | fera | feront | fasse |
    ferait | effectue~ | assure~`,
  filler: `
    pas de question | aucune question | pas de probleme | pas de souci | aucun souci | aucun probleme | pas de surprise | mauvais |
    mauvaise | et on repond avec | on repond avec | et repondons avec | on reagit avec | on repond par | on riposte avec |
    nous apporte avec | nous apporterait avec | nous rapporte avec | nous donne avec | nous donnerait avec | apporte avec |
    au bout du compte | on compense | on compense avec | on compense par | nous compensons | nous compensons avec | nous compensons par |
    compense par | on compensait avec | on compenserait avec | un controle a | une inspection a | un audit a | le | la | les | l' | un |
    une | du | des | d' | de | de la | de l' | au | aux | se | s' | y | on | nous | notre | nos | je | j' | mon | ma | mes | vous | votre |
    vos | ils | elles | il | elle | ce | cet | cette | ces | cela | ca | c' | est | c' est | sont | soit | etait | etaient | serait |
    seraient | sera | seront | etre | ete | a | ont | avait | aurait | auraient | avoir | avec | qu' | que | qui | quoi | quel | quelle |
    quels | quelles | comment | quand | ou | donc | alors | aussi | egalement | deja | encore | meme | juste | maintenant | aujourd'hui |
    svp | s' il vous plait | s' il te plait | merci | dis moi | montre moi | montrez moi | montre | montrer | voir | donne moi | donner |
    dire | peut | peut on | pouvons | pouvons nous | peut il | peut elle | peuvent | pourrait | pourraient | pourrions | pourrions nous |
    doit | doivent | devrait | devrions | fau~ | il faut | faut il | va | vont | allait | allons | aller | viendrait | veut | veux |
    voudrais | je voudrais | chaque | tout | toute | toutes | tous | entier | entiere | deux a la fois | en tout | au total | en moyenne |
    t | t il | t elle | t on | ne | n' | lui | leur | leurs | son | sa | ses | en | y a t il | y a | il y a | est ce que | est ce qu' |
    est ce | subitement | soudain | brusquement | fait | font | faire | faisait | faisions | fais | faisons | passe~ | niveau | niveaux |
    valeur | valeurs | taille | cas | en cas | prend~ | prenait | prenant | rest~ | deviendrait | devien~ | devienne~ | car | puisque |
    parce que | a cause de | suite a | temporairement | definitivement | immediatement | simultanement | ensemble |
    equipe de planification | utilis~ | exactement | precisement | concernant | cote | actuellement | se trouv~ | trouv~ | besoin |
    avons besoin | avons nous besoin | avons | avez | peux | pourra | puisse | puissions | tourn~ | travaill~ | viv~ | subi~ | donn~ |
    support~ | optimal | optimale | connai~ | produit | bonjour | salut | bonsoir | coucou | cher | chere | stp | s il vous plait |
    s il te plait | merci d' avance | merci de | pouvez vous | pourriez vous | peux tu | pourrais tu | pouvez vous me dire |
    pourriez vous me dire | peux tu me dire | pouvez vous nous dire | me dire | nous dire | me montrer | nous montrer | me donner | me |
    moi | te | tu | toi | savoir | j' aimerais savoir | j' aimerais | je voudrais savoir | je souhaite | je souhaiterais | nous souhaitons |
    nous aimerions | on aimerait | on voudrait | nous voudrions | je me demande | je veux savoir | j' ai besoin de savoir | une question |
    question | petite question | disons | par exemple | notamment | en particulier | particulierement | peut etre | eventuellement |
    probablement | apparemment | environ | a peu pres | approximativement | autour de | quasiment | presque | pratiquement | legerement |
    fortement | nettement | brutalement | massivement | soudainement | considerablement | sensiblement | simplement | bref | en fait |
    en realite | finalement | au final | du coup | bon | ok | d' accord | voila | d' affilee | consecutif~ | consecutives | consecutifs |
    de suite | complet | complete | completement | entierement | totalement | integralement | l' ensemble | l' ensemble des |
    l' ensemble de | se retrouv~ | se retrouve | finit par | s' aver~ | semble~ | parai~ | parait | il parait que | on dit que |
    on pense que | on croit que | croi~ que | crain~ | craint | craignons | prevoi~ de | prevu de | est prevu de | compt~ | comptons |
    envisag~ | envisageons | decid~ | decide de | decidait de | decidions de | choisi~ | choisit de | choisissait de | oblig~ | obliges de |
    devions | devait | devaient | devoir | du fait de | du fait d' | en raison de | en raison d' | en raison du | en raison des |
    pour cause de | pour cause d' | pour raison de | pour raisons de | a cause d' | a cause du | a cause des | suite a un | suite a une |
    suite au | suite aux | grace a | grace au | grace aux | compte tenu de | compte tenu du | lie a | liee a | lies a | par suite de |
    jusque la | pour l' instant | pour le moment | en ce moment | a ce jour | cette fois | une fois | une fois de plus | annonc~ | annonce |
    annonce que | nous annonce | inform~ | previent | prevenu~ | demand~ si | dit | dit que | confirm~ | collegue~ | chef | direction |
    la direction | tout le monde | possible | est il possible | est il possible de | possible de | faisable | situation | la situation |
    le scenario ou | dans un scenario ou | dans lequel | dans laquelle | lors d' | lors du | lors de la | c' est a dire | d' entre eux |
    tres | assez | trop | beaucoup | un peu | peu | beaucoup plus | bien | en termes de | en terme de | au niveau de | au niveau du |
    quant a | quant au | s' agissant de | pour ce qui est de | de notre cote | chez nous | net | brut | effectif | effectivement |
    officiellement | rythme | au rythme de | peu importe | quoi qu' il arrive | toutes choses egales par ailleurs | toutes choses egales |
    nous avons | nous avions | on a | on avait | on aurait | nous aurions | ait | aient | ayons | fut | furent | soient | serions | serons |
    etions | ici | la bas | dessus | celui | celle | ceux | celles | celui ci | lequel | laquelle | ouais | oui | hein | dites | dites moi |
    dis | voyons | voyez | regard~ | regarder | verifie~ si | calcul~ | calculer | calcule moi | evaluer | evalue~ | estim~ | estimer |
    analys~ | analyser | test~ | tester | etudi~ | etudier | suppose | supposition | hypothetiquement | hypothese ou | l' hypothese ou |
    arriv~ que | il arrive que | arrivait que | se produi~ | se produit | se produisait | survien~ | survient | survenait | survenir |
    intervien~ | avoir lieu | a lieu | avait lieu | auraient lieu | aurait lieu | ait lieu | d' ici | d' ici a | d' ici la | d' ici le |
    d' ici au | pense | pensons | pensez | pensent | finissait par | s' attend a | s' attend | attend~ | on s' attend a |
    nous nous attendons a | sommes nous | sommes | etes vous | etes | suis | avons nous | aurons nous | serons nous | pourrons nous |
    devons nous | allons nous | va t on | vont ils | a t on | est on | faut il que | doit on | dois je | puis je | pourrait on |
    arrive t on | que d' habitude | que d' ordinaire | d' habitude | d' ordinaire | habituel~ | habituellement | comme d' habitude |
    comme prevu | imprevu~ | inattendu~ | inopine~ | brutal~ | soudain~ | temporaire~ | provisoire~ | definitif | definitive | ponctuel~ |
    leger | legere | fort | forte | forts | fortes | gros | grosse | grosses | grand | grande | grands | grandes | petit | petite | petits |
    petites | nette | nettes | severe~ | massif | massive | sensible | considerable~ | spectaculaire~ | marque~ | possible~ | eventuel~ |
    hypothetique~ | actuel | actuelle | actuels | actuelles | normal | normale | normaux | normales | standard | respectif | respectifs |
    respectivement | etant donne | il se trouve que | se passer | se passe | se passerait | se passera | arrivait | arriverait | arrivera |
    arrive | avere | averait | tiendrait on | tiendrions nous | toutes les deux | tous les deux | tous deux | toutes deux | inclus |
    incluse | compris | comprise | y compris | au depart | depart | au debut | initial | initiale | lance le scenario | lancez le scenario |
    lancer le scenario | lance moi le scenario | execute~ | executer | faire passer | joue le scenario | jouer | simule moi | met |
    mettent | reste t il | resterait il | reste t on | resterait on | arriverait on | arriverions nous | saurait on | aurait on | chacun |
    chacune | recoi~ | recoivent | recevait | recevaient | recevrait | recevoir | recu | recue | devient | deviennent | deviendra | devenu |
    devenue | devenir | on risque de | nous risquons de | nous risquerions de | il se peut que | il se pourrait que | il est probable que |
    il est possible que | il parait | essay~ | essayer | tent~ | tenter | cependant | pourtant | toutefois | neanmoins | en effet |
    evidemment | clairement | absolument | vraiment | certainement | surement | sans doute | en general | generalement | normalement |
    souvent | via | comprendre | trouver | curieux | curieuse | curiosite | par curiosite | info | infos | information | nouvelle |
    evenement | malheureusement | heureusement | recemment | dernierement | derniere nouvelle | theoriquement | en theorie | en pratique |
    en principe | a priori | vraisemblablement | selon | d' apres | d' apres nous | selon nous | selon vous | a votre avis | a ton avis |
    pour info | rapidement | vite fait | immediat | immediate | entre temps | entretemps | d' un coup | tout d' un coup | tout a coup |
    d' un seul coup | en une fois | l' un apres l' autre | on vient d' apprendre | nous venons d' apprendre | on apprend | on apprend que |
    on nous dit | on nous annonce | on nous annonce que | il y aurait | il y avait | y avait | y aurait | y aura | il y aura | on parle de |
    on parle d' | on parle d' une | parl~ | parler | on craint | on redoute | redout~ | je pense | je crois | je suppose | j' imagine |
    je veux | je cherche | cherch~ | chercher | permet~ | permettre | permett~ | autoris~ | commenc~ a | se met a | se mettait a |
    se mettent a | continuer | continue a | vient a | venait a | viennent a | venaient a | vien~ | venir | vient | vienne | vint |
    est en train de | en train de | sur le point de | tenu de | amene a | amenee a | cens~ | cense | censee | supposee | necessit~ |
    implique~ | impliqu~ | entrain~ | provoqu~ | engendr~ | signifi~ que | devoir etre | doit etre | devait etre | devra etre |
    peut etre que | reprogramm~ | dispos~ | dispose | disposait | possede~ | possed~ | beneficie~ | benefici~ | benefici~ de | obtien~ |
    obtenait | obtient | consacr~ | concern~ | frapp~ | affecte par | victime de | victime d' | sujet a | sujette a | confront~ a |
    fait face a | faire face a | facile | difficile | facilement | rapide ment | tout de suite | a peine | tout juste | reel | reelle |
    reels | reelles | reellement | vrai | vraie | ai | aie | aies | aille | aillent | allaient | allais | allez | allions | aura | aurai |
    aurais | auras | aurez | auriez | aurions | aurons | auront | avaient | avais | aviez | avions | ayant | ayez | connaissait |
    connaisse | connaissent | connait | connaitra | connaitrait | connaitre | devais | devenaient | devenait | devez | deviendraient |
    deviendront | devienne | devons | devra | devrai | devraient | devrais | devriez | devrons | devront | dois | doive | es | etais |
    etant | etiez | eu | eue | eus | eut | faille | faisaient | faisais | faisant | faites | fallait | fallu | fasse | fassent | faudra |
    faudrait | faut | fera | feraient | ferait | ferions | feront | fusse | ira | iraient | irait | iront | obtenons | obtiendra |
    obtiendrait | obtiennent | pourrai | pourrais | pourrez | pourriez | pourrons | pourront | pouvaient | pouvais | pouvait | pouvez |
    pouvions | prenaient | prend | prendra | prendrait | prends | prenez | prenne | prennent | prenons | pris | prise | pu | puissent |
    restaient | restait | reste | restent | restera | resteraient | resterait | sachant | sache | sais | sait | saura | saurait | savent |
    savez | savons | serai | serais | seras | serez | seriez | sois | soyez | soyons | subir | subira | subirait | subissait | subisse |
    subissent | subissions | subit | vais | vas | verra | verrait | verrions | verrons | veuillez | veulent | voient | vois | voit |
    voudra | voudraient | voudrait | voudriez | voudrions | voulaient | voulais | voulait | voulez | voulions | voulons | voulu | voyait |
    vu | vue | hopita* | hopitaux | hopital | pharmacie* | patients | patient | medecins | grossiste* | distributeur* | detaillant* |
    magasins | cliniques | clinique | acheteurs | utilisateurs | prevoyons | nous prevoyons | on prevoit | nous prevoyons de |
    on prevoit de | durant | duree totale | maintenant avec | le nom | par dessus | marketing | commerciaux | les commerciaux | commercial |
    equipe commerciale | directeur | directrice | finance | finances | controle de gestion | logistique | responsable |
    responsable de production | chef de production | chef d' atelier | directeur d' usine | service client | supply chain | acheteur |
    service achats | les achats | qualite | service | ingenierie | collegues | planificateur | planification | le planning |
    equipe commerciale | aleas | ampleur | avenir | concurrent | concurrents | un concurrent | la concurrence | concurrence | constat~ |
    contrat | contrats | developp~ | direct | directement | emploi | etape | etat | exact | force | general | grave | objectif | operation |
    outil | pari | partenaire | precis | prime | processus | programme | projet | rare | serie | somme | souhait~ | source | technique |
    terme | journee | actualite | tendance | saisonnier | saisonniere | saison | campagne | une campagne | promotion | promo |
    une promotion | publicite | appel d' offres | a la suite de | a la suite d' | du a | due a | dus a | dues a | malgre tout |
    quoi qu' il en soit | tellement | si tellement | autant | nous envisageons de | nous envisageons d' | on envisage de | on envisage d' |
    nous reflechissons a | on reflechit a | nous etudions | on etudie | nous discutons | reflechi~ | envisageons d' | finir | finira |
    finit | finissent | terminer | termine a | terminera | se terminer | terminent | aboutir | retomber | se situer | se situe | situe |
    nos risques | les risques actuels | risques actuels | nos risques actuels | du tout | un lot de | lot de | lots de | le lot de |
    un lot d' | une palette de | palettes de | des lots de | reagit avec | reagit de | repond par | reagit par | tient on le coup |
    tenir le coup | tiendrait on le coup | tiendrons nous le coup | on tient le coup | est ce que ca passe | ca passe | a quoi ressemble |
    a quoi ressemblerait | ressemble | ressemblerait | ressemblera | que vaut le plan | ca tient | ca tient la route | tient la route |
    s' en sort on | on s' en sort | s' en sortirait on | comment s' en sort on | ce qui se passe | ce qui se passerait |
    ce qu' il se passe | ce que donne | ce que donnerait | ce que ca donne | ce que ca donnerait | j' aimerais voir | je souhaiterais voir |
    nous aimerions voir | on aimerait voir | on voudrait voir | on aimerait savoir | nous voudrions savoir | nous aimerions savoir |
    pourrais je voir | puis je voir | peut on voir | serait il possible | serait il possible de | serait il possible de voir |
    il serait interessant de voir | il serait utile de savoir | pour voir | histoire de voir | jette un oeil a | regarde | regardons |
    voyons voir | dis nous | dites nous | raconte moi | juste pour voir | pour etre sur | hello | je me demandais | me demandais |
    aide moi a comprendre | aide moi | aidez moi | aidez moi a comprendre | reagi~ | reagit | reagissait | tend a | tend d' | tendrait a |
    tendait a | continu~ de | continu~ d' | continu~ a | continue d' | ne cesse d' | ne cesse de | ne cessait de | ne cesserait de |
    essaie de | essaie d' | essayons de | essayons d' | ressort~ | ressort | ressortait | affich~ | observ~ | observons | appliqu~ |
    appliquer | se revel~ | se revele | pire des cas | dans le pire des cas | dans le meilleur des cas | on m' annonce | on m' annonce que |
    on m' annonce un | on m' annonce une | m' annonce que | on m' a dit que | on m' a dit qu' | on nous a dit que | on nous a annonce |
    on nous a annonce que | je m' attends a | je m' attends a ce que | m' attends a | on table sur le fait que | on table sur |
    nous tablons sur | tablons sur | patron | le patron | mon patron | ca change | ca changerait | ca fait | ca ferait | ca donne |
    ca donnerait | ca changera | ca donnera | ca implique | ca impliquerait | que ca | ce que ca | si ca | ca va | ca veut dire | ca peut |
    ca pourrait | ca ira | ca irait | ca marche | ca marcherait | comme ca | pour ca | a part ca dit | bonjour a tous | bonjour a toutes |
    salut a tous | bonjour l' equipe | bien a vous | cordialement | merci beaucoup | merci bien | merci par avance | d' avance merci |
    avec mes remerciements | je vous prie | je te prie | si possible | si vous pouvez | si tu peux | si vous le pouvez |
    si cela est possible | si c' est possible | quand tu as le temps | quand vous avez le temps | quand tu peux | quand vous pouvez |
    pourrais je savoir | puis je savoir | peut on savoir | est il possible de savoir | auriez vous l' amabilite de |
    aurais tu l' amabilite de | serait il possible de savoir | j' ai une question | une autre question | autre question |
    question suivante | au fait | au passage | a propos | franchement | honnetement | bien entendu | bien sur | naturellement | forcement |
    en somme | somme toute | tenir compte de | en tenant compte de | en tenant compte du | en prenant en compte | compte tenu des |
    a mon avis | m' | quelqu' un | en parallele | parallelement | en contrepartie | en echange | de maniere | de facon |
    comme je le disais | comme dit | comme on l' a dit | demeur~ | part en | partait en | entre en | aujourd' hui | viennent | parviennent |
    nous parviennent | nous parvient | parvient | accusent | accept~ | accepte de | accepterait de | acceptent de | consent a | est pret a |
    la piece | piece | par unite | l' unite | a l' unite | a la piece | le sien | la sienne | les siens | les siennes | le leur | la leur |
    les leurs | chez eux | chez lui | chez elle | chez elles | avec eux | accumule t on | accumulerait on | va t on accumuler |
    se retrouve t on avec | s' accumule | s' accumulerait | tous marches confondus | marches confondus | tous pays confondus |
    pays confondus | toutes regions confondues | tous sites confondus | tous clients confondus | tous canaux confondus | pour compenser |
    en compensation | histoire de compenser | afin de compenser | pour rattraper | pour amortir le choc | pour limiter la casse |
    pour absorber le choc | sur tous les marches | dans tous les marches | ca suffit | cela suffit | ca suffit il | cela suffit il |
    est ce suffisant | est ce que ca suffit | est ce que cela suffit | ca suffira | ca suffirait | cela suffirait | cela suffira |
    est ce assez | c' est suffisant | le reste inchange | le reste sans changement | tout le reste inchange | tout le reste a l' identique |
    rien d' autre ne change | aleas compris | pannes comprises | avec les aleas | aleas inclus | pannes incluses | reclame | reclament |
    reclamait | exige | exigent | exigeait | facture | facturent | facturait | facturera | facturerait | nous facture | nous demande |
    nous reclame | pratique | pratiquent | fait payer | font payer | nous fait payer | propose | proposent | proposait | proposerait |
    offre | offrent | offrait | offrirait | nous propose | nous offre | vend | vendrait | vendent | nous vend | par piece |
    dans toutes les nomenclatures | dans toutes les recettes | sur toutes les nomenclatures | dans chaque nomenclature |
    dans chaque recette | dans les nomenclatures | dans la nomenclature | dans la recette | dans les recettes |
    de toutes les nomenclatures | nouveau fournisseur | un nouveau fournisseur | nouvelle source | autre source | comme alternative |
    par la qualite | par l' assurance qualite | par le controle qualite | par l' aq | par le labo | par le laboratoire |
    par le pharmacien responsable | un nouveau contrat | nouveau contrat | le contrat | un contrat | contrat hospitalier |
    un nouveau contrat hospitalier | le nouveau contrat | un nouveau client | nouveau client | finir avec | terminer avec |
    se retrouver avec | finisse avec | termine avec | finit on avec | termine t on avec | d' atterrir | on finisse | on termine | finir |
    terminer | pour le budget | dans le budget | au budget | pour le s & op | pour la reunion s & op | en reunion s & op | en s & op |
    au s & op | s & op | pic budget | selon la r & d | d' apres la r & d | la r & d | r & d | apres negociation | apres negociations |
    apres discussion | apres discussions | apres d' apres negociations | apres de longues negociations | apres de dures negociations |
    le bruit court que | la rumeur dit que | la rumeur veut que | en reunion | a la reunion | lors de la reunion | en reunion ce matin |
    reunion d' hier | a la reunion d' hier | le ministere | les autorites | l' autorite de sante | l' agence | l' agence de sante |
    le regulateur | les mutuelles | mutuelles | la secu | l' assurance maladie | nos operateurs | operateurs | operateur | le comite |
    comite de direction | codir | comex | comite d' entreprise | le cse | syndicat | syndicats | les syndicats | consultants | auditeur |
    auditeurs | les auditeurs | inspecteur | inspecteurs | les inspecteurs | groupement | groupement d' hopitaux | groupement d' achat |
    groupement de pharmacies | centrale d' achat | chaine de pharmacies | negociait | negocie | negocient | negocions |
    on croise les doigts | croisons les doigts | touchons du bois | pour memoire | en gros | entre nous | par prudence | par precaution |
    par securite | a titre d' essai | a titre d' exemple | a titre indicatif | en guise de test | comme stress test | comme test |
    a obtenu | ont obtenu | a negocie | ont negocie | avons negocie | nous avons obtenu | affaires reglementaires | reglementaire |
    reste t il | restera t il | resterait il | il reste | il resterait | restent ils | a recu le feu vert pour | avons le feu vert pour |
    a le feu vert pour | a valide | ont valide | chiffrer | peux tu chiffrer | pouvez vous chiffrer | chiffre moi | chiffrez moi | chiffre |
    chiffrons | recalcule | recalculez | recalculer | nous consent | nous consentent | nous consentirait | retient | retenu | retenus |
    retiennent | deux choses | trois choses | quatre choses | 2 choses | 3 choses | 4 choses | deux hypotheses | trois hypotheses |
    deux modifications | trois modifications | deux evenements | trois evenements | deux mesures | trois mesures | a servir | a desservir |
    a livrer en tout | en pourcentage | en pour cent | exprime en pourcentage | suit elle | suit il | suivent elles | suivent ils |
    suivra t elle | suivrait elle | suivrait il | suivra t il | suit | promettre | peut on promettre | puis je promettre |
    pouvons nous promettre | peut on s' engager sur | s' engager sur | peut on accepter | nouvel accord | l' accord d' entreprise |
    mail de | un mail de | courriel de | message de | lettre de | courrier de | un courrier de | coup de fil de | on peut suivre |
    peut on suivre | on a decroche | on a remporte | nous avons remporte | nous avons gagne | nous avons decroche | toute l' equipe de |
    toute l' equipe | l' equipe entiere | l' equipe au complet de | l' equipe au complet | un embauche | une embauche | nouvel embauche |
    un nouvel embauche | nouvelle recrue | une nouvelle recrue | nouvel operateur | un nouvel operateur | fais passer | fait passer |
    font passer | faisons passer | faites passer | ferait passer | fera passer | finit avec | finit sur | finit l' annee avec |
    finit le plan avec | finisse sur | finisse par | finisse l' annee avec | finisse le plan avec | finira avec | finira sur | finira par |
    finira l' annee avec | finira le plan avec | finirait avec | finirait sur | finirait par | finirait l' annee avec |
    finirait le plan avec | finissent avec | finissent sur | finissent par | finissent l' annee avec | finissent le plan avec |
    termine sur | termine par | termine l' annee avec | termine le plan avec | terminera avec | terminera sur | terminera par |
    terminera l' annee avec | terminera le plan avec | terminerait avec | terminerait sur | terminerait par | terminerait l' annee avec |
    terminerait le plan avec | terminent avec | terminent sur | terminent par | terminent l' annee avec | terminent le plan avec |
    s' acheve avec | s' acheve sur | s' acheve par | s' achevera avec | s' achevera sur | s' achevera par | cloture avec | cloture sur |
    cloture par | cloture l' annee avec | cloture le plan avec | cloturera avec | cloturera sur | cloturera par | cloturera l' annee avec |
    cloturera le plan avec | boucle avec | boucle sur | boucle par | boucle l' annee avec | boucle le plan avec | aboutit avec |
    aboutit sur | aboutit par | aboutit l' annee avec | aboutit le plan avec | debouche avec | debouche sur | debouche par |
    debouche l' annee avec | debouche le plan avec | se solde avec | se solde sur | se solde par | se soldera avec | se soldera sur |
    se soldera par | se solderait avec | se solderait sur | se solderait par | se termine avec | se termine sur | se termine par |
    se terminera avec | se terminera sur | se terminera par | se terminerait avec | se terminerait sur | se terminerait par |
    se conclut avec | se conclut sur | se conclut par | est ce qu' on livre toujours | est ce qu' on livre encore |
    est ce qu' on sert toujours | est ce qu' on sert encore | est ce qu' on expedie toujours | est ce qu' on expedie encore |
    est ce qu' on fournit toujours | est ce qu' on fournit encore | est ce qu' on honore toujours | est ce qu' on honore encore |
    on livre toujours | on livre encore | on sert toujours | on sert encore | on expedie toujours | on expedie encore |
    on fournit toujours | on fournit encore | on honore toujours | on honore encore | est ce que nous livre toujours |
    est ce que nous livre encore | est ce que nous sert toujours | est ce que nous sert encore | est ce que nous expedie toujours |
    est ce que nous expedie encore | est ce que nous fournit toujours | est ce que nous fournit encore | est ce que nous honore toujours |
    est ce que nous honore encore | nous livrons toujours | nous livrons encore | nous servons toujours | nous servons encore |
    nous expedions toujours | nous expedions encore | nous fournissons toujours | nous fournissons encore |
    est ce que nous livrons toujours | est ce que nous livrons encore | est ce que nous servons toujours | est ce que nous servons encore |
    est ce que nous expedions toujours | est ce que nous expedions encore | est ce que nous fournissons toujours |
    est ce que nous fournissons encore | expedie t on toujours | expedie t on encore | fournit on toujours | fournit on encore |
    sert on toujours | sert on encore | honore t on toujours | honore t on encore | servons nous toujours | servons nous encore |
    expedions nous toujours | expedions nous encore | est on toujours | est on encore | sommes nous toujours | sommes nous encore |
    reste t on toujours | reste t on encore | restons nous toujours | restons nous encore | reste on toujours | reste on encore |
    livrera t on toujours | livrera t on encore | livrerions nous toujours | livrerions nous encore | livrerons nous toujours |
    livrerons nous encore | livrerait on toujours | livrerait on encore | livre t on | livrons nous | restons nous | si basse | si bas |
    si haute | si haut | si faible | si elevee | si eleve | aussi basse | aussi bas | aussi faible | aussi elevee | aussi haute |
    necessaire | necessaires | se voit | se voyait | se voyaient | se voient | se verrait | se verraient | se verra | se verront | se voir |
    se voie | se voient | compensent | compensaient | compenseront | compenseraient | compense | prennent le relais | prend le relais |
    on repond par | on repond avec | nous repondons par | on pare avec`,
  if: `
    si | et si | s' il | s' ils | que se passe t il si | que se passerait il si | que se passera t il si | qu' arrive t il si |
    qu' arriverait il si | suppos~ que | suppos~ | supposons | supposons que | imagin~ que | imaginons | imaginons que | admettons |
    admettons que | en supposant | en supposant que | a supposer que | en cas de | en cas d' | au cas ou | dans le cas ou |
    dans l' hypothese ou | quand | lorsque | lorsqu' | et avec | sachant que | mettons que | disons que | et pour | quid si |
    qu' est ce qui arrive si | qu' est ce qui arriverait si | que se passe t il en cas de | que faire si | quel impact si |
    est ce une bonne idee de | est ce une bonne idee d' | est ce que c' est une bonne idee | est ce judicieux de | est ce judicieux d' |
    est il judicieux de | est il judicieux d' | est ce raisonnable de | est ce raisonnable d' | est il raisonnable de | vaut il mieux |
    est ce que ca vaut le coup | est ce malin de | serait ce une bonne idee de | serait ce une bonne idee d' | serait il judicieux de |
    serait il judicieux d' | faut il envisager de | faut il envisager d' | a t on interet a | aurait on interet a | y a t il interet a |
    que penses tu de | que pensez vous de | qu' est ce qui se passe si | qu' est ce qu' il se passe si | qu' est ce qui se passerait si |
    que se passe t il en cas d' | qu' arrive t il en cas de |
    quel est l' impact si | quel serait l' impact si | quelles consequences si | quel effet si | qu' en est il si | qu' en serait il si |
    supposez que | suppose que | imaginez que | imagine que | imaginez | imaginer que | admettez que | partons du principe que |
    on part du principe que | partant du principe que | dans le cas d' | dans le cas de | dans le cas d' une | dans l' eventualite ou |
    si jamais | si par hasard | meme si | des lors que | des que | chaque fois que | hypothese | prenons le cas ou |
    prenons l' hypothese ou | dans un scenario ou | dans le scenario ou | ca donne quoi si | ca donnerait quoi si | ca donne quoi |
    que donne | que donnerait | que donnerait une | en imaginant que | en imaginant | en admettant que | au cas ou on |
    et que se passe t il si | et qu' arrive t il si | comment ca se passe si | combien nous couterait | combien couterait | combien coute |
    combien nous coute | que couterait | que nous couterait | que coute | combien ca couterait si | combien ca coute si |
    combien ca nous couterait si | combien cela couterait si | combien nous couterait il si | quel serait le cout si |
    quel serait le cout de | quel serait le cout d' | imagine | imagine une | imagine un | posons que | posons | partons de l' idee que |
    partons de l' hypothese que | on part de l' hypothese que | on part de l' idee que | partons sur | on part sur | on admet que |
    on suppose que | nous supposons que | on va dire que | on va supposer que | faisons comme si | fais comme si | faites comme si |
    faisons l' hypothese que | faisons l' hypothese d' | fais l' hypothese que | faites l' hypothese que | scenario ou | un scenario ou |
    dans un monde ou | si par malheur | si d' aventure | si un jour | et si un jour | et si jamais | et si par hasard | et si par malheur |
    considere que | considerons que | considerons | considerez que | considerant que | on considere que | considerons le cas ou |
    considere le cas ou | prends le cas ou | prenez le cas ou | comment reagit le plan si | comment reagirait le plan si |
    est ce qu' on tient si | on tient si | tient on si | tiendrait on si | on tient bon si | refais le plan si | refaire le plan si |
    recalcule le plan si | recalculer le plan si | relance le plan si | relance le plan en supposant que | refais le plan en supposant que |
    quelles sont les implications si | quelles seraient les implications si | quelle incidence si | quelle serait l' incidence si |
    quelles repercussions si | quel est le resultat si | quel serait le resultat si | en partant du principe que |
    en partant de l' hypothese que | en faisant l' hypothese que | en posant que | sous l' hypothese que | sous l' hypothese d' |
    sous l' hypothese ou | avec l' hypothese que | avec l' hypothese d' | hypothese d' | l' hypothese d' | dans l' hypothese que |
    dans l' hypothese d' | dans l' hypothese de | dans l' hypothese d' une | pour peu que | pourvu que | a condition que | admettons une |
    supposons une | qu' adviendrait il si | qu' advient il si | qu' adviendrait il en cas de | qu' adviendra t il si | si on imagine que |
    si l' on imagine que | si on suppose que | si on considere que | si on part du principe que | si on admet que | si l' on suppose que |
    si l' on | si jamais on | une fois le | une fois les | une fois la | une fois que | une fois qu | peut on vivre avec |
    peut on se contenter de | peut on se contenter d' | peut on se debrouiller avec | peut on s' en sortir avec | peut on faire avec |
    peut on nous contenter de | peut on nous contenter d' | peut on nous debrouiller avec | peut on se permettre de |
    peut on se permettre d' | peut on nous permettre de | peut on nous permettre d' | pourrait on vivre avec | pourrait on se contenter de |
    pourrait on se contenter d' | pourrait on se debrouiller avec | pourrait on s' en sortir avec | pourrait on faire avec |
    pourrait on nous contenter de | pourrait on nous contenter d' | pourrait on nous debrouiller avec | pourrait on se permettre de |
    pourrait on se permettre d' | pourrait on nous permettre de | pourrait on nous permettre d' | peut on encore vivre avec |
    peut on encore se contenter de | peut on encore se contenter d' | peut on encore se debrouiller avec | peut on encore faire avec |
    peut on encore nous contenter de | peut on encore nous contenter d' | peut on encore nous debrouiller avec |
    peut on encore se permettre de | peut on encore se permettre d' | peut on encore nous permettre de | peut on encore nous permettre d' |
    on peut vivre avec | on peut se contenter de | on peut se contenter d' | on peut se debrouiller avec | on peut s' en sortir avec |
    on peut faire avec | on peut nous contenter de | on peut nous contenter d' | on peut nous debrouiller avec | on peut se permettre de |
    on peut se permettre d' | on peut nous permettre de | on peut nous permettre d' | on pourrait vivre avec | on pourrait se contenter de |
    on pourrait se contenter d' | on pourrait se debrouiller avec | on pourrait s' en sortir avec | on pourrait faire avec |
    on pourrait nous contenter de | on pourrait nous contenter d' | on pourrait nous debrouiller avec | on pourrait se permettre de |
    on pourrait se permettre d' | on pourrait nous permettre de | on pourrait nous permettre d' | pouvons nous vivre avec |
    pouvons nous se contenter de | pouvons nous se contenter d' | pouvons nous se debrouiller avec | pouvons nous s' en sortir avec |
    pouvons nous faire avec | pouvons nous nous contenter de | pouvons nous nous contenter d' | pouvons nous nous debrouiller avec |
    pouvons nous se permettre de | pouvons nous se permettre d' | pouvons nous nous permettre de | pouvons nous nous permettre d' |
    pourrions nous vivre avec | pourrions nous se contenter de | pourrions nous se contenter d' | pourrions nous se debrouiller avec |
    pourrions nous s' en sortir avec | pourrions nous faire avec | pourrions nous nous contenter de | pourrions nous nous contenter d' |
    pourrions nous nous debrouiller avec | pourrions nous se permettre de | pourrions nous se permettre d' |
    pourrions nous nous permettre de | pourrions nous nous permettre d' | on s' en sort avec | s' en sort on avec | s' en sort t on avec |
    est ce que ca passe avec | ca passe avec | est ce que ca tient avec | est ce jouable avec | c' est jouable avec | que se passe til si |
    que se passe t' il si | que se passerait t il si | que se passerai t il si | que se passerait til si | que se passera til si |
    qu arrive til si | qu' arrive til si | que ce passe t il si | que ce passe til si | que se passe ils si | que ce passerait il si |
    il se passe quoi si | il se passerait quoi si | ca se passe comment si`,
  outcome: `
    que se passe t il | qu' arrive t il | que se passerait il | que devient | que deviendrait | que deviennent | comment evolu~ |
    comment change | quel est l' impact de | quel est l' impact d' | quel est l' effet de | quel est l' effet d' | quel impact |
    quel effet | impact | effet | impact de | impact d' | effet de | effet d' | impact sur | effet sur | quel serait l' impact de |
    quel serait l' impact d' | quel serait l' effet de | quel serait l' effet d' | consequence~ | quelles consequences | consequence~ de |
    resultat~ | chang~ | evolu~ | affect~ | impact~ | quel serait | quelle serait | pes~ sur | peser sur | pese sur | nuire a | nuit a |
    nuirait a | plomb~ | influenc~ | influer sur | influe sur | menac~ | compromet~ | met en danger | joue sur | joue t elle sur |
    jouerait sur | se ressent~ sur | degrade t elle | fait bouger | ferait bouger | qu' est ce qui casse | qu' est ce qui lache |
    qu' est ce qui coince | ou ca coince | qu' est ce qui craque | qu' est ce qui souffre | ou est ce que ca coince | implication* |
    implication* de | repercussion* | repercussions de | repercussions sur | incidence* | incidence de | incidence d' | incidence sur |
    quelle incidence | quelle serait l' incidence de | quelle est l' incidence de | quelle incidence aurait | quel effet aurait |
    quel impact aurait | quelles consequences aurait | quelles seraient les consequences de | quelles sont les consequences de |
    quelles seraient les consequences d' | quelles sont les consequences d' | quelle repercussion | quelles repercussions | retombees |
    retombees de | retombees sur | contrecoup | qu' entraine | qu' entrainerait | que provoque | que provoquerait | que changerait |
    que change | de combien baisse | de combien monte | de combien chute | de combien augmente | de combien diminue | de combien recule |
    de combien grimpe | de combien progresse | de combien bouge | de combien varie | de combien baisserait | de combien augmenterait |
    de combien monterait | de combien change | varie | varient | varierait | varieraient | varier | reagit | reagissent | reagirait |
    reagiraient | reagir | s' en ressent | s' en ressentirait | s' en ressentent | a combien | a combien monte | a combien s' eleve |
    a combien s' eleverait | a combien grimpe | a combien tombe | a combien passe | a combien se monte | a combien se chiffre |
    a combien revient | a combien arrive | a combien ressort | combien vaut | combien vaudrait | ou en est | ou en serait | ou en sont |
    comment le plan tiendrait il | comment le plan reagirait il | comment le plan se comporterait il | comment tiendrait le plan |
    comment tient le plan | comment s' en tire le plan | comment s' en tirerait le plan | ou en seraient | ou atterrit | ou finit |
    ou se situe | ou se situerait | comment reagit | comment reagirait | comment bouge |
    comment bougerait | comment se comporte | comment se comporterait | comment varie | comment varierait | comment s' en sort |
    comment ressort | comment se porte | comment se porterait | que vaut | que vaudrait | que fait | que ferait | que dit | que dirait |
    jusqu' ou monte | jusqu' ou grimpe | jusqu' ou descend | jusqu' ou tombe | jusqu' ou chute | qu' en est il de | qu' en est il du |
    qu' en serait il de | qu' en serait il du | que reste t il de | que resterait il de | que resterait il du | que reste t il du |
    que restera t il de | repercussion~ | repercussion~ sur | incidence~ | incidence~ sur | retombee~ | quelles retombees | quid de |
    quid du | quid des | resultat sur | resultats sur | quel resultat sur | consequence sur | consequences sur | qu' est ce que ca casse |
    est ce que ca casse quelque chose | ca casse quelque chose | on casse quelque chose | casse t on quelque chose | ca casse ou |
    ou est ce que ca casse | est ce que ca casse | est ce que ca coince | ca coince ou | ou coince t il | ou cela coince t il |
    ou est ce que ca craque | ou ca craque | qu' est ce qui saute | qu' est ce qui flanche | ou est ce que ca bloque |
    qu' est ce qui deraille | on peut livrer ca | peut on livrer ca | peut on le livrer | est ce qu' on peut livrer |
    est ce qu' on sait livrer | on sait livrer ca | sait on livrer ca | on sait faire | sait on faire | est ce qu' on sait faire |
    on arrive a livrer ca | arrive t on a livrer | on y arrive | y arrive t on | est ce qu' on y arrive | on tient | est ce qu' on tient |
    tient on | est ce que ca tient | ca tient | on peut absorber ca | peut on absorber ca | est ce qu' on peut suivre | peut on suivre |
    on peut suivre | est ce qu' on suit | est ce faisable | c' est faisable | est ce que c' est faisable | est ce jouable | c' est jouable |
    pouvons nous livrer ca | pouvons nous le livrer | pourrait on livrer ca | le plan tient il | le plan tient il le coup |
    le plan tiendrait il | le plan tiendra t il | quel coup pour | quel contrecoup sur | quel degats sur | quel retombees sur |
    quel casse sur | quel dommage pour | quel dommages pour | quels coup pour | quels contrecoup sur | quels degats sur |
    quels retombees sur | quels casse sur | quels dommage pour | quels dommages pour | quelle coup pour | quelle contrecoup sur |
    quelle degats sur | quelle retombees sur | quelle casse sur | quelle dommage pour | quelle dommages pour | quelles coup pour |
    quelles contrecoup sur | quelles degats sur | quelles retombees sur | quelles casse sur | quelles dommage pour | quelles dommages pour |
    quel coup porte aux | ca touche | cela touche | a quel point ca touche | ca fait quoi sur | ca fait quoi aux | que se passe til |
    que ce passe t il | que ce passe til | que se passerait til | que se passera til`,
  'outcome:closing': 'donne sur | donnerait sur | ferait a | aurait sur',
  and: `
    et | & | plus | ainsi que | et aussi | et puis | et que | et qu | suivi de | suivie de | suivis de | suivies de | suivi d' | suivie d' |
    suivis d' | suivies d' | suivi par | suivie par`,
  or: 'ou bien | ou',
  but: `
    mais | tandis que | tandis qu | alors que | alors qu | pendant que | pendant qu | puis | ensuite | en meme temps que |
    en meme temps | et en meme temps | par ailleurs | combine a | combinee a | en parallele | et en parallele | en contrepartie | et en contrepartie |
    en revanche | en echange | et en echange | simultanement | au meme moment | de son cote | en compensation | et en compensation |
    et parallelement | parallelement`,
  not: `
    pas | n' est pas | ne pas | jamais | ni | guere | aucunement | nullement | refus~ | evit~ | eviter | empech~ | renonc~ | renoncer a |
    contrairement a | loin de`,
  'scope:all': `
    tout | toute | tous | toutes | tous les | toutes les | chaque | partout | total | totale | globale | global | l ensemble de |
    ensemble des | l' ensemble de | sur aucune ligne | sur aucune des lignes | sur aucune machine | dans aucun pays | sur aucun site |
    nulle part | pour aucun produit | jeter tout le | jette tout le | detruire tout le | detruit tout le | mettre au rebut tout le |
    met au rebut tout le | on jette tout le | on detruit tout le | l' un ou l' autre fournisseur | les deux fournisseurs |
    chez les deux fournisseurs | des deux fournisseurs | aucun des deux fournisseurs`,
  'scope:only': `
    seulement | uniquement | que pour | rien que | mais seulement | mais uniquement | exclusivement | rien qu' | que sur | juste`,
  'scope:except': `
    tout sauf | tous sauf | toutes sauf | sauf | sauf en | sauf pour | excepte | hormis | hors | a part | a l exception de |
    a l exception du | mais pas | mais pas en | en dehors de | en excluant | excluant | exclusion faite de | abstraction faite de |
    abstraction faite du | a l exclusion de | a l exclusion du | en ignorant | sans compter | en laissant de cote | mis a part |
    moins ceux de | a l' exception de | a l' exception du | a l' exclusion de | a l' exclusion du | exclu | exclus | exclue | exclues |
    epargne | epargnes | epargnee | epargnees | exempte | exemptes | exemptee | exemptees | exonere | exoneres | exoneree | exonerees |
    deduit | deduits | deduite | deduites | mis de cote | mise de cote | laisse de cote | laissee de cote | laisses de cote | non concerne |
    non concernes | non concernee | non concernees | pas concerne | pas concernes | pas concernee | pas concernees | preservee |
    preservees | intact | intacts | intacte | intactes | mise a part`,
  'prep:by': "de | d' | par | d' environ | d' encore | de pres de",
  'prep:to': 'a | au | aux | jusqu a | jusqu a la | -> | → | vers',
  'prep:from': "de | du | d' | des | depuis",
  'prep:in': `
    du debut a la fin d' | du tout debut a la fin | du debut a la fin de | du debut a la fin | du debut a la fin du mois de | en | a | au |
    aux | dans | dans le | dans la | sur | pendant | durant | au cours de | au cours du | pour | lors de | chez | au mois de | au mois d |
    courant | en pleine | dans chaque | sur chaque | pour chaque | a chaque | faits sur | fait sur | faite sur | faites sur |
    fabriques sur | fabriquees sur | fabrique sur | fabriquee sur | produits sur | produites sur | realises sur | qui passent sur |
    qui passe sur | qui tournent sur | passant sur | chacun des | chacune des | sur chacun des | sur chacune des | dans chacun des |
    dans chacune des | pendant chacun des | pendant chacune des | pour chacun des | pour chacune des`,
  'prep:under': 'sous',
  'prep:for': 'pendant | durant | pour | sur',
  'prep:until': `
    d' aujourd'hui a | d' aujourd'hui jusqu' a | de maintenant a | de maintenant jusqu' a | d' ici jusqu' a | d' ici jusqu' en |
    d' ici jusqu' a fin | des maintenant jusqu' a | des maintenant et jusqu' a | d' aujourd'hui jusqu' a fin | jusqu' | jusqu' a |
    jusqu' en | jusqu' au | jusqu' a la | jusqu' a fin | jusque | jusqu' a et y compris | jusqu' au mois de | jusqu' au mois d' |
    jusqu' a la fin de | jusqu' a la fin d' | jusqu' a la fin | jusque fin`,
  'prep:since': `
    au depart de | au depart d' | au depart du mois de | au depart du mois d' | a partir de | a partir du | a partir d' | des | depuis |
    a compter de | a compter du | a compter d' | a dater de | a dater du | demarr~ | commenc~ | commenc~ le | commenc~ en | a partir de la |
    a dater d' | en partant d' | en partant du | en partant de | commencant en | commencant le | commencant au | debutant en | debutant le |
    debutant au | demarrant en | demarrant le | demarrant au | effectif en | effectif au | effective au | avec effet au | avec effet en |
    a partir du mois de | a partir du mois d' | a compter du mois de | a compter du mois d' | des le mois de | des le mois d' |
    depuis le mois de | depuis le mois d' | des le | a compter de la`,
  'prep:onwards': 'et au dela | et apres',
  'prep:after': 'apres | apres le | au dela de | au dela du',
  'prep:before': "avant | avant le | avant la | avant que | avant de | avant d' | avant qu'",
  'prep:of': "de | d' | du | des | de la | de l' | @ | en | pour | concernant",
  'prep:with': 'avec | moyennant | malgre | en depit de | en depit des',
  'prep:per': 'par | / | chaque | a la | a l',
  'prep:between': 'entre | entre le',
  'prep:than': `
    que | qu' | de plus qu' aujourd'hui | que prevu | qu' aujourd'hui | qu' actuellement | que d' habitude | que la normale |
    que maintenant | que normal | que comptabilise | qu' enregistre | que dans le systeme | qu' annonce | que compte | que dans les livres |
    que ce qui est enregistre | qu' attendu | que ce qui etait prevu | que la prevision | que d' ordinaire | qu' en temps normal |
    de plus qu' aujourd' hui | qu' aujourd' hui`,
  'prep:against': 'contre | par rapport a | par rapport au | face a',
  'compare:below': `
    sous | en dessous de | en dessous d' | au dessous de | moins de | moins d' | inferieur a | inferieure a | au plus | passe sous |
    pass~ sous | pass~ en dessous de | tomb~ sous | tomb~ en dessous de | descend~ sous | descend~ en dessous de | baiss~ sous |
    chut~ sous | <= | < | ≤ | ne depass~ pas | finit sous | finit en dessous de | finit en dessous d' | finit au dessous de | finisse sous |
    finisse en dessous de | finisse en dessous d' | finisse au dessous de | termine sous | termine en dessous de | termine en dessous d' |
    termine au dessous de | reste sous | reste en dessous de | reste en dessous d' | reste au dessous de | demeure sous |
    demeure en dessous de | demeure en dessous d' | demeure au dessous de | se termine sous | se termine en dessous de |
    se termine en dessous d' | se termine au dessous de | ressort sous | ressort en dessous de | ressort en dessous d' |
    ressort au dessous de | atterrit sous | atterrit en dessous de | atterrit en dessous d' | atterrit au dessous de | se situe sous |
    se situe en dessous de | se situe en dessous d' | se situe au dessous de | arrive sous | arrive en dessous de | arrive en dessous d' |
    arrive au dessous de | est sous | est en dessous de | est en dessous d' | est au dessous de | soit sous | soit en dessous de |
    soit en dessous d' | soit au dessous de | ou moins | ou en dessous | rater | manquer | ne pas atteindre | de ne pas atteindre |
    rester en dessous de | qu' on rate | qu' on manque | ne pas faire | rate | raterait | ratait | manquerait | n' atteint pas |
    n' atteigne pas | n' atteindra pas | n' atteindrait pas | ne tienne pas | manque les | manque la | manque l' objectif de | rate les |
    rate l' objectif de | ne pas depasser | sans depasser | ne pas exceder | sans exceder | n' excede pas | n' excedent pas |
    n' excedera pas | ne passe pas au dessus de | ne passent pas au dessus de | ne pas passer au dessus de`,
  'compare:above': `
    au dessus de | au dessus d' | plus de | plus d' | superieur a | superieure a | au moins | depass~ | rest~ au dessus de |
    rest~ au dessus d' | >= | > | ≥ | reste superieur a | finit au dessus de | finit au dessus d' | finit au dela de |
    finisse au dessus de | finisse au dessus d' | finisse au dela de | termine au dessus de | termine au dessus d' | termine au dela de |
    reste au dessus de | reste au dessus d' | reste au dela de | demeure au dessus de | demeure au dessus d' | demeure au dela de |
    se termine au dessus de | se termine au dessus d' | se termine au dela de | ressort au dessus de | ressort au dessus d' |
    ressort au dela de | atterrit au dessus de | atterrit au dessus d' | atterrit au dela de | se situe au dessus de |
    se situe au dessus d' | se situe au dela de | arrive au dessus de | arrive au dessus d' | arrive au dela de | est au dessus de |
    est au dessus d' | est au dela de | soit au dessus de | soit au dessus d' | soit au dela de | monte au dessus de | monte au dessus d' |
    monte au dela de | grimpe au dessus de | grimpe au dessus d' | grimpe au dela de | ou plus | ou au dessus | ou mieux | ou davantage |
    ne passe pas sous | ne passe pas en dessous de | ne passe pas en dessous d' | ne descend pas sous | ne descend pas en dessous de |
    ne tombe pas sous | ne tombe pas en dessous de | qui ne passe pas sous | qui ne descend pas sous | qui ne tombe pas sous |
    qui ne passe pas en dessous de | ne passant pas sous | pas en dessous de | pas inferieur a | pas inferieure a | jamais sous |
    jamais en dessous de`,
  'compare:reach': `
    atteind~ | atteign~ | atteindre | attein~ | obten~ | obtenir | arriv~ a | garant~ | assur~ | mainten~ | maintenir | ramen~ | ramener |
    remont~ a | gard~ | tenir | conserver | avoir | garde | gardent | garder | preserv~ | respect~ | satisf~ | rest~ a | reste a | repass~ |
    revenir a | revien~ a | conserve | retrouv~ | tien~ | tiendra~ | tient | tiennent | tiendrait | tiendra | tiendront | tenait | tenons |
    finit avec | finit sur | finit par | finit l' annee avec | finit le plan avec | finisse avec | finisse sur | finisse par |
    finisse l' annee avec | finisse le plan avec | finira avec | finira sur | finira par | finira l' annee avec | finira le plan avec |
    finirait avec | finirait sur | finirait par | finirait l' annee avec | finirait le plan avec | finissent avec | finissent sur |
    finissent par | finissent l' annee avec | finissent le plan avec | termine avec | termine sur | termine par | termine l' annee avec |
    termine le plan avec | terminera avec | terminera sur | terminera par | terminera l' annee avec | terminera le plan avec |
    terminerait avec | terminerait sur | terminerait par | terminerait l' annee avec | terminerait le plan avec | terminent avec |
    terminent sur | terminent par | terminent l' annee avec | terminent le plan avec | s' acheve avec | s' acheve sur | s' acheve par |
    s' achevera avec | s' achevera sur | s' achevera par | cloture avec | cloture sur | cloture par | cloture l' annee avec |
    cloture le plan avec | cloturera avec | cloturera sur | cloturera par | cloturera l' annee avec | cloturera le plan avec | boucle avec |
    boucle sur | boucle par | boucle l' annee avec | boucle le plan avec | aboutit avec | aboutit sur | aboutit par |
    aboutit l' annee avec | aboutit le plan avec | debouche avec | debouche sur | debouche par | debouche l' annee avec |
    debouche le plan avec | se solde avec | se solde sur | se solde par | se soldera avec | se soldera sur | se soldera par |
    se solderait avec | se solderait sur | se solderait par | se termine avec | se termine sur | se termine par | se terminera avec |
    se terminera sur | se terminera par | se terminerait avec | se terminerait sur | se terminerait par | se conclut avec | se conclut sur |
    se conclut par | tienne | tienne a | tiennent a | tienne bon a`,
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
    enregistre | enregistrer | enregistre sous | enregistre le sous | enregistrer sous | sauvegarde | sauvegarder | sauvegarde sous |
    sauve sous | enregistre ca | enregistre le | enregistrez | enregistrez sous | enregistrez ca | sauvegardez | sauve | sauve le sous |
    sauve ca sous | garde ca sous | garde le sous | conserve sous | appelle le | nomme le | enregistre ce scenario |
    enregistre le scenario | enregistrer le scenario | sauvegarde le scenario`,
  'follow:instead': `
    plutot | mets | mettons plutot | a la place | mets plutot | essaie avec | essayons avec | essaye avec | essayons | passe a plutot |
    remplace par | mettre | mets le a | passons a | et avec | et pour | et plutot`,
  unknowable: `
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
  'courtesy:thanks': `
    stp | svp | s' il te plait | s' il vous plait | s il te plait | s il vous plait | merci | merci d' avance | merci par avance |
    d' avance merci | par avance merci | merci beaucoup | merci bien | merci a tous | merci a vous | merci a toi | merci encore |
    cordialement | bien cordialement | bien a vous | bien a toi | je te prie | je vous prie | je t' en prie | je vous en prie |
    bonne journee`,
};
