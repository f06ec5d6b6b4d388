//! Names of areas as they are written.

/// What two spellings of one area's name share: lower case without outer blanks and the accents of French.
pub(crate) fn fold(name: &str) -> String {
    let plain = |letter: char| match letter {
        'à' | 'â' | 'ä' | 'á' => 'a',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'î' | 'ï' | 'í' => 'i',
        'ô' | 'ö' | 'ó' => 'o',
        'ù' | 'û' | 'ü' | 'ú' => 'u',
        'ç' => 'c',
        '’' => '\'',
        other => other,
    };
    name.trim().to_lowercase().chars().map(plain).collect()
}
