//! The sentences a desk can print, in every language; each number comes from an output object.
//!
//! Polls suggest, the model estimates or projects, and only a published count is a result.

use super::{
    Distribution, Lang, Text, WinProbability, calendar, number,
    verdict::{self, Claim},
    words::{Likelihood, frequency},
};
use crate::{
    model::{
        campaign::Forecast,
        count::{Counted, Projection},
    },
    poll_error::PollErrors,
    vote::{Counts, Finding, Moment, ResultFact, Severity, Side, UnitResult, Vote, words},
};

/// The sentences that sum a vote up, with its title and day: what a desk can paste.
pub fn headline(
    vote: &Vote,
    forecast: Option<&Forecast>,
    projection: Option<&Projection>,
    errors: Option<&PollErrors>,
) -> Text {
    let title = |lang: Lang| format!("{} ({}).", vote.texts(lang.word()).title, calendar::date(vote.date, lang));
    Text::new(title(Lang::En), title(Lang::Fr)).then(&lead(vote, forecast, projection, errors))
}

/// The same without title and day: the result if there is one, else the count, else the polls.
pub fn lead(
    vote: &Vote,
    forecast: Option<&Forecast>,
    projection: Option<&Projection>,
    errors: Option<&PollErrors>,
) -> Text {
    if let Some(result) = last_result(vote) {
        match errors.and_then(|errors| poll_gap(vote, errors)) {
            Some(gap) => result.then(&gap),
            None => result,
        }
    } else if let Some(projection) = projection.filter(|p| p.available || p.counted.share.is_some()) {
        projection_outlook(vote, projection)
    } else if let Some(units) = of_all_units(vote).or_else(|| some_units(vote)) {
        match errors.and_then(|errors| poll_gap(vote, errors)) {
            Some(gap) => units.then(&gap),
            None => units,
        }
    } else if let Some(forecast) = forecast {
        forecast_outlook(vote, forecast)
    } else {
        Text::new("Nothing can be said yet.", "Rien ne peut encore être dit.")
    }
}

/// The result that stands: the final one; after a provisional one what the units add up to, if all are there.
fn last_result(vote: &Vote) -> Option<Text> {
    let published = result(vote)?;
    let is_final = vote.final_result().is_some();
    Some(of_all_units(vote).filter(|_| !is_final).unwrap_or(published))
}

/// The last published result, final before provisional; `None` where no share is published.
pub fn result(vote: &Vote) -> Option<Text> {
    let fact = vote.final_result().or_else(|| vote.provisional_result())?;
    let what = match fact.is_final {
        true => Text::new("Final result", "Résultat définitif"),
        false => Text::new("Provisional result", "Résultat provisoire"),
    };
    Some(result_words(vote, fact, &what)?.then(&verdict::of_result(vote, fact)))
}

/// What the units add up to, where each has a result and no total is published.
fn of_all_units(vote: &Vote) -> Option<Text> {
    let fact = vote.sum_of_units()?;
    let n = number_of(vote.units.len());
    let what = match fact.counts.valid() {
        Some(_) => words!(
            "Sum of the results of all {n} units (no total is published)",
            "Somme des résultats des {n} unités (aucun total n’est publié)";
            n
        ),
        None => words!(
            "Mean of the shares of all {n} units by their weight (no total is published)",
            "Moyenne pondérée des parts des {n} unités (aucun total n’est publié)";
            n
        ),
    };
    Some(result_words(vote, &fact, &what)?.then(&verdict::of_result(vote, &fact)))
}

