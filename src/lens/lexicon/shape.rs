//! The shape of the files of words.

use serde::Deserialize;

use crate::lens::Kind;

/// A file of word lists: the built-in ones, and the `lens.ron` of a workspace.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Words {
    /// The lists, each with what its words mean.
    pub lists: Vec<List>,
}

/// Words and phrases that mean the same kind of thing under the same conditions.
///
/// A word is compared by its stem; `=word` stands for this form alone, `word*` for every word that
/// begins so and `*word` for every one that ends so. A phrase has two to five of these; `_` in it is any one word.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct List {
    /// Why a word is here, as a stable name; several lists may share one.
    pub name: String,
    /// What its words are.
    pub kind: Kind,
    /// How strongly: 1 weak, 2 clear, 3 strong.
    #[serde(default = "clear")]
    pub strength: u8,
    /// The words.
    #[serde(default)]
    pub words: Vec<String>,
    /// The phrases.
    #[serde(default)]
    pub phrases: Vec<String>,
    /// All of these must hold.
    #[serde(default)]
    pub when: Vec<Condition>,
    /// None of these may hold.
    #[serde(default)]
    pub unless: Vec<Condition>,
}

fn clear() -> u8 {
    2
}

/// What may have to hold around a word.
#[derive(Debug, Clone, Deserialize)]
pub enum Condition {
    /// A number stands within two words.
    Number,
    /// The sentence ends with an exclamation mark.
    Exclaimed,
    /// The sentence ends with a question mark.
    Asked,
    /// A negation stands just before.
    Negated,
    /// The next word is one of these.
    Next(Vec<String>),
    /// The word before is one of these.
    Previous(Vec<String>),
    /// One of these stands in the same clause.
    Near(Vec<String>),
    /// One of these is among its own words, as where an end or `_` stands for many.
    Within(Vec<String>),
    /// A word that it can qualify follows.
    BeforeNoun,
    /// It ends its clause, or follows a copula or a word of degree.
    Predicative,
    /// It is its whole clause, or all of it but a negation and a word of degree.
    Aside,
    /// It begins its clause; a negation or a conjunction may stand before it.
    Opens,
    /// It is the first word of its sentence.
    First,
    /// The sentence has three words or fewer.
    Alone,
    /// The clause speaks of the author.
    FirstPerson,
}

/// A file of the words that rules need and that are no marks by themselves.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Classes {
    /// People of a firm and around it, who act.
    pub roles: Vec<String>,
    /// Verbs of what happens and can be seen.
    pub events: Vec<String>,
    /// Verbs that are no events: thinking, wishing, liking.
    pub stance: Vec<String>,
    /// Forms that look like a past tense and are none.
    pub not_verbs: Vec<String>,
    /// Verbs of saying.
    pub speech: Vec<String>,
    /// Words that deny.
    pub negations: Vec<String>,
    /// Forms of to be and their like.
    pub copulas: Vec<String>,
    /// The author.
    pub first_person: Vec<String>,
    /// The author as the one who acts.
    pub authors: Vec<String>,
    /// Words that begin a clause.
    pub conjunctions: Vec<String>,
    /// Prepositions.
    pub prepositions: Vec<String>,
    /// Words of order in a story.
    pub order: Vec<String>,
    /// What goes wrong: praise beside it is irony.
    pub failures: Vec<String>,
    /// What leads from a verb of saying to what was said.
    pub that: Vec<String>,
    /// What may begin what was said right after a verb of saying.
    pub openings: Vec<String>,
    /// What goes on with the story after a comma, rather than with what was said.
    pub goes_on: Vec<String>,
    /// What has words written on it, which then are no irony.
    pub captions: Vec<String>,
    /// What sets one thing against another.
    pub contrasts: Vec<String>,
    /// What makes of a verb in its clause a thought: nothing happened.
    pub unreal: Vec<String>,
    /// Beside these a verb tells neither that something was done nor that it was not.
    pub undecided: Vec<String>,
    /// Verbs right after which speech may run on without a sign.
    #[serde(default)]
    pub saying: Vec<String>,
    /// Whoever is told: it may stand between such a verb and speech.
    #[serde(default)]
    pub whom: Vec<String>,
    /// Prepositions after which words in quotation marks are a name.
    #[serde(default)]
    pub beside: Vec<String>,
    /// Loaded words, by exact form, and neutral ones that fit in their place.
    pub loaded: Vec<(String, String)>,
    /// Endings by which the form of an unknown word is guessed.
    pub endings: Endings,
}

/// Endings by which the form of an unknown word is guessed.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Endings {
    /// Of verbs in the past.
    pub past: Vec<String>,
    /// Of infinitives.
    pub infinitive: Vec<String>,
    /// Of adjectives.
    pub adjective: Vec<String>,
    /// Of verbs in the present, of which the author is the subject.
    pub present_first: Vec<String>,
}

/// A file of the words by which clauses hang together.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Joints {
    /// Join what they begin to what stood before.
    pub leading: Vec<String>,
    /// Begin a clause about a word just before it.
    pub relative: Vec<String>,
    /// Begin what is said, thought or felt.
    pub content: Vec<String>,
    /// Begin a clause that cannot stand alone.
    pub dependent: Vec<String>,
    /// Verbs that want to know how.
    pub manner: Vec<String>,
    /// Articles whose form depends on the word that follows.
    pub articles: Vec<String>,
    /// Endings of adjectives, and those of nouns that agree with them.
    pub agreement: Vec<(String, Vec<String>)>,
}
