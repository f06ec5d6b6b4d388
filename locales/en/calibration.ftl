counted = { $counted } counted: { $held } of { $of }
orders-which-report = Orders in which the { $units } report: { $orders }.
all-replays-one-vote-so = All replays are of one vote, so they say less than as many votes would.
value = ;{" "}
share-replays = share of replays
promised-50 = promised 50%
promised-90 = promised 90%
n-9-10 = 9 in 10
more-table = { $n } more in the table
n-9-10-range = 9-in-10 range
n-1-2-range = 1-in-2 range
of = { $count } of { $all }
promised-5 = promised 5%
result-below-range = result below the range
result-above-range = result above the range
as-recorded = as recorded
random = random
small-ones-first = small ones first
low-shares-first = low shares first
high-shares-first = high shares first
region-by-region = region by region
share-replayed-counts-which-projected = Share of replayed counts in which the projected range of { $option } held the final result ({ $two_way } votes), by share of the { $units } counted; line: the 9-in-10 interval of that share. { $occasion }
range-held =
    { $all ->
        [one] The nine-in-ten range held the result in { $held } of { $all } replayed count
       *[other] The nine-in-ten range held the result in { $held } of { $all } replayed counts
    }
part-counted = { $part } counted
