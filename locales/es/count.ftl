units-without-baseline-their-own =
    { $borrowed ->
        [one] { $borrowed } { PLACES($unit-name, $borrowed) } no tiene un resultado anterior con que comparar
       *[other] { $borrowed } { PLACES($unit-name, $borrowed) } no tienen un resultado anterior con que comparar
    }: vale el { OF_THE_PLACE($region-name) }, con un intervalo más amplio: { $some }
register-published-worked-out-from = el número de inscritos no está publicado: se deduce de la votación anterior o { OF_PLACES($unit-name) } ya { GENDERED($unit-name, f: "escrutadas", m: "escrutados") }, y es incierto: { $some }
units-without-register-their-own = hay { PLACES($unit-name) } sin inscritos propios que conservan sus papeletas anteriores, porque sus electores figuran en otras listas: { $some }
common-factors-earlier-votes-factors = el modelo usa los factores comunes de { $ncols } votaciones anteriores ({ $ncols_2 } factores), y { THE_PLACES($unit-name) } { GENDERED($unit-name, f: "escrutadas", m: "escrutados") } cuentan por 1/{ $tempering }, porque no son independientes: así se proyectaban mejor las votaciones pasadas
ranges-have-width-earlier-votes = los intervalos tienen la anchura que habrían necesitado las votaciones anteriores, proyectadas desde los mismos resultados parciales con factores que no las conocían
local-movement-earlier-votes-did = un movimiento local que las votaciones anteriores no conocían, o una cifra errónea
units-without-history-start-from =
    { $new ->
        [one] { $new } { PLACES($unit-name, $new) } sin historia parte
       *[other] { $new } { PLACES($unit-name, $new) } sin historia parten
    } de la media { OF_THE_PLACE($region-name) }: { $some }
every-unit-equally-likely-be = { ALL_PLACES($places) } tienen la misma probabilidad de estar ya entre los datos. Si las grandes ciudades o ciertas partes del territorio llegan tarde, el intervalo es demasiado estrecho: se puede indicar con `--hint`
units-hinted-report-log-odds = según la indicación, { $n } de { $rows } { PLACES($places, $rows) } llegan { $when }: el logit de su probabilidad de estar ya entre los datos difiere del resto en { $tilt_mean } (desviación estándar { $tilt_sd }, nunca con el otro signo). En lo demás el orden es aleatorio
published-lines-speak-more-ballots = las líneas publicadas hablan de más papeletas de las que permiten { THE_PLACES($unit-name) }: no se usan
result-lies-below-ballots-or = ningún resultado es inferior a las papeletas o la participación que ya dan las líneas publicadas
nothing-counted-yet-unit-has = todavía no hay nada escrutado: { NO_PLACE($unit-name) } ha comunicado datos y ninguna línea publicada es utilizable
published-lines-cannot-be-met = ningún resultado que permita el modelo encaja con las líneas publicadas
draws-resampled-from-simulated-counts = las simulaciones se sacan de { $particles } escrutinios simulados, ponderados según lo bien que encajan con las cifras publicadas (número efectivo { $effective })
complete-counts-proclamations-used-without = sin `--as-of`, la proyección usa la última línea parcial, no los escrutinios completos ni las proclamaciones
whole-vote = toda la votación
line-about-used-unit-belongs = no se usa una línea ({ $name }): { NO_PLACE($unit-name) } pertenece a esa zona
line-about-used-its-area = no se usa una línea ({ $name }): su zona se solapa con la de otra
line-about-used-does-say = no se usa una línea ({ $name }): no dice cuánto se ha escrutado
every-area-is-in = según las líneas publicadas, el escrutinio ha terminado en todas las zonas, pero ninguna da el conjunto: su porcentaje se compone de los de las zonas, y el número de papeletas de cada una es incierto
complete-line-beside-units = una línea publicada dice que el escrutinio ha terminado: es la que vale, aunque solo han llegado { $units } { PLACES($unit-name, $units) } de { $of }
ballots-or-registered = { $counted } papeletas están escrutadas, sobre un total que no se ha publicado. Si son los inscritos { OF_PLACES($unit-name) } con el escrutinio terminado, va escrutado el { $part }
complete-line-against-units = una línea publicada dice que el escrutinio ha terminado, pero lo que falta por escrutar en { THE_PLACES($unit-name) } no puede dar su porcentaje: valen { THE_PLACES($unit-name) }
complete-line-not-used = una línea publicada dice que el escrutinio ha terminado, pero la regla de la votación no se le puede aplicar: valen { THE_PLACES($unit-name) }
line-about-used-every-area = no se usa una línea parcial ({ $name }): según las de todas las zonas, el escrutinio ha terminado
line-about-used-its-shares = no se usa una línea ({ $name }): sus porcentajes no suman el 100%
time-published = hora no publicada
share = porcentaje
value = { $option } { $value }%
stations = mesas
ballots = papeletas
valid-votes = votos válidos
registered = inscritos
of = { $counted } de { $total } { $of }
value-2 = { $counted } { $of }
complete = escrutinio completo
turnout = , participación { $t }%
value-3 = { $name }: { $share }, { $counted } ({ $when }){ $turnout }
turnout-used-unit-its-own = no se usa una cifra de participación ({ $name }): { NO_PLACE($unit-name) } pertenece solo a esa zona
turnout-at-against-at-same = participación { AT_TIME($clock) } ({ $name }): { $value }%, frente al { $then }% a la misma hora de la votación de referencia, que terminó en el { $usual }%
turnout-at-earlier-figure-hour = participación { AT_TIME($clock) } ({ $name }): { $value }%. No se conoce ninguna cifra anterior de esa hora, así que la definitiva queda muy abierta hacia arriba
turnout-last-count-line-has = participación en la última línea del escrutinio que la da: { $middle }%. Ahí se espera la definitiva (desviación estándar de 0,1 en escala logit)
unit-known-results-csv-units = no se conoce { NO_PLACE($unit-name) }: ni results.csv ni units.csv dan ninguna
factor-model-used-needs-reports = el modelo de factores no se usa: necesita datos de { PLACES($unit-name) }
factor-model-used-what-counted = el modelo de factores no se usa: lo escrutado no encaja con él, y { THE_PLACES($unit-name) } se proyectan por el cambio respecto a la votación de referencia
history-too-short =
    history.csv no se usa: contiene { $votes ->
        [one] una votación anterior
       *[other] { $votes } votaciones anteriores
    }, y los factores comunes se aprenden a partir de { $fewest }
