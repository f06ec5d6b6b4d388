//! Facts for charts, built by hand from the published numbers of New Caledonia (notebooks-data, SOURCES.md).

use std::collections::BTreeMap;

use jiff::civil::{Date, date};
use plebis::{
    chart::{Criticised, Facts},
    distribution::{Distribution, WinProbability},
    language::{Lang, Text},
    model::{
        campaign::{self, Component, Forecast, HouseEffect, PathDay, PollUse},
        count::{Counted, Outstanding, Projection, ProjectionDraws, RegionProjection, RestsOn},
        replay::{Night, NightPoint, OrderKind, OrderName, ReplayLine},
    },
    poll_error::{self, Cause, CauseName, GapPoints, PollAverage, PollError, PollErrors, ResultShare, ResultStatus},
    vote::{
        AggregateRow, Base, CountedOf, Counts, DatePrecision, ForecastRange, Measure, Mode, Poll, RangeBase,
        ReportStatus, ResultFact, Side, Translation, Vote,
    },
};

pub fn vote(id: &str, day: Date) -> Vote {
    let texts = |title: &str, yes: &str, no: &str| Translation {
        title: title.to_owned(),
        yes: yes.to_owned(),
        no: no.to_owned(),
        ..Translation::default()
    };
    Vote {
        texts: texts("Independence referendum, New Caledonia", "Yes", "No"),
        translations: BTreeMap::from([(
            Lang::Fr,
            texts("Référendum d’indépendance, Nouvelle-Calédonie", "Oui", "Non"),
        )]),
        timezone: Some("Pacific/Noumea".to_owned()),
        focus: Side::No,
        status_quo: Some(Side::No),
        ..Vote::new(id, day)
    }
}

pub fn result(is_final: bool, registered: u64, cast: u64, yes: u64, no: u64) -> ResultFact {
    ResultFact {
        is_final,
        at: None,
        counts: Counts {
            registered: Some(registered),
            cast: Some(cast),
            yes: Some(yes),
            no: Some(no),
            ..Counts::default()
        },
        yes_share: None,
        turnout: None,
        source: Some("Haut-commissariat de la République".to_owned()),
    }
}

#[expect(clippy::too_many_arguments, reason = "a row of a table, written as one")]
pub fn poll(
    id: &str,
    pollster: &str,
    dates: (Date, Date),
    precision: DatePrecision,
    n: Option<u64>,
    yes: f64,
    no: f64,
    base: Base,
) -> Poll {
    let (mode, field_start, field_end, date_precision) = (Mode::Phone, Some(dates.0), Some(dates.1), precision);
    let (yes, no) = (Some(yes), Some(no));
    Poll { mode, field_start, field_end, date_precision, n, yes, no, base, ..Poll::new(id, pollster) }
}

/// 2018: six polls of the electorate, the press range 63–75, 56.40 provisional, 56.67 final.
pub fn vote_2018() -> Vote {
    let mut vote = vote("new-caledonia-2018", date(2018, 11, 4));
    vote.results = vec![
        result(false, 174_995, 141_099, 60_573, 78_361), // night of 4 November 2018
        result(true, 174_165, 141_099, 60_199, 78_734),  // proclamation
    ];
    vote.forecast_range = Some(ForecastRange {
        option: Side::No,
        low: 63.0,
        low_base: RangeBase::All,
        high: 75.0,
        high_base: RangeBase::Projection,
        source: None,
    });
    let (day, month) = (DatePrecision::Day, DatePrecision::Month);
    vote.polls = vec![
        poll("iscope-2017-03", "I-Scope", (date(2017, 3, 1), date(2017, 3, 31)), month, None, 24.4, 54.2, Base::All),
        poll(
            "iscope-2018-04",
            "I-Scope",
            (date(2018, 4, 16), date(2018, 4, 25)),
            day,
            Some(682),
            22.5,
            59.7,
            Base::All,
        ),
        poll(
            "quidnovi-2018-05",
            "Quid Novi",
            (date(2018, 4, 1), date(2018, 4, 30)),
            month,
            Some(903),
            15.0,
            58.0,
            Base::All,
        ),
        poll("iscope-2018-08", "I-Scope", (date(2018, 7, 30), date(2018, 8, 8)), day, Some(628), 28.0, 63.0, Base::All),
        poll(
            "quidnovi-2018-08",
            "Quid Novi",
            (date(2018, 6, 1), date(2018, 8, 31)),
            month,
            Some(2086),
            20.0,
            69.0,
            Base::All,
        ),
        poll(
            "harris-2018-09",
            "Harris Interactive",
            (date(2018, 9, 12), date(2018, 9, 22)),
            day,
            Some(1038),
            34.0,
            66.0,
            Base::Decided,
        ),
    ];
    vote
}

