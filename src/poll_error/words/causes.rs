//! Assumption and verdict of each line of the gap table.

use super::{
    super::{
        causes::{Case, CauseName, Detail, Fact},
        selection::Seen,
    },
    names,
};
use crate::{
    summary::{Lang, number},
    vote::{Side, Vote},
};

/// The assumption that a cause needs, and whether it then reaches.
pub(in crate::poll_error) fn cause(
    vote: &Vote,
    case: &Case<'_>,
    seen: &[Seen<'_>],
    fact: &Fact,
    lang: Lang,
) -> (String, String) {
    let teller = Teller { vote, case, seen, fact, lang };
    let finish = |text: String| number::spaced(&text, lang);
    (finish(teller.assumption()), finish(teller.verdict()))
}

/// A ratio of turnouts and the poll that needs it.
type Ratio = (f64, String);

struct Teller<'a> {
    vote: &'a Vote,
    case: &'a Case<'a>,
    seen: &'a [Seen<'a>],
    fact: &'a Fact,
    lang: Lang,
}

impl Teller<'_> {
    fn assumption(&self) -> String {
        let lang = self.lang;
        let (over, under) = (self.option(self.case.over), self.option(self.case.over.other()));
        match (self.fact.cause, &self.fact.detail) {
            (CauseName::Sampling, _) => lang.pick(
                "Every poll of the average is a simple random sample, and chance was as unkind as one time in twenty.",
                "Chaque sondage de la moyenne est un échantillon aléatoire simple, et le hasard a été aussi défavorable qu’une fois sur vingt.",
            ).to_owned(),
            (CauseName::Rounding, _) => lang.pick(
                format!("Every printed figure was rounded in favour of {over}."),
                format!("Chaque chiffre publié a été arrondi en faveur de {over}."),
            ),
            (_, Detail::Undecided { silent, .. }) => {
                let mut text = lang.pick(
                    format!("All who were undecided or would not answer voted {under}"),
                    format!("Tous les indécis et ceux qui n’ont pas répondu ont voté {under}"),
                );
                if *silent > 0 {
                    text += lang.pick(
                        "; polls that do not report them had as many",
                        " ; les sondages qui ne les publient pas en avaient autant",
                    );
                }
                text + "."
            }
            (_, Detail::LateSwing { omega_points, mean_days }) => {
                let step = number::points(*omega_points, 1, lang);
                let (one, several) = lang.pick(("day", "days"), ("jour", "jours"));
                let days = number::counted(mean_days.round().max(0.0) as u64, one, several, lang);
                lang.pick(
                    format!("Opinion drifted at random by about {step} a day, for {days} on average, as far as one time in twenty."),
                    format!("L’opinion a dérivé au hasard d’environ {step} par jour, pendant {days} en moyenne, aussi loin qu’une fois sur vingt."),
                )
            }
            (_, Detail::Turnout { turnout: Some(turnout), .. }) => {
                let turnout = number::percent(*turnout, 1, lang);
                lang.pick(
                    format!("Every supporter of {under} voted; valid votes came from {turnout} of the register, so all who are missing favoured {over}."),
                    format!("Tous les partisans de {under} ont voté ; les suffrages exprimés représentent {turnout} des inscrits, donc tous les absents étaient pour {over}."),
                )
            }
            (_, Detail::Turnout { .. }) => lang.pick(
                "The supporters of the two sides did not vote equally often; the turnout is not published.",
                "Les partisans des deux camps n’ont pas voté autant les uns que les autres ; la participation n’est pas publiée.",
            ).to_owned(),
            (_, Detail::House { house: Some(house), .. }) => lang.pick(
                format!("Every house had asked as {house} did, whose last poll has the lowest {over}."),
                format!("Chaque institut aurait interrogé comme {house}, dont le dernier sondage donne le moins à {over}."),
            ),
            (_, Detail::House { .. }) => lang.pick(
                "Another house would have found something else.",
                "Un autre institut aurait trouvé autre chose.",
            ).to_owned(),
            _ => lang.pick(
                "What is left when the cause that reaches furthest does its most.",
                "Ce qui reste quand la cause qui va le plus loin donne tout ce qu’elle peut.",
            ).to_owned(),
        }
    }

    fn verdict(&self) -> String {
        match &self.fact.detail {
            Detail::Undecided { reporting, exceptions, .. } => self.reach() + &self.undecided(*reporting, exceptions),
            Detail::Turnout { needed, least, greatest, possible, .. } => {
                let range = least.as_ref().zip(greatest.as_ref());
                self.reach() + &self.turnout(*needed, range, *possible)
            }
            Detail::Unexplained { together, reaching, furthest } => self.unexplained(*together, *reaching, *furthest),
            _ => self.reach().trim_end().to_owned(),
        }
    }

    /// How much of the gap the cause can explain, with a space at the end.
    fn reach(&self) -> String {
        let lang = self.lang;
        let gap = number::points(self.case.gap, 1, lang);
        match (self.fact.most, self.fact.closes) {
            (Some(_), Some(true)) => lang.pick(
                format!("It could explain the whole gap of {gap}. "),
                format!("Cela pourrait expliquer tout l’écart de {gap}. "),
            ),
            (Some(most), _) => {
                let most = number::decimal(most, 1, lang);
                lang.pick(
                    format!("It explains at most {most} of the {gap}. "),
                    format!("Cela explique au plus {most} des {gap}. "),
                )
            }
            (None, _) => {
                let why = match self.fact.cause {
                    CauseName::Sampling => {
                        lang.pick("a poll has no sample size", "un sondage n’indique pas son effectif")
                    }
                    CauseName::Undecided => {
                        lang.pick("the polls do not report them", "les sondages ne les publient pas")
                    }
                    CauseName::LateSwing => lang.pick("a poll has no date", "un sondage n’est pas daté"),
                    CauseName::HouseMode => lang.pick("there is only one house", "il n’y a qu’un seul institut"),
                    CauseName::TurnoutBySide => {
                        lang.pick("the turnout is not published", "la participation n’est pas publiée")
                    }
                    CauseName::Rounding | CauseName::Unexplained => {
                        lang.pick("the figures are not published", "les chiffres ne sont pas publiés")
                    }
                };
                lang.pick(format!("It cannot be computed: {why}. "), format!("Cela ne peut pas être calculé : {why}. "))
            }
        }
    }

    /// "Even so No stays too high in all 4 polls of 2018 that report them, but not in I-Scope (March 2017)."
    fn undecided(&self, reporting: usize, exceptions: &[String]) -> String {
        let lang = self.lang;
        let over = self.option(self.case.over);
        if reporting == 0 {
            return String::new();
        }
        if exceptions.is_empty() {
            return match reporting {
                1 => lang.pick(
                    format!("Even so {over} stays too high in the only poll that reports them."),
                    format!("Même ainsi, {over} reste trop haut dans le seul sondage qui les publie."),
                ),
                _ => lang.pick(
                    format!("Even so {over} stays too high in all {reporting} polls that report them."),
                    format!("Même ainsi, {over} reste trop haut dans les {reporting} sondages qui les publient."),
                ),
            };
        }
        let labels: Vec<String> = exceptions.iter().map(|id| self.poll(id)).collect();
        let labels = number::list(&labels, lang);
        let left = reporting - exceptions.len();
        if left == 0 {
            return lang.pick(
                format!("Then {over} is no longer too high in any poll that reports them."),
                format!("Alors {over} n’est plus trop haut dans aucun sondage qui les publie."),
            );
        }
        let year = self.vote.date.year();
        let of_year = |id: &str| {
            self.seen.iter().any(|seen| seen.poll.poll_id == id && seen.day().is_some_and(|day| day.year() == year))
        };
        let same_year = self.fact.polls.iter().filter(|poll| of_year(&poll.poll_id)).count();
        if same_year == left && !exceptions.iter().any(|id| of_year(id)) {
            if left == 1 {
                return lang.pick(
                    format!("Even so {over} stays too high in the only poll of {year} that reports them, but not in {labels}."),
                    format!("Même ainsi, {over} reste trop haut dans le seul sondage de {year} qui les publie, mais pas dans {labels}."),
                );
            }
            lang.pick(
                format!("Even so {over} stays too high in all {left} polls of {year} that report them, but not in {labels}."),
                format!("Même ainsi, {over} reste trop haut dans les {left} sondages de {year} qui les publient, mais pas dans {labels}."),
            )
        } else {
            lang.pick(
                format!("Even so {over} stays too high in {left} of the {reporting} polls that report them, but not in {labels}."),
                format!("Même ainsi, {over} reste trop haut dans {left} des {reporting} sondages qui les publient, mais pas dans {labels}."),
            )
        }
    }

    /// Ratios are told as understated to overstated side, so that they are above 1 where turnout is the cause.
    fn turnout(&self, needed: f64, range: Option<(&Ratio, &Ratio)>, possible: Option<f64>) -> String {
        let lang = self.lang;
        let (over, under) = (self.option(self.case.over), self.option(self.case.over.other()));
        let told = |yes_no: f64| if self.case.over == Side::No { yes_no } else { 1.0 / yes_no };
        let ratio = |yes_no: f64| number::decimal(told(yes_no), 2, lang);
        let mut text = lang.pick(
            format!("Turnout alone would need supporters of {under} to vote {} times as often as those of {over}", ratio(needed)),
            format!("À elle seule, la participation des partisans de {under} devrait être {} fois celle des partisans de {over}", ratio(needed)),
        );
        if let Some((a, b)) = range.filter(|(a, b)| a.1 != b.1) {
            let (low, high) = if told(a.0) <= told(b.0) { (a, b) } else { (b, a) };
            let (low, high) = ((ratio(low.0), self.poll(&low.1)), (ratio(high.0), self.poll(&high.1)));
            text += &lang.pick(
                format!(", from {} for {} to {} for {}", low.0, low.1, high.0, high.1),
                format!(", de {} pour {} à {} pour {}", low.0, low.1, high.0, high.1),
            );
        }
        if let Some(possible) = possible.map(told).filter(|possible| possible.is_finite()) {
            let possible = number::decimal(possible, 2, lang);
            text += &lang.pick(
                format!("; the actual turnout allows {possible} at most"),
                format!(" ; la participation constatée permet au plus {possible}"),
            );
        }
        text + "."
    }

    fn unexplained(&self, together: f64, reaching: usize, furthest: Option<CauseName>) -> String {
        let lang = self.lang;
        let Some(furthest) = furthest else {
            return lang.pick("No cause can be computed.", "Aucune cause ne peut être calculée.").to_owned();
        };
        let left = self.fact.most.unwrap_or(0.0);
        // As many as the chart counts.
        if left <= 0.0 && reaching > 1 {
            return lang.pick(
                format!("{reaching} causes could each alone explain the gap. That they could does not show that they did."),
                format!("Les causes qui pourraient chacune expliquer l’écart à elle seule sont au nombre de {reaching}. Qu’elles le puissent ne montre pas qu’elles l’ont fait."),
            );
        }
        if left <= 0.0 {
            return lang.pick(
                format!("{} alone could explain the gap. That it could does not show that it did.", furthest.heading(lang)),
                format!("À elle seule, cette cause pourrait expliquer l’écart : {}. Qu’elle le puisse ne montre pas qu’elle l’a fait.", furthest.name(lang)),
            );
        }
        let (left, sum) = (number::points(left, 1, lang), number::points(together, 1, lang));
        let enough = together >= self.case.gap;
        lang.pick(
            format!(
                "No cause reaches alone: {} goes furthest and leaves {left}. All of them at their most add up to {sum}, {} the gap.",
                furthest.name(lang),
                if enough { "enough for" } else { "less than" }
            ),
            format!(
                "Aucune cause ne suffit seule : {} va le plus loin et laisse {left}. Toutes ensemble, au plus fort, font {sum}, {} l’écart.",
                furthest.name(lang),
                if enough { "assez pour" } else { "moins que" }
            ),
        )
    }

    fn option(&self, side: Side) -> String {
        names::option(self.vote, side, self.lang)
    }

    fn poll(&self, id: &str) -> String {
        let seen = self.seen.iter().find(|seen| seen.poll.poll_id == id);
        seen.map_or_else(|| id.to_owned(), |seen| names::poll(seen, self.lang))
    }
}