history-left-aside =
    history.csv y sus { $votes } votaciones anteriores no se usan por sí solos: { $why ->
        [few] se usan a partir de { $enough } votaciones
        [gaps] más de la mitad de las celdas está vacía
       *[counts] se prefiere el cambio respecto a los votos de una votación anterior
    }. --method factor los usa
published-aggregate-lines-projected-from = con datos { OF_PLACES($unit-name) }, la proyección no parte de las líneas agregadas publicadas
hint-changes-nothing-unit-reports = la indicación ({ $hint }) no cambia nada: los datos dicen qué ha llegado, y en { NO_PLACE($unit-name) } de esa zona queda abierto cuánto falta
by-hint-more = según la indicación ({ $hint }), falta más por escrutar donde, en esa zona, el escrutinio está en marcha y su avance no está publicado ({ $changed } { PLACES($unit-name, $changed) }): cada vez se espera hasta un { $percent }% más de papeletas. Nada cambia donde ha terminado o no ha empezado
by-hint-less = según la indicación ({ $hint }), falta menos por escrutar donde, en esa zona, el escrutinio está en marcha y su avance no está publicado ({ $changed } { PLACES($unit-name, $changed) }): cada vez se espera hasta un { $percent }% menos de papeletas. Nada cambia donde ha terminado o no ha empezado
nobody-knows-what-still-out = no se sabe qué falta por escrutar: la carpeta no tiene lista de { PLACES($unit-name) } ni nombra una votación anterior
valid-vote-counted-or-expected = no hay ningún voto válido escrutado ni por esperar
nothing-counted-yet-turnout-alone = todavía no hay nada escrutado: solo se proyecta la participación, según las cifras por horas
composition-register-both-options-blank = composición de los inscritos: las dos opciones, en blanco o nulos, abstención
registers-share-number-valid-ballots = no se conocen los inscritos de { ALL_PLACES($unit-name) }: se proyectan el porcentaje y el número de votos válidos, sin participación
only-shares-weights-weights-taken = solo hay porcentajes y pesos: los pesos se toman por papeletas, y no hay participación
swing-against-level-slopes-smooth = cambio respecto a { $id }: nivel, pendientes, superficie suave y { PLACES($regions) } en torno a un cambio uniforme
earlier-vote-compare-with-regions = no hay votación anterior con la que comparar, solo { PLACES($regions) } y covariables: por eso el intervalo es ancho
too-counted-units-say-how = también { $vote_id }: lo escrutado dice cuánto se acerca a ella el resto
counted-units-have-valid-vote =
    { $empty ->
        [one] { $empty } { PLACES($unit-name, $empty) } no tiene votos válidos y solo informa
       *[other] { $empty } { PLACES($unit-name, $empty) } no tienen votos válidos y solo informan
    } sobre la participación ({ $some })