/// What the units with a result add up to, where some have none.
fn some_units(vote: &Vote) -> Option<Text> {
    let known: Vec<&UnitResult> =
        vote.units.iter().filter(|unit| unit.counts.valid().is_some() || unit.yes_share.is_some()).collect();
    known.first()?;
    let (n, all) = (number_of(known.len()), number_of(vote.units.len()));
    let Some(yes) = vote.yes_share_of(known.iter().copied()) else {
        return Some(words!(
            "Shares of {n} of {all} units are published, and nothing tells the size of each: no sum can be given.",
            "Les parts de {n} unités sur {all} sont publiées, et rien n’indique leur taille : aucune somme n’est possible.";
            n, all
        ));
    };
    let fact = ResultFact { yes_share: Some(yes), ..ResultFact::of_units(Counts::default()) };
    let what = words!(
        "Sum of the results of {n} of {all} units (the others have none)",
        "Somme des résultats de {n} unités sur {all} (les autres n’en ont pas)";
        n, all
    );
    result_words(vote, &fact, &what)
}

fn number_of(n: usize) -> Text {
    Text::new(number::count(n as u64, Lang::En), number::count(n as u64, Lang::Fr))
}

/// A result in words, by what it is called.
fn result_words(vote: &Vote, fact: &ResultFact, what: &Text) -> Option<Text> {
    let share = fact.share(vote.focus)?;
    let shares = |lang: Lang| {
        let one = |side: Side, share: f64| format!("{} {}", name(vote, side, lang), number::percent(share, 2, lang));
        number::list(&[one(vote.focus, share), one(vote.focus.other(), 1.0 - share)], lang)
    };
    let turnout = |lang: Lang, word: &str| {
        let turnout = fact.counts.turnout().or(fact.turnout);
        turnout.map_or_else(String::new, |turnout| format!(", {word} {}", number::percent(turnout, 2, lang)))
    };
    Some(Text::new(
        format!("{}: {} of valid votes{}.", what.en, shares(Lang::En), turnout(Lang::En, "turnout")),
        format!("{} : {} des suffrages exprimés{}.", what.fr, shares(Lang::Fr), turnout(Lang::Fr, "participation")),
    ))
}

/// How far the polls' average lay from the result; `None` where that cannot be computed.
pub fn poll_gap(vote: &Vote, errors: &PollErrors) -> Option<Text> {
    let average = errors.poll_average.as_ref()?;
    let (gap, is_final) = match (errors.gap_points.r#final, errors.gap_points.provisional) {
        (Some(gap), _) => (gap, true),
        (None, gap) => (gap?, false),
    };
    let (polls_en, polls_fr) = match (average.n_polls, errors.n_used()) {
        (1, all) if all > 1 => (format!("the last of {all} polls"), format!("le dernier de {all} sondages")),
        (1, _) => ("one poll".to_owned(), "un seul sondage".to_owned()),
        (n, all) if all > n => {
            (format!("the average of {n} of {all} polls"), format!("la moyenne de {n} sondages sur {all}"))
        }
        (n, _) => (format!("the average of {n} polls"), format!("la moyenne de {n} sondages")),
    };
    let points = |lang| number::points(gap.abs(), 1, lang);
    // Compared as printed: nobody should read "0.0 points above".
    let (place_en, place_fr) = if number::signed(gap, 1, Lang::En) == "0.0" {
        ("as in the".to_owned(), "soit le niveau du".to_owned())
    } else if gap > 0.0 {
        (format!("{} above the", points(Lang::En)), format!("soit {} au-dessus du", points(Lang::Fr)))
    } else {
        (format!("{} below the", points(Lang::En)), format!("soit {} au-dessous du", points(Lang::Fr)))
    };
    let (count_en, count_fr) = if is_final { ("final", "définitif") } else { ("provisional", "provisoire") };
    let share = |lang| number::percent(average.two_way, 1, lang);
    Some(Text::new(
        format!(
            "Undecided left out, {polls_en} had {} at {}, {place_en} {count_en} result.",
            name(vote, vote.focus, Lang::En),
            share(Lang::En)
        ),
        format!(
            "Hors indécis, {polls_fr} donnait {} à {}, {place_fr} résultat {count_fr}.",
            name(vote, vote.focus, Lang::Fr),
            share(Lang::Fr)
        ),
    ))
}

