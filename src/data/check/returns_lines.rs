//! Published aggregates of `returns.csv`: shares that do not sum, counts that fall or do not say what they count.

use std::collections::BTreeMap;

use super::books::books;
use super::context::Context;
use super::dates::days_after;
use super::press::not_hundred;
use super::text::{self, area_name, half_digit};
use crate::vote::{
    AggregateLine, AggregateRow, CountedOf, Finding, Measure, ReportStatus, Severity, Side, Text, words,
};

pub(super) fn find(context: &Context, out: &mut Vec<Finding>) {
    for row in &context.vote.returns.aggregates {
        one_row(context, row, out);
        count_base(context, row, out);
        against_result(context, row, out);
    }
    let lines = context.vote.returns.lines();
    for line in &lines {
        sums(line, out);
        one_announcement(line, out);
    }
    growth(&lines, out);
    offsets(context, out);
}

/// Times with another offset than that of the closing time: a slip in one of the two.
fn offsets(context: &Context, out: &mut Vec<Finding>) {
    let Some(close) = context.vote.polls_close else { return };
    let timed = || context.vote.returns.aggregates.iter().filter_map(|row| Some((row, row.reported_at?)));
    let other: Vec<_> = timed().filter(|(_, at)| at.offset != close.offset).collect();
    let Some((first, moment)) = other.first() else { return };
    if other.len() * 2 > timed().count() {
        let message = words!(
            "polls_close is {close}, but {} times of returns.csv have another offset, such as {moment}",
            "`polls_close` est {close}, mais {} heures de returns.csv ont un autre décalage, par exemple {moment}",
            other.len()
        );
        let hint = words!(
            "the offset of `polls_close` is probably wrong: it decides what was known before the close",
            "le décalage de `polls_close` est sans doute faux : il décide de ce qui était connu avant la fermeture"
        );
        let finding = Finding::new(Severity::Warning, "offsets_differ", message, hint);
        out.push(finding.at("vote.toml", None).column("polls_close"));
        return;
    }
    let lines: Vec<usize> = other.iter().map(|(row, _)| row.line).collect();
    let message = words!(
        "{moment} has another offset than polls_close ({close}); lines {lines}",
        "{moment} a un autre décalage que `polls_close` ({close}) ; lignes {lines}";
        lines = super::text::join(&lines)
    );
    let hint = words!(
        "the instant is what counts; write every time with the offset of the vote's clock, such as +11:00, so that nobody misreads it",
        "c’est l’instant qui compte ; écrire chaque heure avec le décalage de l’horloge du scrutin, par exemple +11:00, pour que personne ne la lise mal"
    );
    out.push(at(first, "reported_at", Finding::new(Severity::Warning, "offsets_differ", message, hint)));
}

fn at(row: &AggregateRow, column: &str, finding: Finding) -> Finding {
    let finding = finding.at("returns.csv", row.line).column(column);
    match &row.area {
        Some(area) => finding.unit(area),
        None => finding,
    }
}

/// Half-width of the printed rounding in points.
fn half(row: &AggregateRow) -> f64 {
    row.rounding.or_else(|| row.value.map(half_digit)).unwrap_or(0.5)
}

fn told(row: &AggregateRow) -> Text {
    let word = match row.measure {
        Measure::Share => "share",
        Measure::Turnout => "turnout",
        Measure::Abstention => "abstention",
        Measure::Blank => "blank",
        Measure::Spoiled => "spoiled",
        Measure::Registered => "registered",
        Measure::Event => "event",
    };
    row.value.map_or_else(|| text::measure(word), |value| text::told(word, row.option, value))
}

