//! What a vote may be called: the name of a folder on every system, and of nothing else in a publication.

use crate::language::{Text, say};

/// Longest id, in bytes: what most file systems take, less room for what is written beside it.
const LONGEST: usize = 200;
/// Names that Windows keeps for devices, with any ending.
const DEVICES: [&str; 4] = ["con", "prn", "aux", "nul"];

/// Endings that servers, browsers and desks read as kinds of files.
const FILES: [&str; 60] = [
    "html", "htm", "xhtml", "shtml", "php", "asp", "aspx", "jsp", "cgi", "js", "mjs", "css", "json", "jsonl",
    "geojson", "csv", "tsv", "txt", "md", "xml", "rss", "atom", "yml", "yaml", "toml", "ini", "conf", "config", "cfg",
    "db", "parquet", "arrow", "xls", "xlsx", "ods", "doc", "docx", "odt", "pdf", "svg", "png", "jpg", "jpeg", "gif",
    "webp", "ico", "zip", "gz", "tar", "tgz", "exe", "bat", "sh", "py", "r", "lock", "tmp", "bak", "log", "map",
];

/// Why a text cannot be the id of a vote; `None` where it can.
pub(crate) fn id_problem(id: &str) -> Option<Text> {
    let lower = id.to_lowercase();
    let stem = lower.split('.').next().unwrap_or_default().trim_end();
    let port = |name: &str| {
        let digit = stem.strip_prefix(name).unwrap_or_default();
        digit.chars().count() == 1 && digit.chars().all(|sign| "0123456789¹²³".contains(sign))
    };
    let version =
        lower.strip_prefix('v').is_some_and(|digits| !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit()));
    if id.trim().is_empty() {
        Some(say!(Refusal::IdBlank))
    } else if id.len() > LONGEST {
        Some(say!(Refusal::IdTooLong))
    } else if id.contains(['/', '\\', ',']) || id.starts_with('.') || id.chars().any(char::is_control) {
        Some(say!(Refusal::IdNoFolder))
    } else if id.starts_with('-') {
        Some(say!(Refusal::IdHyphen))
    } else if id.starts_with(char::is_whitespace) || id.ends_with(char::is_whitespace) || id.ends_with('.') {
        Some(say!(Refusal::IdEdge))
    } else if id.contains(['<', '>', ':', '"', '|', '?', '*']) {
        Some(say!(Refusal::IdSign))
    } else if DEVICES.contains(&stem) || port("com") || port("lpt") {
        Some(say!(Refusal::IdDevice))
    } else if lower.rsplit_once('.').is_some_and(|(_, ending)| FILES.contains(&ending)) {
        Some(say!(Refusal::IdFile))
    } else if lower == "latest" || version {
        Some(say!(Refusal::IdOfPublication))
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_some_system_or_a_publication_keeps_for_itself_are_refused() {
        let long = "a".repeat(201); // one byte more than LONGEST
        for id in [
            "",
            " ",
            "\u{a0}",
            "latest",
            "LATEST",
            "v0001",
            "v1",
            "V12345",
            "-rf",
            "--all",
            ".lock",
            "..",
            "con",
            "Con.txt",
            "aux",
            "COM1",
            "lpt9",
            "name.",
            "index.html",
            "live.json",
            "Report.HTML",
            "robots.txt",
            ".htaccess",
            "web.config",
            "nul.html",
            "site.php",
            "vote.tar.gz",
            "name ",
            " name",
            "a/b",
            "a\\b",
            "a:b",
            "a*b",
            "a\nb",
            &long,
        ] {
            assert!(id_problem(id).is_some(), "{id}");
        }
    }

    #[test]
    fn ordinary_names_stay() {
        let long = "é".repeat(100); // 200 bytes
        for id in [
            "new-caledonia-2018",
            "vote",
            "v",
            "version-1",
            "v2026-budget",
            "console",
            "company",
            "com",
            "a.b",
            "2026.03",
            "St. Gallen",
            "html",
            "index",
            "json-reform",
            "Wahl 2030",
            &long,
        ] {
            assert_eq!(id_problem(id), None, "{id}");
        }
    }
}