/// What the polls suggest for the day.
pub fn forecast_outlook(vote: &Vote, forecast: &Forecast) -> Text {
    let (Some(share), Some(win)) = (&forecast.share, forecast.passing()) else {
        return Text::new(
            "No forecast: no poll of this vote can be used.",
            "Pas de prévision : aucun sondage utilisable sur cette consultation.",
        );
    };
    let claim = Claim::of_polls(vote);
    let (_, _, likelihood) = Likelihood::of(win);
    let lead = match likelihood {
        Likelihood::TooClose if vote.is_over() => Text::new(
            "Polls suggested that the outcome was too close to say:",
            "D’après les sondages, l’issue était trop incertaine pour être annoncée :",
        ),
        Likelihood::TooClose => Text::new(
            "Polls suggest that the outcome is too close to say:",
            "D’après les sondages, l’issue est trop incertaine pour être annoncée :",
        ),
        _ => {
            let suggest = if vote.is_over() { "Polls suggested that" } else { "Polls suggest that" };
            Text::new(suggest, "D’après les sondages,").then(&win_is(vote, claim, win, ":"))
        }
    };
    let lead = lead.then(&wins_in(vote, claim, win)).then(&verdict::beyond_polls(vote));
    let verb = if vote.is_over() { ("estimated", "estimait") } else { ("estimates", "estime") };
    lead.then(&interval(vote, share, verb))
}

/// What the count so far projects.
pub fn projection_outlook(vote: &Vote, projection: &Projection) -> Text {
    let stands = counted(vote, projection);
    let Some(share) = &projection.share else {
        return stands.then(&no_projection(projection)).then(&set_aside(projection));
    };
    let counted = stands.then(&set_aside(projection));
    // Everything is counted: there is nothing left to project.
    if projection.is_complete() {
        return counted.then(&verdict::of_complete(vote, projection));
    }
    let claim = Claim::of_count(vote);
    let verb = if vote.is_over() { ("projected", "projetait") } else { ("projects", "projette") };
    let interval = interval(vote, share, verb);
    let Some(win) = projection.win_probability else {
        let reason = projection.win_probability_reason.clone().unwrap_or_default();
        let open = words!(
            "Whether the proposal is carried cannot be said: {reason}.",
            "On ne peut dire si la proposition est adoptée : {reason}.";
            reason
        );
        return counted.then(&interval).then(&open);
    };
    let lead = match Likelihood::of(win).2 {
        Likelihood::TooClose if vote.is_over() => {
            Text::new("The outcome was too close to say:", "L’issue était trop incertaine pour être annoncée :")
        }
        Likelihood::TooClose => {
            Text::new("The outcome is too close to say:", "L’issue est trop incertaine pour être annoncée :")
        }
        _ => {
            let Text { en, fr } = win_is(vote, claim, win, ":");
            Text { en: capital(&en), fr: capital(&fr) }
        }
    };
    counted.then(&interval).then(&lead).then(&wins_in(vote, claim, win))
}

/// How many rows of the returns were left out; nothing where all count.
fn set_aside(projection: &Projection) -> Text {
    match projection.rows_set_aside {
        0 => Text::default(),
        1 => Text::new(
            "One row of the returns cannot be right and is left out.",
            "Une ligne de résultats ne peut pas être juste et n’est pas prise en compte.",
        ),
        n => Text::new(
            format!("{} rows of the returns cannot be right and are left out.", number::count(n as u64, Lang::En)),
            format!(
                "{} lignes de résultats ne peuvent pas être justes et ne sont pas prises en compte.",
                number::count(n as u64, Lang::Fr)
            ),
        ),
    }
}

