//! Flags that several commands share: what came in, how it is projected, how charts look.

use std::path::{Path, PathBuf};

use super::context::{Context, Subject, count_options, moment};
use crate::language::say;
use crate::{
    Error, InputError, Result,
    chart::{self, ChartSpec, DeskTheme, Theme},
    data::plain_file,
    language::Text,
    maths::share_of,
    model::count::{self, Method},
    publish::Terms,
    tally,
    vote::{Severity, Snapshot, Vote},
};

/// What came in, and until when.
#[derive(Debug, Clone, Default, clap::Args)]
pub struct CameIn {
    /// What came in, instead of the folder's returns.csv
    #[arg(long, value_name = "FILE")]
    pub returns: Option<PathBuf>,
    /// Use only what was public by then: a time with its offset, or a day, which ends by the offset of `polls_close`, else by `timezone` (without any of them: UTC)
    #[arg(long, value_name = "TIME")]
    pub as_of: Option<String>,
}

impl CameIn {
    /// A vote with what came in, and the rows that count.
    pub fn subject(&self, name: &str, context: &Context) -> Result<(Subject, Snapshot)> {
        let (mut subject, as_of) = context.subject_at(name, self.returns.as_deref(), self.as_of.as_deref())?;
        subject.check_baselines(Severity::Error);
        let snapshot = tally::snapshot(&subject.vote, &subject.baselines, as_of);
        Ok((subject, snapshot))
    }
}

/// Until when nothing is published.
#[derive(Debug, Clone, Default, clap::Args)]
pub struct Withheld {
    /// Publish nothing before this time. The publication folder and the recording keep it, and `off` lifts it; the vote's own embargo counts too, and no flag
    /// lifts that
    #[arg(long, value_name = "TIME|off")]
    pub embargo: Option<String>,
}

impl Withheld {
    /// Terms with what is asked.
    pub fn on(&self, terms: Terms) -> Result<Terms> {
        let until = self.embargo.as_deref().filter(|text| !text.trim().eq_ignore_ascii_case(OFF));
        let embargo = until
            .map(|text| moment("--embargo", text))
            .transpose()
            .map_err(|error| Error::usage(error.problem(), say!(Flag::EmbargoCure)))?;
        Ok(Terms { embargo, settles: self.embargo.is_some(), ..terms })
    }
}

/// The word that lifts an embargo.
const OFF: &str = "off";

/// The share that a number in percent is, without the last figures of a division.
pub fn percent_as_share(percent: f64) -> Option<f64> {
    (percent > 0.0 && percent <= 100.0).then(|| share_of(percent))
}

/// On or off.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum OnOff {
    /// On
    On,
    /// Off
    Off,
}

/// How the count is projected.
#[derive(Debug, Clone, clap::Args)]
pub struct Projecting {
    /// What is known of the counting order, e.g. "Nouméa late" or "Nouméa+Dumbéa late"
    #[arg(long, value_name = "TEXT")]
    pub hint: Option<String>,
    /// How units are projected
    #[arg(long, value_enum, default_value_t = Method::Auto)]
    pub method: Method,
    /// Blend in the forecast from the polls
    #[arg(long, value_enum, default_value_t = OnOff::Off)]
    pub campaign_prior: OnOff,
}

impl Default for Projecting {
    fn default() -> Self {
        Self { hint: None, method: Method::Auto, campaign_prior: OnOff::Off }
    }
}

impl Projecting {
    /// Options of the count model, without the forecast from the polls.
    pub fn options(&self, context: &Context) -> count::Options {
        count::Options { hint: self.hint.clone(), method: self.method, ..count_options(context) }
    }

    /// The same for one vote: without a hint on the command line that of its desk counts.
    pub fn options_of(&self, vote: &Vote, context: &Context) -> count::Options {
        let hint = self.hint.clone().or_else(|| vote.desk.hint.clone());
        count::Options { hint, ..self.options(context) }
    }

    /// Whether the forecast is blended in.
    pub fn blends(&self) -> bool {
        self.campaign_prior == OnOff::On
    }
}

