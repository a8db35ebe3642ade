/** French. Verbs and adjectives of change. */
export const changes: Readonly<Record<string, string>> = {
  'action:takeoff': '',
  'action:slip': 'filer | gliss~ | glisser | deriv~ | derap~',
  'action:raise': `
    comment {ameliorer, augmenter, gagner, relever, accroitre, hausser} |
    {gagne, gagnons, remporte, remportons, decroche, decrochons, obtenu, obtient} {un, un nouveau, un gros} marche |
    recuper~ | recuperer |
    creer | cree | creons | creation de | creation d' | on cree | mise en place de | mise en place d' | augment~ | hauss~ | en hausse |
    hausse | a la hausse | meilleur de | meilleure de | meilleurs de | meilleures de | croi~ | croit | croissait | croisse | croitre | grimp~ | bondi~ | mont~ | progress~ | s' accroit | s' accro~ |
    accroi~ | accroit | accroitre | accrue | gagn~ | plus | de plus | en plus | davantage | supplementaire~ | plus eleve~ | plus grand~ |
    plus haut~ | relev~ | ajout~ | explos~ | amelior~ | s' amelior~ | eleve~ | s' eleve~ | allong~ | s' allong~ | plus long~ |
    plus longue~ | prolong~ | augmentation~ | augmentation de | augmentation d' | + | croissance | rajout~ | accord~ | rallong~ |
    augmente de | superieur~ | rehauss~ | accroitr~ | s' envol~ | s' envole | envol~ | flamb~ | decoll~ | se renforc~ | renforc~ | doper |
    dop~ | boost~ | stimul~ | gonfl~ | major~ | majoration~ | surcroit | surplus | extension | etend~ | elargi~ | remont~ | rebondi~ |
    redress~ | poussee | poussee de | pic de | essor | embellie | emballe~ | s' emball~ | double presque | reprise | croissance de |
    plus fort~ | plus forte~ | plus nombreux | plus nombreuse~ | plus import~ | plus importante~ | monter | augmenter | hausser | grimper |
    rajouter | mieux | booster | relever | ajouter | donner en plus | supplement | supplement de | en sus | de mieux | plus efficace~ |
    plus performant~ | plus productif | plus productive | sup | supp | encore plus | prolonger | rallonger | allonger | etendre | etirer |
    deborde~ | deborder | repart~ a la hausse | repart a la hausse | part a la hausse | parti a la hausse | partir a la hausse | repart de |
    repartait | croit de | croitrait | croitraient | croitra | croitront | croissent | s' accroitr~ | s' accroiss~ | s' intensifi~ |
    s' amplifi~ | amplifi~ | s' etoff~ | etoff~ | enfl~ | revis~ a la hausse | revise a la hausse | revu a la hausse | revue a la hausse |
    revus a la hausse | revues a la hausse | revoir a la hausse | reviser a la hausse | depass~ le plan | depass~ la prevision |
    depass~ {sa prevision, ses previsions, leur prevision, leurs previsions} |
    depass~ les previsions | depass~ les attentes | se developp~ | se developper | enregistr~ une hausse | enregistr~ une augmentation |
    accus~ une hausse | present~ une hausse | affich~ une hausse | on anticipe une hausse | nous anticipons une hausse |
    anticip~ une hausse de | on anticipe une augmentation | nous anticipons une augmentation | elever | accroissement* | relevement* |
    sursaut | elevation | envolee | flambee | rehaussement | redressement | rebond | bondir | remonter | majorer | gonfler |
    pousser a la hausse | tirer a la hausse | tire~ a la hausse | prend de l ampleur | prenait de l ampleur | montee | montee de |
    montee en cadence | boom | boom de | emballement | surplus de | surcroit de | rallonge | rallonge de | complement | complement de |
    en progression | en croissance | en augmentation | en progression de | en croissance de | orientee a la hausse | oriente a la hausse |
    s' alourdi~ | alourdi~ | decuple~ presque | pouss~ | pousser | progression* | progression de | prend de l' ampleur |
    prenait de l' ampleur | ouvr~ | ouvrir | ouvre~ | remporte | remportons | remportent | remporter | remportait | remporterait |
    cartonn~ | additionnel | additionnelle | additionnels | additionnelles | caracol~ |
    accroiss~ | cru de | crue de | crus de | crues de | surelev~ | revaloris~ | agrandi~ | grossi~ | regonfl~ | accentu~ | se dilat~ | redecoll~ |
    regrimp~ | surencheri~ | etir~ | s' etir~ | surgi~ de |
    elev~ | accru | accrus | accrues | intensifi~ | dilat~ | se prolong~ |
    au dessus {de la prevision, des previsions, de nos previsions} |
    {au dessus, en dessus} {du plan, du budget, de son plan, de son budget} |
    embauch~ | recrut~ |
    developpe de | developpee de | developpes de | developpees de`,
  'action:lower': `
    comment {reduire, diminuer, baisser, abaisser, economiser, faire baisser} |
    {perd, perds, perdons, perdez, perdent, perdait, perdions, perdaient, perdrait, perdrions, perdra} {du, de la, de l', des, une partie} |
    baiss~ | en baisse | baisse | a la baisse | diminu~ | diminution~ | diminution de | redui~ | reduis~ | reduisait | reduisent | reduire |
    reduit | reduite | reduites | reduits | reduction~ | reduction de | recul~ | en recul | chut~ | chute de | tomb~ | decroi~ | decroit |
    decline~ | declin~ | perd~ | moins | de moins | en moins | moindre~ | plus bas | plus basse~ | plus faible~ | plus petit~ | flechi~ |
    flechir | abaiss~ | raccourci~ | raccourci~ | raccourcis | raccourcies | plus court~ | plus courte~ | retir~ | enlev~ | coup~ | - |
    degrad~ | se degrad~ | effondr~ | s' effondr~ | rapetiss~ | descend~ | ralenti~ | inferieur~ | chuter | plong~ | degringol~ |
    s' effondrer | s' ecroul~ | ecroul~ | reculer | baisser | diminuer | regress~ | regression | contract~ | se contract~ | contraction |
    rogn~ | ampute~ | amput~ | allege~ | alleg~ | abaisser | rabaiss~ | minor~ | tass~ | se tass~ | tassement | flechissement | repli |
    repli de | ralentissement | affaibli~ | s' affaibli~ | faiblir | faibli~ | erod~ | s' erod~ | erosion | decru~ | decroissance |
    descendre | descente | retranch~ | ot~ | oter | soustra~ | soustraire | supprim~ | en retrait | moins fort~ | moins forte~ |
    moins eleve~ | moins nombreux | moins import~ | decrue | decrue de | cede | ceder | cedait | cedent | ecrete~ | limite de | perte |
    perte de | pertes de | lache~ | laiss~ | moins efficace~ | moins performant~ | moins productif | moins productive |
    jusqu' a quel minimum | nous prend | nous prennent | nous prenait | nous prenaient | nous prendrait | nous prendra | nous pique~ | nous vole~ | nous rafle~ | rafl~ |
    {est, sont, arrive, arrivent} {incomplete, incompletes, courte, courtes} de | incomplete de |
    part chez un concurrent | partent chez un concurrent | partent a la concurrence | part a la concurrence | perdu au profit | ristourne |
    rabais | remise | rabais de | remise de | raccourcir | ecourt~ | ecourter | abreg~ | decroiss~ | decroitr~ | decroissait | decroissent |
    plonge~ | faiblit | faiblissait | faiblissent | faiblira | faiblirait | s' essouffl~ | essouffl~ | se repli~ | se deterior~ |
    deterior~ | retreci~ | se resserr~ | se tari~ | se tarit | deviss~ | piqu~ du nez | piquer du nez | s' amenuis~ | s' amoindri~ |
    amoindri~ | rabot~ | raboter | part a la baisse | parti a la baisse | partir a la baisse | repart a la baisse | repart~ a la baisse |
    revis~ a la baisse | revu a la baisse | revue a la baisse | revus a la baisse | revues a la baisse | revoir a la baisse |
    reviser a la baisse | comprime | compriment | comprimer | comprimons | comprimez | comprimant | restreind~ | restreindre | restreint | restreinte | frein~ | freiner |
    enregistr~ une baisse | enregistr~ un recul | accus~ une baisse | accus~ un recul | present~ une baisse | affich~ une baisse |
    on anticipe une baisse | nous anticipons une baisse | on anticipe un recul | effondrement | creux de | affaiblissement | degradation |
    abaissement | {coup~, couper, tailler, rogner} dans |
    deterioration | amoindrissement | amenuisement | essoufflement | rarefaction | en diminution | en regression | en chute |
    en chute libre | en declin | orientee a la baisse | oriente a la baisse | retrancher | raccourcissement | raccourcissement de |
    ecourtement | allegement | allegement de | decote | decote de | coupe de | coupes de | amputation | rogner | amputer | minorer |
    se retract~ | de moins que dans le systeme | de moins que prevu | de moins que comptabilise | de moins que dans les livres |
    de moins qu en comptabilite | de moins que ce qui est enregistre | de remise | de rabais | de ristourne | de reduction de prix |
    d' escompte | brid~ | solde a | soldes a | soldee a | soldees a | brade | bradee | brades | bradees | promo de | promotion de |
    en promo a | en promotion a | une promo de | une promotion de |
    resserr~ | lim~ de | tronqu~ | compress~ | reflu~ | retomb~ | rechut~ | degonfl~ | reduir~ | reduisi~ | restreign~ | restreindr~ |
    se restreign~ | se reduis~ | se redui~ | soustray~ | ratatin~ | s' abaiss~ | s' alleg~ | croqu~ | grignot~ | ebrech~ | entam~ de |
    {au dessous, en dessous} {du plan, du budget, de son plan, de son budget} | sous {le plan, le budget, son plan, son budget} |
    retombe de | retombee de | retombes de | retombees de | sont retombees de | est retombee de`,
  'action:gradual': `
    reguliere | regulier | regulieres | de facon reguliere | de maniere reguliere | a un rythme regulier | mois apres mois |
    semaine apres semaine | mois par mois | semaine par semaine | par etapes | par paliers | par palier | un palier progressif |
    palier progressif | en douceur | de facon progressive | de maniere progressive | en pente douce | progressivement | progressif |
    progressive | progressifs | progressives | graduellement | graduel | graduelle | peu a peu | petit a petit | pas a pas |
    au fil du temps | lineairement | au fur et a mesure | regulierement | en rampe | montee en charge | montee en puissance |
    par paliers de | par etapes de`,
  'action:set': `
    sature a | saturent a | saturait a | saturerait a | sature a partir de |
    comptons | comptez sur | d' accord sur | mis d' accord sur | mis d'accord sur | tablons sur | tablez sur |
    misons sur | convenu de | convenus de |
    {dispose, disposait, disposaient, disposent, disposera, disposerait} {de, d', que de, que d', que des, plus que de, plus que d'} |
    {a, avait, aura, aurait, ont} {droit a, droit qu' a, plus droit qu' a} |
    restait a | restaient a | etait reste a | demeurait a | demeure a | demeurent a | plafonnait a | en restait a | fix~ | fixer | mett~ |
    mettre | mettait | mis a | mise a | pass~ a | passer a | etabl~ | = | limit~ | limit~ a | plafonn~ | plafonn~ a | regl~ a | a | au |
    est plutot de | est plutot a | serait plutot de | sera plutot de |
    est | est de | etait de | est a | etait a | etait | sont a | soit | serait de | serait a | port~ a | ramen~ | ramener | ramene a |
    amener | amenons | amenez | hisser | hissons | hissez |
    ramenait a | ramenons | remis a | remont~ a | port~ | fixe a | fixes a | fixee a | fixees a | reduit a | limite a | limites a |
    limitee a | limitees a | plafonne a | plafonnes a | plafonnee a | plafonnees a | passait a | passerait a | passaient a | passeraient a |
    passent a | pass~ | mis | mise | regler a | cal~ a | bloque~ a | n' atteint que | n' atteignait que | n' atteindrait que | n' atteint plus que | n' est plus que de | n' etait que de | ne soit que de | descend~ a |
    descendait a | monte a | montait a | tomb~ a | tombait a | vaut | valait | vaudrait | valent | vaille | egale | egal a | egale a |
    mets | met | mettez | imposer | impos~ | fixons | fixez | placer | plac~ | plafonne ses envois a | nous limite a | nous plafonne a |
    bride a | bridee a | brides a | est bride a | est bridee a | sont brides a | revient a | reviennent a | revenait a | reviendrait a |
    part a | partent a | partait a | retombe a | retombent a | repasse a | repassent a | redescend a | redescendent a | remonte a |
    remontent a | est revenu a |
    est revenue a | retomb~ a | redescend~ a | revien~ a | stabilis~ | fig~ | born~ | regl~ | remett~ | remis | remise a | remises a |
    mises | etabli~ | repass~ a | reven~ a | reviendr~ a | fige a | figee a | figes a | figees a | gele a | gelee a | geles a | gelees a |
    redemarr~ | redemarre a | redemarrage a | repart a | repartent a | redemarre | redemarrage | remise en route a | remise en marche a |
    retour a | de retour a | reprise a | reprend a | ne {repart, repartent, redemarre, reprend, revient, tourne} qu' a |
    ne {contient, contiennent, contenait} que |
    reste a | restent a | resterait a`,
  'action:multiply:2': `
    doubl~ | doublement | {livre, livrait, livrera} deux fois plus lentement`,
  'action:multiply:3': 'tripl~ | triplement',
  'action:multiply:4': 'quadrupl~ | quadruplement',
  'action:multiply:0.5': `
    {livre, livrait, livrera} {deux fois plus vite, en deux fois moins de temps, en moitie moins de temps} |
    divis~ par deux | est divise par deux | diminue de moitie | diviser par deux | redui~ de moitie | redui~ par deux | reduire de moitie |
    baiss~ de moitie | coup~ en deux | couper en deux | {deux fois plus, moitie plus} {court, courts, courte, courtes} |
    {deux fois moins, moitie moins} {long, longs, longue, longues, longtemps}`,
  'action:stop': `
    {fait, faisait, fasse, ferait, fera, font} defaut |
    {rien, plus rien} de {livre, fourni, expedie, envoye} |
    ne {livre, livrait, fournit, fournissait, envoie, expedie} {rien, plus rien} | rien ne vient de | plus rien ne vient de |
    {rien, plus rien} ne {tourne, fonctionne, marche} | {rien, plus rien} n' est {produit, fabrique} |
    {rien, plus rien} {n' est vendu, ne se vend} | ne se {vend, vendait, vendrait, vendent, vendaient} pas {, du tout} |
    on ne vend {rien, plus rien} | ne vend {rien, plus rien} | ne vendons {rien, plus rien} |
    {rien, plus rien} ne {passe, circule, part, transite} | rien ne {passe, circule, part, transite} plus |
    ne peut {rien, plus rien} livrer | ne peut plus rien fournir |
    arret~ | s' arret~ | a l' arret | en arret | arret | arret de | arret d' | ferm~ | ferme~ | fermeture~ | fermeture de | fermeture d' |
    ferme | en panne | panne~ | panne de | panne d' | tomb~ en panne | tombe en panne | hors service | indisponib~ | indisponible~ |
    indisponibilite | indisponibilite de | immobilis~ | immobilisation | bloqu~ | n' est pas disponible | pas disponible |
    n est plus disponible | stopp~ | suspend~ | suspendu~ | interromp~ | interrompu~ | cess~ | a l arret complet | ne tourn~ pas |
    ne part plus | ne partent plus | ne roul~ plus | ne circul~ plus | ne tourn~ plus | ne fonctionn~ plus | ne fonctionn~ pas |
    ne marche plus | lach~ | hors ligne | neutralis~ | hors d' usage |
    hors d' etat | hs | inoperant~ | inactif | inactive | inutilisable | paralys~ | eteint | eteinte | condamne~ | consigne~ |
    mise en sommeil | mis en sommeil | en sommeil | en pause | mise en pause | mettre en pause | en rade | en carafe | en derangement |
    en chomage technique | au chomage technique | chomage technique | par terre | plante~ | plantait | plantee | planter | ko | en feu |
    demontee | demonte | delocalisee | non disponible | non operationnelle | non operationnel | n' est plus disponible |
    n' etait plus disponible | ne serait plus disponible | ne sera plus disponible | n' etait pas disponible | ne sera pas disponible |
    ne serait pas disponible | n' est pas utilisable | n' est plus utilisable | n' est pas operationnelle | n' est plus operationnelle |
    sans personnel | sans operateur | sans operateurs | sans equipe | cess~ de fonctionner | cess~ de tourner | cess~ de produire |
    cess~ la production | arret~ de tourner | arret~ de produire | arret~ de fonctionner | arret~ la production | ne produit pas |
    ne produit plus | ne produisait pas | ne produisait plus | ne produira pas | ne produira plus | ne produirait pas | ne produirait plus |
    ne march~ pas | ne march~ plus | ne peut pas tourner | ne peut plus tourner | ne pouvait pas tourner | ne pouvait plus tourner |
    ne pourra pas tourner | ne pourra plus tourner | ne pourrait pas tourner | ne pourrait plus tourner | ne peut pas produire |
    ne peut plus produire | ne pourra pas produire | ne pourra plus produire | ne pourrait plus produire | ne peut pas etre utilisee |
    ne peut plus etre utilisee | ne peut pas fonctionner | ne peut plus fonctionner | on ne peut pas utiliser | on ne peut plus utiliser |
    nous ne pouvons pas utiliser | nous ne pouvons plus utiliser | on n' utilise pas | on n' utilise plus | nous n' utilisons pas |
    nous n' utilisons plus | interruption | interruption de | interruption d' | interruptions | avarie | avaries | avarie de | avarie sur |
    defaillance* | defaillance de | defaillance sur | rend l' ame | rendait l' ame | chom~ | chomer | cal~ en pleine production |
    {echoue, echouent, echouerait} {a son, a sa, a ses, au, a la, a l'} |
    se met en panne | fait defaut technique | ferme ses portes | a l' arret complet | en arret complet | en arret total | a l' arret total |
    reste a l' arret | restait a l' arret | resterait a l' arret | demeur~ a l' arret | demeur~ fermee | mettre a l' arret |
    mettre hors service | mise a l' arret | mise a l' arret de | mise hors service | mise hors service de | arret complet |
    arret complet de | arret total de | arret force de | arrets | fermetures | indisponibilites | pannes | stoppage | coupure | coupure de |
    coupe~ du reseau | deconnect~ | sous scelles | scelle~ | evacu~ | evacuee | evacue | bloque | bloquee | bloquees | est bloque |
    est bloquee | sont bloques | sont bloquees | en attente | est en attente | mise en attente | mis en attente | a sortir du plan |
    a retirer du plan | a enlever du plan | debranch~ | fermeture estivale | fermeture d' ete | arret estival | arret d' ete |
    fermeture hivernale | arret hivernal | fermeture d' hiver | arret d' hiver | coupure estivale`,
  'action:lose': `
    {laisse, laisser, laissons, laissent, laisserait, laissera, laisserions} {, on, t on, il, t il, nous} echapper |
    perte {totale, complete} de |
    perd~ | perdre | perdu~ | perdait | perdions | perdent | perte~ | perte de | perte du | disparai~ | disparait | disparition |
    s' evapor~ | evapor~ | fond~ | fondre | s' evanoui~ | disparaiss~ | quitt~ | parti~ | perdons | perdez | jeter tout le | jette tout le |
    detruire tout le | detruit tout le | mettre au rebut tout le | met au rebut tout le | on jette tout le | on detruit tout le |
    est a detruire | sont a detruire | est a jeter | sont a jeter | aneanti~ | aneantit | aneantissent | aneantirait | reduit a neant |
    reduits a neant |
    gaspill~`,
  'action:delay': `
    {douane, douanes} {retient, retiennent, retiendra, retiendrait, retenait} | {retenu, retenus, retenue, retenues} {en, par la, a la} {douane, douanes} |
    en retard sur {le plan, le budget, la prevision, les previsions} |
    en retard | avec retard | retard | de retard | dans la vue | plus tard | retard~ | retarde~ | decal~ | repouss~ | report~ | differ~ | tard | tardiv~ |
    un retard de | {un, le} retard {fournisseur, de fournisseur, du fournisseur} de | retard* fournisseur | {, des, de} retards {fournisseur, de fournisseur, du fournisseur} de | de retard de livraison | retard de | arriv~ en retard | livr~ en retard | livr~ avec retard | prend du retard |
    met plus de temps | tard~ | tarder | train~ | trainer | ajourn~ | prend~ du retard | prenait du retard | prennent du retard |
    accus~ un retard de | accus~ du retard | accuse un retard de | accusait un retard de | retarder | decaler | reporter | repousser |
    decalage | decalage de | report de | quel retard | quel retard maximal | quel delai supplementaire | differer | remettre a plus tard |
    remis a plus tard | repousse | reporte | decale`,
  'action:hasten': `
    en avance sur {le plan, le budget, la prevision, les previsions} |
    plus tot | precoce* | en avance | d' avance | avanc~ | avance de | anticip~ | tot | avancer | avance | anticiper | ramener plus tot |
    avant la date | avant la date prevue | avant date | avant terme | avant l' echeance | avant l' heure | avant l' heure prevue |
    devanc~`,
  'action:dismiss': `
    nous {laisse, laissait, laisserait} tomber |
    n' est plus {la, en service} | n' existe plus | n' existent plus |
    n' {achete, commande, prend} rien | n' {achetera, commandera, prendra} rien | ne {commande, prend, commandera, prendra} rien |
    faillite | fait faillite | faisait faillite | en faillite | faire faillite | dispar~ | depos~ le bilan | depose le bilan |
    deposait le bilan | quitt~ le marche | abandonn~ | arrete la collaboration | liquidation | en liquidation | nous lach~ | se retir~ |
    met la cle sous la porte | mettait la cle sous la porte | en redressement judiciaire | liquidation judiciaire |
    en liquidation judiciaire | cess~ son activite | cess~ ses activites | cess~ de nous livrer | cess~ de nous fournir |
    arret~ de nous livrer | arret~ de nous fournir | rompt le contrat | rompait le contrat | resili~ le contrat | ferme boutique |
    se retire du marche | dep~ le bilan | aucun achat | plus aucun achat | plus d' achat | plus d' achats | plus aucune commande chez |
    plus de commande chez | plus de commandes chez | n' achete plus | n' achete plus rien | n' achetons plus | n' achetons plus rien |
    n' acheter plus | ne plus acheter | ne plus rien acheter | cesse d' acheter | cesser d' acheter | cessons d' acheter |
    arrete d' acheter | arreter d' acheter | arretons d' acheter | arret des achats | fin des achats | n' achetait plus |
    n' acheterait plus | ne plus commander chez | ne commande plus chez | ne commande plus rien chez | dereferenc~ | dereferencer |
    est dereference | est dereferencee | sont dereferences | deliste | delistee`,
  'action:faster': "plus vite | aussi vite | plus rapide~ | acceler~ | s' acceler~ | rapide~ | plus rapidement",
  'action:slower': `
    ralentissement | ralentissement de | plus lent~ | plus lente~ | moins vite | ralenti~ | ralentit | ralentissait | plus lentement |
    moins rapide~`,
  'action:dearer': `
    plus cher~ | plus chere~ | cher | chere | chers | cheres | rencheri~ | encheri~ | plus couteux | plus couteuse~ | coute~ plus`,
  'action:cheaper': 'moins cher~ | moins chere~ | bon marche | meilleur marche | coute~ moins',
  'action:unless': `
    {n' avoir, n' ayons, n' ait, n' ayez, n' avons} {aucun, aucune, pas de, pas d', pas une seule} |
    {n' y ait, n' y a} {aucun, aucune, pas de, pas d'} |
    {vivre, survivre} sans | ne plus {avoir besoin, faire} {de, d'} | {tenir, tient on, tenons nous, tiendrait on, tiendra t on} sans |
    {tenir, tient on, tenons nous, tiendrait on, tiendra t on} sans {aucun, aucune} |
    {plus, pas, sans} {un seul, une seule} {, boite, unite, paquet} {, d', de} |
    {plus aucun, plus aucune, aucun, aucune} {boite, unite, paquet} {d', de} |
    {plus, pas} du tout {de, d'} |
    sans | pas d' | pas de | plus de | plus d' | zero | aucun | aucune | annul~ | supprim~ | plus aucun | plus aucune | elimin~ | aboli~ |
    personne n' | personne ne | plus personne n' | plus personne ne | disparition de | suppression de | suppression des | suppression du |
    sans aucune | sans aucun | {se, nous} {passer, passe, passait, passerait, passera, passions} {de, d', des, du} |
    {se, nous} {passer, passe, passait, passerait, passera} {completement, totalement, entierement, definitivement} {de, d', des, du} |
    {faire, faisait, ferait} {completement, totalement, entierement, definitivement} sans |
    {prive, privee, prives, privees} de {ses, leurs} | {prive, privee, prives, privees} {de, d'} |
    debarrass~ {, completement, totalement, definitivement} {de, d', des, du} |
    {renonce, renoncons, renoncer, renoncait, renoncions} {au, aux, a la, a l'} | renonc~ a | renoncer a | renoncer aux | renonce aux | se priver de | se priver des | ne fait pas | faire sans |
    n' arrivait jamais | n' arrivaient jamais | ne venait jamais | ne vient jamais |
    annuler | annulons | annulez | n' a pas lieu | n' aura pas lieu | n' ont pas lieu | ne fait plus | ne faisons pas | sauter | on saute |
    saute | saut~ | on ne fait pas | est annulee | est supprimee | supprimer | passer outre | ne pas faire | on laisse tomber |
    {laisse, laissent, laisser, laissait, laissons, laissions, laisserait, laissera, laissez} tomber |
    {fais, fait, faire, faisait, faisons, faisions, ferait, ferions, fera} l' impasse sur |
    {fait, faisait, ferait, faisons, faisions, ferions, fera} sans | zapp~ |
    tombe a l' eau | n' arrive pas | n' arrive jamais | n' arrivera pas | n' arrivent pas | ne vient pas | ne viendra pas |
    n' est pas livree | n' est pas livre | n' arriveront pas | interdi~ | interdire | interdit | interdits | interdite | interdites | interdiction | interdiction {de, des, du, d'} |
    interdisons | interdisent | interdisait | prohibe~ | prohiber | bannir | banni | bannie | bannis | on bannit | proscrire | proscrit |
    proscrits | proscrite | ne seront pas livres | ne seront pas livrees | ne sera pas livre | ne sera pas livree | n' arrivent jamais |
    n' arriveront jamais | ne viennent pas | ne viendront pas | ne sont pas livres | ne sont pas livrees | n' arrivaient pas |
    n' arrivait pas | ne venaient pas | ne nous parviennent pas | ne nous parvient pas`,
  'action:shift': `
    deplac~ | boug~ | transfer~ | basculer | bascul~ | repren~ | reprend~ | repartit | transferer |
    {prend, prenne, prendre, prenait, prendrait, prendra} {le relais, en charge} |
    {passe, passent, va, vont} sur | rejoint | rejoignent | {est, sera} {affectee, reaffectee, envoyee} a`,
  'action:halfway': `
    mi temps | a mi temps | mi effectif | a mi effectif | en mi temps |
    mi capacite | a mi capacite | demi capacite | mi vitesse | a demi capacite | a mi vitesse | mi regime | a mi regime`,
  'action:longer': `
    longtemps | dur~ plus longtemps | plus longtemps | plus longtemps | prend~ plus de temps | plus de temps`,
  'action:lesstime':
    'moins de temps | dur~ moins longtemps | prend~ moins de temps | moins longtemps | {moitie, deux fois} moins longtemps',
  'action:multiply:0.3333333333': 'divis~ par trois | diviser par trois',
  'action:multiply:0.25': 'divis~ par quatre | diviser par quatre',
  'action:multiply:0.2': 'divis~ par cinq | diviser par cinq',
  'action:multiply:0.1': 'divis~ par dix | diviser par dix',
  'action:scale': `
    multiplie | multipliee | multiplies | multipliees | multiplier | multiplient | multiplions | divise | divisee | divises | divisees |
    diviser | divisent | divisons | fois`,
  'action:unmade': `
    {ne fait, ne font, ne fera, ne feront, ne faisait} plus | ne {peut, peuvent, pourra} plus {faire, fabriquer, produire} |
    plus {fait, faite, faits, faites, fabrique, fabriquee, fabriques, fabriquees, produit, produite, produits, produites} sur |
    {n' est plus, ne sont plus, n' est pas, ne sera plus, ne seront plus} {fait, faite, faits, faites, fabrique, fabriquee, fabriques,
    fabriquees, produit, produite, produits, produites} sur |
    ne peut plus etre fabrique | ne peut pas etre fabrique | ne peuvent plus etre fabrique | ne peuvent pas etre fabrique |
    ne pourra plus etre fabrique | ne pourra pas etre fabrique | ne pourrait plus etre fabrique | ne pourrait pas etre fabrique |
    ne pourraient plus etre fabrique | ne pourraient pas etre fabrique | ne peut plus etre fabriquee | ne peut pas etre fabriquee |
    ne peuvent plus etre fabriquee | ne peuvent pas etre fabriquee | ne pourra plus etre fabriquee | ne pourra pas etre fabriquee |
    ne pourrait plus etre fabriquee | ne pourrait pas etre fabriquee | ne pourraient plus etre fabriquee |
    ne pourraient pas etre fabriquee | ne peut plus etre fabriques | ne peut pas etre fabriques | ne peuvent plus etre fabriques |
    ne peuvent pas etre fabriques | ne pourra plus etre fabriques | ne pourra pas etre fabriques | ne pourrait plus etre fabriques |
    ne pourrait pas etre fabriques | ne pourraient plus etre fabriques | ne pourraient pas etre fabriques | ne peut plus etre fabriquees |
    ne peut pas etre fabriquees | ne peuvent plus etre fabriquees | ne peuvent pas etre fabriquees | ne pourra plus etre fabriquees |
    ne pourra pas etre fabriquees | ne pourrait plus etre fabriquees | ne pourrait pas etre fabriquees |
    ne pourraient plus etre fabriquees | ne pourraient pas etre fabriquees | ne peut plus etre produit | ne peut pas etre produit |
    ne peuvent plus etre produit | ne peuvent pas etre produit | ne pourra plus etre produit | ne pourra pas etre produit |
    ne pourrait plus etre produit | ne pourrait pas etre produit | ne pourraient plus etre produit | ne pourraient pas etre produit |
    ne peut plus etre produite | ne peut pas etre produite | ne peuvent plus etre produite | ne peuvent pas etre produite |
    ne pourra plus etre produite | ne pourra pas etre produite | ne pourrait plus etre produite | ne pourrait pas etre produite |
    ne pourraient plus etre produite | ne pourraient pas etre produite | ne peut plus etre produits | ne peut pas etre produits |
    ne peuvent plus etre produits | ne peuvent pas etre produits | ne pourra plus etre produits | ne pourra pas etre produits |
    ne pourrait plus etre produits | ne pourrait pas etre produits | ne pourraient plus etre produits | ne pourraient pas etre produits |
    ne peut plus etre produites | ne peut pas etre produites | ne peuvent plus etre produites | ne peuvent pas etre produites |
    ne pourra plus etre produites | ne pourra pas etre produites | ne pourrait plus etre produites | ne pourrait pas etre produites |
    ne pourraient plus etre produites | ne pourraient pas etre produites | ne peut plus etre faits | ne peut pas etre faits |
    ne peuvent plus etre faits | ne peuvent pas etre faits | ne pourra plus etre faits | ne pourra pas etre faits |
    ne pourrait plus etre faits | ne pourrait pas etre faits | ne pourraient plus etre faits | ne pourraient pas etre faits |
    ne peut plus etre fait | ne peut pas etre fait | ne peuvent plus etre fait | ne peuvent pas etre fait | ne pourra plus etre fait |
    ne pourra pas etre fait | ne pourrait plus etre fait | ne pourrait pas etre fait | ne pourraient plus etre fait |
    ne pourraient pas etre fait | ne peut plus etre faite | ne peut pas etre faite | ne peuvent plus etre faite |
    ne peuvent pas etre faite | ne pourra plus etre faite | ne pourra pas etre faite | ne pourrait plus etre faite |
    ne pourrait pas etre faite | ne pourraient plus etre faite | ne pourraient pas etre faite | ne peut plus etre faites |
    ne peut pas etre faites | ne peuvent plus etre faites | ne peuvent pas etre faites | ne pourra plus etre faites |
    ne pourra pas etre faites | ne pourrait plus etre faites | ne pourrait pas etre faites | ne pourraient plus etre faites |
    ne pourraient pas etre faites | ne peut plus etre conditionne | ne peut pas etre conditionne | ne peuvent plus etre conditionne |
    ne peuvent pas etre conditionne | ne pourra plus etre conditionne | ne pourra pas etre conditionne | ne pourrait plus etre conditionne |
    ne pourrait pas etre conditionne | ne pourraient plus etre conditionne | ne pourraient pas etre conditionne |
    ne peut plus etre conditionnes | ne peut pas etre conditionnes | ne peuvent plus etre conditionnes | ne peuvent pas etre conditionnes |
    ne pourra plus etre conditionnes | ne pourra pas etre conditionnes | ne pourrait plus etre conditionnes |
    ne pourrait pas etre conditionnes | ne pourraient plus etre conditionnes | ne pourraient pas etre conditionnes |
    ne peut plus etre conditionnee | ne peut pas etre conditionnee | ne peuvent plus etre conditionnee | ne peuvent pas etre conditionnee |
    ne pourra plus etre conditionnee | ne pourra pas etre conditionnee | ne pourrait plus etre conditionnee |
    ne pourrait pas etre conditionnee | ne pourraient plus etre conditionnee | ne pourraient pas etre conditionnee | n' est plus qualifie |
    n' est plus qualifiee | n' est plus qualifies | n' est plus qualifiees | n' est plus fabrique | n' est plus fabriquee |
    n' est plus fabriques | n' est plus fabriquees | n' est plus produit | n' est plus produite | n' est plus produits |
    n' est plus autorise | n' est plus autorisee | n' est plus autorises | n' est plus homologue | n' est plus homologuee |
    n' est plus valide | n' est plus validee | ne sont plus qualifie | ne sont plus qualifiee | ne sont plus qualifies |
    ne sont plus qualifiees | ne sont plus fabrique | ne sont plus fabriquee | ne sont plus fabriques | ne sont plus fabriquees |
    ne sont plus produit | ne sont plus produite | ne sont plus produits | ne sont plus autorise | ne sont plus autorisee |
    ne sont plus autorises | ne sont plus homologue | ne sont plus homologuee | ne sont plus valide | ne sont plus validee |
    ne {pouvait, pourra, pourrait, pouvaient, pourraient, pouvons, peuvent, pouvions} plus {fabriquer, produire, faire} |
    perd sa qualification | perd son homologation | ne peut plus fabriquer | ne peut plus produire | ne peut pas fabriquer |
    ne peut pas produire | ne fabrique plus | ne produit plus | ne plus {produire, fabriquer} | ne peut plus faire | ne peut plus tourner | ne se fait plus |
    ne se font plus | ne se fabrique plus | ne se fabriquent plus | ne se produit plus | ne se produisent plus | ne se fera plus |
    ne se feront plus | ne se fabriquera plus | ne se produira plus | ne passe plus | ne passent plus | ne tourne plus | ne tournent plus |
    ne se ferait plus | ne se monte plus | n' a plus le droit de | n' a plus le droit d' | n' ont plus le droit de | n' aura plus le droit de |
    n' aurait plus le droit de | n' a plus l' autorisation de | n' a plus l' agrement pour | n' est plus autorisee a | n' est plus habilite a |
    n' est plus autorise a | n' est plus habilitee a | n' est plus agreee pour | perd le droit de | perd l' autorisation de |
    perdait le droit de | a perdu le droit de | se voit interdire de | a interdiction de | n' a pas le droit de | ne doit plus fabriquer |
    ne doit plus produire | ne doit plus faire`,
};
