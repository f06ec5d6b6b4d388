//! A small made-up vote with made-up outputs, for tests.

use std::collections::BTreeMap;

use jiff::civil::date;

use crate::{
    distribution::{Distribution, Level, WinProbability},
    language::{Lang, say},
    model::{
        campaign::{Components, Forecast, PathDay, PollUse},
        count::{ByRegion, Counted, Outstanding, Projection, ProjectionDraws, RegionProjection, RestsOn},
    },
    poll_error::{
        Cause, CauseName, ErrorSummary, GapPoints, PollAverage, PollError, PollErrors, ResultShare, ResultStatus,
    },
    vote::{Base, Counts, LooseDate, Mode, Moment, Poll, ResultFact, Side, Text, Translation, Vote},
};

/// A referendum with a provisional and a final result and one poll.
pub fn vote() -> Vote {
    let counts = |yes, no| Counts {
        registered: Some(174_165),
        cast: Some(141_099),
        blank: None,
        spoiled: None,
        yes: Some(yes),
        no: Some(no),
    };
    let result = |is_final, yes, no| ResultFact {
        is_final,
        at: Some(LooseDate::Day(date(2018, 11, if is_final { 7 } else { 4 }))),
        counts: counts(yes, no),
        yes_share: None,
        turnout: None,
        source: Some("High Commission".to_owned()),
    };
    Vote {
        texts: Translation {
            title: "Referendum of <Example> & Co".to_owned(),
            question: Some("Do you want it?".to_owned()),
            yes: "Yes".to_owned(),
            no: "No".to_owned(),
            ..Translation::default()
        },
        translations: BTreeMap::from([(
            Lang::Fr,
            Translation {
                title: "Référendum de l’exemple".to_owned(),
                question: Some("Le voulez-vous ?".to_owned()),
                yes: "Oui".to_owned(),
                no: "Non".to_owned(),
                ..Translation::default()
            },
        )]),
        timezone: Some("Pacific/Noumea".to_owned()),
        focus: Side::No,
        status_quo: Some(Side::No),
        results: vec![result(false, 60_573, 78_361), result(true, 60_199, 78_734)],
        baseline: vec!["earlier".to_owned()],
        polls: vec![poll()],
        inputs: BTreeMap::from([("polls.csv".to_owned(), "aa".to_owned())]),
        ..Vote::new("example", date(2018, 11, 4))
    }
}

/// The vote before it.
pub fn earlier_vote() -> Vote {
    Vote {
        id: "earlier".to_owned(),
        inputs: BTreeMap::from([("results.csv".to_owned(), "bb".to_owned())]),
        baseline: Vec::new(),
        ..vote()
    }
}

fn poll() -> Poll {
    Poll {
        pollster: "Harris".to_owned(),
        mode: Mode::Online,
        field_start: Some(date(2018, 9, 14)),
        field_end: Some(date(2018, 9, 17)),
        n: Some(1038),
        yes: Some(34.0),
        no: Some(66.0),
        source: Some("lnc.nc".to_owned()),
        ..Poll::made("harris-2018-09")
    }
}

/// A distribution whose quantiles lie at mean + sd · (level − 0.5) · 3.3.
pub fn distribution(mean: f64, sd: f64) -> Distribution {
    let quantiles = Level::ALL.map(|level| (level, mean + sd * (level.value() - 0.5) * 3.3)).into();
    Distribution { mean, sd, mcse: sd / 100.0, quantiles }
}

/// A forecast that favours No.
pub fn forecast() -> Forecast {
    Forecast {
        available: true,
        reason: None,
        share: Some(distribution(0.68, 0.055)),
        win_probability: Some(WinProbability { yes: 0.004, no: 0.996, mcse: 0.0005 }),
        path: vec![PathDay { date: date(2018, 11, 4), mean: 0.68, sd: 0.02, quantiles: [].into() }],
        house_effects: Vec::new(),
        mode_effects: Vec::new(),
        hyper: BTreeMap::new(),
        log_evidence: None,
        components: Components::default(),
        polls: vec![PollUse {
            poll_id: "harris-2018-09".to_owned(),
            pollster: "Harris".to_owned(),
            used: true,
            reason: None,
            date: Some(date(2018, 9, 20)),
            mode: crate::vote::Mode::Phone,
            base: crate::vote::Base::Decided,
            share: Some(0.66),
            n: Some(1038.0),
            weight: Some(0.9),
            leave_one_out_points: None,
        }],
        assumptions: vec![Text::same("Undecided answers are left out in proportion.")],
        draws: vec![0.7, 0.66, 0.48],
        ..Forecast::default()
    }
}

