//! What a forecast says of itself is told in French as it is in English.

use crate::french::assert_french;
use plebis::{
    data::{embedded_ids, load, load_baselines},
    model::campaign::{ElectionDayError, Forecast, Options, PriorChoice, Scale, UndecidedRule, forecast},
    vote::{Lang, Vote},
};

fn bundled(id: &str) -> (Vote, Vec<Vote>) {
    let vote = load(id, None).expect("bundled vote").vote;
    let earlier = load_baselines(&vote, None).expect("bundled baselines");
    (vote, earlier.into_iter().map(|loaded| loaded.vote).collect())
}

fn assert_all_french(forecast: &Forecast, place: &str) {
    let components = &forecast.components;
    let parts = [&components.prior, &components.polls, &components.election_day_error, &components.structural];
    let texts = forecast.assumptions.iter().chain(&forecast.reason);
    let texts = texts.chain(forecast.polls.iter().filter_map(|poll| poll.reason.as_ref()));
    let texts = texts.chain(parts.into_iter().flatten().map(|part| &part.what));
    let texts = texts.chain(forecast.priors.iter().flat_map(|prior| [&prior.meaning, &prior.source]));
    let texts = texts.chain(forecast.alternatives.iter().map(|other| &other.election_day_error));
    texts.for_each(|text| assert_french(text, place));
}

#[test]
fn what_a_forecast_assumes_is_told_in_french() {
    for id in embedded_ids() {
        let (vote, earlier) = bundled(id);
        assert_all_french(&forecast(&vote, &Options::default()).expect(id), id);
        let options = Options {
            election_day_error: ElectionDayError::StudentT { df: 6.0, sd: 5.1 },
            undecided: Some(UndecidedRule::Beta { a: 2.0, b: 3.0 }),
            prior: if id.starts_with("new-caledonia-202") { PriorChoice::Structural } else { PriorChoice::None },
            earlier,
            as_of: Some(vote.date - jiff::Span::new().days(40)),
            rounding: Some(false),
            ..Options::default()
        };
        assert_all_french(&forecast(&vote, &options).expect(id), id);
    }
    let (vote, _) = bundled("new-caledonia-2018");
    let options = Options { explain: true, scale: Scale::Logit, ..Options::default() };
    assert_all_french(&forecast(&vote, &options).expect("a forecast"), "logit");
}

#[test]
fn the_first_assumptions_read_like_french() {
    let (vote, _) = bundled("new-caledonia-2018");
    let told = forecast(&vote, &Options::default()).expect("a forecast");
    let shown = |at: usize| told.assumptions[at].get(Lang::Fr).replace('\u{202f}', "_");
    insta::assert_snapshot!(shown(2), @"Les pourcentages imprimés portent l’erreur de leur arrondi.");
    let error = told.components.election_day_error.expect("an error").what;
    insta::assert_snapshot!(error.get(Lang::Fr).replace('\u{202f}', "_"), @"normale, écart-type de 5,1 points_: c’est l’erreur des sondages de référendum la veille du vote (Fisher et Renwick 2016, 45 référendums), ajoutée à la trajectoire qui va jusqu’au jour du vote");
}