partly-counted-what-certain-rest = el escrutinio es parcial: lo escrutado es seguro, el resto se simula ({ $some })
how-much-partly-counted-unit = donde el escrutinio está en marcha no se publica su avance: se deduce de la participación donde más se ha escrutado, y es incierto ({ $some })
no-more-out-than-totals = no se dan por pendientes más papeletas de las que dejan los totales publicados ({ $areas })
report-says-its-unit-complete = ningún dato consta como completo: cuántas papeletas faltan se deduce de los más avanzados, y pueden ser desde ninguna hasta más de las deducidas
turnout-has-moved-far-what = la participación ha cambiado mucho en lo escrutado (logit de votar { $swing }), y { THE_PLACES($unit-name) } que faltan votaron de otro modo la vez anterior. Allí todavía no se conoce la participación de cada opción, y el intervalo no abarca un boicot de una sola opción que solo se vea allí
was-taken-back-outstanding-again = los datos de { $unit } se retiraron y vuelven a estar pendientes
count-went-down-later-report = una cifra bajó en datos posteriores (se usan los últimos): { $some }
rule-asks-for-majority-areas = la regla exige la mayoría de las zonas, y no se sabe de { NO_PLACE($unit-name) } que pertenezca a una
rule-asks-for-turnout-register = la regla exige una participación mínima, y no se conoce el número de inscritos
rule-asks-for-share-registered = la regla exige una parte de los inscritos, y no se conoce su número
turnout-what-counted-has-moved = la participación en lo escrutado ha cambiado como si { $part } (± { $sd }) del cambio viniera de votantes de la opción en retroceso que se quedaron en casa: 0 es un cambio de opinión, 1 es solo abstención
baseline-says-little = la votación anterior dice poco: en lo escrutado queda cerca de { $kept } de las diferencias de entonces entre lugares, y los que faltan la siguen solo en esa medida
has-very-figures-one-row = son exactamente las cifras de { $other }: probablemente una fila se copió sobre la otra
reported-complete-without-single-ballot = según la fuente el escrutinio está completo, sin una sola papeleta: un boicot, o todavía sin escrutar
far-fewer-ballots-than-expected = muchas menos papeletas de lo esperado: un boicot, un dígito perdido, o solo se ha escrutado una parte
far-more-ballots-than-expected = muchas más papeletas de lo esperado: un dígito de más, o las papeletas de más de { A_PLACE($unit-name) }
yes-may-be-swapped-mirrored = quizá sí y no estén intercambiados: el porcentaje invertido es el esperado
more-ballots-than-registered-persons = más papeletas que inscritos: ¿un dígito de más?
digit-may-be-missing-or = quizá falte o esté repetido un dígito en uno de los números: diez veces más encajaría
only-part-counted-may-be = solo se ha escrutado una parte, y quizá no se parezca al resto
baseline-its-own-compared-with = sin resultado anterior con que comparar: vale el { OF_THE_PLACE($region-name) }
real-local-movement-or-change = un movimiento local real, o un cambio de sus electores desde la votación de referencia
reported-neither-ballots-nor-share = { $key } no comunicó ni papeletas ni porcentaje: se considera pendiente
reported-one-side = { $key } comunicó solo una de las cifras de sí y no: se considera pendiente
list-units-units-expected = no hay lista { OF_PLACES($unit-name) }: se esperan { GENDERED($unit-name, f: "las", m: "los") } de { $vote_id }
counted-units-have-more-ballots =
    { $exceeded } de { $reports } { PLACES($unit-name, $reports) } { $exceeded ->
        [one] tiene
       *[other] tienen
    } más papeletas que inscritos: no se da la participación
published-fraction-counted-would-need = el avance publicado supondría más papeletas que inscritos, así que no se usa: { $some }
numeric-columns-units-csv-only = de las columnas numéricas de units.csv, solo las { $most } primeras por nombre son covariables. Quedan fuera: { $some }
listed-at-zero-taken-as = figuran con cero y se consideran aún sin escrutar: { $some }
reported-but-list-units-added = resultados recibidos pero ausentes de la lista de { PLACES($unit-name) }, añadidos: { $some }
regions-areas-rule-units-parent = las regiones son las zonas de la regla (`{ $column }`): { THE_PLACES($unit-name) } de un mismo `parent` votan con varias de ellas
late = tarde
early = temprano
complete-line-rounded = los porcentajes publicados están redondeados, y { THE($option) } puede tener más o menos de lo que necesita
kinds-are-not-listed =
    { $units ->
        [one] { A_PLACE($unit-name) } da los datos por tipo de papeletas, y ninguna lista enumera los tipos. Lo que ha llegado se toma por el total ({ $some })
       *[other] { $units } { PLACES($unit-name, $units) } dan los datos por tipo de papeletas, y ninguna lista enumera los tipos. Lo que ha llegado se toma por el total ({ $some })
    }
baseline-explains = { $id } explica el { $share } de las diferencias entre { THE_PLACES($unit-name) } { GENDERED($unit-name, f: "escrutadas", m: "escrutados") }: la proyección saca poco de ella
level-has-too-many-groups = la columna `{ $level }` bajo [levels] forma { $groups } grupos, más que los { $most } que se toman: se deja fuera
