//! The publication folder at an address of this machine, for a look before readers see it.

use std::{
    fs::File,
    path::{Component, Path, PathBuf},
    thread,
};

use tiny_http::{Header, Method, Request, Response, Server};

use crate::{Error, Result, language::say};

/// Shows a folder at an address until the program ends: files alone, and nothing outside the folder.
///
/// # Errors
/// [`Error::Usage`] where the address is none or is taken.
pub fn preview(address: &str, dir: &Path) -> Result<()> {
    let server = Server::http(address).map_err(|error| {
        Error::usage(say!(Web::NoPreview, address, why = error.to_string()), say!(Web::NoPreviewCure))
    })?;
    let dir = dir.to_path_buf();
    thread::spawn(move || {
        for request in server.incoming_requests() {
            // A reader that goes away is no failure of the night.
            let _ = answer(request, &dir);
        }
    });
    Ok(())
}

fn answer(request: Request, dir: &Path) -> std::io::Result<()> {
    let is_question = matches!(request.method(), Method::Get | Method::Head);
    let file = is_question.then(|| file_of(request.url(), dir)).flatten();
    match file.and_then(|path| Some((File::open(&path).ok()?, path))) {
        None => request.respond(Response::from_string("404").with_status_code(404)),
        Some((file, path)) => {
            let mut response = Response::from_file(file);
            // Nothing of a preview is kept: the next look shows what is there then.
            for (name, value) in [("Content-Type", kind_of(&path)), ("Cache-Control", "no-cache")] {
                if let Ok(header) = Header::from_bytes(name, value) {
                    response.add_header(header);
                }
            }
            request.respond(response)
        }
    }
}

/// The file that an address means; `None` outside the folder.
fn file_of(url: &str, dir: &Path) -> Option<PathBuf> {
    let path = url.split(['?', '#']).next()?.trim_start_matches('/');
    let inside = Path::new(path);
    if path.contains(['%', '\\']) || !inside.components().all(|part| matches!(part, Component::Normal(_))) {
        return None;
    }
    let file = dir.join(inside);
    let file = if file.is_dir() { file.join("index.html") } else { file };
    // A link inside may lead to a version, and not out of the folder.
    let whole = file.canonicalize().ok()?;
    (whole.is_file() && whole.starts_with(dir.canonicalize().ok()?)).then_some(whole)
}

fn kind_of(path: &Path) -> &'static str {
    match path.extension().and_then(std::ffi::OsStr::to_str) {
        Some("html") => "text/html; charset=utf-8",
        Some("json") => "application/json",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("csv") => "text/csv; charset=utf-8",
        Some("txt") => "text/plain; charset=utf-8",
        Some("pdf") => "application/pdf",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_outside_the_folder_is_shown() {
        let dir = tempfile::tempdir().expect("a folder");
        let site = dir.path().join("site");
        std::fs::create_dir_all(site.join("vote")).expect("a folder");
        std::fs::write(dir.path().join("secret"), "x").expect("a file");
        std::fs::write(site.join("vote/live.html"), "x").expect("a file");
        std::fs::write(site.join("index.html"), "x").expect("a file");
        assert!(file_of("/vote/live.html?v=3", &site).is_some());
        assert!(file_of("/", &site).is_some());
        for url in ["/../secret", "/vote/../../secret", "/%2e%2e/secret", "//etc/passwd", "/vote", "/absent"] {
            assert_eq!(file_of(url, &site), None, "{url}");
        }
    }
}