/// How many findings there are of each kind that was found: `2 errors`, `1 note`.
pub fn by_severity(findings: &[Finding], lang: Lang) -> Vec<String> {
    let kinds = [
        (Severity::Error, lang.pick(["error", "errors"], ["erreur", "erreurs"])),
        (Severity::Warning, lang.pick(["warning", "warnings"], ["avertissement", "avertissements"])),
        (Severity::Info, lang.pick(["note", "notes"], ["remarque", "remarques"])),
    ];
    let counted = kinds.into_iter().map(|(severity, [one, several])| {
        let n = findings.iter().filter(|finding| finding.severity == severity).count();
        (n > 0).then(|| number::counted(n as u64, one, several, lang))
    });
    counted.flatten().collect()
}

/// What the checker found.
pub fn check(findings: &[Finding]) -> Text {
    if findings.is_empty() {
        return Text::new("The check found nothing doubtful.", "Le contrôle n’a rien relevé de douteux.");
    }
    let words = |lang| number::list(&by_severity(findings, lang), lang);
    Text::new(format!("The check found {}.", words(Lang::En)), format!("Le contrôle a relevé {}.", words(Lang::Fr)))
}

/// `a win for “No” is likely`, with what follows it.
fn win_is(vote: &Vote, claim: Claim, win: WinProbability, mark: &str) -> Text {
    let (side, _, likelihood) = Likelihood::of(win);
    let words = likelihood.words();
    let noun = |lang| claim.noun(vote, side, &name(vote, side, lang), lang);
    let (is, est) = if vote.is_over() { ("was", "était") } else { ("is", "est") };
    Text::new(
        format!("{} {is} {}{mark}", noun(Lang::En), words.en),
        format!("{} {est} {} {mark}", noun(Lang::Fr), words.fr),
    )
}

/// `“No” wins in about 9 in 10 of the model's simulations.`
fn wins_in(vote: &Vote, claim: Claim, win: WinProbability) -> Text {
    let (side, probability, _) = Likelihood::of(win);
    let clause = |lang| claim.clause(vote, side, &name(vote, side, lang), lang);
    Text::new(
        format!("{} in {} of the model’s simulations.", capital(&clause(Lang::En)), frequency(probability, Lang::En)),
        format!("{} {} dans les simulations du modèle.", capital(&clause(Lang::Fr)), frequency(probability, Lang::Fr)),
    )
}

fn no_projection(projection: &Projection) -> Text {
    if let (Some(_), Some(reason)) = (projection.counted.share, &projection.reason) {
        return words!("No projection: {reason}.", "Pas de projection : {reason}."; reason);
    }
    match projection.counted.progress.filter(|&progress| progress > 0.0) {
        Some(progress) => Text::new(
            format!(
                "Too early for a projection: {} of the expected valid votes are counted.",
                number::percent(progress, 1, Lang::En)
            ),
            format!(
                "Trop tôt pour une projection : {} des suffrages exprimés attendus sont dépouillés.",
                number::percent(progress, 1, Lang::Fr)
            ),
        ),
        None => Text::new(
            "No projection: nothing that can be used is counted yet.",
            "Pas de projection : aucun résultat partiel utilisable à ce stade.",
        ),
    }
}

/// The time of the data; `None` where none is published.
fn data_time(vote: &Vote, projection: &Projection, lang: Lang) -> Option<String> {
    clock_of(vote, projection.as_of.as_deref()?, lang)
}

/// An instant beside the day of the vote, on its clocks: `21:45`.
pub fn clock_of(vote: &Vote, instant: &str, lang: Lang) -> Option<String> {
    let moment = Moment::of_words(instant)?;
    Some(calendar::clock_near(vote.on_its_clock(moment), vote.date, lang))
}

/// Time of the data and units in: `As of 21:45, 226 of 304 units`; empty where neither is known.
pub fn data_stand(vote: &Vote, projection: &Projection, lang: Lang) -> String {
    let units = units_in(&projection.counted, lang);
    let time = data_time(vote, projection, lang);
    let time = time.map(|time| lang.pick(format!("as of {time}"), format!("état à {time}")));
    capital(&time.into_iter().chain(units).collect::<Vec<_>>().join(", "))
}