/// 2020: one poll, 53.26 final, announced 52 % with 226 of 304 stations.
pub fn vote_2020() -> Vote {
    let mut vote = vote("new-caledonia-2020", date(2020, 10, 4));
    vote.results = vec![result(true, 180_799, 154_918, 71_533, 81_503)];
    let dates = (date(2020, 2, 1), date(2020, 2, 29));
    vote.polls = vec![poll("iscope-2020-02", "I-Scope", dates, DatePrecision::Month, None, 24.0, 55.0, Base::All)];
    vote.returns.aggregates = vec![AggregateRow {
        area: None,
        measure: Measure::Share,
        option: Some(Side::No),
        value: Some(52.0),
        counted: Some(226.0),
        total: Some(304.0),
        counted_of: Some(CountedOf::Stations),
        rounding: Some(0.5),
        hint: None,
        status: ReportStatus::Partial,
        reported_at: None,
        source: None,
        line: 2,
    }];
    vote
}

/// Units, links and outlines as the program ships them.
fn with_units(mut vote: Vote) -> Vote {
    let shipped = plebis::data::load(&vote.id, None).expect("an embedded vote").vote;
    (vote.units, vote.unit_info, vote.links) = (shipped.units, shipped.unit_info, shipped.links);
    vote.outlines = shipped.outlines;
    vote
}

/// 2021: boycott, no poll, 96.50 final.
pub fn vote_2021() -> Vote {
    let mut vote = vote("new-caledonia-2021", date(2021, 12, 12));
    vote.results = vec![result(true, 184_364, 80_881, 2_747, 75_720)];
    vote
}

/// Errors of a vote's polls; averages over each house's last poll.
pub fn errors(vote: &Vote) -> PollErrors {
    let share = |result: &ResultFact| result.share(vote.focus);
    let last = vote.final_result().and_then(share).expect("a result");
    let polls: Vec<PollError> = vote
        .polls
        .iter()
        .map(|poll| {
            let two_way = poll.two_way(vote.focus).expect("both answers");
            let all = (poll.base == Base::All).then(|| poll.percent(vote.focus).expect("an answer") / 100.0);
            PollError {
                poll_id: poll.poll_id.clone(),
                pollster: poll.pollster.clone(),
                base: poll.base,
                used: true,
                reason: None,
                horizon_days: poll.middle().and_then(|day| Some(i64::from(day.until(vote.date).ok()?.get_days()))),
                share_all: all,
                share_two_way: Some(two_way),
                error_points: Some((two_way - last) * 100.0),
                error_all_points: all.map(|all| (all - last) * 100.0),
                margin_points: None,
                outside_margin: None,
                a_prime: None,
                measures: BTreeMap::new(),
                ..PollError::default()
            }
        })
        .collect();
    let mut latest: BTreeMap<&str, &PollError> = BTreeMap::new();
    for poll in &polls {
        latest.insert(&poll.pollster, poll);
    }
    let n = latest.len() as f64;
    let two_way = latest.values().filter_map(|poll| poll.share_two_way).sum::<f64>() / n;
    let average = PollAverage {
        all: None,
        two_way,
        n_polls: latest.len(),
        rule: "unweighted mean of each pollster's last poll".into(),
        poll_ids: latest.values().map(|poll| poll.poll_id.clone()).collect(),
    };
    let provisional = vote.provisional_result().and_then(share);
    PollErrors {
        available: true,
        reason: None,
        results: vote
            .results
            .iter()
            .map(|result| ResultShare {
                status: if result.is_final { ResultStatus::Final } else { ResultStatus::Provisional },
                at: None,
                share: share(result).expect("a share"),
            })
            .collect(),
        poll_average: Some(average),
        gap_points: GapPoints {
            provisional: provisional.map(|share| (two_way - share) * 100.0),
            r#final: Some((two_way - last) * 100.0),
        },
        causes: causes((two_way - last) * 100.0),
        polls,
        ..PollErrors::default()
    }
}

