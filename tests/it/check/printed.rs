//! Rules on printed figures: press, polls, ranges, lines of the night.

use super::support::{aggregate, day, islands, of_code, only, poll, press, vote};
use jiff::civil::Date;
use plebis::data::check;
use plebis::vote::{
    Counts, DatePrecision, ForecastRange, Measure, Mode, Population, RangeBase, RangeMeaning, ReportStatus, ResultFact,
    Severity, Side, Vote,
};

/// The provisional and final count of New Caledonia 2021 (proclamation of 13 December 2021).
fn boycott() -> Vote {
    let mut vote = vote();
    let fact = |is_final, cast, yes, no, blank, spoiled| ResultFact {
        is_final,
        at: None,
        counts: Counts { registered: Some(184_364), cast: Some(cast), blank, spoiled, yes: Some(yes), no: Some(no) },
        yes_share: None,
        turnout: None,
        source: None,
    };
    vote.results.push(fact(false, 80_938, 2755, 75_762, None, None));
    vote.results.push(fact(true, 80_881, 2747, 75_720, Some(1153), Some(1261)));
    vote
}

#[test]
fn turnout_and_abstention_of_two_counts_cannot_add_up() {
    let mut vote = boycott();
    press(&mut vote, "turnout", None, 43.90);
    press(&mut vote, "abstention", None, 56.13);
    let findings = check(&vote, &[]);
    assert!(only(&findings, "printed_not_100").message.english().contains("100.03"));
    let mixed = only(&findings, "press_counts_mixed");
    assert!(
        mixed.message.english().contains("turnout 43.9 belong to the provisional count, and abstention 56.13"),
        "{}",
        mixed.message.english()
    );
}

#[test]
fn figures_of_one_count_pass() {
    let mut vote = boycott();
    press(&mut vote, "turnout", None, 43.87);
    press(&mut vote, "abstention", None, 56.13);
    press(&mut vote, "share", Some(Side::No), 96.50);
    press(&mut vote, "share", Some(Side::Yes), 3.50);
    let findings = check(&vote, &[]);
    assert!(findings.iter().all(|finding| finding.file.as_deref() != Some("press.csv")), "{findings:#?}");
}

#[test]
fn a_turnout_of_an_earlier_hour_is_recognised() {
    let mut vote = boycott();
    vote.returns.aggregates.push(aggregate(Measure::Turnout, None, 41.60, None));
    press(&mut vote, "turnout", None, 41.60);
    assert_eq!(only(&check(&vote, &[]), "press_figure_of_earlier_hour").severity, Severity::Warning);
}

#[test]
fn a_figure_of_no_count_is_told_with_the_nearest() {
    let mut vote = boycott();
    press(&mut vote, "share", Some(Side::No), 97.5);
    assert!(only(&check(&vote, &[]), "press_figure_unmatched").message.english().contains("96.50"));
}

#[test]
fn a_range_of_two_bases_is_told() {
    let mut vote = vote();
    vote.polls.push(poll("a", 28.0, 63.0, Some(9.0)));
    vote.forecast_range = Some(ForecastRange {
        option: Side::No,
        low: 63.0,
        low_base: RangeBase::All,
        high: 75.0,
        high_base: RangeBase::Projection,
        source: None,
    });
    let findings = check(&vote, &[]);
    assert!(only(&findings, "range_mixes_bases").message.english().contains("from 63% to 75%"));
    assert_eq!(only(&findings, "range_end_without_poll").column.as_deref(), Some("forecast_range: high"));
}

#[test]
fn poll_shares_beyond_rounding_are_a_warning_and_within_it_worth_knowing() {
    let mut vote = vote();
    vote.polls.push(poll("off by one", 24.0, 60.0, Some(15.0)));
    vote.polls.push(poll("off by ten", 24.0, 50.0, Some(16.0)));
    vote.polls[1].pollster = "Other".into();
    let findings = check(&vote, &[]);
    let found = of_code(&findings, "poll_shares_not_100");
    // Three integers may miss 100 by 1.5.
    let severities: Vec<_> = found.iter().map(|finding| (finding.unit.as_deref(), finding.severity)).collect();
    assert_eq!(severities, [(Some("off by ten"), Severity::Warning), (Some("off by one"), Severity::Info)]);
}

#[test]
fn a_projection_that_no_base_gives_is_told() {
    let mut vote = vote();
    let mut quid = poll("quid", 15.0, 58.0, Some(15.0));
    quid.refused = Some(12.0);
    (quid.range_low, quid.range_high) = (Some(65.0), Some(74.0));
    (quid.range_option, quid.range_meaning) = (Some(Side::No), Some(RangeMeaning::Projection));
    vote.polls.push(quid);
    let findings = check(&vote, &[]);
    // 58 of all, 58/73 of yes and no, 73 and 85 with the undecided.
    assert!(only(&findings, "poll_range_not_reproduced").message.english().contains("79.5"));
}

#[test]
fn polls_without_n_or_days_or_of_others_are_listed() {
    let mut vote = vote();
    let mut bare = poll("bare", 40.0, 60.0, None);
    (bare.n, bare.field_start, bare.field_end) = (None, None, None);
    bare.population = Population::Other;
    vote.polls.push(bare);
    let findings = check(&vote, &[]);
    for code in ["poll_without_n", "poll_without_dates", "poll_of_others"] {
        assert_eq!(only(&findings, code).severity, Severity::Info, "{code}");
    }
}