/// `226 of 304 units`, or the stations of a published line, as far as known.
pub fn units_in(counted: &Counted, lang: Lang) -> Option<String> {
    if let Some([stations, total]) = counted.stations {
        // Of a hundred, a percentage may be meant.
        if stations.fract() != 0.0 && total == 100.0 {
            let percent = number::percent_printed(stations, lang);
            return Some(lang.pick(format!("{percent} of the stations"), format!("{percent} des bureaux")));
        }
        let (stations, total) = (number::count_near(stations, lang), number::count_near(total, lang));
        return Some(lang.pick(format!("{stations} of {total} stations"), format!("{stations} bureaux sur {total}")));
    }
    let count = |n: usize| number::count(n as u64, lang);
    let units = count(counted.units?);
    Some(match counted.units_total.map(count) {
        Some(total) => lang.pick(format!("{units} of {total} units"), format!("{units} unités sur {total}")),
        None => lang.pick(format!("{units} units"), format!("{units} unités")),
    })
}

/// What stands counted, with its denominator.
fn counted(vote: &Vote, projection: &Projection) -> Text {
    let counted = &projection.counted;
    let Some(share) = counted.share else { return Text::new("", "") };
    if projection.is_complete() {
        let all = |lang| number::count(counted.units_total.or(counted.units).unwrap_or(0) as u64, lang);
        let share = |lang| format!("{} {}", name(vote, vote.focus, lang), number::percent(share, 2, lang));
        let time = |lang| data_time(vote, projection, lang).map_or_else(String::new, |time| format!(" ({time})"));
        return Text::new(
            format!("All {} units are counted{}: {}.", all(Lang::En), time(Lang::En), share(Lang::En)),
            format!("Les {} unités sont toutes dépouillées{} : {}.", all(Lang::Fr), time(Lang::Fr), share(Lang::Fr)),
        );
    }
    let write = |lang: Lang| {
        let units = units_in(counted, lang);
        let progress = counted.progress.map(|progress| {
            let progress = number::percent(progress, 1, lang);
            lang.pick(
                format!("{progress} of the expected valid votes"),
                format!("{progress} des suffrages exprimés attendus"),
            )
        });
        let parts: Vec<String> = units.into_iter().chain(progress).collect();
        // A published percentage has the digits it was printed with; only counted ballots have more.
        let share = match counted.yes {
            Some(_) => number::percent(share, 2, lang),
            None => number::percent_printed(share * 100.0, lang),
        };
        (parts.join(", "), format!("{} {share}", name(vote, vote.focus, lang)))
    };
    let ((parts_en, share_en), (parts_fr, share_fr)) = (write(Lang::En), write(Lang::Fr));
    let stand = |lang| {
        let time = data_time(vote, projection, lang);
        match (vote.is_over(), time) {
            (false, Some(time)) => lang.pick(format!("Counted as of {time}"), format!("Dépouillé à {time}")),
            (false, None) => lang.pick("Counted so far", "Dépouillé à ce stade").to_owned(),
            (true, Some(time)) => lang.pick(format!("Counted by {time}"), format!("Dépouillé à {time}")),
            (true, None) => lang.pick("Counted by then", "Dépouillé à ce stade").to_owned(),
        }
    };
    let (en, fr) = (stand(Lang::En), stand(Lang::Fr));
    if parts_en.is_empty() {
        return Text::new(format!("{en}: {share_en}."), format!("{fr} : {share_fr}."));
    }
    Text::new(format!("{en}, in {parts_en}: {share_en}."), format!("{fr}, dans {parts_fr} : {share_fr}."))
}

