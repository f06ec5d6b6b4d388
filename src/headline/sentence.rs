//! The sentences a desk can print; each number comes from an output object.
//!
//! Polls suggest, the model estimates or projects, and only a published count is a result.

use std::collections::BTreeSet;

use super::{
    likelihood::{Likelihood, frequency},
    standing::Standing,
    verdict::{self, Claim, tense},
};
use crate::{
    distribution::{Distribution, WinProbability},
    language::{Lang, PlaceKind, Text, Value, quantity, say},
    model::{
        campaign::Forecast,
        count::{Counted, Projection},
    },
    poll_error::PollErrors,
    vote::{Counts, Finding, Moment, ResultFact, Severity, UnitResult, Vote, place_of},
};

/// The sentences that sum a vote up, with its title and day: what a desk can paste.
pub fn headline(
    vote: &Vote,
    forecast: Option<&Forecast>,
    projection: Option<&Projection>,
    errors: Option<&PollErrors>,
) -> Text {
    say!(Headline::Title, title = vote.title(), day = vote.date).then(&lead(vote, forecast, projection, errors))
}

/// The same without title and day: the result if there is one, else the count, else the polls.
pub fn lead(
    vote: &Vote,
    forecast: Option<&Forecast>,
    projection: Option<&Projection>,
    errors: Option<&PollErrors>,
) -> Text {
    let with_gap = |told: Text| match errors.and_then(|errors| poll_gap(vote, errors)) {
        Some(gap) => told.then(&gap),
        None => told,
    };
    if let Some(result) = last_result(vote) {
        with_gap(result)
    } else if let Some(projection) = projection.filter(|p| p.available || p.counted.share.is_some()) {
        projection_outlook(vote, projection)
    } else if let Some(units) = of_all_units(vote).or_else(|| some_units(vote)) {
        with_gap(units)
    } else if let Some(nothing) = nothing_counted(vote, forecast, projection) {
        nothing
    } else if let Some(forecast) = forecast {
        forecast_outlook(vote, forecast)
    } else {
        say!(Headline::Nothing)
    }
}

/// That nothing is counted, where units wait and no forecast says more.
fn nothing_counted(vote: &Vote, forecast: Option<&Forecast>, projection: Option<&Projection>) -> Option<Text> {
    let total = projection?.counted.units_total.filter(|total| *total > 0)?;
    let places = vote.unit_name(PlaceKind::Unit);
    forecast.is_none_or(|forecast| !forecast.available).then(|| say!(Headline::NothingCounted, places, total))
}

/// The result that stands: the final one; after a provisional one what the units add up to, if all are there.
fn last_result(vote: &Vote) -> Option<Text> {
    let published = result(vote)?;
    let is_final = vote.final_result().is_some();
    Some(of_all_units(vote).filter(|_| !is_final).unwrap_or(published))
}

/// Both options with their shares, the focus option first.
struct Shares {
    first: Text,
    first_share: Value,
    second: Text,
    second_share: Value,
}

impl Shares {
    fn of(vote: &Vote, fact: &ResultFact) -> Option<Self> {
        let share = fact.share(vote.focus)?;
        Some(Self {
            first: vote.option(vote.focus),
            first_share: Value::percent(share, 2),
            second: vote.option(vote.focus.other()),
            second_share: Value::percent(1.0 - share, 2),
        })
    }
}

/// The last published result, final before provisional; `None` where no share is published.
pub fn result(vote: &Vote) -> Option<Text> {
    let fact = vote.final_result().or_else(|| vote.provisional_result())?;
    let Shares { first, first_share, second, second_share } = Shares::of(vote, fact)?;
    let told = match fact.is_final {
        true => say!(Headline::ResultFinal, first, first_share, second, second_share),
        false => say!(Headline::ResultProvisional, first, first_share, second, second_share),
    };
    Some(told.then(&turnout(&vote.completed(fact))).then(&verdict::of_result(vote, fact)))
}

