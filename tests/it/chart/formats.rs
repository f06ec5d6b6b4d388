//! Files of a picture: which are written, and what a mark tells.

use crate::folder::Place;

#[test]
fn a_picture_is_written_in_the_formats_that_are_asked_for() {
    let place = Place::new();
    let run = place.run(&["chart", "poll_gap", "new-caledonia-2018", "--format", "webp,svg", "--scale", "2", "--json"]);
    let files = run.json()["files"].to_string();
    for (ending, written) in
        [("poll_gap.webp", true), ("poll_gap@2x.webp", true), ("poll_gap.svg", true), ("poll_gap.png", false)]
    {
        assert_eq!(files.contains(ending), written, "{ending}: {files}");
    }
}