fn one_row(context: &Context, row: &AggregateRow, out: &mut Vec<Finding>) {
    if let (Some(counted), Some(total)) = (row.counted, row.total)
        && counted > total
    {
        let message = words!("{counted} counted of {total}", "{counted} dépouillés sur {total}");
        let hint = words!(
            "more cannot be counted than there is: swap the two, or correct a digit",
            "on ne peut pas dépouiller plus qu’il n’y a : échanger les deux, ou corriger un chiffre"
        );
        out.push(at(row, "counted", Finding::new(Severity::Error, "counted_exceeds_total", message, hint)));
    }
    if let Some(value) = row.value
        && row.measure != Measure::Registered
        && !(0.0..=100.0).contains(&value)
    {
        let message = words!("{figure} is no percentage", "{figure} n’est pas un pourcentage"; figure = told(row));
        let hint = words!("percent as printed, 0 to 100", "en pourcentage, comme imprimé, de 0 à 100");
        out.push(at(row, "value", Finding::new(Severity::Error, "percent_out_of_range", message, hint)));
    }
    if let Some(rounding) = row.rounding.filter(|rounding| *rounding > 0.0) {
        let printed = row.value.map_or(0.5, half_digit);
        // A file drops the last 0 of 43.60, so a tenth of the half digit passes; five of it are "about".
        let digit = rounding / 10_f64.powf(rounding.log10().floor());
        let half_of_digit = (digit - 5.0).abs() < 1e-6 || (digit - 1.0).abs() < 1e-6;
        if rounding > 5.0 * printed || rounding < 0.099 * printed || !half_of_digit {
            let message = words!(
                "the rounding of {figure} is {rounding} points",
                "l’arrondi de {figure} est de {rounding} points";
                figure = told(row)
            );
            let hint = words!(
                "half of the last printed digit: 0.5 for 52, 0.005 for 53.26",
                "la moitié du dernier chiffre imprimé : `0.5` pour 52, `0.005` pour 53.26"
            );
            out.push(at(row, "rounding", Finding::new(Severity::Warning, "rounding_unlike_value", message, hint)));
        }
    }
    let units = context.areas.units(row.area.as_deref()).map_or(0, <[usize]>::len);
    if row.counted_of == Some(CountedOf::Stations)
        && let Some(total) = row.total.filter(|total| *total != 100.0)
        && units > 0
        && total != units as f64
    {
        let message = words!(
            "{total} stations in all, but {area} has {units} units",
            "{total} bureaux en tout, mais {area} compte {units} unités";
            area = area_name(row.area.as_deref())
        );
        let hint = words!(
            "a unit is missing from results.csv, units were merged, or the total is of another vote",
            "une unité manque dans results.csv, des unités ont été réunies, ou le total est d’un autre scrutin"
        );
        out.push(at(row, "total", Finding::new(Severity::Warning, "stations_differ_from_units", message, hint)));
    }
    total_of_ballots(context, row, out);
    if row.counted.is_none() && (row.total.is_some() || row.counted_of.is_some()) {
        let message = words!(
            "{figure} does not say how much was counted",
            "{figure} ne dit pas combien était dépouillé";
            figure = told(row)
        );
        let hint = words!(
            "fill in `counted`, or leave `total` and `counted_of` blank too",
            "remplir `counted`, ou laisser aussi `total` et `counted_of` vides"
        );
        out.push(at(row, "counted", Finding::new(Severity::Warning, "count_base_unclear", message, hint)));
    }
    if row.status == ReportStatus::Partial && row.counted.is_some() && row.counted == row.total {
        let message = words!(
            "{figure} with all {} counted is called partial",
            "{figure}, avec {} dépouillés en totalité, est dit partiel",
            row.counted.unwrap_or_default();
            figure = told(row)
        );
        let hint = words!("say `provisional`, or correct the count", "dire `provisional`, ou corriger le nombre");
        out.push(at(row, "status", Finding::new(Severity::Warning, "complete_but_partial", message, hint)));
    }
    let complete = matches!(row.status, ReportStatus::Provisional | ReportStatus::Final);
    if let (true, Some(counted), Some(total)) = (complete, row.counted, row.total)
        && counted < total
    {
        let message = words!(
            "{figure} with {counted} of {total} counted is called complete",
            "{figure}, avec {counted} dépouillés sur {total}, est dit complet";
            figure = told(row)
        );
        let hint = words!("say `partial`, or correct the count", "dire `partial`, ou corriger le nombre");
        out.push(at(row, "status", Finding::new(Severity::Warning, "partial_called_complete", message, hint)));
    }
    if row.measure != Measure::Share && row.option.is_some() {
        let message = words!("{figure} has an option", "{figure} a une option"; figure = told(row));
        let hint = words!(
            "only shares have one: leave `option` blank, or correct the measure",
            "seules les parts en ont une : laisser `option` vide, ou corriger la mesure"
        );
        out.push(at(row, "option", Finding::new(Severity::Warning, "option_without_share", message, hint)));
    }
    times(context, row, out);
}

