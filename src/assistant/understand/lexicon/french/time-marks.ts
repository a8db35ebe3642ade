/** Words beside a time that say which one it is, or how it goes on. */
export const timeMarks = {
  'mark:week-of': `
    semaine du | semaine de | semaine commencant le | semaine debutant le | semaine qui commence le | semaine a partir du |
    semaine qui debute le`,
  'mark:afterwards': `
    ensuite | par la suite | apres ca | apres cela | des lors | a partir de la | a partir de ce moment | a partir de ce moment la |
    apres quoi | apres cette date | a partir de cette date | au dela de cette date | a compter de cette date`,
  'mark:rest-of': "{le,} {reste, restant} de | {le,} reste de l' exercice | ce qui reste de | ce qu' il reste de",
  'mark:coming': 'a venir | qui vient | qui arrive',
  'mark:once': "jusqu' ici | jusqu' a present | jusque la | auparavant | avant",
  'mark:formerly': `
    etait | etaient | auparavant | avant | jusqu' ici | jusqu' a present | actuellement | aujourd' hui | c' etait | avant c' etait |
    precedemment | jusque la`,
  'mark:later': "apres | d' apres | qui suivent | qui suit | qui suivront | ensuite",
  'mark:following': 'suivant | suivante | suivants | suivantes | qui suit | qui suivent | d apres',
  'mark:sequel': `
    puis | ensuite | et puis | et ensuite | par la suite | apres ca | apres cela | apres quoi | redemarre a | redemarrage a | repart a |
    repartent a | retour a | reprise a | reprend a | remise en route a |
    ne {repart, repartent, redemarre, reprend, revient, tourne} qu' a | revient a | remonte a`,
  'mark:inside': "de | d' | du | en",
  'mark:opening': "entre | de | d' | du | des | depuis | de la | de l'",
  'mark:through': "- | .. | a | au | aux | jusqu' a | jusqu' en | jusqu' au | jusqu'",
  'mark:end': '',
  'mark:latest': "d' ici | d' ici a | d' ici la | d' ici le | d' ici au",
  'mark:ahead-opening': 'dans',
  'mark:from-now': `
    a partir de maintenant | a partir d' aujourd' hui | a compter d' aujourd' hui | a compter de maintenant`,
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
  'mark:timely': `
    a temps | a l heure | a l' heure | en entier | dans les temps | dans les delais | integralement | en totalite | completement |
    a la date prevue`,
  'mark:hours': 'heure | heures | heures de travail | heures machine',
  'mark:modal-month': '',
  'code:quarter': 't | q',
  'code:half': 'h',
  'code:week': 's | sem | w',
  'mark:of-the-half': `
    {, sur, de, pendant, durant} {le, ce} semestre | du semestre | semestre | {finir, terminer, boucler, cloturer} le semestre {, avec} |
    {fin, en fin} de semestre`,
  'mark:of-the-year': `
    de l' annee | de cette annee | finit on l' annee | finirons nous l' annee | finira t on l' annee | termine t on l' annee |
    terminerons nous l' annee | terminera t on l' annee | boucle t on l' annee | finissons nous l' annee | atterrit on en fin d' annee |
    {finir, terminer, cloturer, boucler} {l' annee, le semestre, le plan} a | finir l' annee avec | terminer l' annee avec | cloturer l' annee avec | boucler l' annee avec`,
  'mark:period': `
    jour | periode | intervalle | laps de temps | dates | jours | semaines | mois | semaine | trimestre | trimestres | semestre | moment | temps |
    duree | plage | saison | fenetre | quinzaine | date | la date`,
  'mark:meantime': `
    en attendant |
    entre temps | entretemps | dans l' intervalle | pendant cette periode | durant cette periode | sur cette periode | pendant ce temps |
    pendant ce temps la | durant ce temps | pendant tout ce temps | sur la meme duree | dans le meme laps de temps | aux memes dates |
    sur la periode | pendant la periode | durant la periode | sur toute la periode | pendant toute la periode |
    sur l' ensemble de la periode | a la meme periode | aux memes moments | sur tout le mois | sur le mois | pendant le mois |
    sur l' ensemble du mois | sur le mois entier | durant le mois |
    {tout, pendant tout, durant tout} le mois | {le, pendant le} mois entier | tout au long du mois |
    {le mois, dans la semaine} {de l' arret, de la fermeture, de la panne} |
    {pendant, durant} {la semaine, le mois} {de la fermeture, de la panne}`,
  'mark:time-brings': `
    apporte | apportait | apportera | apporterait | amene | amenait | amenera | amenerait | signifie | signifiait | signifierait |
    voit | voyait | verra | verrait`,
  'mark:at-once': `
    en meme temps | au meme moment | au meme instant | simultanement | parallelement | en parallele | conjointement | alors`,
  'mark:while': `
    tandis que | tandis qu | tandis qu' | alors que | alors qu | alors qu' | cependant que | cependant qu' |
    pendant que | pendant qu | pendant qu' | en meme temps que | en meme temps qu' | en meme temps | et en meme temps | en parallele |
    et en parallele | simultanement |
    au meme moment | parallelement | et parallelement`,
  'mark:plan-end': `
    en fin de plan | a la fin du plan | fin de plan | en fin d' horizon | a la fin de l' horizon | en fin d' annee | a la fin de l' annee |
    au bout du plan | en bout de plan | a la fin | in fine | finir l' annee | terminer l' annee | boucler l' annee | cloturer l' annee |
    clore l' annee | finir le plan | terminer le plan | finir l' horizon | achever l' annee | finir l' annee avec | terminer l' annee avec |
    cloturer l' annee avec | boucler l' annee avec`,
  'mark:whole-plan': `
    d' ici la fin du plan | d' ici la fin de l' horizon | d' ici a la fin du plan | d' ici fin du plan | jusqu' a la fin du plan |
    sur la periode | sur toute la periode | sur le plan | sur tout le plan | sur l' ensemble du plan | sur l' horizon | sur tout l' horizon | du plan | de tout le plan |
    de l' horizon | pendant le plan | finir le plan avec | terminer le plan avec | cloturer le plan avec | boucler le plan avec |
    finir l' horizon avec | terminer l' horizon avec`,
  'mark:over-plan':
    "{sur, pendant} {le plan, tout le plan, l' horizon, tout l' horizon, la periode, toute la periode} | sur l' ensemble du plan",
  'mark:lasting': `
    dure | dureront | durera | durerait | durait | se poursuit | se prolonge | continue | continuera | se poursuivra | se prolongera |
    va durer | va se prolonger | se termine seulement`,
  'mark:until-end': "jusqu' a la fin | jusqu' en fin",
  'mark:takes-time': `
    prend | prennent | prenait | prenaient | prendrait | prendraient | prendra | prendront | met | mettent | mettait | mettrait | mettra |
    demande | demandent | necessite | necessitent`,
  'mark:how-long': `
    durent | durer | duree | durees | longue | longues | long | longs | longtemps | duraient | dureraient | dure | dureront`,
  'mark:meanwhile': 'etant',
};