/// The model's estimate with its range of nine in ten.
fn interval(vote: &Vote, share: &Distribution, verb: (&str, &str)) -> Text {
    let (lower, upper) = share.interval(0.9);
    let percent = |share, lang| number::percent(share, 1, lang);
    Text::new(
        format!(
            "The model {} {} at {} of valid votes, and between {} and {} in 9 cases out of 10.",
            verb.0,
            name(vote, vote.focus, Lang::En),
            percent(share.quantile("0.5"), Lang::En),
            percent(lower, Lang::En),
            percent(upper, Lang::En)
        ),
        format!(
            "Le modèle {} {} à {} des suffrages exprimés, et entre {} et {} dans 9 cas sur 10.",
            verb.1,
            name(vote, vote.focus, Lang::Fr),
            percent(share.quantile("0.5"), Lang::Fr),
            percent(lower, Lang::Fr),
            percent(upper, Lang::Fr)
        ),
    )
}

/// An option's label in the quotation marks of the language.
pub(super) fn name(vote: &Vote, side: Side, lang: Lang) -> String {
    let label = vote.texts(lang.word()).label(side);
    lang.pick(format!("“{label}”"), format!("« {label} »"))
}

/// First letter in upper case.
pub(crate) fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

#[cfg(test)]
mod tests {
    use insta::assert_snapshot;

    use super::*;
    use crate::summary::example;

    /// Both languages, with every unbreakable space made visible as `_` (narrow) or `~`.
    fn shown(text: &Text) -> String {
        format!("{}\n{}", text.en, text.fr).replace('\u{202f}', "_").replace('\u{a0}', "~")
    }

    fn before_the_vote() -> Vote {
        Vote { results: Vec::new(), ..example::vote() }
    }