/// A vote may go on for several days, of which the last is its day: turnout is told from the first on.
const MOST_DAYS: i64 = 3;

fn times(context: &Context, row: &AggregateRow, out: &mut Vec<Finding>) {
    let Some(moment) = row.reported_at else { return };
    let result = matches!(row.measure, Measure::Share | Measure::Blank | Measure::Spoiled);
    if let Some(close) = context.vote.polls_close
        && result
        && moment.timestamp < close.timestamp
    {
        let message = words!(
            "{figure} at {moment}, before the last station closed at {close}",
            "{figure} à {moment}, avant la fermeture du dernier bureau à {close}";
            figure = told(row)
        );
        let hint = words!(
            "check the offset of `reported_at` and `polls_close`; before that time no result may be public",
            "vérifier le décalage de `reported_at` et de `polls_close` ; avant cette heure aucun résultat ne peut être public"
        );
        out.push(at(row, "reported_at", Finding::new(Severity::Warning, "report_before_close", message, hint)));
    }
    let day = moment.local().date();
    let days = days_after(context.vote.date, day);
    let first = if matches!(row.measure, Measure::Turnout | Measure::Abstention) { -MOST_DAYS } else { 0 };
    if !(first..=60).contains(&days) {
        let message = words!(
            "{figure} is dated {day}, the vote was on {}",
            "{figure} est daté du {day}, le scrutin a eu lieu le {}",
            context.vote.date;
            figure = told(row)
        );
        let hint =
            words!("check the day and the year of `reported_at`", "vérifier le jour et l’année de `reported_at`");
        out.push(at(row, "reported_at", Finding::new(Severity::Warning, "report_on_another_day", message, hint)));
    } else if days > 1 && row.status == ReportStatus::Partial {
        let message = words!(
            "{figure} is dated {day}, {days} days after the vote, and still partial",
            "{figure} est daté du {day}, {days} jours après le scrutin, et encore partiel";
            figure = told(row)
        );
        let hint =
            words!("check the day of `reported_at`, or the status", "vérifier le jour de `reported_at`, ou le statut");
        out.push(at(row, "reported_at", Finding::new(Severity::Info, "report_late", message, hint)));
    }
}

/// A total of ballots or voters that is neither 100 (percent) nor near the vote's own.
fn total_of_ballots(context: &Context, row: &AggregateRow, out: &mut Vec<Finding>) {
    let (Some(total), Some(of)) = (row.total.filter(|total| *total != 100.0), row.counted_of) else { return };
    let accounts = books(context, row.area.as_deref());
    let known = accounts.iter().find_map(|book| match of {
        CountedOf::Stations => None,
        CountedOf::Ballots => book.counts.cast_or_sum(),
        CountedOf::Valid => book.counts.valid(),
        CountedOf::Registered => book.counts.registered,
    });
    let Some(known) = known.map(|count| count as f64).filter(|count| *count > 0.0) else { return };
    if !(0.7..=1.3).contains(&(total / known)) {
        let message = words!("{total} in all, but {known} in the end", "{total} en tout, mais {known} à la fin");
        let hint = words!(
            "write 100 where `counted` is a percentage; else the total of the same kind (ballots, valid, registered)",
            "écrire 100 si `counted` est un pourcentage ; sinon le total de même nature (`ballots`, `valid`, `registered`)"
        );
        out.push(at(row, "total", Finding::new(Severity::Warning, "total_unlike_result", message, hint)));
    }
}

