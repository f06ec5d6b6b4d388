# The command: option plebis.command, else the environment variable PLEBIS, else plebis on the path.
command <- function() {
  own <- getOption("plebis.command", Sys.getenv("PLEBIS", ""))
  if (!nzchar(own)) own <- unname(Sys.which("plebis"))
  if (!nzchar(own)) {
    stop("the command plebis is not on the path; install it, or set options(plebis.command = \"/path/to/plebis\")", call. = FALSE)
  }
  own
}

# Options of R as flags of the command: as_of = "2014-09-01" is --as-of=2014-09-01.
flags <- function(options) {
  one <- function(name) {
    value <- options[[name]]
    flag <- paste0("--", gsub("_", "-", name, fixed = TRUE))
    if (is.null(value) || identical(value, FALSE)) return(character())
    if (isTRUE(value)) return(flag)
    if (!is.null(names(value))) value <- paste0(names(value), "=", text(value))
    paste0(flag, "=", paste(text(value), collapse = ","))
  }
  if (length(options) && (is.null(names(options)) || any(!nzchar(names(options))))) {
    stop("options have names, as in forecast(vote, scale = \"logit\")", call. = FALSE)
  }
  unlist(lapply(names(options), one))
}

text <- function(values) {
  if (is.numeric(values)) format(values, digits = 17, trim = TRUE, scientific = FALSE, drop0trailing = TRUE) else as.character(values)
}

# Runs the command; a refusal is an error of class plebis_error with the exit code and what the command said.
run <- function(verb, vote, options, status = 0L) {
  out <- tempfile("plebis-")
  err <- tempfile("plebis-")
  on.exit(unlink(c(out, err)))
  words <- c(verb, "--json", flags(options), "--", vote)
  code <- system2(command(), shQuote(words), stdout = out, stderr = err)
  said <- paste(readLines(err, warn = FALSE, encoding = "UTF-8"), collapse = "\n")
  lines <- readLines(out, warn = FALSE, encoding = "UTF-8")
  refusal <- code != 0L && any(grepl("^  \"error\": \\{", lines))
  if (code != 0L && (refusal || !(code %in% status && length(lines)))) {
    condition <- structure(
      class = c("plebis_error", "error", "condition"),
      list(message = said, call = NULL, exit_code = code)
    )
    stop(condition)
  }
  lines
}

result <- function(verb, vote, options, status = 0L) {
  lines <- run(verb, vote$name, options, status)
  object <- jsonlite::fromJSON(paste(lines, collapse = "\n"), simplifyVector = TRUE)
  structure(object, class = c(paste0("plebis_", verb), "plebis_result"), vote = vote, options = options)
}

as_vote <- function(vote) if (inherits(vote, "plebis_vote")) vote else plebis_vote(vote)

plebis_vote <- function(name) {
  if (!is.character(name) || length(name) != 1L || is.na(name)) stop("a vote is one path or id", call. = FALSE)
  structure(list(name = name), class = "plebis_vote")
}

vote <- function(path_or_id) {
  vote <- plebis_vote(path_or_id)
  run("check", vote$name, list(exit_zero = TRUE))
  vote
}

check <- function(vote, ...) result("check", as_vote(vote), list(...), status = 4L)

forecast <- function(vote, ...) result("forecast", as_vote(vote), list(...), status = 6L)

project <- function(vote, as_of = NULL, ...) {
  result("project", as_vote(vote), c(if (!is.null(as_of)) list(as_of = as_of), list(...)), status = 6L)
}

errors <- function(vote, ...) result("errors", as_vote(vote), list(...))

replay <- function(vote, ...) {
  lines <- run("replay", as_vote(vote)$name, list(...))
  records <- lapply(lines, function(line) {
    record <- jsonlite::fromJSON(line)
    record <- lapply(record, function(value) if (is.null(value)) NA else if (length(value) == 1L) value else list(value))
    structure(record, class = "data.frame", row.names = 1L)
  })
  columns <- unique(unlist(lapply(records, names)))
  fill <- function(record) {
    record[setdiff(columns, names(record))] <- NA
    record[columns]
  }
  do.call(rbind, lapply(records, fill))
}

draws <- function(x, ...) {
  if (!inherits(x, c("plebis_forecast", "plebis_project"))) stop("draws are those of forecast() or project()", call. = FALSE)
  drawn(x, "draws_csv", c("share_yes", "turnout"))
}

parameters <- function(x, ...) {
  if (!inherits(x, "plebis_forecast")) stop("parameters are those of forecast()", call. = FALSE)
  drawn(x, "parameters_csv", c("omega", "tau", "s_house", "latent_share", "share"))
}

# The table that the command writes with this option; its variables as draws of posterior where that is installed.
drawn <- function(x, option, variables) {
  file <- tempfile("plebis-draws-", fileext = ".csv")
  on.exit(unlink(file))
  written <- list(file)
  names(written) <- option
  run(x$command, attr(x, "vote")$name, c(attr(x, "options"), written), status = 6L)
  table <- utils::read.csv(file, check.names = FALSE, stringsAsFactors = FALSE, na.strings = "")
  if (!requireNamespace("posterior", quietly = TRUE)) return(table)
  known <- Filter(function(name) !all(is.na(table[[name]])), variables)
  posterior::as_draws_df(table[c(".chain", ".iteration", ".draw", known)])
}

print.plebis_vote <- function(x, ...) {
  cat("<plebis vote ", x$name, ">\n", sep = "")
  invisible(x)
}

print.plebis_result <- function(x, ...) {
  cat("<plebis ", x$command, " of ", x$vote, ">\n", sep = "")
  if (is.list(x$share)) {
    q <- x$share$quantiles
    cat(sprintf("share of %s: %.1f %% (90 %%: %.1f to %.1f)\n", x$option, 100 * x$share$mean, 100 * q$`0.05`, 100 * q$`0.95`))
  }
  if (identical(x$available, FALSE)) cat(x$reason, "\n")
  if (length(x$findings)) cat(NROW(x$findings), "findings\n")
  invisible(x)
}

as.data.frame.plebis_result <- function(x, row.names = NULL, optional = FALSE, ...) {
  switch(x$command,
    check = table_of(x$findings),
    errors = table_of(x$polls),
    forecast = table_of(x$path),
    project = quantiles(x[c("share", "turnout")]),
    stop("there is no table of ", x$command, call. = FALSE)
  )
}

table_of <- function(records) if (is.data.frame(records)) records else data.frame()

# One row a quantity: mean, sd and quantiles.
quantiles <- function(parts) {
  known <- Filter(is.list, parts)
  row <- function(name) {
    part <- known[[name]]
    data.frame(variable = name, mean = part$mean, sd = part$sd, part$quantiles, check.names = FALSE)
  }
  do.call(rbind, lapply(names(known), row))
}
