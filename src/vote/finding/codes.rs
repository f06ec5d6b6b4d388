//! The codes of all findings, family by family, gravest first: code, severities (the usual one first), and what to do.

use super::{define::families, severity::Severity};
use crate::language::{Text, say};

families! {
    /// What a reader notices in the files of a folder.
    FileCode {
        EmbargoMisplaced "embargo_misplaced" Error, Reading::EmbargoMisplacedCure;
        TestMisplaced "test_misplaced" Error, Reading::TestMisplacedCure;
        TestColumnUnknown "test_column_unknown" Error, Reading::TestColumnUnknownCure;
        TestValueUnknown "test_value_unknown" Warning, Reading::TestValueUnknownCure;
        FileEmpty "file_empty" Warning, Reading::FileEmptyCure;
        UnknownFile "unknown_file" Warning | Info, Findings::UnknownFileCure;
        UnknownColumn "unknown_column" Warning, Findings::UnknownColumnCure;
        UnknownKey "unknown_key" Warning, Findings::UnknownKeyCure;
        SheetBesideTable "sheet_beside_table" Warning, Reading::SheetBesideTableCure;
        MergedCells "merged_cells" Warning, Reading::MergedCellsCure;
        CellIgnored "cell_ignored" Warning, Reading::CellIgnoredCure;
        AcknowledgedCodeUnknown "acknowledged_code_unknown" Warning, CheckResults::AcknowledgedCodeUnknownCure { near: "" };
        OverrideImpossible "override_impossible" Warning, CheckResults::OverrideBelowCountedCure;
        OverrideIdle "override_idle" Warning, CheckResults::OverrideIdleCure;
        RowSetAside "row_set_aside" Warning, Findings::RowSetAsideCure;
        RowsMarked "rows_marked" Warning, OpenTable::MarkedCure;
        OutcomeOfEvent "outcome_of_event" Warning, OpenTable::OutcomeOfEventCure;
        ForecastOutside "forecast_outside" Warning, OpenTable::SomeOutsideCure;
        DaysExchanged "days_exchanged" Warning | Error, Findings::DaysExchangedCure;
        GarbledAccents "garbled_accents" Warning, Reading::GarbledAccentsCure;
        OverrideInForce "override_in_force" Info, Reading::OverrideInForceCure;
        EncodingConverted "encoding_converted" Info, Reading::EncodingConvertedCure;
        OtherSeparator "other_separator" Info, Reading::OtherSeparatorCure;
        ColumnByLabel "column_by_label" Info, Reading::ColumnByWordCure;
        DaysReordered "days_reordered" Info, Reading::DaysReorderedCure;
        ClockOfVote "clock_of_vote" Info, Reading::ClockOfVoteCure;
        ThousandsTaken "thousands_taken" Info, Reading::ThousandsTakenCure;
        BlankWordsTaken "blank_words_taken" Info, Reading::BlankWordsTakenCure;
        PercentSignsTaken "percent_signs_taken" Info, Reading::PercentSignsTakenCure;
        DecimalCommasTaken "decimal_commas_taken" Info, Reading::DecimalCommasTakenCure;
        LinesAboveHeading "lines_above_heading" Info, Reading::LinesAboveHeadingCure;
        OtherSheets "other_sheets" Info | Warning, Reading::OtherSheetsCure;
        HiddenRows "hidden_rows" Info, Reading::HiddenRowsCure;
        HiddenColumns "hidden_columns" Info, Reading::HiddenColumnsCure;
        RowsNotScored "rows_not_scored" Info, OpenTable::MeansLeftOutCure;
        RaceTaken "race_taken" Info, OpenTable::RaceTakenCure;
        OtherFolderName "other_folder_name" Info, Reading::OtherFolderNameCure;
    }
    /// `vote.toml`, alone and against the rest of the folder.
    VoteFileCode {
        ResultBeforeClose "result_before_close" Error, CheckResults::ResultBeforeCloseCure;
        ResultContradicted "result_contradicted" Error, CheckResults::ResultContradictedCure;
        ResultDiffersFromControl "result_differs_from_control" Error, CheckResults::ResultDiffersFromControlCure;
        VoteDayDoubtful "vote_day_doubtful" Error, CheckResults::VoteDayDoubtfulCure { day: "2014-09-18" };
        BaselineNotEarlier "baseline_not_earlier" Warning, CheckResults::BaselineOfSameDayCure;
        CloseOnAnotherDay "close_on_another_day" Warning, CheckResults::CloseOnAnotherDayCure;
        CloseEarly "close_early" Warning, CheckResults::CloseEarlyCure;
        EmbargoBeforeClose "embargo_before_close" Warning, CheckResults::EmbargoBeforeCloseCure;
        TimezoneUnknown "timezone_unknown" Warning, CheckResults::TimezoneUnknownCure { near: "" };
        OptionsCrossed "options_crossed" Warning, CheckResults::OptionsCrossedCure;
        OffsetsDiffer "offsets_differ" Warning, Findings::OffsetsDifferCure;
        FinalBeforeProvisional "final_before_provisional" Warning, CheckResults::FinalBeforeProvisionalCure;
        SharesDoNotAddUp "shares_do_not_add_up" Warning, Reading::SharesDoNotAddUpCure;
        RangeMixesBases "range_mixes_bases" Warning, CheckResults::RangeMixesBasesCure;
        RangeEndWithoutPoll "range_end_without_poll" Warning, CheckResults::RangeEndWithoutPollCure;
        EarlierVoteEmbargoed "earlier_vote_embargoed" Info, Cli::EarlierVoteEmbargoedCure;
        DayEndsByUtc "day_ends_by_utc" Info, Cli::DayEndsByUtcCure;
    }
    /// Units and areas: keys, names, groups, covariates.
    UnitCode {
        TotalRow "total_row" Error | Warning, CheckUnits::TotalRowCure;
        NoRows "no_rows" Warning, CheckUnits::NoRowsCure;
        UnitKeysAlike "unit_keys_alike" Warning, CheckUnits::UnitKeysAlikeCure;
        UnitSpelledOtherwise "unit_spelled_otherwise" Warning, Reading::UnitSpelledOtherwiseCure { how: "several" };
        ExpectedImpossible "expected_impossible" Warning, CheckUnits::ExpectedImpossibleCure;
        UnitWithoutInfo "unit_without_info" Warning, CheckUnits::UnitWithoutInfoCure;
        UnitWithoutResult "unit_without_result" Warning, CheckResults::UnitWithoutResultCure { near: "" };
        UnknownUnit "unknown_unit" Warning, CheckResults::UnknownUnitCure { near: "" };
        UnknownArea "unknown_area" Warning | Info, CheckResults::UnknownAreaCure { near: "" };
        AreaSpelledOtherwise "area_spelled_otherwise" Warning, CheckResults::AreaSpelledOtherwiseCure;
        ParentMissing "parent_missing" Warning | Error, CheckUnits::ParentMissingCure;
        ParentDiffersFromKey "parent_differs_from_key" Warning, CheckUnits::ParentDiffersFromKeyCure;
        OffAreaDiffersFromName "off_area_differs_from_name" Warning, CheckUnits::OffAreaDiffersFromNameCure;
        OddOneOut "odd_one_out" Warning | Info, Findings::OddOneOutCure;
        WordAmongNumbers "word_among_numbers" Warning, CheckUnits::WordAmongNumbersCure;
        ShareOutOfRange "share_out_of_range" Warning, CheckUnits::ShareOutOfRangeCure;
        NameMissing "name_missing" Info, CheckUnits::NameMissingCure;
        SameName "same_name" Info, CheckUnits::SameNameCure;
    }
    /// The figures of a row, of its counts, and since an earlier vote.
    ResultCode {
        CastNotSumOfParts "cast_not_sum_of_parts" Error, CheckResults::FactCastNotSumOfPartsCure;
        CastExceedsRegistered "cast_exceeds_registered" Error, Findings::CastExceedsRegisteredCure;
        PercentagesAsCounts "percentages_as_counts" Error, CheckUnits::PercentagesAsCountsCure;
        OfEarlierVote "of_earlier_vote" Error | Warning, CheckUnits::OfEarlierVoteCure;
        OfAnotherUnit "of_another_unit" Warning | Error, CheckUnits::OfAnotherUnitCure;
        MostlyInvalid "mostly_invalid" Warning | Error, CheckUnits::MostlyInvalidCure;
        CastBelowVotes "cast_below_votes" Warning, Reading::CastBelowVotesCure;
        CastAboveRegister "cast_above_register" Warning, Reading::CastAboveRegisterCure;
        RegisterBelowBallots "register_below_ballots" Warning, Reading::RegisterBelowBallotsCure;
        ShareDiffersFromBallots "share_differs_from_ballots" Warning, CheckUnits::ShareDiffersFromBallotsCure;
        HalfAResult "half_a_result" Warning, CheckUnits::HalfAResultCure;
        RowSaysNothing "row_says_nothing" Warning, CheckUnits::RowSaysNothingCure;
        CellMissing "cell_missing" Warning, CheckUnits::CellMissingCure;
        SameNumbers "same_numbers" Warning, CheckUnits::SameNumbersCure;
        FullTurnout "full_turnout" Warning, CheckUnits::FullTurnoutCure;
        YesNoSwapped "yes_no_swapped" Warning, Findings::YesNoSwappedCure;
        ProvisionalDiffersFromFinal "provisional_differs_from_final" Info | Warning, CheckResults::ProvisionalDiffersFromFinalCure;
        UnusualShare "unusual_share" Info, CheckResults::UnusualShareCure;
        UnusualTurnout "unusual_turnout" Info, CheckResults::UnusualTurnoutCure;
        NobodyVoted "nobody_voted" Info, CheckUnits::NobodyVotedCure;
        NoValidVote "no_valid_vote" Info, CheckUnits::NoValidVoteCure;
    }
    /// Earlier votes and the links to them.
    LinkCode {
        LinkToNothing "link_to_nothing" Error, CheckLinks::LinkToNothingCure { near: "" };
        LinkWeightOutOfRange "link_weight_out_of_range" Error, CheckLinks::LinkWeightOutOfRangeCure;
        LinkWeightsNot1 "link_weights_not_1" Warning, CheckLinks::LinkWeightsNot1Cure;
        LinkToUnknownVote "link_to_unknown_vote" Warning, CheckLinks::LinkToUnknownVoteCure { near: "" };
        LinkAcrossParents "link_across_parents" Warning, CheckLinks::LinkAcrossParentsCure;
        BaselineWithoutUnits "baseline_without_units" Warning, CheckLinks::BaselineWithoutUnitsCure;
        UnitsNotInBaseline "units_not_in_baseline" Warning, CheckLinks::UnitsNotInBaselineCure;
        UnitWithoutLink "unit_without_link" Warning, CheckLinks::UnitWithoutLinkCure;
        UnitNumberChangedMeaning "unit_number_changed_meaning" Warning | Info, CheckLinks::UnitNumberChangedMeaningCure;
        HistoryDiffersFromVote "history_differs_from_vote" Warning, CheckLinks::HistoryDiffersCure;
        BaselineMirrored "baseline_mirrored" Warning, CheckLinks::BaselineMirroredCure;
        BaselineExplainsLittle "baseline_explains_little" Warning, CheckLinks::BaselineExplainsLittleCure;
        BaselineUnsound "baseline_unsound" Warning, CheckLinks::BaselineUnsoundCure { path: "earlier-vote" };
        RegisterJumped "register_jumped" Warning, CheckLinks::RegisterJumpedCure;
        BaselineUnitUnlinked "baseline_unit_unlinked" Info, CheckLinks::BaselineUnitUnlinkedCure;
        NamesChanged "names_changed" Info | Warning, CheckLinks::NamesChangedCure;
    }
    /// Published totals against their units and each other.
    TotalCode {
        SumDiffersFromFinal "sum_differs_from_final" Error | Warning, CheckResults::SumDiffersFromFinalCure;
        ControlContradicted "control_contradicted" Error, CheckTotals::ControlRepeatedCure;
        ValidNotYesPlusNo "valid_not_yes_plus_no" Error, CheckTotals::ValidNotYesPlusNoCure;
        ControlRepeated "control_repeated" Warning, CheckTotals::ControlRepeatedCure;
        ControlOutOfTime "control_out_of_time" Warning, CheckTotals::ControlOutOfTimeListCure;
        TotalsDoNotAddUp "totals_do_not_add_up" Warning, CheckTotals::TotalsDoNotAddUpCure;
        ListDiffersWidely "list_differs_widely" Warning, CheckTotals::ListDiffersWidelyCure;
        RegisterCountedTwice "register_counted_twice" Warning, Findings::RegisterCountedTwiceCure;
        BlankSpoiledSwapped "blank_spoiled_swapped" Warning, Findings::BlankSpoiledSwappedCure;
        DateFarFromVote "date_far_from_vote" Warning | Error, CheckTotals::DateFarFromVoteResultCure;
        ControlNotComparable "control_not_comparable" Info, Findings::ControlNotComparableCure;
    }
    /// Figures as printed.
    PressCode {
        PercentOutOfRange "percent_out_of_range" Error, CheckPress::PercentOutOfRangeCure;
        PressFigureUnmatched "press_figure_unmatched" Warning | Info, CheckPress::PressFigureUnmatchedCure;
        PressFigureOfEarlierHour "press_figure_of_earlier_hour" Warning, CheckPress::PressFigureOfEarlierHourCure;
        PressFigureBeforeVote "press_figure_before_vote" Warning, CheckPress::PressFigureBeforeVoteCure;
        PressCountsMixed "press_counts_mixed" Warning, CheckPress::PressCountsMixedCure;
        PressShareAsFraction "press_share_as_fraction" Warning, CheckReturns::LineShareAsFractionCure { percent: "43.4" };
        PrintedNot100 "printed_not_100" Warning | Info, CheckReturns::PrintedNot100Cure;
        PressOptionMissing "press_option_missing" Warning, Findings::PressOptionMissingCure;
        PressNumberMissing "press_number_missing" Warning, CheckPress::PressNumberMissingCure;
        PressUnitUnknown "press_unit_unknown" Warning, Findings::PressUnitUnknownCure;
        PressFigureProvisional "press_figure_provisional" Info, CheckPress::PressFigureProvisionalCure;
        PressFigureFitsOneRegister "press_figure_fits_one_register" Info, CheckPress::PressFigureFitsOneRegisterCure;
        PressFigureCut "press_figure_cut" Info, CheckPress::PressFigureUnmatchedCureCut;
        PressFigureRepeated "press_figure_repeated" Info, CheckPress::PressFigureRepeatedCure;
        PressMeasureUnknown "press_measure_unknown" Info, Findings::PressMeasureUnknownCure;
        FactUnsourced "fact_unsourced" Info, CheckUnits::FactUnsourcedCure;
    }
    /// Feeds of counting offices, and the table that says where one comes from.
    FeedCode {
        FeedNotReal "feed_not_real" Warning, Feed::NotRealCure;
        FeedColumnMissing "feed_column_missing" Warning, Feed::ColumnMissingCure;
        FeedTotalDiffers "feed_total_differs" Warning, Watch::TotalDiffersCure;
        FeedAhead "feed_ahead" Warning, Watch::AheadCure;
        FeedZeroed "feed_zeroed" Warning, Watch::ZeroedCure;
        FeedPartsSummed "feed_parts_summed" Info, Feed::PartsSummedCure;
        FeedRowsElsewhere "feed_rows_elsewhere" Info, Feed::RowsElsewhereCure;
    }
    /// Polls, each by itself and beside its neighbours.
    PollCode {
        PollAfterVote "poll_after_vote" Error | Warning, CheckPolls::PollAfterVoteCure;
        PollYearDoubtful "poll_year_doubtful" Error | Warning, CheckPolls::PollYearDoubtfulCure;
        PollSharesNot100 "poll_shares_not_100" Warning | Error | Info, CheckPolls::PollSharesNot100FarCure;
        PollWithoutShares "poll_without_shares" Warning, CheckPolls::PollWithoutSharesCure;
        PollWithoutDates "poll_without_dates" Warning | Info, CheckPolls::PollWithoutDatesCure;
        PollDaysUnsure "poll_days_unsure" Warning, CheckPolls::PollDaysUnsureCure;
        PollFieldLong "poll_field_long" Warning, CheckPolls::PollFieldLongCure;
        PollPublishedEarly "poll_published_early" Warning, CheckPolls::PollPublishedEarlyCure;
        PollPublishedLate "poll_published_late" Warning, CheckPolls::PollPublishedLateCure;
        PollPublishedTwice "poll_published_twice" Warning, CheckPolls::PollPublishedTwiceCure;
        PollsOverlap "polls_overlap" Warning, CheckPolls::PollsOverlapCure;
        HouseSpelledTwice "house_spelled_twice" Warning | Info, CheckPolls::HouseSpelledTwiceCure;
        HouseUnlikeId "house_unlike_id" Warning, CheckPolls::HouseUnlikeIdCure { other: "Ipsos" };
        PollDayUnlikeId "poll_day_unlike_id" Warning, CheckPolls::PollDayUnlikeIdCure { named: "2014-08-07" };
        PollUnlikeOthers "poll_unlike_others" Warning, CheckPolls::PollUnlikeOthersCure;
        PollIsAverage "poll_is_average" Warning, CheckPolls::PollIsAverageCure;
        PollIsResult "poll_is_result" Warning, CheckPolls::PollIsResultCure;
        PollBaseDoubtful "poll_base_doubtful" Warning, CheckPolls::PollBaseDoubtfulCure;
        PollRuleUnused "poll_rule_unused" Warning, CheckPolls::PollRuleUnusedCure { near: "" };
        PollNSmall "poll_n_small" Warning, CheckPolls::PollNSmallCure;
        PollNLarge "poll_n_large" Warning, CheckPolls::PollNLargeCure;
        PollNInSteps "poll_n_in_steps" Warning, CheckPolls::PollNInStepsCure;
        PollMarginUnlikeN "poll_margin_unlike_n" Warning, CheckPolls::PollMarginUnlikeNCure;
        PollRangeOpen "poll_range_open" Warning, CheckPolls::PollRangeOpenCure;
        PollRangeNotReproduced "poll_range_not_reproduced" Warning | Info, CheckPolls::PollIntervalAskewCure;
        PollTurnoutOdd "poll_turnout_odd" Warning, CheckPolls::PollTurnoutOddCure;
        BaseAssumed "base_assumed" Warning, Reading::BaseAssumedCure;
        PollMonthOnly "poll_month_only" Info | Warning, CheckPolls::PollMonthOnlyCure;
        PollOneFieldDay "poll_one_field_day" Info, CheckPolls::PollOneFieldDayCure;
        PollOfOthers "poll_of_others" Info, CheckPolls::PollOfOthersCure;
        PollWithoutN "poll_without_n" Info, CheckPolls::PollWithoutNCure;
        PollIntervalImpliesN "poll_interval_implies_n" Info, CheckPolls::PollIntervalImpliesNCure;
        PollWithoutPublication "poll_without_publication" Info, CheckPolls::PollWithoutPublicationCure;
        PollRestUnpublished "poll_rest_unpublished" Info, CheckPolls::PollRestUnpublishedCure;
        PollFarFromResult "poll_far_from_result" Info, CheckPolls::PollFarFromResultCure;
        PollPriorAside "poll_prior_aside" Info, CheckPolls::PollPriorAsideCure;
    }
    /// Reports of units during the count.
    ReportCode {
        BallotsAboveRegister "ballots_above_register" Error, CheckReturns::BallotsAboveRegisterCure;
        UnexpectedUnit "unexpected_unit" Warning, CheckReturns::UnexpectedUnitCure { near: "" };
        KindMissing "kind_missing" Warning, CheckReturns::KindMissingCure { known: "day | postal" };
        ZeroNotCounted "zero_not_counted" Warning, CheckReturns::ZeroNotCountedCure;
        BallotsFarOff "ballots_far_off" Warning, CheckReturns::BallotsFarOffCure;
        FractionAboveRegister "fraction_above_register" Warning, CheckReturns::FractionAboveRegisterCure;
        CompleteButPartial "complete_but_partial" Warning, CheckReturns::CompleteButPartialCure;
        CompleteThenPartial "complete_then_partial" Warning, CheckReturns::CompleteThenPartialCure;
        CompleteAgain "complete_again" Warning, CheckReturns::CompleteAgainCure;
        CountFalls "count_falls" Warning | Info, CheckReturns::CountFallsCure;
        ReportRepeated "report_repeated" Warning, CheckReturns::ReportRepeatedCure;
        ReportBeforeClose "report_before_close" Warning, CheckReturns::ReportBeforeCloseLineCure;
        ReportOnAnotherDay "report_on_another_day" Warning | Error, CheckTotals::ReportOnAnotherDayCure;
        ReportsWithoutTime "reports_without_time" Warning, CheckUnits::ReportsWithoutTimeCure;
        ReportLate "report_late" Info, CheckReturns::ReportLateCure;
        ReportDiffersFromResult "report_differs_from_result" Info | Warning, CheckReturns::ReportDiffersFromResultCure;
    }
    /// Published figures of a count under way.
    LineCode {
        CountedExceedsTotal "counted_exceeds_total" Error, CheckReturns::CountedExceedsKnownCure;
        LineAboveRegister "line_above_register" Error, CheckReturns::LineAboveRegisterCure;
        LineShareAsFraction "line_share_as_fraction" Error, CheckReturns::LineShareAsFractionCure { percent: "43.4" };
        LineDiffersFromUnits "line_differs_from_units" Warning, CheckReturns::LineDiffersFromUnitsCure;
        LineContradictsItself "line_contradicts_itself" Warning, CheckReturns::LineContradictsItselfCure;
        LineDiffersFromResult "line_differs_from_result" Warning, CheckReturns::LineDiffersFromResultCure;
        LineTurnsOver "line_turns_over" Warning, CheckReturns::LineTurnsOverCure;
        FigureRepeated "figure_repeated" Warning, CheckReturns::FigureRepeatedCure;
        TurnoutFalls "turnout_falls" Warning, CheckReturns::TurnoutFallsCure;
        PartialCalledComplete "partial_called_complete" Warning, CheckReturns::PartialCalledCompleteCure;
        CountBaseUnclear "count_base_unclear" Warning, CheckReturns::CountBaseUnclearWhatCure;
        TotalUnlikeResult "total_unlike_result" Warning, CheckReturns::TotalUnlikeResultCure;
        StationsDifferFromUnits "stations_differ_from_units" Warning, CheckReturns::StationsDifferFromUnitsCure;
        RoundingUnlikeValue "rounding_unlike_value" Warning, CheckReturns::RoundingUnlikeValueCure;
        OptionWithoutShare "option_without_share" Warning, CheckReturns::OptionWithoutShareCure;
        FiguresWithoutTime "figures_without_time" Info, CheckUnits::FiguresWithoutTimeCure;
    }
    /// Tables of the polls of many votes.
    PollTableCode {
        RowsLeftOut "rows_left_out" Warning, ManyPolls::RowsLeftOutCure;
        PollsAfterVote "polls_after_vote" Warning, ManyPolls::PollsAfterVoteCure;
        PollsListedTwice "polls_listed_twice" Warning, ManyPolls::PollsListedTwiceCure;
        RaceWithTwoResults "race_with_two_results" Warning, ManyPolls::RaceWithTwoResultsCure;
    }
    /// Options of the command line.
    FlagCode {
        FlagUnitDoubtful "flag_unit_doubtful" Warning, Findings::FlagUnitDoubtfulCure;
        FlagIdle "flag_idle" Info, Findings::FlagIdleCure;
    }
}