/// Ballots counted without a total: the number may be of registered voters of the counted units.
fn count_base(context: &Context, row: &AggregateRow, out: &mut Vec<Finding>) {
    let Some(counted) = row.counted else { return };
    let Some(of) = row.counted_of else {
        let message = words!("{counted} counted, but not of what", "{counted} dépouillés, sans dire quoi");
        let hint = words!(
            "fill in `counted_of`: stations, ballots, valid or registered",
            "remplir `counted_of` : `stations`, `ballots`, `valid` ou `registered`"
        );
        out.push(at(row, "counted_of", Finding::new(Severity::Warning, "count_base_unclear", message, hint)));
        return;
    };
    let first =
        context.vote.returns.aggregates.iter().find(|other| {
            other.reported_at == row.reported_at && other.area == row.area && other.counted == row.counted
        });
    let is_first = first.is_some_and(|first| first.line == row.line);
    if !is_first || !matches!(of, CountedOf::Ballots | CountedOf::Valid) || row.total.is_some() {
        return;
    }
    let accounts = books(context, row.area.as_deref());
    let Some(account) = accounts.iter().find(|book| book.counts.cast_or_sum().is_some()) else { return };
    let (cast, valid) = (account.counts.cast_or_sum(), account.counts.valid());
    let (word, end) = if of == CountedOf::Ballots {
        (words!("ballots", "bulletins"), cast)
    } else {
        (words!("valid votes", "suffrages exprimés"), valid.or(cast))
    };
    let Some(end) = end.map(|end| end as f64).filter(|end| *end > 0.0) else { return };
    if counted > end {
        let message = words!(
            "{counted} {word} counted, more than the {end} of {label}",
            "{counted} {word} dépouillés, plus que {end} selon {label}";
            word, label = &account.label
        );
        let hint = words!(
            "probably registered voters of the counted units: set `counted_of` to registered, or correct a digit",
            "sans doute les inscrits des unités dépouillées : mettre `counted_of` à `registered`, ou corriger un chiffre"
        );
        out.push(at(row, "counted", Finding::new(Severity::Error, "counted_exceeds_total", message, hint)));
        return;
    }
    if of != CountedOf::Ballots {
        return;
    }
    let Some(registered) = account.counts.registered.map(|count| count as f64).filter(|count| *count > 0.0) else {
        return;
    };
    let message = words!(
        "{counted} ballots counted, without a total: {:.0} % of the {end} cast in the end if ballots, {:.0} % of the {registered} registered if voters of the counted units",
        "{counted} bulletins dépouillés, sans total : {:.0} % des {end} votants de la fin s’il s’agit de bulletins, {:.0} % des {registered} inscrits s’il s’agit des électeurs des unités dépouillées",
        100.0 * counted / end,
        100.0 * counted / registered
    );
    let hint = words!(
        "the two readings differ in how much is still out: take what the hint of the row says, or leave `counted_of` to the wider reading",
        "les deux lectures diffèrent par ce qui reste à dépouiller : suivre l’indication de la ligne, ou laisser `counted_of` à la lecture la plus large"
    );
    out.push(at(row, "counted", Finding::new(Severity::Warning, "count_base_unclear", message, hint)));
}

