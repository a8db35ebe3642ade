/** What asks whether something can still be done: `can we still deliver`. It says nothing else. */
export const whether = `
    peut on | pourrait on | arrive t on | va t on | sommes nous | serons nous | pouvons nous | pourrions nous | pourrons nous |
    livre t on | livrons nous | reste t on | restons nous | est on | {sommes nous, reste t on, restons nous, est on, sert on,
    livrerait on, livrera t on, est ce qu' on livre, est ce qu' on sert, est ce qu' on expedie, est ce qu' on fournit,
    est ce qu' on honore, on livre, on sert, on expedie, on fournit, on honore, est ce que nous livre, est ce que nous sert,
    est ce que nous expedie, est ce que nous fournit, est ce que nous honore, nous livrons, nous servons, nous expedions,
    nous fournissons, est ce que nous livrons, est ce que nous servons, est ce que nous expedions, est ce que nous fournissons,
    expedie t on, fournit on, honore t on, servons nous, expedions nous, reste on, livrerions nous, livrerons nous} {encore,
    toujours}`;
/** French. What says nothing where it stands: courtesies, frames of a question, verbs that another word explains. */
export const filler = `
    comme marche | en tant que marche |
    deja {prevu, prevue, prevus, prevues, planifie, planifiee, planifies, planifiees, programmee, programmees} |
    se {voit, voient, verra} {attribuer, accorder, allouer} |
    du sien | de la sienne | des siens | des siennes | du leur | de la leur | des leurs |
    payait | payaient | payions | {, tout} le reste {comme prevu, sans changement, pareil, ne change pas, ne bouge pas} | et rien d' autre |
    {vient, viennent} {d', de, de nous} {appeler, telephoner, ecrire, prevenir} |
    {verifie, verifiez} moi |
    qui {arrive, arrivent, s' annonce, s' annoncent} |
    {quelqu' un, on} {s' est trompe, a mal compte} | {les commerciaux, les clients, les vendeurs, les marches} {ralent, grognent, rouspetent} |
    ralent |
    {je ne comprends, on ne comprend, nous ne comprenons, je ne vois, on ne voit, je ne sais, on ne sait} pas | quelque part | ou que ce soit |
    {se plaint, se plaignent, se plaindre} {, de, du, des, d'} | {je m', on s', nous nous} inquiet~ {pour, de, du, des} | pour passer |
    profonde | profondes | exacte | exactes | une idee de |
    confondus | confondues | {sors, sortez} {le, la, les} |
    au pire | dans le {pire, meilleur} des cas |
    quelle a ete | quel a ete | quelles ont ete | quels ont ete |
    m' envoyer | nous envoyer | envoie moi | envoyez moi | detaille moi | detaillez moi | pour la {revue, reunion} {mensuelle, hebdomadaire, trimestrielle} | en vue | tu ferais | vous feriez |
    une idee {de, du} {, ce} | un doute | des doutes | doute | doutes | doutent | doutons |
    chiffres | chiffre | existe t il | existe t elle | en vue de | ou va | ou vont | pour la {revue, reunion, presentation} {, de demain, de lundi} |
    {, le} nombre {de, d'} | dans quelle mesure | craindre | redouter | {pour, afin d'} y {arriver, parvenir} |
    {pour, afin de} {le faire, y parvenir, l' atteindre, les atteindre} |
    compatible | compatibles |
    acceptable | acceptables | supportable | supportables | tolerable | envisageable |
    les kpi | les kpis | kpi | kpis |
    diable | donc bien | a nos clients | {j' hesite, on hesite, nous hesitons} entre | {j' hesite, on hesite, nous hesitons} |
    s' assurer que | globalement | dans l' ensemble | au global |
    entre les deux |
    situations | des deux situations |
    vue d' ensemble | une vue d' ensemble | les deux situations | deux situations | je dois choisir | on doit choisir |
    choisir entre | je dois choisir entre | nous devons choisir entre | on doit choisir entre | vraiment | beaucoup |
    il nous faut | il nous faut {encore, toujours, quand meme, absolument, au moins} | nous faut |
    mesures | actions | existe t il | {trop, bien trop} {eleve, elevee, eleves, elevees, haut, haute, bas, basse, basses} |
    {est, sont, etait, etaient} {sous, sur} {estime, estimee, estimes, estimees, evalue, evaluee, evalues, evaluees} |
    {sous, sur} {estime, estimee, estimes, estimees, evalue, evaluee, evalues, evaluees} | surestime~ | surevalue~ |
    {l' euro, le dollar, la livre, le yen} {faiblit, se deprecie, recule, se renforce, flambe, s' apprecie} |
    servir | pour liberer {du cash, de la tresorerie, du bfr, de la place} |
    {trop, bien trop} {faible, faibles, important, importante, gros, grosse, grand, grande} |
    {peut on, pouvons nous, pourrait on, pourrions nous} {encore, toujours} |
    {ca, cela} se {verrait, remarque, remarquerait, sent, sentirait} | se sent il | on le verra | on le verrait | le voit on |
    court on | courons nous | courrait on | courrions nous | encourt on | encourons nous | prenons nous |
    ne marche qu' | marche {encore, toujours} |
    {dans, sur} {un, un seul, un meme, le meme} tableau |
    {quelqu' un, on} {a mal compte, s' etait trompe} | quelqu' un s' est trompe | erreur de comptage | fait apparaitre |
    promis | promise | promises |
    sans {gener, deranger, penaliser, leser, decevoir, heurter} {personne, les clients, nos clients} | sans {dommage, dommages, degats, casse} |
    sans que personne {le remarque, ne le remarque, en souffre, n' en souffre} |
    {pour rattraper, pour compenser, pour se rattraper, pour rattraper cela, pour compenser cela} {on, nous} |
    {est, sont, reste, restent} {utilisable, utilisables, vendable, vendables} |
    quand on regarde | lorsqu' on regarde | si on regarde | si l' on regarde | quand nous regardons | en regardant |
    rien ne change sauf | si rien ne change sauf | on ne change rien sauf | si on ne change rien sauf | rien ne change a part | on ne change rien a part |
     si on ne fait rien | si l on ne fait rien | si nous ne faisons rien | sans rien faire |
    se realise | se realisait | se concretise | se concretisait | se materialise | si on ne change rien |
    si l on ne change rien | si rien ne change | sans rien changer | si nous ne changeons rien | avec les aleas connus |
    avec les aleas enregistres | avec les risques connus | aleas connus | aleas enregistres |
    {il en va, il en est, c' est} de meme {pour, de, du, des, d'} | {c' est, ce sera} pareil {pour, de, avec} |
    quand meme | tout de meme | est plutot de | est plutot a | serait plutot de | sera plutot de | sur la periode du plan |
    sur toute la periode du plan | sur la duree du plan | sur l' horizon du plan | garde | gardent | conserve | conservent | gardait | gardaient | gardions | faut il s' attendre |
    doit on s' attendre | peut on s' attendre | devons nous nous attendre | pouvons nous nous attendre |
    conservait | conservaient | conservions | maintenait | maintenaient |
    pas de question | aucune question | pas de probleme | pas de souci | aucun souci | aucun probleme | pas de surprise | mauvais |
    mauvaise | et on repond avec | on repond avec | et repondons avec | on reagit avec | on repond par | on riposte avec |
    nous apporte avec | nous apporterait avec | nous rapporte avec | nous donne avec | nous donnerait avec | apporte avec |
    au bout du compte | on compense | on compense avec | on compense par | nous compensons | nous compensons avec |
    nous compensons par | compense par | on compensait avec | on compenserait avec | un controle a | une inspection a | un audit a |
    le | la | les | l' | un | une | du | des | d' | de | de la | de l' | au | aux | se | s' | y | on | nous | notre | nos | je | j' |
    mon | ma | mes | vous | votre | vos | ils | elles | il | elle | ce | cet | cette | ces | cela | ca | c' | est | c' est | sont |
    soit | etait | etaient | serait | seraient | sera | seront | etre | ete | a | ont | avait | aurait | auraient | avoir | avec |
    qu' | que | qui | quoi | quel | quelle | quels | quelles | comment | quand | ou | donc | alors | aussi | egalement | deja |
    encore | meme | juste | maintenant | aujourd'hui | svp | s' il vous plait | s' il te plait | merci | dis moi | montre moi | sors moi | sortez moi | me sortir | nous sortir | apporte | apportent | apporterait | apporteraient |
    montrez moi | montre | montrer | voir | donne moi | donner | dire | peut | pouvons | peut il | peut elle | peuvent | pourrait |
    pourraient | pourrions | doit | doivent | devrait | devrions | fau~ | il faut | faut il | va | vont | allait | allons | aller |
    viendrait | veut | veux | vouloir | voudrais | je voudrais | chaque | tout | toute | toutes | tous | entier | entiere | deux a la fois |
    partait | partaient | partirait | partiraient | {sort, sortent, sortait, sortaient, sortirait, sortiraient, sortira, sortiront} |
    rien d' autre ne bouge | rien d' autre ne change | rien d' autre ne changeant | sans rien changer d' autre | tout le reste inchange |
    {tout en gardant, en gardant, en laissant, tout en laissant} {le reste, tout le reste} {, inchange, tel quel, identique, constant, en l' etat} |
    {, tout} le reste reste {tel quel, inchange, pareil} | le reste y reste {tel quel, inchange} |
    liste | liste les | liste nos | listez | en tout | au total | en moyenne | t | t il | t elle | t on | ne | n' | lui | leur | leurs | son | sa | ses | en | y a t il | y a |
    il y a | est ce que | est ce qu' | est ce | subitement | soudain | brusquement | fait | font | faire | faisait | faisions | fais |
    faisons | passe~ | niveau | niveaux | valeur | valeurs | taille | cas | en cas | prend~ | prenait | prenant | rest~ | deviendrait |
    devien~ | devienne~ | car | puisque | parce que | suite a | temporairement | definitivement | immediatement | simultanement |
    ensemble | equipe de planification | utilis~ | exactement | precisement | concernant | cote | actuellement | se trouv~ | trouv~ |
    besoin | avons besoin | avons nous besoin | avons | avez | peux | pourra | puisse | puissions | tourn~ | travaill~ | viv~ | subi~ |
    donn~ | support~ | optimal | optimale | connai~ | produit | bonjour | salut | bonsoir | coucou | cher | chere | stp |
    s il vous plait | s il te plait | merci d' avance | merci de | pouvez vous | pourriez vous | peux tu | pourrais tu |
    pouvez vous me dire | pourriez vous me dire | peux tu me dire | pouvez vous nous dire | me dire | nous dire | me montrer |
    nous montrer | me donner | me | moi | te | tu | toi | savoir | je voudrais savoir | je souhaite | je souhaiterais |
    nous souhaitons | on voudrait | nous voudrions | je me demande | je veux savoir | j' ai besoin de savoir | une question |
    question | petite question | disons | par exemple | notamment | en particulier | particulierement | peut etre | eventuellement |
    probablement | apparemment | environ | a peu pres | approximativement | autour de | quasiment | presque | pratiquement |
    legerement | fortement | nettement | brutalement | massivement | soudainement | considerablement | sensiblement | simplement |
    bref | en fait | en realite | finalement | au final | du coup | bon | ok | d' accord | voila | d' affilee | consecutif~ |
    que {risque t on, risquerait on, risquons nous} de |
    consecutives | consecutifs | de suite | complet | complete | completement | entierement | totalement | integralement |
    {ni plus, pas plus, pas davantage} {ni moins, pas moins} | autorite | l' autorite | les autorites | regulateur |
    le regulateur | octroyer | octroie | octroyons | sur l' ensemble des |
    {nous revient, nous reviennent, nous reviendrait} |
    l' ensemble | l' ensemble des | l' ensemble de | se retrouv~ | se retrouve | finit par | s' aver~ | semble~ | parai~ | parait |
    il parait que | on dit que | on pense que | on croit que | croi~ que | crain~ | craint | craignons | prevoi~ de | prevu de |
    est prevu de | compt~ | comptons | envisag~ | envisageons | decid~ | decide de | decidait de | decidions de | choisi~ |
    choisit de | choisissait de | oblig~ | obliges de | devions | devait | devaient | devoir | en raison du | en raison des |
    pour raison de | pour raisons de | a cause du | a cause des | suite a un | suite a une | suite au | suite aux | grace a |
    grace au | grace aux | compte tenu de | compte tenu du | lie a | liee a | lies a | par suite de | jusque la | pour l' instant |
    {nous, vous} {tirer, tirerait, tireraient, tire, tirent, sortir, sortirait, sortiraient, sort, sortent} {d' affaire, de la, d' embarras} |
    nous {sauver, sauve, sauvent, sauverait, sauveraient} {, la mise} | nous {depanner, depanne, depannerait, depanneraient} |
    {ou en, que} {serions nous, ferions nous, serait on} |
    ces jours ci | ces temps ci | ces derniers temps | par les temps qui courent | en ces temps |
    pour le moment | en ce moment | a ce jour | cette fois | une fois | une fois de plus | annonc~ | annonce | annonce que |
    nous annonce | inform~ | previent | prevenu~ | demand~ si | dit | dit que | confirm~ | collegue~ | chef | direction |
    la direction | tout le monde | possible | est il possible | est il possible de | possible de | faisable | situation |
    la situation | le scenario ou | dans un scenario ou | dans lequel | dans laquelle | lors d' | lors du | lors de la |
    c' est a dire | d' entre eux | tres | assez | trop | beaucoup | un peu | peu | beaucoup plus | bien | en termes de | en terme de |
    {nous laisse, nous laissent, nous laisserait, nous met, on est, on reste, on tombe, on passe} sous {l' objectif, la cible} |
    {nous sommes, nous restons, nous tombons, on serait, on resterait} sous {l' objectif, la cible} |
    du point de vue {de, du, des, d', de la, de l'} | sous l' angle {de, du, des, d', de la, de l'} |
    {on touche aux, on change les, on modifie les} donnees d' entree |
    en matiere {de, d'} | au niveau de | au niveau du | quant a | quant au | s' agissant de |
    pour ce qui est de | de notre cote | chez nous | net | brut |
    effectif | effectivement | officiellement | rythme | au rythme de | peu importe | quoi qu' il arrive |
    toutes choses egales par ailleurs | toutes choses egales | nous avons | nous avions | on a | on avait | on aurait | nous aurions |
    ca donnerait quoi | ca fait quoi | ca ferait quoi |
    ait | aient | ayons | fut | furent | soient | serions | serons | etions | ici | la bas | dessus | celui | celle | ceux | celles |
    celui ci | lequel | laquelle | ouais | oui | hein | dites | dites moi | dis | voyons | voyez | regard~ | regarder | verifie~ si |
    calcul~ | calculer | calcule moi | evaluer | evalue~ | estim~ | estimer | analys~ | analyser | modelis~ | examin~ | explor~ | esquiss~ | reper~ | detect~ | consider~ | envisag~ |
    identifie | identifiez | identifions | identifier | elabor~ | {mets, mettez, mettons, mettre} {en place, sur pied} un | dress~ la liste {des, de} | penche toi sur | penchez vous sur | penchons nous sur | test~ | tester | etudi~ | etudier |
    suppose | supposition | hypothetiquement | hypothese ou | l' hypothese ou | arriv~ que | il arrive que | arrivait que |
    se produi~ | se produit | se produisait | survien~ | survient | survenait | survenir | intervien~ |
    avait lieu | auraient lieu | aurait lieu | ait lieu | d' ici | d' ici a | d' ici la | d' ici le | d' ici au | pense | pensons |
    pensez | pensent | finissait par | s' attend a | s' attend | attend~ | on attend | attend on | attend t on | nous attendons |
    attendons nous | on s' attend a | nous nous attendons a | sommes |
    etes vous | etes | suis | avons nous | aurons nous | devons nous | allons nous | vont ils | a t on | faut il que | doit on |
    dois je | que d' habitude | que d' ordinaire | d' habitude | d' ordinaire | habituel~ | habituellement | comme d' habitude |
    comme prevu | imprevu~ | inattendu~ | inopine~ | brutal~ | soudain~ | temporaire~ | provisoire~ | definitif | definitive |
    ponctuel~ | leger | legere | fort | forte | forts | fortes | gros | grosse | grosses | grand | grande | grands | grandes | petit |
    petite | petits | petites | nette | nettes | severe~ | massif | massive | sensible | considerable~ | spectaculaire~ | marque~ |
    possible~ | eventuel~ | hypothetique~ | actuel | actuelle | actuels | actuelles | normal | normale | normaux | normales |
    standard | respectif | respectifs | respectivement | etant donne | il se trouve que | se passer | se passe | se passerait |
    se passera | arrivait | arriverait | arrivera | arrive | avere | averait | tiendrait on | tiendrions nous | toutes les deux |
    tous les deux | tous deux | toutes deux | inclus | incluse | incluses | compris | comprise | comprises |
    {tombe, tombera, tomberait, tombait, arrive, arrivera, survient} quand |
    y compris | au depart | depart | au debut |
    initial | initiale | lance le scenario | lancez le scenario | lancer le scenario | lance moi le scenario | execute~ | executer |
    faire passer | joue le scenario | jouer | simule moi | met | mettent | reste t il | resterait il | resterait on | arriverait on |
    arriverions nous | saurait on | aurait on | chacun | chacune | recoi~ | recoivent |
    {remplit, remplissent, remplirait} | rien de {special, complique, extravagant} |
    recevait | recevaient | recevrait | recevoir |
    recu | recue | devient | deviennent | deviendra | devenu | devenue | devenir | on risque de | nous risquons de |
    nous risquerions de | il se peut que | il se pourrait que | il est probable que | il est possible que | il parait | essay~ |
    essayer | tent~ | tenter | cependant | pourtant | toutefois | neanmoins | en effet | evidemment | clairement | absolument |
    {nous frappe, nous tombe dessus, nous frappait, nous tombait dessus} |
    en plus de {cela, ca} | par dessus {le marche, cela} |
    vraiment | certainement | surement | sans doute | en general | generalement | normalement | souvent | via | comprendre | trouver |
    curieux | curieuse | serieux | serieuse | serieuses | curiosite | par curiosite | info | infos | information | nouvelle | evenement | malheureusement |
    ces {derniers temps, dernieres semaines, derniers mois} | {apres, grace a} {la, une,} {formation, mise a niveau, renovation, modernisation} |
    heureusement | recemment | dernierement | derniere nouvelle | theoriquement | en theorie | en pratique | en principe | a priori |
    {as tu, t' as, tu as} une idee {, de, d', du, des} |
    vraisemblablement | selon | d' apres | d' apres nous | selon nous | selon vous | a votre avis | a ton avis | a ton avis | pour info |
    rapidement | vite fait | immediat | immediate | entre temps | entretemps | d' un coup | tout d' un coup | tout a coup |
    d' un seul coup | en une fois | l' un apres l' autre | on vient d' apprendre | nous venons d' apprendre | on apprend |
    on apprend que | on nous dit | on nous annonce | on nous annonce que | il y aurait | il y avait | y avait | y aurait | y aura |
    il y aura | on parle d' une | parl~ | parler | on craint | on redoute | redout~ | je pense | je crois | je suppose | j' imagine |
    je veux | je cherche | cherch~ | chercher | permet~ | permettre | permett~ | autoris~ | commenc~ a | se met a | se mettait a |
    se mettent a | continuer | continue a | vient a | venait a | viennent a | venaient a | vien~ | venir | vient | vienne | vint |
    est en train de | en train de | sur le point de | tenu de | amenee a | cens~ | cense | censee | supposee | necessit~ |
    implique~ | impliqu~ | entrain~ | provoqu~ | engendr~ | signifi~ que | devoir etre | doit etre | devait etre | devra etre |
    peut etre que | reprogramm~ | dispos~ | dispose | disposait | possede~ | possed~ | beneficie~ | benefici~ | benefici~ de |
    obtien~ | obtenait | obtient | consacr~ | concern~ | frapp~ | affecte par | victime de | victime d' | sujet a | sujette a |
    confront~ a | fait face a | faire face a | facile | difficile | facilement | rapide ment | tout de suite | a peine | tout juste |
    reel | reelle | reels | reelles | reellement | vrai | vraie | ai | aie | aies | aille | aillent | allaient | allais | allez |
    allions | aura | aurai | aurais | auras | aurez | auriez | aurions | aurons | auront | avaient | avais | aviez | avions | ayant |
    ayez | connaissait | connaisse | connaissent | connait | connaitra | connaitrait | connaitre | devais | devenaient | devenait |
    devez | deviendraient | deviendront | devienne | devons | devra | devrai | devraient | devrais | devriez | devrons | devront |
    dois | doive | es | etais | etant | etiez | eu | eue | eus | eut | faille | faisaient | faisais | faisant | faites | fallait |
    fallu | fasse | fassent | faudra | faudrait | faut | fera | feraient | ferait | ferions | feront | fusse | ira | iraient | irait |
    iront | obtenons | obtiendra | obtiendrait | obtiennent | pourrai | pourrais | pourrez | pourriez | pourrons | pourront |
    pouvaient | pouvais | pouvait | pouvez | pouvions | prenaient | prend | prendra | prendrait | prends | prenez | prenne | prennent |
    prenons | pris | prise | pu | puissent | restaient | restait | reste | restent | restera | resteraient | resterait | sachant |
    sache | sais | sait | saura | saurait | savent | savez | savons | serai | serais | seras | serez | seriez | sois | soyez | soyons |
    subir | subira | subirait | subissait | subisse | subissent | subissions | subit | vais | vas | verra | verrait | verrions |
    verrons | veuillez | veulent | voient | vois | voit | voudra | voudraient | voudrait | voudriez | voudrions | voulaient | voulais |
    voulait | voulez | voulions | voulons | voulu | voyait | vu | vue | hopita* | hopitaux | hopital | un {hopital, grossiste, distributeur} | pourri | pourrie | maussade | {operation, campagne, action, offre} commerciale | pharmacie* | patients |
    patient | medecins | grossiste* | distributeur* | detaillant* | magasins | cliniques | clinique | acheteurs | utilisateurs |
    prevoyons | nous prevoyons | on prevoit | nous prevoyons de | on prevoit de | durant | duree totale | maintenant avec | le nom |
    par dessus | marketing | commerciaux | les commerciaux | commercial | equipe commerciale | directeur | directrice | finance |
    finances | controle de gestion | logistique | responsable | responsable de production | chef de production | chef d' atelier |
    directeur d' usine | service client | supply chain | acheteur | service achats | les achats | qualite | service | ingenierie |
    collegues | planificateur | planification | le planning | aleas | ampleur | avenir | concurrent | concurrents | un concurrent |
    la concurrence | concurrence | constat~ | contrat | contrats | developp~ | direct | directement | emploi | etape | etat | exact |
    force | general | grave | objectif | operation | outil | pari | partenaire | precis | prime | processus | programme | projet |
    rare | serie | somme | souhait~ | source | technique | terme | journee | actualite | tendance | saisonnier | saisonniere | saison |
    campagne | une campagne | promotion | promo | une promotion | publicite | appel d' offres | du a | due a | dus a | dues a |
    malgre tout | quoi qu' il en soit | tellement | si tellement | autant | nous reflechissons a | on reflechit a | nous etudions |
    on etudie | nous discutons | reflechi~ | envisageons d' | finir | finira | finit | finissent | terminer | termine a | terminera |
    se terminer | terminent | aboutir | retomber | se situer | se situe | situe | nos risques | les risques actuels | risques actuels |
    nos risques actuels | du tout | lot de | lots de | le lot de | une palette de | palettes de | des lots de | reagit avec |
    reagit de | repond par | reagit par | tient on le coup | tenir le coup | tiendrait on le coup | tiendrons nous le coup |
    {on, nous, ca} {tiendrait, tiendra, tiendrions, tiendrons, tenons, tient} le coup | {tenons, tiendrions} nous le coup |
    {sommes, serions, serons} nous en danger | {est, sera, serait} on en danger |
    {les lignes, nos lignes, les usines, nos usines} {suivent, suivent elles, suivront, suivront elles, suivraient, suivraient elles} |
    {la production, l' usine, la ligne} {suit, suit elle, suivra, suivra t elle} |
    on arrive a quoi | on aboutit a quoi | on en arrive a quoi | ou arrive t on | est ce que ca passe | ca passe |
    {faire, fait, fais, faites, faisait, ferait, faisons} tourner | ressemble | ressemblerait |
    ressemblera | que vaut le plan | ca tient | ca tient la route | tient la route | s' en sort on | on s' en sort |
    s' en sortirait on | comment s' en sort on | ce qui se passe | ce qui se passerait | ce qu' il se passe | ce que donne |
    ce que donnerait | ce que ca donne | ce que ca donnerait | je souhaiterais voir | on voudrait voir | nous voudrions savoir |
    pourrais je voir | serait il possible | il serait interessant de voir | il serait utile de savoir | pour voir | histoire de voir |
    jette un oeil a | regarde | regardons | voyons voir | dis nous | dites nous | raconte moi | juste pour voir | pour etre sur |
    hello | je me demandais | me demandais | aide moi a comprendre | aide moi | aidez moi | aidez moi a comprendre | reagi~ | reagit |
    reagissait | tend a | tend d' | tendrait a | tendait a | continu~ de | continu~ d' | continu~ a | continue d' | ne cessait de |
    ne cesserait de | essaie de | essaie d' | essayons de | essayons d' | ressort~ | ressort | ressortait | affich~ | observ~ |
    {, le} {pire, meilleur} cas pour {le comite, la direction, le conseil, la reunion, le budget} |
    observons | appliqu~ | appliquer | se revel~ | se revele | pire des cas | dans le pire des cas | dans le meilleur des cas |
    on m' annonce | on m' annonce que | on m' annonce un | on m' annonce une | m' annonce que | on m' a dit que | on m' a dit qu' |
    on nous a dit que | on nous a annonce | on nous a annonce que | je m' attends a | je m' attends a ce que | m' attends a |
    on table sur le fait que | on table sur | nous tablons sur | tablons sur | patron | le patron | mon patron | ca change |
    ca changerait | ca fait | ca ferait | ca donne | ca donnerait | ca changera | ca donnera | ca implique | ca impliquerait | que ca |
    ce que ca | si ca | ca va | ca veut dire | ca peut | ca pourrait | ca ira | ca irait | ca marche | ca marcherait | comme ca |
    pour ca | a part ca dit | bonjour a tous | bonjour a toutes | salut a tous | bonjour l' equipe | bien a vous | cordialement |
    merci beaucoup | merci bien | merci par avance | d' avance merci | avec mes remerciements | je vous prie | je te prie |
    y reste | y restent | reste ainsi | restent ainsi | y restera | y demeure | en reste la | si possible | si vous pouvez | si tu peux | si vous le pouvez | si cela est possible | si c' est possible | quand tu as le temps |
    quand vous avez le temps | quand tu peux | quand vous pouvez | pourrais je savoir | est il possible de savoir |
    auriez vous l' amabilite de | aurais tu l' amabilite de | j' ai une question | une autre question | autre question |
    question suivante | au fait | au passage | en prime | enregistres | existants | {deux ou trois, quelques} {mesures, leviers, pistes, idees} | {je songe, on songe, nous songeons} a | {veut, veulent, voudrait, aimerait} savoir si | dans ce cas | les deux ensemble | rale | ralent |
    est ce que ca s' equilibre | ca s' equilibre | {une, la} probabilite suffira | suffira | {ou est ce du, au} doigt mouille | l' hiver s' annonce {rude, difficile, long, froid} | {faut il, faudrait il, doit on, devrait on} prevoir | qui {m', nous} interesse | {ou, et} autre chose | {la, le, les} {pire, pires} d' abord | prolonge | prolongez | prolonger | avec en prime | a propos | franchement | honnetement | bien entendu | bien sur | naturellement |
    forcement | en somme | somme toute | tenir compte de | en tenant compte de | en tenant compte du | en prenant en compte |
    compte tenu des | a mon avis | m' | quelqu' un | en parallele | parallelement | en contrepartie | en echange | de maniere |
    de facon | comme je le disais | comme dit | comme on l' a dit | demeur~ | part en | partait en | entre en | aujourd' hui |
    viennent | parviennent | nous parviennent | nous parvient | parvient | accusent | accept~ | accepte de | accepterait de |
    acceptent de | consent a | est pret a | la piece | piece | par unite | l' unite | a l' unite | a la piece | le sien | la sienne |
    l' on | reparti comme la prevision | repartis comme la prevision | repartie comme la prevision | reparties comme la prevision |
    reparties selon la prevision | repartis selon la prevision | au prorata de la prevision | au prorata des previsions |
    ouvert | ouverte | ouverts | ouvertes | les siens |
    {la, le, les, l'} {remplace, remplacent, relaie, relaient} avec | {viennent, vient} en renfort avec | prend le relais |
    {absorbe, absorbent} {la charge, le volume, la production} avec | {prend, prennent} la releve avec |
    les siennes | le leur | la leur | les leurs | chez eux | chez lui | chez elle | chez elles | avec eux | accumule t on |
    accumulerait on | va t on accumuler | se retrouve t on avec | s' accumule | s' accumulerait | tous marches confondus |
    marches confondus | tous pays confondus | pays confondus | toutes regions confondues | tous sites confondus |
    tous clients confondus | tous canaux confondus | pour compenser | pour couvrir | pour couvrir ca | pour couvrir cela | en compensation | histoire de compenser | afin de compenser |
    pour rattraper | pour amortir le choc | pour limiter la casse | pour absorber le choc | sur tous les marches |
    dans tous les marches | ca suffit | cela suffit | ca suffit il | cela suffit il | est ce suffisant | est ce que ca suffit |
    est ce que cela suffit | ca suffira | ca suffirait | cela suffirait | cela suffira | est ce assez | c' est suffisant |
    le reste inchange | le reste sans changement | tout le reste inchange | tout le reste a l' identique | rien d' autre ne change |
    aleas compris | pannes comprises | avec les aleas | aleas inclus | pannes incluses | reclame | reclament | reclamait | exige |
    exigent | exigeait | facture | facturent | facturait | facturera | facturerait | nous facture | nous demande | nous reclame |
    pratique | pratiquent | fait payer | font payer | nous fait payer | propose | proposent | proposait | proposerait | offre |
    offrent | offrait | offrirait | nous propose | nous offre | vend | vendrait | vendent | nous vend | par piece |
    dans toutes les nomenclatures | dans toutes les recettes | sur toutes les nomenclatures | dans chaque nomenclature |
    dans chaque recette | dans les nomenclatures | dans la nomenclature | dans la recette | dans les recettes |
    de toutes les nomenclatures | nouveau fournisseur | un nouveau fournisseur | nouvelle source | autre source | comme alternative |
    par la qualite | par l' assurance qualite | par le controle qualite | par l' aq | par le labo | par le laboratoire |
    par le pharmacien responsable | un nouveau contrat | nouveau contrat | le contrat | un contrat | {, un, le} {, nouveau} marche hospitalier | contrat hospitalier |
    un nouveau contrat hospitalier | le nouveau contrat | un nouveau client | nouveau client | finir avec | terminer avec |
    se retrouver avec | finisse avec | termine avec | finit on avec | termine t on avec | d' atterrir | on finisse | on termine |
    pour le budget | dans le budget | au budget | pour le s & op | pour la reunion s & op | en reunion s & op | en s & op | au s & op |
    s & op | pic budget | selon la r & d | d' apres la r & d | la r & d | r & d | apres negociation | apres negociations |
    apres discussion | apres discussions | apres d' apres negociations | apres de longues negociations | apres de dures negociations |
    le bruit court que | la rumeur dit que | la rumeur veut que | en reunion | a la reunion | lors de la reunion |
    en reunion ce matin | reunion d' hier | a la reunion d' hier | le ministere | les autorites | l' autorite de sante | l' agence |
    l' agence de sante | le regulateur | les mutuelles | mutuelles | la secu | l' assurance maladie | nos operateurs | operateurs |
    operateur | le comite | comite de direction | codir | comex | comite d' entreprise | le cse | syndicat | syndicats |
    les syndicats | consultants | auditeur | auditeurs | les auditeurs | inspecteur | inspecteurs | les inspecteurs | groupement |
    groupement d' hopitaux | groupement d' achat | groupement de pharmacies | centrale d' achat | chaine de pharmacies | negociait |
    negocie | negocient | negocions | on croise les doigts | croisons les doigts | touchons du bois | pour memoire | en gros |
    entre nous | par prudence | par precaution | par securite | par mesure de securite | tant {de, d'} | si peu {, de, d'} |
    aussi peu {, de, d'} | {seul, unique} critere {, de, du, des, d'} | critere {, de, du, des, d'} |
    {s' impatiente, s' impatientent, proteste, protestent, rale, ralent, se fache, s' agace, grogne} | a un moment {, donne} |
    a un moment ou {a un autre, un autre} | determine | determiner | determinez | {, etant} en place |
    pour {des raisons, raison, raisons} de securite | a titre d' essai | a titre d' exemple | a titre indicatif |
    en guise de test | comme stress test | comme test | a obtenu | ont obtenu | a negocie | ont negocie | avons negocie |
    nous avons obtenu | affaires reglementaires | reglementaire | restera t il | il reste | il nous reste | il resterait |
    {il n' y a, il n' y avait, n' a, n' avait, n' avons, n' avions, n' ont} {, plus} que |
    s' il {n' y avait, ne restait} que |
    {il ne reste, il ne restait, il ne nous reste, il ne nous restait} {, plus} que | restent ils |
    a recu le feu vert pour | avons le feu vert pour | a le feu vert pour | a valide | ont valide | chiffrer | peux tu chiffrer |
    pouvez vous chiffrer | chiffre moi | chiffrez moi | chiffre | chiffrons | recalcule | recalculez | recalculer | nous consent |
    nous consentent | nous consentirait | retient | retenu | retenus | retiennent | deux choses | trois choses | quatre choses |
    2 choses | 3 choses | 4 choses | deux hypotheses | trois hypotheses | deux modifications | trois modifications | deux evenements |
    trois evenements | deux mesures | trois mesures | a servir | a desservir | a livrer en tout | en pourcentage | en pour cent |
    exprime en pourcentage | suit elle | suit il | suivent elles | suivent ils | suivra t elle | suivrait elle | suivrait il |
    suivra t il | suit | promettre | peut on promettre | puis je promettre | pouvons nous promettre | peut on s' engager sur |
    s' engager sur | peut on accepter | nouvel accord | l' accord d' entreprise | mail de | un mail de | courriel de | message de |
    lettre de | courrier de | un courrier de | coup de fil de | on peut suivre | peut on suivre | on a decroche | on a remporte |
    nous avons remporte | nous avons gagne | nous avons decroche | toute l' equipe de | toute l' equipe | l' equipe entiere |
    l' equipe au complet de | l' equipe au complet | un embauche | une embauche | nouvel embauche | un nouvel embauche |
    nouvelle recrue | une nouvelle recrue | nouvel operateur | un nouvel operateur | fais passer | fait passer | font passer |
    faisons passer | faites passer | ferait passer | fera passer | finit avec | finit sur | finit l' annee avec | finit le plan avec |
    finisse sur | finisse par | finisse l' annee avec | finisse le plan avec | finira avec | finira sur | finira par |
    finira l' annee avec | finira le plan avec | finirait avec | finirait sur | finirait par | finirait l' annee avec |
    finirait le plan avec | finissent avec | finissent sur | finissent par | finissent l' annee avec | finissent le plan avec |
    termine sur | termine par | termine l' annee avec | termine le plan avec | terminera avec | terminera sur | terminera par |
    terminera l' annee avec | terminera le plan avec | terminerait avec | terminerait sur | terminerait par |
    terminerait l' annee avec | terminerait le plan avec | terminent avec | terminent sur | terminent par | terminent l' annee avec |
    terminent le plan avec | cloture avec | cloture sur | cloture par | cloture l' annee avec | cloture le plan avec | cloturera avec |
    cloturera sur | cloturera par | cloturera l' annee avec | cloturera le plan avec | boucle avec | boucle sur | boucle par |
    boucle l' annee avec | boucle le plan avec | aboutit avec | aboutit sur | aboutit par | aboutit l' annee avec |
    aboutit le plan avec | debouche avec | debouche sur | debouche par | debouche l' annee avec | debouche le plan avec | si basse |
    si bas | si haute | si haut | si faible | si elevee | si eleve | aussi basse | aussi bas | aussi faible | aussi elevee |
    aussi haute | necessaire | necessaires | se voit | se voyait | se voyaient | se voient | se verrait | se verraient | se verra |
    se verront | se voir | se voie | compensent | compensaient | compenseront | compenseraient | compense | prennent le relais |
    prend le relais | nous repondons par | on pare avec | peut on savoir | peut on voir | {s' acheve, s' achevera, se solde,
    se soldera, se solderait, se termine, se terminera, se terminerait, se conclut} {avec, sur, par} | {puis je, j' aimerais,
    nous aimerions, on aimerait, serait il possible de} {, savoir, voir} | {en raison, a cause, on parle, du fait, pour cause,
    a la suite, nous envisageons, on envisage, un lot, ne cesse} {de, d'} |
    ${whether} |
    {vu, compte tenu de, au vu de} {la, notre} {liste, table} des risques | {vu, compte tenu de} nos risques | {vu, compte tenu des, au vu des} {, les} risques | dans les risques | parmi les risques | dans la table des risques | dans la liste des risques | dans nos risques |
    une nouvelle formule | la nouvelle formule | une formule allegee | une nouvelle recette | la nouvelle recette |
    une meilleure recette |
    {a, dans} n' importe quel {moment, mois} | n' importe quand | n' importe quelle semaine | a un moment {quelconque, donne} |
    a un moment ou a un autre | un mois ou l' autre | un mois ou un autre | un mois quelconque | dans un mois quelconque |
    au moins un mois | dans au moins un mois | une semaine ou l' autre |
    {peut on, pourrait on, peut on encore, pouvons nous, pourrions nous, pourrons nous} {absorber, encaisser, avaler, amortir, digerer} | {ca, cela} {aide, aiderait, arrange, arrangerait, sert, servirait} {, a quelque chose} |
    {ce, ca, cela} serait {, bien, vraiment} utile | {est, serait} ce utile | {ce, ca, cela} servirait {, a quelque chose} |
    {une, la} nouvelle {regle, loi, reglementation, directive, norme} |
    {est ce que, est ce qu'} {ca, cela} {aide, aiderait} | aiderait | aideraient | aideraient elles | aident | aident elles |
    ca nous aide | ca nous aiderait`;