fn causes(gap: f64) -> Vec<Cause> {
    let most = [Some(2.9), Some(0.4), Some(6.2), Some(5.1), None, Some(3.3), Some(gap.abs() - 6.2)];
    let cause = |(cause, most): (CauseName, Option<f64>)| Cause {
        cause,
        most_points: most.map(|points| points * gap.signum()),
        assumption: Text::given(
            "the assumption most favourable to it",
            [(Lang::Fr, "l’hypothèse la plus favorable".to_owned())],
        ),
        closes_gap: (cause != CauseName::Unexplained && most.is_some())
            .then_some(most.is_some_and(|most| most >= gap.abs())),
        ..Cause::default()
    };
    CauseName::ALL.into_iter().zip(most).map(cause).collect()
}

/// Standard normal quantile by bisection of the logistic-free series: good to 1e-6, enough for a picture.
fn normal_quantile(p: f64) -> f64 {
    let cdf = |x: f64| {
        // Abramowitz and Stegun 26.2.17.
        let t = 1.0 / (1.0 + 0.231_641_9 * x.abs());
        let tail = (-x * x / 2.0).exp() / (2.0 * std::f64::consts::PI).sqrt()
            * t
            * (0.319_381_530 + t * (-0.356_563_782 + t * (1.781_477_937 + t * (-1.821_255_978 + t * 1.330_274_429))));
        if x > 0.0 { 1.0 - tail } else { tail }
    };
    let (mut low, mut high) = (-8.0, 8.0);
    for _ in 0..60 {
        let middle = 0.5 * (low + high);
        if cdf(middle) < p { low = middle } else { high = middle }
    }
    0.5 * (low + high)
}

pub fn normal_draws(mean: f64, sd: f64, n: usize) -> Vec<f64> {
    (0..n).map(|i| mean + sd * normal_quantile((i as f64 + 0.5) / n as f64)).collect()
}

pub fn distribution(mean: f64, sd: f64) -> Distribution {
    Distribution::from_draws(&normal_draws(mean, sd, 2000)).expect("draws")
}

/// A forecast of a vote: normal on the day, a path that widens, an effect for each house.
pub fn forecast_of(vote: &Vote, mean: f64, sd: f64) -> Forecast {
    let mut forecast = forecast(mean, sd);
    let first = vote.polls.iter().filter_map(Poll::middle).min().expect("a poll");
    let days = first.until(vote.date).expect("days").get_days();
    let day = |at: i32| first.checked_add(jiff::Span::new().days(at)).expect("a day");
    forecast.path = (0..=days)
        .map(|at| {
            let mean = mean + 0.01 * (f64::from(at) / 20.0).sin();
            let sd = 0.012 + 0.02 * f64::from(at) / f64::from(days);
            PathDay { date: day(at), mean, sd, quantiles: distribution(mean, sd).quantiles }
        })
        .collect();
    let mut houses: Vec<&str> = vote.polls.iter().map(|poll| poll.pollster.as_str()).collect();
    houses.sort_unstable();
    houses.dedup();
    let effect = |(i, house): (usize, &&str)| HouseEffect {
        pollster: (*house).to_owned(),
        mean: 0.03 * (i as f64 * 1.7).cos(),
        sd: 0.012,
    };
    forecast.house_effects = houses.iter().enumerate().map(effect).collect();
    forecast.polls = vote
        .polls
        .iter()
        .map(|poll| PollUse {
            poll_id: poll.poll_id.clone(),
            pollster: poll.pollster.clone(),
            used: true,
            reason: None,
            date: poll.middle(),
            mode: poll.mode,
            base: poll.base,
            share: poll.two_way(vote.focus),
            n: None,
            weight: None,
            leave_one_out_points: None,
        })
        .collect();
    forecast.components.polls = Some(Component { mean, sd: 0.03, what: Default::default() });
    forecast
}

pub fn forecast(mean: f64, sd: f64) -> Forecast {
    let draws = normal_draws(mean, sd, 4000);
    let win = draws.iter().filter(|&&share| share > 0.5).count() as f64 / draws.len() as f64;
    Forecast {
        available: true,
        share: Distribution::from_draws(&draws),
        win_probability: Some(WinProbability { yes: 1.0 - win, no: win, mcse: 0.0 }),
        draws,
        ..Forecast::default()
    }
}