/// Rows of one line were said at once: they agree on what was counted, and say nothing twice.
fn one_announcement(line: &AggregateLine, out: &mut Vec<Finding>) {
    let Some(first) = line.rows.first() else { return };
    let same_moment = |row: &AggregateRow| row.measure == first.measure && row.option == first.option;
    for (index, row) in line.rows.iter().enumerate().skip(1) {
        if first.counted.is_some() {
            let column = match () {
                () if row.total != first.total => "total",
                () if row.counted_of != first.counted_of => "counted_of",
                () if row.status != first.status => "status",
                () => "",
            };
            if !column.is_empty() {
                let message = words!(
                    "`{column}` differs from that of line {}, which was said at the same time",
                    "`{column}` diffère de celui de la ligne {}, annoncé au même moment",
                    first.line
                );
                let hint = words!(
                    "rows of one announcement share what was counted: correct one of the two",
                    "les lignes d’une même annonce partagent ce qui était dépouillé : corriger l’une des deux"
                );
                let finding = Finding::new(Severity::Warning, "line_contradicts_itself", message, hint);
                out.push(at(row, column, finding));
            }
        }
        let earlier = line.rows[..index]
            .iter()
            .find(|other| other.measure == row.measure && other.option == row.option && other.status == row.status);
        if let Some(other) =
            earlier.filter(|_| row.measure != Measure::Event && (row.reported_at.is_some() || same_moment(row)))
        {
            let message = words!(
                "{now} after {before} at line {}, at the same time and of the same area",
                "{now} après {before} à la ligne {}, à la même heure et pour la même zone",
                other.line;
                now = told(row), before = told(other)
            );
            let hint = words!(
                "one of the two is of another option, area or time, or a copy",
                "l’un des deux est d’une autre option, zone ou heure, ou une copie"
            );
            out.push(at(row, "value", Finding::new(Severity::Warning, "figure_repeated", message, hint)));
        }
    }
}

/// Shares of one line that do not sum to 100, turnout and abstention likewise.
fn sums(line: &AggregateLine, out: &mut Vec<Finding>) {
    let share = |side| line.rows.iter().find(|row| row.measure == Measure::Share && row.option == Some(side));
    let pairs = [(share(Side::Yes), share(Side::No)), (line.row(Measure::Turnout), line.row(Measure::Abstention))];
    for (first, second) in pairs {
        let (Some(first), Some(second)) = (first, second) else { continue };
        let (Some(a), Some(b)) = (first.value, second.value) else { continue };
        if !not_hundred(a, b, half(first), half(second)) || (a + b - 100.0).abs() < 1e-9 {
            continue;
        }
        let message = words!(
            "{first} and {second} add up to {:.2}, not 100",
            "{first} et {second} totalisent {:.2}, et non 100",
            a + b;
            first = told(first), second = told(second)
        );
        // Exactly one last digit too many: both would have stood half-way.
        let edge = (a + b - 100.0).abs() <= half(first) + half(second) + 1e-7;
        let (severity, hint) = if edge {
            (
                Severity::Info,
                words!(
                    "rounded up twice, or one of them mistyped by the last digit: harmless, but do not print both",
                    "arrondi deux fois vers le haut, ou faute de saisie sur le dernier chiffre de l’un : sans gravité, mais ne pas imprimer les deux"
                ),
            )
        } else {
            (
                Severity::Warning,
                words!(
                    "one of them is mistyped, or the two are of different counts",
                    "l’un des deux est mal saisi, ou ils sont de décomptes différents"
                ),
            )
        };
        out.push(at(second, "value", Finding::new(severity, "printed_not_100", message, hint)));
    }
}

