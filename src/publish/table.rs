//! `summary.csv`: the numbers of the summary as a plain table, for R and spreadsheets.

use crate::{
    Result,
    distribution::{Distribution, Level, WinProbability},
    model::{campaign::Forecast, count::Projection},
    poll_error::PollErrors,
    table::{csv_text, spreadsheet_text},
    vote::RulePart,
};

/// The summary as CSV: one row a quantity, decimal points, blank = does not apply.
///
/// # Shape
/// Columns `stage` (forecast | project | errors | result), `variable`, `region` (blank = the whole vote), `mean`, `sd`,
/// `mcse`, `q2.5`, `q5`, `q25`, `q50`, `q75`, `q95`, `q97.5`. A single number stands under `mean` alone. Shares are those
/// of the option in focus, 0..1; what ends in `_points` is in points.
///
/// # Errors
/// [`crate::Error::Bug`] if the table cannot be written.
pub fn summary_csv(
    forecast: Option<&Forecast>,
    projection: Option<&Projection>,
    errors: Option<&PollErrors>,
) -> Result<String> {
    let mut rows = Rows::default();
    if let Some(forecast) = forecast {
        rows.distribution("forecast", "share", "", forecast.share.as_ref());
        rows.win("forecast", forecast.win_probability);
        if forecast.win_probability.is_none() {
            let passes = forecast.rule_outcomes.get(RulePart::ShareThreshold.word());
            rows.number("forecast", "rule_share_threshold", passes.copied());
        }
    }
    if let Some(projection) = projection {
        rows.projection(projection);
    }
    if let Some(errors) = errors {
        rows.errors(errors);
    }
    rows.csv()
}

#[derive(Default)]
struct Rows(Vec<Vec<String>>);

impl Rows {
    fn row(&mut self, names: [&str; 3], numbers: impl IntoIterator<Item = Option<f64>>) {
        let number = |x: Option<f64>| x.filter(|x| x.is_finite()).map_or_else(String::new, |x| x.to_string());
        let mut row: Vec<String> = names.into_iter().map(|name| spreadsheet_text(name).into_owned()).collect();
        row.extend(numbers.into_iter().map(number));
        row.resize(6 + Level::ALL.len(), String::new());
        self.0.push(row);
    }

    fn number(&mut self, stage: &str, variable: &str, value: Option<f64>) {
        if value.is_some() {
            self.row([stage, variable, ""], [value]);
        }
    }

    fn distribution(&mut self, stage: &str, variable: &str, region: &str, distribution: Option<&Distribution>) {
        let Some(Distribution { mean, sd, mcse, quantiles }) = distribution else { return };
        let quantiles = Level::ALL.iter().map(|level| quantiles.get(level).copied());
        self.row([stage, variable, region], [Some(*mean), Some(*sd), Some(*mcse)].into_iter().chain(quantiles));
    }

    fn win(&mut self, stage: &str, win: Option<WinProbability>) {
        let Some(WinProbability { yes, no, mcse }) = win else { return };
        for (variable, probability) in [("win_probability_yes", yes), ("win_probability_no", no)] {
            self.row([stage, variable, ""], [Some(probability), None, Some(mcse)]);
        }
    }

    fn projection(&mut self, projection: &Projection) {
        let stage = "project";
        for (variable, distribution) in [
            ("share", &projection.share),
            ("turnout", &projection.turnout),
            ("yes", &projection.yes),
            ("no", &projection.no),
            ("blank_spoiled", &projection.blank_spoiled),
            ("away", &projection.away),
        ] {
            self.distribution(stage, variable, "", distribution.as_ref());
        }
        self.win(stage, projection.win_probability);
        self.number(stage, "counted_share", projection.counted.share);
        self.number(stage, "counted_progress", projection.counted.progress);
        self.number(stage, "outstanding_ballots", projection.outstanding.ballots);
        self.number(stage, "outstanding_lead", projection.outstanding.expected_lead);
        for region in &projection.regions {
            self.distribution(stage, "share", &region.parent, region.share.as_ref());
            self.distribution(stage, "turnout", &region.parent, region.turnout.as_ref());
        }
    }

    fn errors(&mut self, errors: &PollErrors) {
        for result in &errors.results {
            self.number("result", &format!("share_{}", result.status.word()), Some(result.share));
        }
        let stage = "errors";
        if let Some(average) = &errors.poll_average {
            self.number(stage, "poll_average_two_way", Some(average.two_way));
            self.number(stage, "poll_average_all", average.all);
        }
        self.number(stage, "gap_provisional_points", errors.gap_points.provisional);
        self.number(stage, "gap_final_points", errors.gap_points.r#final);
        if let Some(summary) = &errors.summary {
            self.number(stage, "bias_points", Some(summary.bias_points));
            self.number(stage, "mae_points", Some(summary.mae_points));
            self.number(stage, "rmse_points", Some(summary.rmse_points));
            self.number(stage, "sampling_rmse_points", summary.sampling_rmse_points);
            self.number(stage, "sampling_rmse_points_full_n", summary.sampling_rmse_points_full_n);
        }
    }

    fn csv(self) -> Result<String> {
        let head =
            ["stage", "variable", "region", "mean", "sd", "mcse", "q2.5", "q5", "q25", "q50", "q75", "q95", "q97.5"];
        csv_text("summary.csv", std::iter::once(head.map(str::to_owned).to_vec()).chain(self.0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::headline::example;

    #[test]
    fn every_row_has_the_columns_of_the_head() {
        let text = summary_csv(Some(&example::forecast()), Some(&example::projection()), Some(&example::errors()))
            .expect("a table");
        assert!(text.lines().all(|line| line.matches(',').count() == 12), "{text}"); // 13 columns
    }

    #[test]
    fn the_numbers_are_those_of_the_outputs() {
        let errors = example::errors();
        let text =
            summary_csv(Some(&example::forecast()), Some(&example::projection()), Some(&errors)).expect("a table");
        assert!(text.contains("\nforecast,share,,0.68,0.055,0.00055,")); // the example's share
        assert!(text.contains("\nforecast,win_probability_no,,0.996,,0.0005,,,,,,,\n")); // the example's probability
        assert!(text.contains("\nproject,share,Nord,0.24,0.01,")); // the example's region
        let gap = errors.gap_points.r#final.expect("a gap");
        assert!(text.contains(&format!("\nerrors,gap_final_points,,{gap},")));
    }

    #[test]
    fn what_cannot_be_said_has_no_row() {
        let text = summary_csv(Some(&example::no_forecast()), None, None).expect("a table");
        assert_eq!(text.lines().count(), 1); // the head alone
    }
}
