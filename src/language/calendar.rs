//! Dates and clock times as a reader of a language expects them.

use jiff::civil::{Date, Time};

use super::Lang;

/// `4 November 2018`, `4 novembre 2018`, `4. November 2018`, `4 de noviembre de 2018`; the first of a French month is `1er`.
///
/// # Example
/// ```
/// use plebis::language::{Lang, calendar};
/// assert_eq!(calendar::date(jiff::civil::date(2018, 11, 4), Lang::En), "4\u{a0}November\u{a0}2018");
/// ```
pub fn date(date: Date, lang: Lang) -> String {
    let of = if lang == Lang::Es { "\u{a0}de" } else { "" };
    format!("{}{of}\u{a0}{}", day_month(date, lang), date.year())
}

/// `4 November`, `4 novembre`, `4. November`, `4 de noviembre`.
pub fn day_month(date: Date, lang: Lang) -> String {
    let of = if lang == Lang::Es { "\u{a0}de" } else { "" };
    format!("{}{of}\u{a0}{}", day(date, lang), month_name(date, lang))
}

/// Short, for axes and narrow columns: `4 Nov 2018` or `4 nov. 2018`.
pub fn date_short(date: Date, lang: Lang) -> String {
    format!("{}\u{a0}{}", day_month_short(date, lang), date.year())
}

/// Short, for axes: `4 Nov` or `4 nov.`.
pub fn day_month_short(date: Date, lang: Lang) -> String {
    format!("{}\u{a0}{}", day(date, lang), month_short(date, lang))
}

/// `March 2017`, `mars 2017`, `marzo de 2017`.
pub fn month(date: Date, lang: Lang) -> String {
    let of = if lang == Lang::Es { "\u{a0}de" } else { "" };
    format!("{}{of}\u{a0}{}", month_name(date, lang), date.year())
}

/// Names of the months, whole and short, as the language writes them within a sentence.
#[rustfmt::skip]
fn months(lang: Lang) -> [(&'static str, &'static str); 12] {
    match lang {
        Lang::En => [
            ("January", "Jan"), ("February", "Feb"), ("March", "Mar"), ("April", "Apr"), ("May", "May"), ("June", "Jun"),
            ("July", "Jul"), ("August", "Aug"), ("September", "Sep"), ("October", "Oct"), ("November", "Nov"), ("December", "Dec"),
        ],
        Lang::Fr => [
            ("janvier", "janv."), ("février", "févr."), ("mars", "mars"), ("avril", "avr."), ("mai", "mai"), ("juin", "juin"),
            ("juillet", "juil."), ("août", "août"), ("septembre", "sept."), ("octobre", "oct."), ("novembre", "nov."), ("décembre", "déc."),
        ],
        Lang::De => [
            ("Januar", "Jan."), ("Februar", "Feb."), ("März", "März"), ("April", "Apr."), ("Mai", "Mai"), ("Juni", "Juni"),
            ("Juli", "Juli"), ("August", "Aug."), ("September", "Sept."), ("Oktober", "Okt."), ("November", "Nov."), ("Dezember", "Dez."),
        ],
        Lang::It => [
            ("gennaio", "gen."), ("febbraio", "feb."), ("marzo", "mar."), ("aprile", "apr."), ("maggio", "mag."), ("giugno", "giu."),
            ("luglio", "lug."), ("agosto", "ago."), ("settembre", "set."), ("ottobre", "ott."), ("novembre", "nov."), ("dicembre", "dic."),
        ],
        Lang::Es => [
            ("enero", "ene."), ("febrero", "feb."), ("marzo", "mar."), ("abril", "abr."), ("mayo", "may."), ("junio", "jun."),
            ("julio", "jul."), ("agosto", "ago."), ("septiembre", "sept."), ("octubre", "oct."), ("noviembre", "nov."), ("diciembre", "dic."),
        ],
    }
}

/// Name of the month alone.
pub fn month_name(date: Date, lang: Lang) -> &'static str {
    months(lang)[usize::from(date.month().unsigned_abs()) - 1].0
}

/// Short name of the month: `Nov` or `nov.`; French months of four letters or fewer stay whole.
pub fn month_short(date: Date, lang: Lang) -> &'static str {
    months(lang)[usize::from(date.month().unsigned_abs()) - 1].1
}

/// The month of a word, whole or cut after three letters or more: `Sept.`, `septembre`, `Sep`; 1 is January.
///
/// `None` where no language has it, or languages mean different months by it.
pub fn month_called(word: &str) -> Option<i8> {
    let folded =
        |name: &str| name.trim_end_matches('.').to_lowercase().replace('é', "e").replace('û', "u").replace('ä', "a");
    let word = folded(word);
    if word.chars().count() < 3 {
        return None;
    }
    // What spreadsheets write in German for March.
    if word == "mrz" {
        return Some(3);
    }
    let is_of = |(whole, short): &(&str, &str)| folded(whole).starts_with(&word) || folded(short) == word;
    let mut found = Lang::ALL.into_iter().flat_map(|lang| (1..).zip(months(lang)).filter(|(_, names)| is_of(names)));
    let (first, _) = found.next()?;
    found.all(|(month, _)| month == first).then_some(first)
}

/// Days of field work, short: `14–17 Sep 2018`, `28 Aug – 3 Sep 2018`, `30 Dec 2018 – 2 Jan 2019`.
pub fn date_range_short(first: Date, last: Date, lang: Lang) -> String {
    let end = date_short(last, lang);
    if first == last {
        end
    } else if (first.year(), first.month()) == (last.year(), last.month()) {
        format!("{}–{end}", day(first, lang))
    } else if first.year() == last.year() {
        format!("{} –\u{a0}{end}", day_month_short(first, lang))
    } else {
        format!("{} –\u{a0}{end}", date_short(first, lang))
    }
}

