# The command `plebis forecast` on a terminal: lines and heads of tables.
head = { $vote } — { $option }, share of valid votes on { $day }
mean-and-sd = mean { $mean }, sd { $sd }
prior = prior
polls = polls
election-day-error = election-day error
structural-prior = structural prior
polls-with-error = polls with error
blend = blend
component = { $name }: mean { $mean }, sd { $sd }; { $what }
used = used
left-out = left out
poll = poll
two-way = two-way %
weight = weight
without-it = latent, without it
mean-percent = mean %
sd = sd
nine-of-ten = 90%
surprise = { $error }: { $words }
share-of = share { OF($option) }
share = share
unit = unit
meaning = what
source = from
scale = scale
latent-mean = latent mean %
some-left-out = { $polls ->
    [one] One poll was left out: --explain says why.
   *[other] { $polls } polls were left out: --explain says why.
}
