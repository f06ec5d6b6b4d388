### Palabras comunes a varios gráficos.
occasion-of-years = { $title }, { $years }.
program = gráfico: plebis
sources = Fuente: { $sources }.
polls-of = sondeos: { $houses }
polls-of-many = sondeos de { $n } encuestadoras
results-of = resultados: { $source }
model-on-polls = modelo con los sondeos publicados
model-on-counts = modelo con los escrutinios publicados

series = { $first }; { $next }
named = { $name }: { $value }
left-out = { $n } más, no mostrados
# A region of the data by this name: voters in other countries.
abroad = Exterior

share-axis = porcentaje { OF($option) } sobre los votos válidos
threshold = umbral { $percent }
threshold-far = El umbral del { $percent } queda fuera del gráfico.
everything-counted = Todo está escrutado: { $clause }

published = publicado el { $day }
dates-not-published = fechas no publicadas
n-not-published = n no publicado
all-answers = todas las respuestas
decided-only = sin indecisos

chance-above-99 = más de 99 de cada 100
chance-below-1 = menos de 1 de cada 100
chance = { $hundred } de cada 100

in-words =
    { $number ->
        [2] dos
        [3] tres
        [4] cuatro
        [5] cinco
        [6] seis
        [7] siete
        [8] ocho
        [9] nueve
       *[other] { $number }
    }

unrounded = Las diferencias se calculan antes de redondear.