fn turnout(fact: &ResultFact) -> Text {
    match fact.counts.turnout().or(fact.turnout) {
        Some(turnout) => say!(Headline::Turnout, turnout = Value::percent(turnout, 2)),
        None => Text::default(),
    }
}

/// Units of some rows: one, however many kinds of its ballots are counted apart.
fn n_units<'a>(rows: impl Iterator<Item = &'a UnitResult>) -> usize {
    rows.map(|unit| place_of(&unit.unit)).collect::<BTreeSet<_>>().len()
}

/// What the units add up to, where each has a result and no total is published.
fn of_all_units(vote: &Vote) -> Option<Text> {
    let fact = vote.sum_of_units()?;
    let (places, units) = (vote.unit_name(PlaceKind::Unit), n_units(vote.units.iter()));
    let Shares { first, first_share, second, second_share } = Shares::of(vote, &fact)?;
    let told = match fact.counts.valid() {
        Some(_) => say!(Headline::ResultUnits, places, units, first, first_share, second, second_share),
        None => say!(Headline::ResultWeights, places, units, first, first_share, second, second_share),
    };
    Some(told.then(&turnout(&fact)).then(&verdict::of_result(vote, &fact)))
}

/// What the units with a result add up to, where some have none.
fn some_units(vote: &Vote) -> Option<Text> {
    let known: Vec<&UnitResult> =
        vote.units.iter().filter(|unit| unit.counts.valid().is_some() || unit.yes_share.is_some()).collect();
    known.first()?;
    let (units, all) = (n_units(known.iter().copied()), n_units(vote.units.iter()));
    let places = vote.unit_name(PlaceKind::Unit);
    let Some(yes) = vote.yes_share_of(known.iter().copied()) else {
        return Some(say!(Headline::SharesWithoutSize, places, units, all));
    };
    let fact = ResultFact { yes_share: Some(yes), ..ResultFact::of_units(Counts::default()) };
    let Shares { first, first_share, second, second_share } = Shares::of(vote, &fact)?;
    Some(say!(Headline::ResultSomeUnits, places, units, all, first, first_share, second, second_share))
}

/// How far the polls' average lay from the result; `None` where that cannot be computed.
pub fn poll_gap(vote: &Vote, errors: &PollErrors) -> Option<Text> {
    let average = errors.poll_average.as_ref()?;
    let (gap, status) = match (errors.gap_points.r#final, errors.gap_points.provisional) {
        (Some(gap), _) => (gap, "final"),
        (None, gap) => (gap?, "provisional"),
    };
    let (n, all) = (average.n_polls, errors.n_used());
    let which = match n {
        1 if all > 1 => "last",
        1 => "one",
        n if all > n => "some",
        _ => "all",
    };
    let points = Value::points(gap.abs(), 1);
    // Compared as printed: nobody should read "0.0 points above".
    let place = match gap {
        _ if points == Value::points(0.0, 1) => "level",
        gap if gap > 0.0 => "high",
        _ => "low",
    };
    let (option, share) = (vote.option(vote.focus), Value::percent(average.two_way, 1));
    Some(say!(Headline::PollGap, which, n, all, option, share, place, points, status))
}

/// What the polls suggest for the day.
pub fn forecast_outlook(vote: &Vote, forecast: &Forecast) -> Text {
    let (Some(share), Some(win)) = (&forecast.share, forecast.passing()) else {
        return say!(Headline::NoForecast);
    };
    let claim = Claim::of_polls(vote);
    let (side, _, likelihood) = Likelihood::of(win);
    let tense = tense(vote);
    let lead = match likelihood.word() {
        None => say!(Headline::CloseOnPolls, tense),
        Some(likelihood) => say!(Headline::LikelyOnPolls, tense, likelihood, noun = claim.noun(vote, side)),
    };
    let lead = lead.then(&wins_in(vote, claim, win)).then(&vote.beyond_polls());
    lead.then(&interval(vote, share, if vote.is_over() { "estimated" } else { "estimates" }))
}

