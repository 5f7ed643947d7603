//! Messages by their id, with values and plurals, through Fluent.

use std::fmt;
use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};

use super::voice::Shelf;
use super::{Language, Voice};
use crate::method::{Label, List};

pub use fluent_bundle::FluentValue as Value;

/// All messages of one language, in the voice of a case. Clones share the messages.
#[derive(Clone)]
pub struct Text {
    language: Language,
    ascii: bool,
    bundle: Arc<FluentBundle<FluentResource>>,
    voice: Voice,
    voices: Arc<Shelf>,
}

impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Text({})", self.language.tag())
    }
}

impl Text {
    /// Reads the messages of a language.
    ///
    /// # Panics
    /// When the built-in file has a mistake, which a test excludes.
    #[must_use]
    pub fn new(language: Language) -> Self {
        Self::signed(language, false)
    }

    /// The same, with signs of ASCII alone where that is asked for.
    ///
    /// # Panics
    /// When the built-in file has a mistake, which a test excludes.
    #[must_use]
    pub fn signed(language: Language, ascii: bool) -> Self {
        let bundle = Arc::new(bundle(language.source(), language, ascii));
        let (voice, voices) = (Voice::default(), Arc::new(Shelf::new(language, ascii)));
        Self { language, ascii, bundle, voice, voices }
    }

    /// The same messages in the voice of a case.
    #[must_use]
    pub fn in_voice(&self, voice: Voice) -> Self {
        Self { voice, ..self.clone() }
    }

    /// In which voice it speaks.
    #[must_use]
    pub fn voice(&self) -> Voice {
        self.voice
    }

    /// The language.
    #[must_use]
    pub fn language(&self) -> Language {
        self.language
    }

    /// Whether its signs are ASCII alone.
    #[must_use]
    pub fn is_ascii(&self) -> bool {
        self.ascii
    }

    /// Whether there is a message of this id.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.bundle.has_message(id)
    }

    /// The message of this id; an id that is missing is shown as it is, in angle brackets.
    #[must_use]
    pub fn get(&self, id: &str) -> String {
        self.with(id, &[])
    }

    /// The message of this id with values put in.
    #[must_use]
    pub fn with(&self, id: &str, values: &[(&str, Value<'_>)]) -> String {
        let own = self.voice.sets().iter();
        let own = own.map(|words| self.voices.of(*words));
        let Some((bundle, pattern)) = own.chain([&*self.bundle]).find_map(|bundle| {
            let pattern = bundle.get_message(id)?.value()?;
            Some((bundle, pattern))
        }) else {
            return format!("<{id}>");
        };
        let mut args = FluentArgs::with_capacity(values.len());
        for (name, value) in values {
            args.set(*name, value.clone());
        }
        bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned()
    }

    /// The sample cases in this language, as files: a complaint and a praise, both broken down to
    /// solutions, and a competitor's review half done.
    #[must_use]
    pub fn samples(&self) -> [&'static str; 3] {
        match self.language {
            Language::Russian => [
                include_str!("../../assets/samples/ru.ron"),
                include_str!("../../assets/samples/ru-praise.ron"),
                include_str!("../../assets/samples/ru-competitor.ron"),
            ],
            Language::English => [
                include_str!("../../assets/samples/en.ron"),
                include_str!("../../assets/samples/en-praise.ron"),
                include_str!("../../assets/samples/en-competitor.ron"),
            ],
        }
    }

    /// The sample that one begins with: the complaint.
    #[must_use]
    pub fn sample(&self) -> &'static str {
        let [complaint, ..] = self.samples();
        complaint
    }

    /// How people call an entry: «П2», "P2".
    #[must_use]
    pub fn label(&self, label: Label) -> String {
        format!("{}{}", self.get(letter(label.list)), label.number)
    }

    /// The letter of a list: «П», "P".
    #[must_use]
    pub fn letter(&self, list: List) -> String {
        self.get(letter(list))
    }

    /// How many entries a list has, in short: «П4», "P4".
    #[must_use]
    pub fn count(&self, list: List, count: usize) -> String {
        format!("{}{count}", self.get(letter(list)))
    }

    /// Several labels with blanks between them.
    #[must_use]
    pub fn labels(&self, labels: &[Label]) -> String {
        labels.iter().map(|label| self.label(*label)).collect::<Vec<_>>().join(" ")
    }
}

/// Reads the messages of a file.
pub(super) fn bundle(
    source: &str,
    language: Language,
    ascii: bool,
) -> FluentBundle<FluentResource> {
    let source = if ascii { super::signs::plain(source) } else { source.to_owned() };
    let resource = FluentResource::try_new(source)
        .unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", language.tag()));
    let tag = language.tag().parse().expect("our language tags are well-formed");
    let mut bundle = FluentBundle::new_concurrent(vec![tag]);
    bundle.set_use_isolating(false);
    super::quotes::teach(&mut bundle, language, ascii);
    bundle.add_resource_overriding(resource);
    bundle
}

fn letter(list: List) -> &'static str {
    match list {
        List::Questions => "letter-questions",
        List::Facts => "letter-facts",
        List::Problems => "letter-problems",
        List::Causes => "letter-causes",
        List::Solutions => "letter-solutions",
    }
}