/// Turnout and counts grow in the course of a night.
fn growth(lines: &[AggregateLine], out: &mut Vec<Finding>) {
    let mut turnout: BTreeMap<Option<&str>, &AggregateRow> = BTreeMap::new();
    let mut counts: BTreeMap<(Option<&str>, u8, bool), &AggregateRow> = BTreeMap::new();
    let timed = lines.iter().filter(|line| line.reported_at.is_some());
    for row in timed.flat_map(|line| &line.rows).filter(|row| row.status == ReportStatus::Partial) {
        let area = row.area.as_deref();
        if row.measure == Measure::Turnout
            && let Some(before) = turnout.insert(area, row)
            && let (Some(then), Some(now)) = (before.value, row.value)
            && now + half(row) < then - half(before)
        {
            let message = words!(
                "turnout falls from {then} (line {}) to {now}",
                "la participation baisse de {then} (ligne {}) à {now}",
                before.line
            );
            let hint = words!(
                "turnout only grows: a digit or a time is wrong, or one of the two is of another area",
                "la participation ne peut que croître : un chiffre ou une heure est faux, ou l’une des deux est d’une autre zone"
            );
            out.push(at(row, "value", Finding::new(Severity::Warning, "turnout_falls", message, hint)));
        }
        let (Some(counted), Some(of)) = (row.counted, row.counted_of) else { continue };
        let percent = row.total == Some(100.0);
        if let Some(before) = counts.insert((area, of as u8, percent), row)
            && before.counted.is_some_and(|then| counted < then)
        {
            let message = words!(
                "{counted} counted, after {} at line {}",
                "{counted} dépouillés, après {} à la ligne {}",
                before.counted.unwrap_or_default(),
                before.line
            );
            let hint = words!(
                "counts only grow: a digit or a time is wrong, or the two count different things",
                "un décompte ne peut que croître : un chiffre ou une heure est faux, ou les deux comptent des choses différentes"
            );
            out.push(at(row, "counted", Finding::new(Severity::Warning, "count_falls", message, hint)));
        }
    }
}

/// Lines of a complete count against what is known of it.
fn against_result(context: &Context, row: &AggregateRow, out: &mut Vec<Finding>) {
    let is_final = match row.status {
        ReportStatus::Final => true,
        ReportStatus::Provisional => false,
        _ => return,
    };
    let Some(value) = row.value else { return };
    let accounts = books(context, row.area.as_deref());
    let known = |book: &super::books::Book| match row.measure {
        Measure::Registered => book.counts.registered.map(|count| count as f64),
        _ => book.percent(row.measure, row.option),
    };
    let half = if row.measure == Measure::Registered { 0.0 } else { half(row) + 1e-9 };
    let own =
        accounts.iter().filter(|book| book.is_final == is_final).find_map(|book| Some((known(book)?, &book.label)));
    if let Some((truth, label)) = own {
        if (truth - value).abs() > half {
            let message = words!(
                "{figure} of {area} is not that of {label}: {truth:.2}",
                "{figure} pour {area} ne correspond pas à {label} : {truth:.2}";
                figure = told(row), area = area_name(row.area.as_deref()), label
            );
            let hint = words!(
                "a digit is wrong in one of the two, or the line has the wrong status",
                "un chiffre est faux dans l’un des deux, ou la ligne a un statut faux"
            );
            out.push(at(row, "value", Finding::new(Severity::Warning, "line_differs_from_result", message, hint)));
        }
        return;
    }
    // A provisional line of an area without provisional counts: how far was the night from the end?
    let last = accounts.iter().find(|book| book.is_final).and_then(|book| Some((known(book)?, book)));
    let Some((truth, book)) = last.filter(|(truth, _)| (truth - value).abs() > half) else { return };
    let mut message = words!(
        "{figure} of {area} in the night, {truth:.2} in the end ({:+.2} points)",
        "{figure} pour {area} dans la nuit, {truth:.2} à la fin (points : {:+.2})",
        truth - value;
        figure = told(row), area = area_name(row.area.as_deref())
    );
    if let (Measure::Share, Some(valid)) = (row.measure, book.counts.valid()) {
        message += words!(
            ", about {:.0} of {valid} valid votes",
            ", environ {:.0} suffrages exprimés sur {valid}",
            (truth - value).abs() / 100.0 * valid as f64
        );
    }
    let severity = if (truth - value).abs() >= 2.0 { Severity::Warning } else { Severity::Info };
    let hint = words!(
        "the count of the area was corrected after the night: name the status with the figure",
        "le décompte de la zone a été corrigé après la nuit : nommer le statut avec le chiffre"
    );
    out.push(at(row, "value", Finding::new(severity, "provisional_differs_from_final", message, hint)));
}