/// What the count so far projects.
pub fn projection_outlook(vote: &Vote, projection: &Projection) -> Text {
    let stands = counted(vote, projection);
    let Some(share) = &projection.share else {
        return stands.then(&no_projection(vote, projection)).then(&set_aside(projection));
    };
    let counted = stands.then(&set_aside(projection));
    // Everything is counted: there is nothing left to project.
    if projection.is_complete() {
        return counted.then(&verdict::of_complete(vote, projection));
    }
    let claim = Claim::of_count(vote);
    let interval = interval(vote, share, if vote.is_over() { "projected" } else { "projects" });
    let interval = if projection.is_blended() { interval.then(&say!(Headline::PollsBlendedIn)) } else { interval };
    let Some(win) = projection.win_probability else {
        let reason = projection.win_probability_reason.clone().unwrap_or_default();
        return counted.then(&interval).then(&say!(Headline::CarriedUnknown, reason));
    };
    let lead = Standing::of(Some(win), false).sentence(vote, tense(vote));
    counted.then(&interval).then(&lead).then(&wins_in(vote, claim, win))
}

/// How many rows of the returns were left out; nothing where all count.
fn set_aside(projection: &Projection) -> Text {
    match projection.rows_set_aside {
        0 => Text::default(),
        rows => say!(Headline::RowsSetAside, rows),
    }
}

/// How many findings there are of each kind that was found: `2 errors`, `1 note`.
pub fn by_severity(findings: &[Finding]) -> Vec<Text> {
    let count = |severity| findings.iter().filter(|finding| finding.severity == severity).count();
    let kinds = [Severity::Error, Severity::Warning, Severity::Info].map(|severity| (severity, count(severity)));
    let told = kinds.into_iter().filter(|(_, n)| *n > 0).map(|(severity, n)| match severity {
        Severity::Error => say!(Headline::Errors, n),
        Severity::Warning => say!(Headline::Warnings, n),
        Severity::Info => say!(Headline::Notes, n),
    });
    told.collect()
}

/// What the checker found.
pub fn check(findings: &[Finding]) -> Text {
    match findings.is_empty() {
        true => say!(Headline::CheckNothing),
        false => say!(Headline::CheckFound, findings = Value::list(by_severity(findings))),
    }
}

/// `No wins in about 9 in 10 of the model's simulations.`
fn wins_in(vote: &Vote, claim: Claim, win: WinProbability) -> Text {
    let (side, probability, _) = Likelihood::of(win);
    say!(Headline::WinsIn, clause = claim.clause(vote, side).capital(), frequency = frequency(probability))
}

fn no_projection(vote: &Vote, projection: &Projection) -> Text {
    if let (Some(_), Some(reason)) = (projection.counted.share, &projection.reason) {
        return say!(Headline::NoProjection, reason);
    }
    match projection.counted.progress.filter(|&progress| progress > 0.0) {
        Some(progress) => say!(Headline::TooEarly, progress = Value::percent(progress, 1)),
        // A vote that is over waits for no count.
        None if vote.final_result().is_some() => say!(Headline::NoProjectionOver),
        None => say!(Headline::NoProjectionYet),
    }
}

/// The time of the data; `None` where none is published.
fn data_time(vote: &Vote, projection: &Projection) -> Option<Text> {
    projection.as_of.map(|as_of| clock_of(vote, as_of))
}

/// An instant beside the day of the vote, on its clocks: `21:45`.
pub fn clock_of(vote: &Vote, instant: Moment) -> Text {
    let moment = vote.on_its_clock(instant);
    let told = |lang| quantity::clock_near(moment.local(), vote.date, lang);
    Text::given(told(Lang::En), Lang::ALL.map(|lang| (lang, told(lang))))
}

/// An instant on the clocks of the vote, for a list of moments of one night: the day stands beside none.
pub fn hour_of(vote: &Vote, instant: Moment) -> Text {
    let local = vote.on_its_clock(instant).local();
    let told = |lang| quantity::clock_near(local, local.date(), lang);
    Text::given(told(Lang::En), Lang::ALL.map(|lang| (lang, told(lang))))
}

