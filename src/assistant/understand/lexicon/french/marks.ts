/** French. Words by which amounts and times are put together, each looked for at one place of a phrase. */
export const marks: Readonly<Record<string, string>> = {
  'mark:avoiding': `
    evit~ | eviter | comment eviter | comment resorber | comment supprimer | ne plus avoir de | ne plus avoir d' | ne plus avoir aucune |
    ne plus avoir aucun | n' avoir aucune | n' avoir aucun | ne pas avoir de | ne pas avoir d' | elimin~ | resorb~ | resorber | eliminer |
    empecher`,
  'mark:earning': 'rapport~ | rapportent | rapporterait | gener~ | degag~',
  'mark:playing': 'simul~ | simuler | simulation',
  'mark:then': `
    alors | dans ce cas | du coup | maintenant | dans ce scenario | avec ca | avec cela | donc | apres ca | ainsi`,
  'mark:also': 'aussi | egalement | en plus',
  'mark:of-the-plan': "du plan | de l' horizon | de la periode | de notre plan | de l' horizon de planification",
  'mark:article': `
    le | la | l' | les | du | de | d' | des | cet | cette | ce | en | au | tout | toute | un | une | mois de | mois d' | tout le mois de |
    tout le mois d' | tout au long du mois de | courant`,
  'mark:both': 'et | &',
  'mark:either': 'et | ou | & | a | -',
  'mark:week-of': `
    semaine du | semaine de | semaine commencant le | semaine debutant le | semaine qui commence le | semaine a partir du |
    semaine qui debute le`,
  'mark:of': "de | d' | du | des",
  'mark:inside': "de | d' | du | en",
  'mark:opening': "entre | de | d' | du | des | depuis | de la | de l'",
  'mark:through': "- | .. | a | au | aux | jusqu' a | jusqu' en | jusqu' au | jusqu'",
  'mark:end': '',
  'mark:one': 'un | une',
  'mark:each': 'chaque | dans chaque | sur chaque | pour chaque | a chaque',
  'mark:rate': 'par | / | chaque | la | a la | a l',
  'mark:rate-alone': 'par | chaque | hebdomadaire | mensuel | mensuelle',
  'mark:latest': "d' ici | d' ici a | d' ici la | d' ici le | d' ici au",
  'mark:lapse': 'dans | en | apres | avant | sous',
  'mark:onwards': `
    et au dela | et apres | et ensuite | et plus tard | et la suite | et par la suite | et les mois suivants | et mois suivants |
    et les suivants | ou plus tard | et les semaines suivantes`,
  'mark:until': '',
  'mark:unbroken': 'bonnes | pleines | longues | entieres',
  'mark:after': '',
  'mark:after-accented': 'passe | passee',
  'mark:final': `
    la fin de l' annee | fin de l' annee | fin d' annee | la fin d' annee | la fin de l' horizon | fin de l' horizon | la fin du plan |
    fin du plan | fin de plan | la fin de cette annee | la fin de l' exercice | fin d' horizon`,
  'mark:on': '',
  'mark:clause': `
    est | sont | etait | etaient | a | ont | avait | avaient | avons | on | nous | j' | je | il y a | y a | il y avait | sera | seront |
    serait | seraient | doit | doivent | sommes | suis | aura | auront | aurait`,
  'mark:reason': `
    parce que | parce qu' | a cause de | a cause d' | a cause du | a cause des | en raison de | en raison d' | en raison du |
    en raison des | du fait de | du fait d' | du fait du | du fait des | suite a | suite a un | suite a une | suite au | suite aux |
    a la suite de | a la suite d' | a la suite du | a la suite des | grace a | grace au | grace aux | puisque | puisqu' | car | vu que |
    vu qu' | etant donne que | etant donne qu' | compte tenu de | compte tenu d' | compte tenu du | compte tenu des | au vu de | au vu du |
    au vu des | faute de | faute d' | pour cause de | pour cause d' | pour raison de | pour raisons de | en vue de | en vue d' |
    dans le cadre de | dans le cadre d' | dans le cadre du | dans le cadre des | provoque par | provoquee par | cause par | causee par |
    dus a | due a | du a | dues a | liee a | lie a | lies a | liees a | a l' occasion de | a l' occasion d' | a l' occasion du | apres un |
    apres une | en reponse a | sous l' effet de | sous l' effet d' | sous l' effet du`,
  'mark:event': `
    nouvelle | nouvelles | info | infos | information | remarque | alerte | annonce | rumeur | reunion | constat | idee | probleme | souci |
    contexte | retours | message | mail | compte rendu | decision | proposition | suggestion | avertissement | bonne nouvelle |
    mauvaise nouvelle | crise | penurie | incident | epidemie | invasion | evenement | derniere minute | discussion | actualite | actu |
    operateurs | operateur | le comite | syndicat | syndicats | les syndicats | consultants | auditeur | auditeurs | les auditeurs |
    inspecteur | inspecteurs | les inspecteurs | le ministere | les autorites | l' autorite de sante | l' agence | l' agence de sante |
    le regulateur | routiers | camionneurs | dockers | pirates | chauffeurs | cheminots | infirmieres | medecins | influenceurs |
    la presse | medias | parlement | gouvernement | le gouvernement`,
  'mark:be': 'est | sont | etait | etaient | soit | serait | est de | etait de | serait de | soit de',
  'mark:denying': "n' | ne | n",
  'mark:grouping': 'par',
  'mark:side': 'avec | a',
  'mark:focus': 'sur | impact sur | effet sur',
  'mark:asking': 'quelle | quel | combien | combien de',
  'mark:counting': "combien | combien de | combien d'",
  'mark:timely': `
    a temps | a l heure | a l' heure | en entier | dans les temps | dans les delais | integralement | en totalite | completement |
    a la date prevue`,
  'mark:earned': 'gagn~ | economis~ | gain de | gain',
  'mark:hours': 'heure | heures | heures de travail | heures machine | heures par semaine',
  'mark:save-as': `
    sous | sous le nom | sous le nom de | comme | sous le nom de scenario | en tant que | le nom | le nom de | nom`,
  'mark:adding': `
    et si | avec | sans | et avec | et sans | plus | en plus | maintenant avec | de plus | par dessus | ajoute | aussi`,
  'mark:modal-month': '',
  'mark:possessive': 'son | sa | ses | leur | leurs',
  'code:quarter': 't | q',
  'code:half': 'h',
  'code:week': 's | sem | w',
  'mark:of-the-year': "de l' annee | de cette annee",
  'mark:limit': `
    au plus | au maximum | maximum | au max | max | pas plus de | pas plus d' | jamais plus de | tout au plus | a peine plus de |
    un maximum de | a un maximum de | au plus haut | pas au dela de`,
  'mark:restricting': "que | qu'",
  'mark:total': `
    au total | en tout | en tout et pour tout | globalement | un total de | sur l' ensemble | total | totale | cumule | en cumul | au cumul`,
  'mark:again': `
    la meme | le meme | les memes | ce meme | cette meme | ces memes | ces | ce | cet | cette | ledit | ladite | meme | memes`,
  'mark:period': `
    periode | intervalle | laps de temps | dates | jours | semaines | mois | semaine | trimestre | trimestres | semestre | moment | temps |
    duree | plage | saison | fenetre | quinzaine`,
  'mark:meantime': `
    pendant ce temps | pendant ce temps la | durant ce temps | pendant tout ce temps | sur la meme duree | dans le meme laps de temps |
    aux memes dates`,
  'mark:while': `
    pendant que | pendant qu | pendant qu' | en meme temps que | en meme temps qu' | en parallele | et en parallele | simultanement |
    au meme moment | parallelement | et parallelement`,
  'mark:there': 'la bas | sur place | dessus',
  'mark:there-fronted': 'y',
  'mark:namely': `
    soit | c' est a dire | ce qui fait | a savoir | autrement dit | ce qui represente | ce qui donne | cad | donc`,
  'mark:pronoun': `
    lui | leur | elle | elles | il | ils | eux | les deux | celle ci | celui ci | celles ci | ceux ci | cette derniere | ce dernier |
    ces derniers | ces dernieres`,
  'mark:gains': `
    prend | prennent | prendra | prendrait | prenait | prenaient | prendraient | prendront | prenne | prennent`,
  'mark:plus': '',
  'mark:pair': "les deux | l une et l autre | toutes les deux | tous les deux | l' une et l' autre",
  'mark:planned': `
    prevu | prevue | prevus | prevues | attendu | attendue | attendus | attendues | programme | programmee | programmes | programmees |
    planifie | planifiee | planifies | planifiees | annonce | annoncee`,
  'mark:carrying': '',
  'mark:forth': '',
  'mark:back': '',
  'mark:top': 'maximale | maximum | premiere | premier | haute | absolue | la plus haute | plus haute',
  'mark:second': `
    second choix | deuxieme choix | fournisseur de secours | second rang | fournisseur secondaire | source secondaire | second | deuxieme`,
  'mark:third': 'troisieme choix',
  'mark:stock-loss': `
    bloque | bloquee | bloques | bloquees | en quarantaine | mis en quarantaine | abime | abimee | abimes | abimees | detruit | detruite |
    detruits | detruites | endommage | endommagee | endommages | endommagees | manquant | manquante | manquants | manquantes |
    mis au rebut | mise au rebut | inutilisable | inutilisables | vole | voles | volee | volees | casse | casses | cassee | cassees |
    rebute | rebutes | a jeter | a detruire | perdu | perdus | perdue | perdues | non conforme | non conformes | jete | jetes | jetees |
    invendable | invendables | au rebut | bloque a | bloquee a | bloques a | bloquees a | est bloque | sont bloques | sont bloquees |
    est bloquee | on jette | on detruit | nous detruisons | on met au rebut | est a detruire | sont a detruire | est a jeter |
    sont a jeter | au pilon | mettre au rebut | met au rebut | mettons au rebut | jeter | detruire | passer en perte | passe en perte |
    jeter tout le | jette tout le | detruire tout le | detruit tout le | mettre au rebut tout le | met au rebut tout le | on jette tout le |
    on detruit tout le | en attente | est en attente | mise en attente | mis en attente`,
  'mark:stock-found': `
    trouve | retrouve | retrouves | retrouvees | retrouvons | decouvert | decouvre | decouvrons | decouverts | reapparu | reapparus |
    compte | comptons | recompte | inventaire trouve`,
  'mark:plan-end': `
    en fin de plan | a la fin du plan | fin de plan | en fin d' horizon | a la fin de l' horizon | en fin d' annee | a la fin de l' annee |
    au bout du plan | en bout de plan | a la fin | in fine | finir l' annee | terminer l' annee | boucler l' annee | cloturer l' annee |
    clore l' annee | finir le plan | terminer le plan | finir l' horizon | achever l' annee`,
  'mark:whole-plan': `
    sur le plan | sur tout le plan | sur l' ensemble du plan | sur l' horizon | sur tout l' horizon | du plan | de tout le plan |
    de l' horizon | pendant le plan`,
  'mark:ranking': `
    classe | classer | classez | classons | trie | trier | triez | range | ranger | ordonne | ordonner | hierarchise | hierarchiser`,
  'mark:bound': 'ou moins | ou en dessous | ou plus | ou au dessus | ou mieux | ou davantage',
  'mark:likewise': `
    la meme chose | pareil | idem | de meme | pareillement | la meme | pareil pour | idem pour | pareil en | idem en | la meme chose pour |
    meme chose | meme chose pour | de meme pour | pareil sur | idem sur`,
  'mark:divided': 'divise | divisee | divises | divisees | diviser | divisent | divisons',
  'mark:passage': `
    passage* | passage* de | passage* d' | passer de | passer d' | bascule | transition | transition* de | changer de`,
  'mark:own-one': 'le sien | la sienne | les siens | les siennes | le leur | la leur | les leurs',
  'mark:lasting': 'dure | dureront | durera | durerait | durait | se poursuit | se prolonge',
  'mark:how-far': '',
  'mark:needing': '',
  'mark:making': `
    fabriquer | fabrique | fabriquons | fabriquait | fabriquee | produire | produit | produisons | produisait | faire | fait | faisait |
    faire tourner | tourner | fabrique sur | fabriquee sur | fabriques sur | fabriquees sur | produits sur | produites sur | fait sur |
    faite sur | faits sur | faites sur`,
  'mark:giving': `
    donner | donne | donnons | donnait | accorder | accorde | accordons | attribuer | attribue | attribuons`,
  'mark:dropping': `
    laisser tomber | laisse tomber | laissons tomber | saut~ | sauter | retir~ | retirer | enlev~ | enlever`,
  'mark:qualifying': `
    qualifier | qualifie | qualifiait | qualifions | qualifiee | homologuer | homologue | homologuons | homologuait`,
};
