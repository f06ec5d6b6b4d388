//! Draws as plain text, for R and whoever reads no Parquet.

use std::fmt::Write as _;

use crate::{
    model::{
        campaign::{Forecast, PollDraws},
        count::Projection,
    },
    table::spreadsheet_text,
    vote::{Side, Vote},
};

/// Draws of a forecast, a projection or both as CSV, one row a draw; blank = does not apply.
///
/// # Shape
/// Columns `.chain` (1), `.iteration`, `.draw` (from 1 within a stage), `stage` (forecast | project), `share_yes`, `turnout`, `winner`, `vote`
/// (its id), as in `draws_parquet`. Numbers are the shortest that read back the same.
pub fn draws_csv(vote: &Vote, forecast: Option<&Forecast>, projection: Option<&Projection>) -> String {
    let mut text = String::from(".chain,.iteration,.draw,stage,share_yes,turnout,winner,vote\n");
    let id = spreadsheet_text(&vote.id);
    let winner = |yes: bool| if yes { Side::Yes } else { Side::No }.word();
    for (i, &share) in forecast.iter().flat_map(|forecast| forecast.draws.iter().enumerate()) {
        let (yes, draw) = (vote.focus.of_yes_share(share), i + 1);
        let won = if vote.rule.is_of_share_alone() { winner(yes > vote.rule.share_threshold) } else { "" };
        // Writing to a String cannot fail.
        let _ = writeln!(text, "1,{draw},{draw},forecast,{yes},,{won},{id}");
    }
    let Some(draws) = projection.map(|projection| &projection.draws) else { return text };
    for (i, yes) in draws.share_yes.iter().enumerate() {
        let turnout = draws.turnout.get(i).map_or_else(String::new, f64::to_string);
        let won = draws.carried.get(i).map_or("", |&carried| winner(carried));
        let draw = i + 1;
        let _ = writeln!(text, "1,{draw},{draw},project,{yes},{turnout},{won},{id}");
    }
    text
}

/// Draws of the parameters of a campaign as CSV, one row a draw; blank = does not apply.
///
/// # Shape
/// Columns `.chain` (1), `.iteration`, `.draw` (from 1), `omega`, `tau`, `s_house` (on the model's scale), `latent_share` and `share` (0..1, of
/// `option`, the one in focus), as the Python package's `parameters`. A draw is another than that of the same number in [`draws_csv`].
/// Numbers are the shortest that read back the same.
pub fn parameters_csv(drawn: &PollDraws, option: Side) -> String {
    let mut text = String::from(".chain,.iteration,.draw,omega,tau,s_house,latent_share,share,option\n");
    let option = option.word();
    let scales = drawn.omega.iter().zip(&drawn.tau).zip(&drawn.s_house);
    for (i, (((omega, tau), s_house), latent)) in scales.zip(&drawn.latent_share).enumerate() {
        let (draw, share) = (i + 1, drawn.share.get(i).map_or_else(String::new, f64::to_string));
        let _ = writeln!(text, "1,{draw},{draw},{omega},{tau},{s_house},{latent},{share},{option}");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::headline::example;

    #[test]
    fn draws_of_both_stages_are_counted_from_one_and_told_as_yes_shares() {
        let (vote, forecast, projection) = (example::vote(), example::forecast(), example::projection());
        let text = draws_csv(&vote, Some(&forecast), Some(&projection));
        let lines: Vec<&str> = text.lines().collect();
        assert_eq!(lines.len(), 1 + 3 + 3); // heading, three draws of each example
        // The forecast draws .7, .66, .48 are shares of No, the focus of the example.
        assert_eq!(lines[1], format!("1,1,1,forecast,0.30000000000000004,,no,{}", vote.id));
        assert!(
            lines[4].starts_with("1,1,1,project,") && lines[4].ends_with(&format!(",0.8,no,{}", vote.id)),
            "{}",
            lines[4]
        ); // turnout of the example
    }

    #[test]
    fn parameters_have_a_row_a_draw_and_no_share_where_draws_are_weighed_anew() {
        let drawn = PollDraws {
            omega: vec![0.002, 0.004],
            tau: vec![0.01, 0.0],
            s_house: vec![0.02, 0.03],
            latent_share: vec![0.45, 0.5],
            ..PollDraws::default()
        };
        let text = parameters_csv(&drawn, Side::No);
        assert_eq!(
            text.lines().skip(1).collect::<Vec<_>>(),
            ["1,1,1,0.002,0.01,0.02,0.45,,no", "1,2,2,0.004,0,0.03,0.5,,no"]
        );
        let text = parameters_csv(&PollDraws { share: vec![0.44, 0.52], ..drawn }, Side::Yes);
        assert_eq!(text.lines().last(), Some("1,2,2,0.004,0,0.03,0.5,0.52,yes"));
    }
}
