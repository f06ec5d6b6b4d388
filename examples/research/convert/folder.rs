//! A vote folder to write.

use std::{
    collections::BTreeSet,
    error::Error,
    path::{Path, PathBuf},
};

use crate::source::Row;

/// A folder that is being written.
pub struct Folder(pub PathBuf);

impl Folder {
    /// Creates it below `out`.
    pub fn create(out: &Path, id: &str) -> Result<Self, Box<dyn Error>> {
        let path = out.join(id);
        std::fs::create_dir_all(&path)?;
        Ok(Self(path))
    }

    /// Writes a text.
    pub fn text(&self, file: &str, text: &str) -> Result<(), Box<dyn Error>> {
        Ok(std::fs::write(self.0.join(file), text)?)
    }

    /// Writes a table; `heading` is comma-separated.
    pub fn table(
        &self,
        file: &str,
        heading: &str,
        rows: impl IntoIterator<Item = Vec<String>>,
    ) -> Result<(), Box<dyn Error>> {
        let mut writer = csv::Writer::from_path(self.0.join(file))?;
        writer.write_record(heading.split(','))?;
        for row in rows {
            writer.write_record(row)?;
        }
        Ok(writer.flush()?)
    }
}

/// Texts of a `vote.toml` without results.
pub struct Head<'a> {
    /// Folder name.
    pub id: &'a str,
    /// Title in English and French.
    pub title: [&'a str; 2],
    /// Day of the vote.
    pub date: &'a str,
    /// Question in English and French; blank = none.
    pub question: [&'a str; 2],
    /// Labels of yes and no in English and French.
    pub options: [[&'a str; 2]; 2],
    /// What follows: focus, times, results, baseline.
    pub more: &'a str,
}

impl Head<'_> {
    /// The text of `vote.toml`; keys of `more` above its first table stand at the top.
    pub fn toml(&self) -> String {
        let (keys, tables) = match self.more.find("\n[") {
            Some(at) => self.more.split_at(at + 1),
            None => (self.more, ""),
        };
        let question = |text: &str| if text.is_empty() { String::new() } else { format!("question = \"{text}\"\n") };
        let [english, french] = self.options;
        format!(
            "id = \"{}\"\ntitle = \"{}\"\ndate = {}\n{}{}\n\n[options]\nyes = \"{}\"\nno = \"{}\"\n\n[fr]\ntitle = \"{}\"\n{}\n\
             [fr.options]\nyes = \"{}\"\nno = \"{}\"\n\n{}",
            self.id,
            self.title[0],
            self.date,
            question(self.question[0]),
            keys.trim(),
            english[0],
            english[1],
            self.title[1],
            question(self.question[1]),
            french[0],
            french[1],
            tables,
        )
        .trim_end()
        .to_owned()
            + "\n"
    }
}

/// The heading of `results.csv`.
pub const RESULTS: &str = "unit,name,parent,registered,cast,blank,spoiled,yes,no";

/// The heading of `polls.csv` where little is published.
pub const POLLS: &str = "poll_id,pollster,sponsor,mode,population,field_start,field_end,date_precision,n,yes,no,undecided,base,margin,notes,source";

/// Rows of `polls.csv`, each under a key of its own.
#[derive(Default)]
pub struct Polls {
    keys: BTreeSet<String>,
    /// The rows, as wide as [`POLLS`].
    pub rows: Vec<Vec<String>>,
}

impl Polls {
    /// Adds a poll of the electorate from a row with `start_date, end_date, sample_size, yes_pct, no_pct, undecided_pct`.
    pub fn add(&mut self, poll: &Row, house: &str, mode: &str, [margin, notes, source]: [&str; 3]) {
        let mut key = format!("{}-{}", slug(house), poll.get("end_date"));
        while !self.keys.insert(key.clone()) {
            key.push('b');
        }
        let cells = [
            key.as_str(),
            house,
            poll.get("sponsor"),
            mode,
            "electorate",
            poll.get("start_date"),
            poll.get("end_date"),
            "day",
            poll.get("sample_size"),
            percent(poll.get("yes_pct")),
            percent(poll.get("no_pct")),
            percent(poll.get("undecided_pct")),
            "all",
            margin,
            notes,
            source,
        ];
        self.rows.push(cells.map(str::to_owned).to_vec());
    }
}

/// A key of letters, digits and hyphens.
fn slug(text: &str) -> String {
    let plain: String =
        text.chars().map(|sign| if sign.is_ascii_alphanumeric() { sign.to_ascii_lowercase() } else { '-' }).collect();
    plain.split('-').filter(|part| !part.is_empty()).collect::<Vec<_>>().join("-")
}

/// `52.0` as `52`.
fn percent(text: &str) -> &str {
    text.strip_suffix(".0").unwrap_or(text)
}
