chart-plebis = chart: plebis{" "}
source = Source:{" "}
value = ;{" "}
in = { $option } in { $year }
share-among = share of { $label } among { $both }
threshold = threshold { $percent }
published = published{" "}
dates-published = dates not published
n-published = n not published
all-answers = all answers
decided-only = decided only
results = results:{" "}
model-on-published-polls = model on published polls
model-on-published-counts = model on published counts
polls = polls:{" "}
polling-stations = polling stations
areas = areas
polling-station = a polling station
area = an area
more-than-99-100 = more than 99 in 100
less-than-1-100 = less than 1 in 100
n-100 = { $hundred } in 100
and = { $yes } and { $no }
final = final
provisional = provisional
# A small number in words.
in-words =
    { $number ->
        [0] none
        [1] one
        [2] two
        [3] three
        [4] four
        [5] five
        [6] six
        [7] seven
        [8] eight
        [9] nine
       *[other] { $number }
    }