/// A forecast of a vote without polls.
pub fn no_forecast() -> Forecast {
    Forecast {
        available: false,
        reason: Some(Text::same("no poll of the electorate is published")),
        share: None,
        win_probability: None,
        path: Vec::new(),
        polls: Vec::new(),
        assumptions: Vec::new(),
        draws: Vec::new(),
        ..forecast()
    }
}

/// 21:45 by the clocks of the example.
fn in_the_night() -> Moment {
    Moment { timestamp: "2018-11-04T10:45:00Z".parse().expect("an instant"), offset: jiff::tz::offset(11) }
}

/// A projection in the middle of a night.
#[expect(clippy::too_many_lines, reason = "every field of a projection, once")]
pub fn projection() -> Projection {
    Projection {
        available: true,
        whole_line: false,
        reason: None,
        as_of: Some(in_the_night()),
        basis: RestsOn::Units,
        baseline: vec!["earlier".to_owned()],
        share: Some(distribution(0.533, 0.008)),
        turnout: Some(distribution(0.81, 0.01)),
        yes: Some(distribution(64_000.0, 900.0)),
        no: Some(distribution(73_000.0, 900.0)),
        blank_spoiled: None,
        away: None,
        win_probability: Some(WinProbability { yes: 0.0, no: 1.0, mcse: 0.0 }),
        win_probability_reason: None,
        rule_outcomes: BTreeMap::from([("share_threshold".to_owned(), 0.0)]),
        counted: Counted {
            units: Some(226),
            units_total: Some(304),
            yes: Some(48_000),
            no: Some(52_000),
            share: Some(0.52),
            progress: Some(0.723),
            stations: None,
        },
        outstanding: Outstanding {
            ballots: Some(39_000.0),
            expected_lead: Some(5_000.0),
            share_needed: Some(0.45),
            is_guess: false,
        },
        regions: vec![RegionProjection {
            parent: "Nord".to_owned(),
            units: (60, 80),
            units_known: true,
            share: Some(distribution(0.24, 0.01)),
            turnout: Some(distribution(0.84, 0.01)),
            yes: Some(24_000.0),
            no: Some(7_600.0),
            outstanding_ballots: Some(4_000.0),
            outstanding_lead: Some(-2_000.0),
        }],
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
        assumptions: vec![Text::same("Units that report are taken to be chosen at random.")],
        draws: ProjectionDraws {
            share_yes: vec![0.47, 0.46, 0.51],
            turnout: vec![0.8, 0.81, 0.82],
            carried: vec![false, false, true],
            regions: vec!["Iles".to_owned(), "Nord".to_owned()],
            region_share_yes: ByRegion::new(2, vec![0.8, 0.76, 0.82, 0.75, f64::NAN, 0.74]),
        },
    }
}

/// Errors of the one poll: 66 % against 56.4 % and 56.67 %.
pub fn errors() -> PollErrors {
    let (provisional, last) = (78_361.0 / 138_934.0, 78_734.0 / 138_933.0);
    let gap = |result: f64| (0.66 - result) * 100.0;
    PollErrors {
        available: true,
        reason: None,
        results: vec![
            ResultShare {
                status: ResultStatus::Provisional,
                at: Some(LooseDate::Day(date(2018, 11, 4))),
                share: provisional,
            },
            ResultShare { status: ResultStatus::Final, at: Some(LooseDate::Day(date(2018, 11, 7))), share: last },
        ],
        poll_average: Some(PollAverage {
            all: None,
            two_way: 0.66,
            n_polls: 1,
            rule: say!(PollError::AverageRule),
            poll_ids: vec!["harris-2018-09".to_owned()],
        }),
        gap_points: GapPoints { provisional: Some(gap(provisional)), r#final: Some(gap(last)) },
        polls: vec![PollError {
            poll_id: "harris-2018-09".to_owned(),
            pollster: "Harris".to_owned(),
            base: Base::Decided,
            used: true,
            reason: None,
            horizon_days: Some(49),
            share_all: None,
            share_two_way: Some(0.66),
            error_points: Some(gap(last)),
            error_all_points: None,
            margin_points: Some(2.88),
            outside_margin: Some(true),
            a_prime: Some(0.395),
            ..PollError::default()
        }],
        summary: Some(ErrorSummary {
            n: 1,
            bias_points: gap(last),
            mae_points: gap(last),
            rmse_points: gap(last),
            sampling_rmse_points: Some(1.54),
            sampling_rmse_points_full_n: Some(1.54),
            measures: BTreeMap::new(),
        }),
        causes: vec![Cause {
            cause: CauseName::Sampling,
            most_points: Some(2.9),
            assumption: Text::same("95 % limit of the decided respondents of the average"),
            closes_gap: Some(false),
            ..Cause::default()
        }],
        ..PollErrors::default()
    }
}
