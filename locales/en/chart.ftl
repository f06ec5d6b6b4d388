### Words that several charts share.
### $option, here and in every chart: an option’s label as it stands on the ballot (“No”, “Leave”); THE, OF and TO put
### its article and preposition before it. $options: both labels (“Yes and No”). What begins a title gets its
### capital from the program. After each subtitle title and day of the vote are said in a sentence of their own.

# Title of several votes on one question, and their years, a sentence.
occasion-of-years = { $title }, { $years }.

# Where the numbers come from.
program = chart by plebis
sources = Source: { $sources }.
polls-of = polls by { $houses }
polls-of-many = polls by { $n } pollsters
results-of = results from { $source }
model-on-polls = model on published polls
model-on-counts = model on published counts

# Two things of a list whose things hold commas; a longer list is made of twos.
series = { $first }; { $next }
# $name: of a cause, an area, a bar; $value: its number, or its parts.
named = { $name }: { $value }
# $n: how many rows have no room in the picture.
left-out = { $n } more, not shown
# A region of the data by this name: voters in other countries.
abroad = Abroad

share-axis = share of { $option } among { $options }
threshold = threshold { $percent }
threshold-far = The threshold of { $percent } lies outside the picture.
everything-counted = Everything is counted: { $clause }

# Of a poll: days of field work, respondents (n), what its percentages are of.
published = published { $day }
dates-not-published = dates not published
n-not-published = n not published
all-answers = all answers
decided-only = decided only

# A probability.
chance-above-99 = more than 99 in 100
chance-below-1 = less than 1 in 100
chance = { $hundred } in 100

# Two to nine in words: of results (in seven of them) or causes.
in-words =
    { $number ->
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

# Where printed figures do not add up.
unrounded = Differences are computed before rounding.
