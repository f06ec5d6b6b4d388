skip_without_command <- function() {
  found <- nzchar(getOption("plebis.command", Sys.getenv("PLEBIS", ""))) || nzchar(Sys.which("plebis"))
  skip_if_not(found, "the command plebis is not installed")
}

test_that("the median of the draws is that of the command", {
  skip_without_command()
  told <- forecast("scotland-2014")
  table <- draws(told)
  expect_equal(nrow(table), told$n_draws)
  # Four standard errors of a median of as many draws.
  expect_lt(abs(median(table$share_yes) - told$share$quantiles$`0.5`), 4 * 1.25 * told$share$sd / sqrt(told$n_draws))
})

test_that("draws are those of posterior where it is installed", {
  skip_without_command()
  skip_if_not_installed("posterior")
  told <- forecast("scotland-2014")
  table <- draws(told)
  expect_s3_class(table, "draws_df")
  summary <- posterior::summarise_draws(table, "mean", "sd")
  expect_equal(summary$variable, "share_yes")
  # Four standard errors of a mean of as many draws; the option of Scotland is yes.
  expect_lt(abs(summary$mean - told$share$mean), 4 * told$share$sd / sqrt(told$n_draws))
  project <- posterior::as_draws_matrix(draws(project("new-caledonia-2020", as_of = "2020-10-04T21:45:00+11:00", draws = 2000)))
  expect_equal(dim(project), c(2000L, 2L))
})

test_that("options are those of the command, and its objects come whole", {
  skip_without_command()
  told <- forecast(vote("scotland-2014"), as_of = "2014-09-01", scale = "logit", draws = 1000, hyper = c(omega = 0.002))
  expect_equal(told$n_draws, 1000)
  expect_equal(told$hyper$omega$mean, 0.002)
  expect_gt(nrow(as.data.frame(told)), 10)
})

test_that("parameters are drawn as often, and their means are those of the command", {
  skip_without_command()
  told <- forecast("scotland-2014", draws = 2000)
  table <- parameters(told)
  expect_equal(nrow(table), told$n_draws)
  # Four standard errors of a mean of as many draws.
  expect_lt(abs(mean(table$tau) - told$hyper$tau$mean), 4 * told$hyper$tau$sd / sqrt(told$n_draws))
})

test_that("a projection has draws of share and turnout", {
  skip_without_command()
  told <- project("new-caledonia-2020", as_of = "2020-10-04T21:45:00+11:00", draws = 2000)
  table <- draws(told)
  expect_true(all(c("share_yes", "turnout") %in% names(table)))
  expect_equal(as.data.frame(told)$variable, c("share", "turnout"))
})

test_that("polls are compared with the result, and findings counted", {
  skip_without_command()
  told <- errors("new-caledonia-2018")
  expect_true(is.data.frame(as.data.frame(told)))
  expect_gt(told$gap_points$final, 5)
  expect_equal(check("new-caledonia-2018")$counts$error, 0)
})

test_that("a replayed night is a data frame", {
  skip_without_command()
  table <- replay("new-caledonia-2020", order = "random", fractions = c(0.25, 0.5), seeds = 1)
  expect_equal(nrow(table), 2)
  expect_true(all(c("point", "truth", "lo90", "hi90") %in% names(table)))
})

test_that("what the command refuses is an error that carries its exit code and its words", {
  skip_without_command()
  refused <- tryCatch(forecast("no-such-vote"), plebis_error = identity)
  expect_s3_class(refused, "plebis_error")
  expect_equal(refused$exit_code, 2)
  expect_match(conditionMessage(refused), "no-such-vote")
  expect_error(vote(3), "one path or id")
  expect_error(forecast("scotland-2014", "logit"), "options have names")
})

test_that("a vote without polls says why nothing can be told", {
  skip_without_command()
  told <- forecast("chile-2020")
  expect_false(told$available)
  expect_match(told$reason, "poll")
})