    #[test]
    fn with_a_result_the_headline_is_the_result_and_what_the_polls_had_said() {
        let (vote, forecast, errors) = (example::vote(), example::forecast(), example::errors());
        // 78734 / 138933 = 56.67 %, 141099 / 174165 = 81.01 %, 66 − 56.67 = 9.3
        assert_snapshot!(shown(&headline(&vote, Some(&forecast), None, Some(&errors))), @r"
        Referendum of <Example> & Co (4~November~2018). Final result: “No” 56.67% and “Yes” 43.33% of valid votes, turnout 81.01%. Undecided left out, one poll had “No” at 66.0%, 9.3~points above the final result.
        Référendum de l’exemple (4~novembre~2018). Résultat définitif_: «_Non_» 56,67_% et «_Oui_» 43,33_% des suffrages exprimés, participation 81,01_%. Hors indécis, un seul sondage donnait «_Non_» à 66,0_%, soit 9,3~points au-dessus du résultat définitif.
        ");
    }

    #[test]
    fn before_the_vote_the_headline_is_what_the_polls_suggest() {
        assert_snapshot!(shown(&headline(&before_the_vote(), Some(&example::forecast()), None, None)), @r"
        Referendum of <Example> & Co (4~November~2018). Polls suggest that a win for “No” is very likely: “No” wins in more than 99 in 100 of the model’s simulations. The model estimates “No” at 68.0% of valid votes, and between 59.8% and 76.2% in 9 cases out of 10.
        Référendum de l’exemple (4~novembre~2018). D’après les sondages, une victoire de «_Non_» est très probable_: «_Non_» l’emporte plus de 99 fois sur 100 dans les simulations du modèle. Le modèle estime «_Non_» à 68,0_% des suffrages exprimés, et entre 59,8_% et 76,2_% dans 9 cas sur 10.
        ");
    }

    #[test]
    fn in_the_night_the_headline_is_the_count_and_the_projection() {
        let projection = example::projection();
        assert_snapshot!(shown(&headline(&before_the_vote(), None, Some(&projection), None)), @r"
        Referendum of <Example> & Co (4~November~2018). Counted as of 21:45, in 226 of 304 units, 72.3% of the expected valid votes: “No” 52.00%. The model projects “No” at 53.3% of valid votes, and between 52.1% and 54.5% in 9 cases out of 10. A win for “No” is very likely: “No” wins in more than 99 in 100 of the model’s simulations.
        Référendum de l’exemple (4~novembre~2018). Dépouillé à 21~h~45, dans 226 unités sur 304, 72,3_% des suffrages exprimés attendus_: «_Non_» 52,00_%. Le modèle projette «_Non_» à 53,3_% des suffrages exprimés, et entre 52,1_% et 54,5_% dans 9 cas sur 10. Une victoire de «_Non_» est très probable_: «_Non_» l’emporte plus de 99 fois sur 100 dans les simulations du modèle.
        ");
    }

    #[test]
    fn without_polls_it_says_so() {
        assert_snapshot!(shown(&headline(&before_the_vote(), Some(&example::no_forecast()), None, None)), @r"
        Referendum of <Example> & Co (4~November~2018). No forecast: no poll of this vote can be used.
        Référendum de l’exemple (4~novembre~2018). Pas de prévision_: aucun sondage utilisable sur cette consultation.
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
        Polls suggest that the outcome is too close to say: “Yes” wins in about 6 in 10 of the model’s simulations. The model estimates “No” at 49.8% of valid votes, and between 45.3% and 54.3% in 9 cases out of 10.
        D’après les sondages, l’issue est trop incertaine pour être annoncée_: «_Oui_» l’emporte environ 6 fois sur 10 dans les simulations du modèle. Le modèle estime «_Non_» à 49,8_% des suffrages exprimés, et entre 45,3_% et 54,3_% dans 9 cas sur 10.
        ");
        let projection = Projection { win_probability, ..example::projection() };
        assert!(projection_outlook(&before_the_vote(), &projection).en.contains("too close to say"));
    }

    #[test]
    fn a_printed_percentage_keeps_the_digits_it_was_printed_with() {
        let mut projection = example::projection();
        projection.counted.yes = None;
        projection.counted.no = None;
        projection.counted.progress = None;
        let text = projection_outlook(&before_the_vote(), &projection);
        assert!(text.en.starts_with("Counted as of 21:45, in 226 of 304 units: “No” 52%."), "{}", text.en); // not 52.00 %
    }

    #[test]
    fn too_early_is_said_with_its_denominator() {
        let mut projection =
            Projection { available: false, share: None, win_probability: None, ..example::projection() };
        // What is counted would be told first.
        projection.counted.share = None;
        projection.counted.progress = Some(0.012);
        assert_snapshot!(shown(&projection_outlook(&before_the_vote(), &projection)), @r"
        Too early for a projection: 1.2% of the expected valid votes are counted.
        Trop tôt pour une projection_: 1,2_% des suffrages exprimés attendus sont dépouillés.
        ");
        projection.counted.progress = None;
        assert_snapshot!(shown(&projection_outlook(&before_the_vote(), &projection)), @r"
        No projection: nothing that can be used is counted yet.
        Pas de projection_: aucun résultat partiel utilisable à ce stade.
        ");
    }

    #[test]
    fn polls_below_the_result_and_polls_that_hit_it() {
        let mut errors = example::errors();
        errors.gap_points.r#final = Some(-1.94);
        assert_snapshot!(shown(&poll_gap(&example::vote(), &errors).expect("a gap")), @r"
        Undecided left out, one poll had “No” at 66.0%, 1.9~points below the final result.
        Hors indécis, un seul sondage donnait «_Non_» à 66,0_%, soit 1,9~point au-dessous du résultat définitif.
        ");
        errors.gap_points.r#final = Some(0.04);
        assert_snapshot!(shown(&poll_gap(&example::vote(), &errors).expect("a gap")), @r"
        Undecided left out, one poll had “No” at 66.0%, as in the final result.
        Hors indécis, un seul sondage donnait «_Non_» à 66,0_%, soit le niveau du résultat définitif.
        ");
        errors.gap_points.r#final = None;
        assert!(poll_gap(&example::vote(), &errors).expect("a gap").en.ends_with("the provisional result."));
    }

    #[test]
    fn findings_are_counted_in_words() {
        let finding = |severity| Finding::new(severity, "code", Text::same("message"), Text::same("hint"));
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