/// How charts look.
#[derive(Debug, Clone, clap::Args)]
pub struct Look {
    /// light, dark, or a desk's own theme.toml
    #[arg(long, value_name = "light|dark|FILE", default_value = "light")]
    theme: String,
    /// The desk's own two colours, e.g. '#0072B2,#B45309'
    #[arg(long, value_name = "YES,NO")]
    colours: Option<String>,
    /// A typeface for letters that the bundled one lacks; may be given again
    #[arg(long, value_name = "FILE")]
    font: Vec<PathBuf>,
    /// Credit line
    #[arg(long, value_name = "TEXT")]
    credit: Option<String>,
    /// A logo for the upper right corner
    #[arg(long, value_name = "SVG")]
    logo: Option<PathBuf>,
}

/// The same, checked.
#[derive(Debug, Clone)]
pub struct House {
    /// The theme asked for.
    pub theme: Theme,
    /// Light, then dark.
    pub both: [Theme; 2],
    credit: Option<String>,
    logo: Option<String>,
    prefix: Option<String>,
    footer: Option<String>,
}

impl Look {
    /// Checks colours, typefaces and logo.
    pub fn house(&self) -> Result<House> {
        let desk = match self.theme.as_str() {
            "light" | "dark" => None,
            file if is_file(file) => Some(DeskTheme::read(Path::new(file), &self.font)?),
            _ => None,
        };
        let (theme, other) = match &desk {
            Some(desk) => (desk.theme, desk.other),
            None => {
                let (fonts, theme) = (chart::fonts_with(&self.font)?, self.theme.parse::<Theme>()?);
                let other = if theme.dark { Theme::light() } else { Theme::dark() };
                (Theme { fonts, ..theme }, Theme { fonts, ..other })
            }
        };
        let theme = self.coloured(theme)?;
        // Colours seen on one ground may not be seen on the other, which then keeps its own.
        let other = self.coloured(other).unwrap_or(other);
        let both = if theme.dark { [other, theme] } else { [theme, other] };
        let of_desk = desk.as_ref().and_then(|desk| desk.logo.as_deref());
        let logo = self.logo.as_deref().or(of_desk).map(logo).transpose()?;
        let of_desk = |text: fn(&DeskTheme) -> &Option<String>| desk.as_ref().and_then(|desk| text(desk).clone());
        let credit = self.credit.clone().or_else(|| of_desk(|desk| &desk.credit));
        let (prefix, footer) = (of_desk(|desk| &desk.prefix), of_desk(|desk| &desk.footer));
        Ok(House { theme, both, credit, logo, prefix, footer })
    }

    fn coloured(&self, theme: Theme) -> Result<Theme> {
        let Some(text) = &self.colours else { return Ok(theme) };
        let (yes, no) = text.split_once(',').unwrap_or((text, ""));
        theme.with_colours(yes.trim().parse()?, no.trim().parse()?)
    }
}

/// Is a theme meant as a file? A word alone that names none is a slip.
fn is_file(text: &str) -> bool {
    text.ends_with(".toml") || text.contains(['/', '\\']) || Path::new(text).is_file()
}

impl House {
    /// Puts credit, logo and the desk's words on a chart.
    pub fn sign(&self, spec: &mut ChartSpec) {
        if let Some(credit) = &self.credit {
            spec.credit = Some(credit.clone());
        }
        spec.logo.clone_from(&self.logo);
        spec.footer.clone_from(&self.footer);
        if let Some(prefix) = &self.prefix {
            spec.source = format!("{prefix} {}.", spec.origins);
        }
    }
}

/// A logo that can be drawn.
fn logo(path: &Path) -> Result<String> {
    let name = path.display().to_string();
    let refuse = |problem: Text| InputError::file(&name, problem, say!(Logo::Cure));
    let bytes = plain_file::read(path, plain_file::LOGO).map_err(|why| refuse(why.problem))?;
    let text = String::from_utf8(bytes).map_err(|_| refuse(say!(Logo::NoSvg)))?;
    chart::check_logo(&text).map_err(refuse)?;
    Ok(text)
}