#[test]
fn a_month_stands_for_its_days_and_is_told() {
    let mut vote = vote();
    let mut month = poll("month", 40.0, 60.0, None);
    (month.field_start, month.field_end) = (Some(Date::constant(2018, 4, 1)), Some(Date::constant(2018, 4, 30)));
    month.date_precision = DatePrecision::Month;
    month.published = Some(Date::constant(2018, 4, 20));
    vote.polls.push(month);
    let findings = check(&vote, &[]);
    assert_eq!(only(&findings, "poll_month_only").severity, Severity::Info);
    assert!(of_code(&findings, "poll_published_early").is_empty());
}

#[test]
fn polls_out_of_time_are_found() {
    let mut vote = vote();
    let mut late = poll("late", 41.0, 59.0, None);
    late.pollster = "Other".into();
    late.field_end = Some(Date::constant(2018, 11, 20));
    vote.polls.push(late);
    let findings = check(&vote, &[]);
    assert_eq!(only(&findings, "poll_after_vote").unit.as_deref(), Some("late"));
    // Published on 8 September, in the field to 20 November.
    assert_eq!(only(&findings, "poll_published_early").unit.as_deref(), Some("late"));
}

#[test]
fn one_poll_under_two_ids_is_suspected() {
    let mut vote = vote();
    vote.polls.extend([poll("a", 40.0, 60.0, None), poll("b", 40.0, 60.0, None)]);
    assert_eq!(only(&check(&vote, &[]), "poll_published_twice").unit.as_deref(), Some("b"));
}

#[test]
fn overlapping_waves_of_one_house_are_found() {
    let mut vote = vote();
    vote.polls.extend([poll("a", 40.0, 60.0, None), poll("b", 42.0, 58.0, None)]);
    assert_eq!(only(&check(&vote, &[]), "polls_overlap").unit.as_deref(), Some("b"));
}

#[test]
fn waves_that_meet_on_a_day_and_polls_by_phone_and_online_do_not_overlap() {
    let mut vote = vote();
    let mut next = poll("next", 42.0, 58.0, None);
    (next.field_start, next.field_end) = (Some(Date::constant(2018, 9, 5)), Some(Date::constant(2018, 9, 8)));
    let mut online = poll("online", 40.0, 60.0, None);
    online.mode = Mode::Online;
    vote.polls.extend([poll("a", 40.0, 60.0, None), next, online]);
    let findings = check(&vote, &[]);
    assert!(of_code(&findings, "polls_overlap").is_empty() && of_code(&findings, "poll_published_twice").is_empty());
}

#[test]
fn equal_shares_of_other_respondents_are_two_polls() {
    let mut vote = vote();
    let mut week_after = poll("b", 40.0, 60.0, None);
    (week_after.field_start, week_after.field_end) =
        (Some(Date::constant(2018, 9, 8)), Some(Date::constant(2018, 9, 12)));
    (week_after.published, week_after.n) = (Some(Date::constant(2018, 9, 13)), Some(1014));
    vote.polls.extend([poll("a", 40.0, 60.0, None), week_after]);
    assert!(of_code(&check(&vote, &[]), "poll_published_twice").is_empty());
}

#[test]
fn of_a_poll_left_out_on_purpose_nothing_is_an_error() {
    let mut vote = vote();
    let mut late = poll("late", 41.0, 59.0, None);
    late.field_end = day().tomorrow().ok();
    vote.polls.push(late);
    assert_eq!(only(&check(&vote, &[]), "poll_after_vote").severity, Severity::Error);
    vote.poll_rules.excluded.insert("late".into(), "taken after the vote".into());
    let findings = check(&vote, &[]);
    let told = only(&findings, "poll_after_vote");
    assert_eq!(told.severity, Severity::Info);
    assert!(told.hint.english().contains("taken after the vote"), "{}", told.hint.english());
}

#[test]
fn shares_of_a_line_that_miss_100_are_found_and_the_last_digit_is_told_apart() {
    let mut vote = islands();
    vote.returns.aggregates = vec![
        aggregate(Measure::Share, Some(Side::Yes), 76.98, None),
        aggregate(Measure::Share, Some(Side::No), 23.03, None),
    ];
    assert_eq!(only(&check(&vote, &[]), "printed_not_100").severity, Severity::Info);
    vote.returns.aggregates[1].value = Some(24.03);
    assert_eq!(only(&check(&vote, &[]), "printed_not_100").severity, Severity::Warning);
}

#[test]
fn a_provisional_line_of_an_area_is_compared_with_its_units() {
    let mut vote = islands();
    let mut line = aggregate(Measure::Share, Some(Side::Yes), 61.0, None);
    line.area = Some("Near".into());
    line.status = ReportStatus::Provisional;
    vote.returns.aggregates = vec![line];
    let findings = check(&vote, &[]);
    // Near: yes 400 + 366, no 306 + 282.
    assert!(only(&findings, "provisional_differs_from_final").message.english().contains("56.57 in the end"));
}