/// A night like that of 2020: the raw count drifts, the projection holds.
pub fn night() -> Night {
    let steps = [3, 8, 15, 23, 30, 46, 61, 76, 91, 106, 122, 137, 152, 167, 182, 198, 213, 226];
    let points = steps.iter().enumerate().map(|(i, &units)| {
        let progress = units as f64 / 304.0 * (0.9 + 0.1 * i as f64 / 17.0);
        let wobble = [
            0.021, -0.013, 0.012, 0.018, 0.004, -0.006, 0.008, 0.003, -0.004, 0.002, 0.001, -0.002, 0.001, 0.002, 0.0,
            0.001, 0.0, 0.0005,
        ][i];
        let no = [
            0.97, 0.58, 0.84, 0.96, 0.88, 0.84, 0.96, 0.97, 0.95, 0.98, 0.99, 0.985, 0.992, 0.995, 0.996, 0.998, 0.999,
            1.0,
        ];
        NightPoint {
            at: None,
            units,
            units_total: 304,
            progress: Some(progress),
            counted_share: Some(0.534 + 2.4 * wobble - 0.015 * progress),
            share: distribution(0.5326 + wobble, 0.028 * (1.0 - progress).sqrt() / (1.0 + 6.0 * progress)),
            win_probability: Some(WinProbability { yes: 1.0 - no[i], no: no[i], mcse: 0.0 }),
        }
    });
    Night { order: OrderName::Simulated(OrderKind::Random), simulated: true, points: points.collect() }
}

pub fn projection(mean: f64, sd: f64) -> Projection {
    let share_yes = normal_draws(1.0 - mean, sd, 2000);
    let draws: Vec<f64> = share_yes.iter().map(|yes| 1.0 - yes).collect();
    let win = draws.iter().filter(|&&share| share > 0.5).count() as f64 / draws.len() as f64;
    Projection {
        whole_line: false,
        available: true,
        reason: None,
        as_of: None,
        basis: RestsOn::Units,
        baseline: vec!["new-caledonia-2018".to_owned()],
        share: Distribution::from_draws(&draws),
        turnout: None,
        yes: Some(distribution(71_400.0, 600.0)),
        no: Some(distribution(81_600.0, 650.0)),
        blank_spoiled: None,
        away: None,
        win_probability: Some(WinProbability { yes: 1.0 - win, no: win, mcse: 0.0 }),
        win_probability_reason: None,
        rule_outcomes: BTreeMap::new(),
        counted: Counted {
            units: Some(226),
            units_total: Some(304),
            yes: Some(53_950),
            no: Some(58_450),
            share: Some(58_450.0 / 112_400.0),
            progress: Some(0.735),
            stations: None,
        },
        outstanding: Outstanding {
            ballots: Some(40_600.0),
            expected_lead: Some(5_700.0),
            share_needed: Some(0.36),
            is_guess: false,
        },
        regions: [
            ("Nouméa", 24_000.0, 12_900.0),
            ("Dumbéa", 6_100.0, 2_450.0),
            ("Lifou", 5_200.0, -3_900.0),
            ("Canala", 2_300.0, -2_050.0),
        ]
        .map(|(name, out, lead)| RegionProjection {
            parent: name.to_owned(),
            units: (3, 17),
            units_known: true,
            share: None,
            turnout: None,
            yes: Some(0.0),
            no: Some(0.0),
            outstanding_ballots: Some(out),
            outstanding_lead: Some(lead),
        })
        .to_vec(),
        unusual: Vec::new(),
        nearly_unusual: Vec::new(),
        lines_used: Vec::new(),
        base_doubt: None,
        order_model: None,
        flip: None,
        campaign_prior: None,
        moved: None,
        overrides: Vec::new(),
        rows_set_aside: 0,
        assumptions: Vec::new(),
        draws: ProjectionDraws { share_yes, ..ProjectionDraws::default() },
    }
}

/// A vote that is hard on a layout: long names, twelve houses, many polls, polls on both sides.
pub fn crowded() -> Vote {
    let mut vote = vote("crowded", date(2024, 6, 9));
    let long = "Consultation on the revision of the constitution and on the future of the institutions of the archipelago and its dependencies";
    vote.texts.title = long.to_owned();
    vote.translations.clear();
    (vote.texts.yes, vote.texts.no) = ("Remain in the union".to_owned(), "Leave the union".to_owned());
    vote.results =
        vec![result(false, 1_000_000, 700_000, 341_000, 349_000), result(true, 1_000_000, 700_000, 340_000, 350_000)];
    let houses = [
        "Institut de sondage de l’archipel et de ses dépendances",
        "Alpha",
        "Beta Research & Consulting",
        "Gamma",
        "Delta <Polls>",
        "Epsilon",
        "Zeta Meinungsforschung",
        "Eta",
        "Theta",
        "Iota",
        "Kappa",
        "Łódź Research",
    ];
    for (i, house) in houses.iter().enumerate() {
        let day = 1 + i as i8;
        let yes = 44.0 + (i as f64 * 7.3) % 11.0;
        let dates = (date(2024, 5, day), date(2024, 5, day + 3));
        let base = if i % 3 == 0 { Base::Decided } else { Base::All };
        let no = if i % 3 == 0 { 100.0 - yes } else { 88.0 - yes };
        vote.polls.push(poll(
            &format!("poll-{i}"),
            house,
            dates,
            DatePrecision::Day,
            Some(1000 + 37 * i as u64),
            yes,
            no,
            base,
        ));
    }
    vote
}

