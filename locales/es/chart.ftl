chart-plebis = gráfico: plebis { $version }
source = Fuente: { $sources }.
between = ;{" "}
in = { THE($option) } en { $year }
share-among = porcentaje { OF($option) } sobre los votos válidos
threshold = umbral { $percent }
published = publicada el { $day }
dates-published = fechas no publicadas
n-published = n no publicado
all-answers = todas las respuestas
decided-only = sin indecisos
results = resultados: { $source }
model-on-published-polls = modelo con las encuestas publicadas
model-on-published-counts = modelo con los recuentos publicados
polls = encuestas: { $houses }
polling-stations = mesas electorales
areas = zonas
polling-station = una mesa electoral
area = una zona
more-than-99-100 = más de 99 de cada 100
less-than-1-100 = menos de 1 de cada 100
n-100 = { $hundred } de cada 100
and = { $yes } y { $no }
final = definitivo
provisional = provisional
year-share = { $year }: { $share }
named = { $name }: { $value }
in-words =
    { $number ->
        [0] ninguno
        [1] uno
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