/// Months of field work where no day is known: `Apr 2018`, `Jun – Aug 2018`.
pub fn month_range_short(first: Date, last: Date, lang: Lang) -> String {
    let end = format!("{}\u{a0}{}", month_short(last, lang), last.year());
    if (first.year(), first.month()) == (last.year(), last.month()) {
        end
    } else if first.year() == last.year() {
        format!("{} –\u{a0}{end}", month_short(first, lang))
    } else {
        format!("{}\u{a0}{} –\u{a0}{end}", month_short(first, lang), first.year())
    }
}

/// A clock time to the minute: `20:05`, `20 h 05` and `20 h`, `20.05 Uhr`.
pub fn clock(time: Time, lang: Lang) -> String {
    let (hour, minute) = (time.hour(), time.minute());
    match lang {
        Lang::En | Lang::It | Lang::Es => format!("{hour:02}:{minute:02}"),
        Lang::Fr if minute == 0 => format!("{hour}\u{a0}h"),
        Lang::Fr => format!("{hour}\u{a0}h\u{a0}{minute:02}"),
        Lang::De => format!("{hour}.{minute:02}\u{a0}Uhr"),
    }
}

fn day(date: Date, lang: Lang) -> String {
    match (lang, date.day()) {
        (Lang::Fr, 1) => "1er".to_owned(),
        (Lang::It, 1) => "1º".to_owned(),
        (Lang::De, day) => format!("{day}."),
        (_, day) => day.to_string(),
    }
}

pub(super) fn zone(seconds: i32) -> String {
    if seconds == 0 {
        return "UTC".to_owned();
    }
    let sign = if seconds < 0 { '\u{2212}' } else { '+' };
    let (hours, minutes) = (seconds.abs() / 3600, seconds.abs() / 60 % 60);
    if minutes == 0 { format!("UTC{sign}{hours}") } else { format!("UTC{sign}{hours}:{minutes:02}") }
}

#[cfg(test)]
mod tests {
    use jiff::{
        civil::{date as day_of, time},
        tz::Offset,
    };

    use super::{super::quantity::moment, Lang::*, *};

    #[test]
    fn months_are_found_by_their_names_whole_or_short_in_every_language() {
        for lang in Lang::ALL {
            for (number, (whole, short)) in (1..).zip(months(lang)) {
                assert_eq!(month_called(whole), Some(number), "{whole}");
                assert_eq!(month_called(short), Some(number), "{short}");
            }
        }
        assert_eq!([month_called("SEPT"), month_called("Decem"), month_called("fevr")], [Some(9), Some(12), Some(2)]);
        // `jui` begins juin and juillet.
        assert_eq!([month_called("jui"), month_called("se"), month_called("Mond"), month_called("")], [None; 4]);
    }

    fn plain(text: String) -> String {
        text.replace('\u{a0}', " ")
    }

    #[test]
    fn dates_are_written_as_each_language_does() {
        assert_eq!(plain(date(day_of(2018, 11, 4), En)), "4 November 2018");
        assert_eq!(plain(date(day_of(2018, 11, 4), Fr)), "4 novembre 2018");
        assert_eq!(plain(date(day_of(2018, 8, 1), Fr)), "1er août 2018"); // French first of the month
        assert_eq!(plain(date_short(day_of(2018, 7, 2), Fr)), "2 juil. 2018");
        assert_eq!(plain(month(day_of(2017, 3, 1), En)), "March 2017");
    }

    #[test]
    fn a_range_says_the_month_and_year_once() {
        let range = |a: (i16, i8, i8), b: (i16, i8, i8)| {
            plain(date_range_short(day_of(a.0, a.1, a.2), day_of(b.0, b.1, b.2), En))
        };
        assert_eq!(range((2018, 9, 14), (2018, 9, 17)), "14–17 Sep 2018");
        assert_eq!(range((2018, 8, 28), (2018, 9, 3)), "28 Aug – 3 Sep 2018");
        assert_eq!(range((2018, 12, 30), (2019, 1, 2)), "30 Dec 2018 – 2 Jan 2019");
        assert_eq!(range((2018, 9, 14), (2018, 9, 14)), "14 Sep 2018");
        assert_eq!(plain(month_range_short(day_of(2018, 6, 1), day_of(2018, 8, 31), Fr)), "juin – août 2018");
        assert_eq!(plain(month_range_short(day_of(2018, 4, 1), day_of(2018, 4, 30), En)), "Apr 2018");
    }

    #[test]
    fn clock_times() {
        assert_eq!(clock(time(20, 5, 59, 0), En), "20:05"); // minutes are cut, never rounded up
        assert_eq!(plain(clock(time(20, 5, 0, 0), Fr)), "20 h 05"); // DESK §1
        assert_eq!(plain(clock(time(20, 0, 0, 0), Fr)), "20 h");
        assert_eq!(clock(time(0, 0, 0, 0), En), "00:00");
    }

    #[test]
    fn an_instant_stands_on_the_clock_of_its_place_with_its_zone() {
        let at = |offset: Offset, lang| {
            moment(offset.to_datetime("2020-10-04T12:40:00Z".parse().expect("a time")), offset, lang)
        };
        assert_eq!(plain(at(Offset::constant(11), En)), "4 October 2020, 23:40 (UTC+11)");
        assert_eq!(plain(at(Offset::constant(11), Fr)), "4 octobre 2020 à 23 h 40 (UTC+11)");
        assert_eq!(plain(at(Offset::UTC, En)), "4 October 2020, 12:40 (UTC)");
        let half = Offset::from_seconds(-(3 * 3600 + 1800)).expect("an offset");
        assert_eq!(plain(at(half, En)), "4 October 2020, 09:10 (UTC−3:30)");
    }
}