/// Forty replays: four fractions, ten orders; the range misses on either side now and then.
pub fn replays() -> Vec<ReplayLine> {
    let line = |fraction: f64, seed: u64| {
        let (truth, half) = (0.467, 0.05 - 0.06 * fraction);
        let middle = truth + 0.3 * half * (seed as f64 - 4.5);
        ReplayLine {
            system: "plebis",
            contest: "new-caledonia-2020".to_owned(),
            order: OrderName::Simulated(OrderKind::ALL[seed as usize % 5]),
            seed,
            fraction,
            truth,
            point: Some(middle),
            lo50: Some(middle - 0.4 * half),
            hi50: Some(middle + 0.4 * half),
            lo90: Some(middle - half),
            hi90: Some(middle + half),
            quantiles: BTreeMap::new(),
            country: None,
            counted: None,
            benchmarks: Default::default(),
            cpu_s: None,
            error: None,
        }
    };
    [0.05, 0.1, 0.25, 0.5].iter().flat_map(|&fraction| (0..10).map(move |seed| line(fraction, seed))).collect()
}

/// Everything known about the three votes, for tests that draw all charts.
pub struct World {
    pub votes: Vec<Vote>,
    /// Three votes with polls and a result, before the last of the votes.
    pub earlier: Vec<Vote>,
    pub errors: Vec<Option<PollErrors>>,
    /// Of the earlier votes of each vote.
    pub earlier_errors: Vec<Vec<PollErrors>>,
    pub forecasts: Vec<Option<Forecast>>,
    pub night: Night,
    pub projection: Projection,
    pub replays: Vec<ReplayLine>,
    pub criticised: Vec<Option<Criticised>>,
}

/// What the model says of itself, from a few draws.
fn criticised(vote: &Vote) -> Option<Criticised> {
    let options = campaign::Options { n_draws: 300, ..campaign::Options::default() };
    let drawn = campaign::poll_draws(vote, &options).ok()??;
    Some(Criticised { hyper: drawn.hyper_ranges(), predictive: campaign::checked(&drawn) })
}

impl World {
    pub fn new() -> Self {
        let votes = vec![with_units(vote_2018()), with_units(vote_2020()), with_units(vote_2021()), crowded()];
        let errors = votes.iter().map(|vote| (!vote.polls.is_empty()).then(|| errors(vote))).collect();
        let forecasts = vec![
            Some(forecast_of(&votes[0], 0.703, 0.052)),
            Some(forecast_of(&votes[1], 0.66, 0.075)),
            None,
            Some(forecast_of(&votes[3], 0.508, 0.035)),
        ];
        let earlier =
            ["2006", "2011", "2018"].map(|year| Vote { id: format!("earlier-{year}"), ..vote_2018() }).to_vec();
        let mut world = Self {
            votes,
            earlier,
            errors,
            earlier_errors: Vec::new(),
            forecasts,
            night: night(),
            replays: replays(),
            projection: projection(0.5331, 0.0041),
            criticised: Vec::new(),
        };
        world.criticised = world.votes.iter().map(criticised).collect();
        let of_earlier = |index: usize| poll_error::of_earlier(&world.votes[index], world.baselines(index));
        world.earlier_errors = (0..world.votes.len()).map(of_earlier).collect();
        world
    }

    fn baselines(&self, index: usize) -> &[Vote] {
        match index {
            1 | 2 => &self.votes[index - 1..index],
            3 => &self.earlier,
            _ => &[],
        }
    }

    pub fn facts(&self, index: usize) -> Facts<'_> {
        Facts {
            baselines: self.baselines(index),
            earlier_errors: &self.earlier_errors[index],
            errors: self.errors[index].as_ref(),
            forecast: self.forecasts[index].as_ref(),
            projection: (index > 0).then_some(&self.projection),
            night: (index > 0).then_some(&self.night),
            replays: if index > 0 { &self.replays } else { &[] },
            criticised: self.criticised[index].as_ref(),
            ..Facts::of(&self.votes[index])
        }
    }
}
