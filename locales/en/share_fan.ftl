on-day = on the day { $day_words }
polls-suggest-for-between-9 = Polls suggest { $day_words } for { $option }, between { $range_low } and { $range_high } in 9 of 10 cases
circles-polls-answers-bands-share = Circles: polls, excluding undecided voters. Shading: estimated support. Bar on the right: likely range of the result, allowing for past polling errors. { $occasion }
n-19-20 = 19 in 20
n-8-10 = 8 in 10
n-1-2 = 1 in 2