/// Time of the data and units in: `As of 21:45, 226 of 304 units`; empty where neither is known.
pub fn data_stand(vote: &Vote, projection: &Projection) -> Text {
    let time = data_time(vote, projection).map(|time| say!(Headline::StandTime, time));
    match (time, units_in(vote, &projection.counted)) {
        (Some(time), Some(units)) => say!(Headline::Stand, time, units),
        (time, units) => time.or(units).unwrap_or_default(),
    }
}

/// `226 of 304 units`, or the stations of a published line, as far as known.
pub fn units_in(vote: &Vote, counted: &Counted) -> Option<Text> {
    if let Some([stations, total]) = counted.stations {
        // Of a hundred, a percentage may be meant.
        if stations.fract() != 0.0 && total == 100.0 {
            return Some(say!(Headline::UnitsPercent, percent = Value::printed(stations)));
        }
        return Some(say!(
            Headline::Stations,
            stations = Value::decimal(stations, 0),
            total = Value::decimal(total, 0)
        ));
    }
    let (places, units) = (vote.unit_name(PlaceKind::Unit), counted.units?);
    Some(match counted.units_total {
        Some(total) => say!(Headline::UnitsOf, places, units, total),
        None => say!(Headline::Units, places, units),
    })
}

/// What stands counted, with its denominator.
fn counted(vote: &Vote, projection: &Projection) -> Text {
    let counted = &projection.counted;
    let Some(share) = counted.share else { return Text::default() };
    let (option, time) = (vote.option(vote.focus), data_time(vote, projection));
    if projection.is_complete() {
        let units = counted.units_total.or(counted.units).unwrap_or(0);
        // Stations of a published line are not the units of the list, or a hundred per cent of them.
        let by_stations = counted.stations.is_some();
        let (share, places) = (counted_share(counted, share), vote.unit_name(PlaceKind::Unit));
        return match time {
            Some(time) if by_stations => say!(Headline::EverythingCountedAt, time, option, share),
            None if by_stations => say!(Headline::EverythingCounted, option, share),
            Some(time) => say!(Headline::AllCountedAt, places, units, time, option, share),
            None => say!(Headline::AllCounted, places, units, option, share),
        };
    }
    let share = counted_share(counted, share);
    let stand = match (vote.is_over(), &time) {
        (false, Some(_)) => "time",
        (false, None) => "now",
        (true, Some(_)) => "past-time",
        (true, None) => "past",
    };
    let time = time.unwrap_or_default();
    let progress = counted.progress.map(|progress| match projection.outstanding.is_guess {
        true => say!(
            Headline::ProgressGuess,
            places = vote.unit_name(PlaceKind::Unit),
            progress = Value::percent(progress, 1)
        ),
        false => say!(Headline::Progress, progress = Value::percent(progress, 1)),
    });
    let parts = match (units_in(vote, counted), progress) {
        (Some(units), Some(progress)) => Some(say!(Headline::Parts, units, progress)),
        (units, progress) => units.or(progress),
    };
    match parts {
        None => say!(Headline::Counted, stand, time, option, share),
        Some(parts) => say!(Headline::CountedIn, stand, time, option, share, parts),
    }
}

/// A published percentage has the digits it was printed with; only counted ballots have more.
fn counted_share(counted: &Counted, share: f64) -> Value {
    match counted.yes {
        Some(_) => Value::percent(share, 2),
        None => Value::printed(share * 100.0),
    }
}

/// The model's estimate with its range of nine in ten.
fn interval(vote: &Vote, share: &Distribution, verb: &str) -> Text {
    let (low, high) = share.interval(0.9);
    let (median, low, high) = (Value::percent(share.median(), 1), Value::percent(low, 1), Value::percent(high, 1));
    say!(Headline::Interval, verb, option = vote.option(vote.focus), median, low, high)
}

#[cfg(test)]
mod tests {
    use insta::assert_snapshot;

