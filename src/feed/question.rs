//! The questions of a body, and the one that is asked for.

use crate::{
    InputError,
    data::{files::FileName, nearest::suggestion},
    language::{Value, folded, say},
};

/// What a question is beside others of one vote.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// The proposal itself.
    Proposal,
    /// What parliament or government put against it.
    CounterProposal,
    /// Which of the two holds if both are carried.
    TieBreaker,
}

impl Part {
    /// Its word.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Proposal => "proposal",
            Self::CounterProposal => "counter-proposal",
            Self::TieBreaker => "tie-breaker",
        }
    }
}

/// A question of a body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// By which `[feed] question` names it: its key, with `/` and its part where the key has several.
    pub key: String,
    /// What it is beside others of one vote, where the source says.
    pub part: Option<Part>,
    /// Its titles, in the languages of the source.
    pub titles: Vec<String>,
    /// Other keys of the source.
    pub aliases: Vec<String>,
}

/// Number of the question that is asked for; without one asked for, of the only one.
///
/// # Errors
/// Refuses a body without a question, an unnamed one of several, and a name that means none or several.
pub(super) fn chosen(questions: &[Question], asked: Option<&str>, file: &FileName) -> Result<usize, InputError> {
    let known = || questions.iter().map(|question| question.key.as_str());
    let listed = || {
        let told = |question: &Question| match question.titles.first() {
            Some(title) if *title != question.key => say!(Feed::QuestionTitled, key = &question.key, title),
            _ => say!(Feed::QuestionKey, key = &question.key),
        };
        Value::first_few(questions.iter().map(told), 20)
    };
    let Some(asked) = asked else {
        return match questions {
            [] => Err(file.refuse(say!(Feed::NoQuestion), say!(Feed::NoQuestionCure))),
            [_] => Ok(0),
            _ => {
                let cure = say!(Feed::SeveralQuestionsCure, questions = listed());
                Err(file.refuse(say!(Feed::SeveralQuestions, n = questions.len()), cure))
            }
        };
    };
    let by = |fits: &dyn Fn(&Question) -> bool| {
        questions.iter().enumerate().filter(|(_, question)| fits(question)).map(|(at, _)| at).collect::<Vec<_>>()
    };
    let head = |question: &Question| question.key.split('/').next().unwrap_or_default().to_owned();
    let found = [
        by(&|question| question.key == asked),
        by(&|question| question.aliases.iter().any(|alias| alias == asked)),
        by(&|question| question.part.is_some_and(|part| part.word() == asked)),
        by(&|question| head(question) == asked),
        by(&|question| question.titles.iter().any(|title| folded(title) == folded(asked))),
    ];
    match found.into_iter().find(|found| !found.is_empty()).as_deref() {
        Some([one]) => Ok(*one),
        Some(several) => {
            let cure = say!(Feed::SeveralQuestionsCure, questions = listed());
            Err(file.refuse(say!(Feed::QuestionMeansSeveral, n = several.len()), cure).column("question").value(asked))
        }
        None => {
            let cure = say!(Feed::QuestionUnknownCure, near = suggestion(asked, known()), questions = listed());
            Err(file.refuse(say!(Feed::QuestionUnknown), cure).column("question").value(asked))
        }
    }
}

/// Puts the part behind the key of a question that shares its key with others.
pub(super) fn tell_parts_apart(questions: &mut [Question]) {
    let keys: Vec<String> = questions.iter().map(|question| question.key.clone()).collect();
    for question in questions {
        if let Some(part) = question.part
            && keys.iter().filter(|key| **key == question.key).count() > 1
        {
            question.key = format!("{}/{}", question.key, part.word());
        }
    }
}