    use super::*;
    use crate::{headline::example, vote::FileCode};

    /// Both languages, with every unbreakable space made visible as `_` (narrow) or `~`.
    fn shown(text: &Text) -> String {
        format!("{}\n{}", text.english(), text.get(Lang::Fr)).replace('\u{202f}', "_").replace('\u{a0}', "~")
    }

    fn before_the_vote() -> Vote {
        Vote { results: Vec::new(), ..example::vote() }
    }

    #[test]
    fn with_a_result_the_headline_is_the_result_and_what_the_polls_had_said() {
        let (vote, forecast, errors) = (example::vote(), example::forecast(), example::errors());
        // 78734 / 138933 = 56.67 %, 141099 / 174165 = 81.01 %, 66 − 56.67 = 9.3
        assert_snapshot!(shown(&headline(&vote, Some(&forecast), None, Some(&errors))), @r"
        Referendum of <Example> & Co (4~November~2018). Final result: No 56.67% and Yes 43.33% of valid votes. Turnout was 81.01%. Excluding undecided voters, one poll had No at 66.0%, 9.3~points above the final result.
        Référendum de l’exemple (4~novembre~2018). Résultat définitif_: Non 56,67_% et Oui 43,33_% des suffrages exprimés. La participation a été de 81,01_%. Hors indécis, un seul sondage créditait le~non de 66,0_%, soit 9,3~points au-dessus du résultat définitif.
        ");
    }

    #[test]
    fn before_the_vote_the_headline_is_what_the_polls_suggest() {
        assert_snapshot!(shown(&headline(&before_the_vote(), Some(&example::forecast()), None, None)), @r"
        Referendum of <Example> & Co (4~November~2018). The polls suggest that a win for No is very likely. No wins in more than 99 in 100 of the model’s simulations. The model estimates No at 68.0% of valid votes, and between 59.8% and 76.2% in nine cases out of ten.
        Référendum de l’exemple (4~novembre~2018). D’après les sondages, une victoire du~non est très probable. Le~non l’emporte plus de 99 fois sur 100 dans les simulations du modèle. Le modèle estime le~non à 68,0_% des suffrages exprimés, et entre 59,8_% et 76,2_% neuf fois sur dix.
        ");
    }

    #[test]
    fn in_the_night_the_headline_is_the_count_and_the_projection() {
        let projection = example::projection();
        assert_snapshot!(shown(&headline(&before_the_vote(), None, Some(&projection), None)), @r"
        Referendum of <Example> & Co (4~November~2018). As of 21:45, No has 52.00% of the votes counted (226 of 304 units, 72.3% of the expected valid votes). The model projects No at 53.3% of valid votes, and between 52.1% and 54.5% in nine cases out of ten. A win for No is very likely. No wins in more than 99 in 100 of the model’s simulations.
        Référendum de l’exemple (4~novembre~2018). À 21~h~45, le~non a 52,00_% des suffrages dépouillés (226 unités sur 304, 72,3_% des suffrages exprimés attendus). Le modèle projette le~non à 53,3_% des suffrages exprimés, et entre 52,1_% et 54,5_% neuf fois sur dix. Une victoire du~non est très probable. Le~non l’emporte plus de 99 fois sur 100 dans les simulations du modèle.
        ");
    }

    #[test]
    fn without_polls_it_says_so() {
        assert_snapshot!(shown(&headline(&before_the_vote(), Some(&example::no_forecast()), None, None)), @r"
        Referendum of <Example> & Co (4~November~2018). There is no forecast: no poll of this vote can be used.
        Référendum de l’exemple (4~novembre~2018). Il n’y a pas de prévision_: aucun sondage de ce scrutin n’est utilisable.
        ");
        assert_snapshot!(shown(&headline(&before_the_vote(), None, None, None)), @r"
        Referendum of <Example> & Co (4~November~2018). Nothing can be said yet.
        Référendum de l’exemple (4~novembre~2018). Rien ne peut encore être dit.
        ");
    }

    #[test]
    fn a_close_race_is_not_called() {
        let win_probability = Some(WinProbability { yes: 0.56, no: 0.44, mcse: 0.0 });
        let forecast =
            Forecast { win_probability, share: Some(example::distribution(0.498, 0.03)), ..example::forecast() };
        assert_snapshot!(shown(&forecast_outlook(&before_the_vote(), &forecast)), @r"
        On the polls, it is too close to call. Yes wins in about 6 in 10 of the model’s simulations. The model estimates No at 49.8% of valid votes, and between 45.3% and 54.3% in nine cases out of ten.
        D’après les sondages, l’issue est trop incertaine pour être annoncée. Le~oui l’emporte environ 6 fois sur 10 dans les simulations du modèle. Le modèle estime le~non à 49,8_% des suffrages exprimés, et entre 45,3_% et 54,3_% neuf fois sur dix.
        ");
        let projection = Projection { win_probability, ..example::projection() };
        assert!(projection_outlook(&before_the_vote(), &projection).english().contains("too close to call"));
    }

    #[test]
    fn a_printed_percentage_keeps_the_digits_it_was_printed_with() {
        let mut projection = example::projection();
        projection.counted.yes = None;
        projection.counted.no = None;
        projection.counted.progress = None;
        let text = projection_outlook(&before_the_vote(), &projection);
        assert!(
            text.english().starts_with("As of 21:45, No has 52% of the votes counted (226 of 304 units)."),
            "{}",
            text.english()
        ); // not 52.00 %
    }

    #[test]
    fn too_early_is_said_with_its_denominator() {
        let mut projection =
            Projection { available: false, share: None, win_probability: None, ..example::projection() };
        // What is counted would be told first.
        projection.counted.share = None;
        projection.counted.progress = Some(0.012);
        assert_snapshot!(shown(&projection_outlook(&before_the_vote(), &projection)), @r"
        It is too early for a projection: 1.2% of the expected valid votes are counted.
        Il est trop tôt pour une projection_: 1,2_% des suffrages exprimés attendus sont dépouillés.
        ");
        projection.counted.progress = None;
        assert_snapshot!(shown(&projection_outlook(&before_the_vote(), &projection)), @r"
        There is no projection: nothing that can be used is counted yet.
        Il n’y a pas de projection_: rien d’utilisable n’est encore dépouillé.
        ");
    }

    #[test]
    fn polls_below_the_result_and_polls_that_hit_it() {
        let mut errors = example::errors();
        errors.gap_points.r#final = Some(-1.94);
        assert_snapshot!(shown(&poll_gap(&example::vote(), &errors).expect("a gap")), @r"
        Excluding undecided voters, one poll had No at 66.0%, 1.9~points below the final result.
        Hors indécis, un seul sondage créditait le~non de 66,0_%, soit 1,9~point au-dessous du résultat définitif.
        ");
        errors.gap_points.r#final = Some(0.04);
        assert_snapshot!(shown(&poll_gap(&example::vote(), &errors).expect("a gap")), @r"
        Excluding undecided voters, one poll had No at 66.0%, just as in the final result.
        Hors indécis, un seul sondage créditait le~non de 66,0_%, soit le niveau du résultat définitif.
        ");
        errors.gap_points.r#final = None;
        assert!(poll_gap(&example::vote(), &errors).expect("a gap").english().ends_with("the provisional result."));
    }

    #[test]
    fn findings_are_counted_in_words() {
        let finding = |severity| Finding {
            severity,
            ..Finding::new(FileCode::UnknownKey, Text::same("message"), Text::same("hint"))
        };
        let findings = [Severity::Error, Severity::Warning, Severity::Warning].map(finding);
        assert_snapshot!(shown(&check(&findings)), @r"
        The check found 1 error and 2 warnings.
        Le contrôle a relevé 1 erreur et 2 avertissements.
        ");
        assert_snapshot!(shown(&check(&[])), @r"
        The check found nothing doubtful.
        Le contrôle n’a rien relevé de douteux.
        ");
    }
}
