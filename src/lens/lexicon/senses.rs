//! What words of counts, times, spans, sums and places are worth.

use serde::{Deserialize, Serialize};

use super::symbols::{NONE, Symbol, Symbols};

/// A file of such words. Each name says what its words are; numbers beside a word are its worth.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Values {
    numbers: Vec<(String, f64)>,
    vague: Vec<(String, f64, f64)>,
    multipliers: Vec<(String, f64)>,
    and_a_half: Vec<String>,
    ordinals: Vec<(String, f64)>,
    times: Vec<(String, f64)>,
    occasions: Vec<String>,
    spans: Vec<(String, f64)>,
    units: Vec<(String, f64)>,
    single: Vec<String>,
    not_single: Vec<String>,
    every: Vec<String>,
    frequencies: Vec<String>,
    #[serde(default)]
    rates: Vec<(String, f64)>,
    money: Vec<(String, String, f64)>,
    percents: Vec<String>,
    paying: Vec<String>,
    number_words: Vec<String>,
    months: Vec<Vec<String>>,
    weekdays: Vec<Vec<String>>,
    days: Vec<(String, i8)>,
    day_parts: Vec<(String, u8)>,
    times_of_day: Vec<String>,
    seasons: Vec<String>,
    clock_prepositions: Vec<String>,
    approximate: Vec<String>,
    points: Vec<String>,
    service_points: Vec<String>,
    place_prepositions: Vec<String>,
    town_prepositions: Vec<String>,
    no_towns: Vec<String>,
    #[serde(default)]
    single_after: Vec<String>,
    #[serde(default)]
    spanning: Vec<String>,
    #[serde(default)]
    after_parts: Vec<String>,
    #[serde(default)]
    part_prepositions: Vec<String>,
    measures: Vec<(String, u8, f64)>,
    #[serde(default)]
    portions: Vec<(String, u8, f64)>,
    sums: Vec<(String, String, f64)>,
    relative: Vec<(String, i8)>,
    #[serde(default)]
    clock_words: Vec<(String, u16)>,
    up_to: Vec<String>,
    #[serde(default)]
    less: Vec<String>,
    hours_in: Vec<String>,
    hours_to: Vec<String>,
    at: Vec<String>,
    toward: Vec<String>,
    appointed: Vec<String>,
    labels: Vec<String>,
    stars: Vec<String>,
    pronouns: Vec<String>,
    #[serde(default)]
    indeclinable: Vec<String>,
    out_of: Vec<String>,
    #[serde(default)]
    day_words: Vec<String>,
    #[serde(default)]
    named_days: Vec<String>,
    #[serde(default)]
    often: Vec<(String, f64)>,
    #[serde(default)]
    no_things: Vec<String>,
    #[serde(default)]
    qualifiers: Vec<String>,
    #[serde(default)]
    landmarks: Vec<String>,
    #[serde(default)]
    named_places: Vec<String>,
    #[serde(default)]
    travelling: Vec<String>,
    #[serde(default)]
    aiming: Vec<String>,
    #[serde(default)]
    meals: Vec<String>,
    #[serde(default)]
    since: Vec<String>,
    #[serde(default)]
    sayings: Vec<String>,
    #[serde(default)]
    against: Vec<String>,
    #[serde(default)]
    retold: Vec<String>,
}

impl Values {
    /// Every word with what it is worth.
    fn senses(&self) -> impl Iterator<Item = (&String, Sense)> {
        self.worth().chain(self.plain()).chain(self.calendar())
    }

    /// Words with a number beside them.
    fn worth(&self) -> impl Iterator<Item = (&String, Sense)> {
        let numbers = self.numbers.iter().map(|(word, worth)| (word, Sense::Number(*worth)));
        let vague = self.vague.iter().map(|(word, low, high)| (word, Sense::Vague(*low, *high)));
        let more = self.multipliers.iter().map(|(word, by)| (word, Sense::Multiplier(*by)));
        let ordinals = self.ordinals.iter().map(|(word, worth)| (word, Sense::Ordinal(*worth)));
        let times = self.times.iter().map(|(word, times)| (word, Sense::Times(*times)));
        let spans = self.spans.iter().map(|(word, seconds)| (word, Sense::Span(*seconds)));
        let rates = self.rates.iter().map(|(word, seconds)| (word, Sense::Rate(*seconds)));
        let units = self.units.iter().map(|(word, seconds)| (word, Sense::Unit(*seconds)));
        let money = self
            .money
            .iter()
            .map(|(word, currency, worth)| (word, Sense::Money(code(currency), *worth)));
        let sums = self
            .sums
            .iter()
            .map(|(word, currency, worth)| (word, Sense::Sum(code(currency), *worth)));
        let measures =
            self.measures.iter().map(|(word, of, worth)| (word, Sense::Measure(*of, *worth)));
        let often = self.often.iter().map(|(word, every)| (word, Sense::Often(*every)));
        let portions =
            self.portions.iter().map(|(word, of, worth)| (word, Sense::Portion(*of, *worth)));
        numbers
            .chain(vague)
            .chain(more)
            .chain(ordinals)
            .chain(times)
            .chain(spans)
            .chain(units)
            .chain(rates)
            .chain(money)
            .chain(sums)
            .chain(measures)
            .chain(portions)
            .chain(often)
    }

    /// Words of which it is enough to know what they are.
    fn plain(&self) -> impl Iterator<Item = (&String, Sense)> {
        let all = [
            (&self.and_a_half, Sense::HalfMore),
            (&self.occasions, Sense::Occasion),
            (&self.single, Sense::Single),
            (&self.not_single, Sense::NotSingle),
            (&self.every, Sense::Every),
            (&self.frequencies, Sense::Frequency),
            (&self.percents, Sense::Percent),
            (&self.paying, Sense::Paying),
            (&self.number_words, Sense::NumberWord),
            (&self.times_of_day, Sense::TimeOfDay),
            (&self.seasons, Sense::Season),
            (&self.clock_prepositions, Sense::ClockPreposition),
            (&self.approximate, Sense::Approximate),
            (&self.points, Sense::Point),
            (&self.service_points, Sense::ServicePoint),
            (&self.place_prepositions, Sense::PlacePreposition),
            (&self.town_prepositions, Sense::TownPreposition),
            (&self.no_towns, Sense::NoTown),
            (&self.single_after, Sense::SingleAfter),
            (&self.spanning, Sense::Spanning),
            (&self.after_parts, Sense::AfterPart),
            (&self.part_prepositions, Sense::PartPreposition),
            (&self.up_to, Sense::UpTo),
            (&self.less, Sense::Less),
            (&self.hours_in, Sense::HourIn),
            (&self.hours_to, Sense::HourTo),
            (&self.at, Sense::At),
            (&self.toward, Sense::Toward),
            (&self.appointed, Sense::Appointed),
            (&self.labels, Sense::Label),
            (&self.stars, Sense::Star),
            (&self.pronouns, Sense::Pronoun),
            (&self.indeclinable, Sense::Indeclinable),
            (&self.out_of, Sense::OutOf),
            (&self.day_words, Sense::DayWord),
            (&self.named_days, Sense::NamedDay),
            (&self.no_things, Sense::NoThing),
            (&self.qualifiers, Sense::Qualifier),
            (&self.landmarks, Sense::Landmark),
            (&self.named_places, Sense::NamedPlace),
            (&self.travelling, Sense::Travelling),
            (&self.aiming, Sense::Aiming),
            (&self.meals, Sense::Meal),
            (&self.since, Sense::Since),
            (&self.sayings, Sense::Said),
            (&self.against, Sense::Against),
            (&self.retold, Sense::Retold),
        ];
        all.into_iter().flat_map(|(words, sense)| words.iter().map(move |word| (word, sense)))
    }

    /// Words of days, weeks and months.
    fn calendar(&self) -> impl Iterator<Item = (&String, Sense)> {
        let days = self.days.iter().map(|(word, day)| (word, Sense::Day(*day)));
        let parts = self.day_parts.iter().map(|(word, hours)| (word, Sense::DayPart(*hours)));
        let months = (1..).zip(&self.months);
        let months = months
            .flat_map(|(month, words)| words.iter().map(move |word| (word, Sense::Month(month))));
        let weekdays = (1..).zip(&self.weekdays);
        let weekdays = weekdays
            .flat_map(|(day, words)| words.iter().map(move |word| (word, Sense::Weekday(day))));
        let relative = self.relative.iter().map(|(word, by)| (word, Sense::Relative(*by)));
        let clocks = self.clock_words.iter().map(|(word, at)| (word, Sense::ClockWord(*at)));
        days.chain(parts).chain(months).chain(weekdays).chain(relative).chain(clocks)
    }
}

/// The code of a currency as it stands in a file.
fn code(currency: &str) -> Currency {
    let mut code = [b'?'; 3];
    code.iter_mut().zip(currency.bytes()).for_each(|(code, byte)| *code = byte);
    code
}

/// What a word is worth; a word may be worth several things.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub enum Sense {
    /// A number in words.
    Number(f64),
    /// A few: from, to.
    Vague(f64, f64),
    /// A thousand of what stands before it.
    Multiplier(f64),
    /// And a half.
    HalfMore,
    /// A number of order.
    Ordinal(f64),
    /// Twice.
    Times(f64),
    /// What "three" stands before in "three times".
    Occasion,
    /// A span by itself, in seconds.
    Span(f64),
    /// A unit of time in seconds.
    Unit(f64),
    /// A form of a unit, or a word before one, that means one of it.
    Single,
    /// What says, before a unit, that one of it is not meant.
    NotSingle,
    /// Every.
    Every,
    /// How often, in one word.
    Frequency,
    /// Every so many seconds, in one word.
    Rate(f64),
    /// A unit of money.
    Money(Currency, f64),
    /// Per cent.
    Percent,
    /// It speaks of paying.
    Paying,
    /// The word "number".
    NumberWord,
    /// A month, from 1.
    Month(u8),
    /// A day of the week, from 1, Monday.
    Weekday(u8),
    /// A day counted from today.
    Day(i8),
    /// A part of the day, and the hours it adds to a clock of twelve.
    DayPart(u8),
    /// A part of the day that is a time by itself.
    TimeOfDay,
    /// A part of the year or of the week.
    Season,
    /// It may stand before a time of the clock.
    ClockPreposition,
    /// About.
    Approximate,
    /// What a number or a name makes a place.
    Point,
    /// Where a firm serves its clients.
    ServicePoint,
    /// It may stand before a place.
    PlacePreposition,
    /// A name after it is one of a town.
    TownPreposition,
    /// It has a capital and is no town.
    NoTown,
    /// A form of a unit that means one of it after a word that measures.
    SingleAfter,
    /// It measures what stands after it: more than, all.
    Spanning,
    /// A part of the day that is a time after some prepositions.
    AfterPart,
    /// Such a preposition.
    PartPreposition,
    /// A unit of measure: of what, and how much.
    Measure(u8, f64),
    /// So much of a measure in one word.
    Portion(u8, f64),
    /// A sum in one word.
    Sum(Currency, f64),
    /// It says which day: that, the next, the last.
    Relative(i8),
    /// A time of the clock in one word, in minutes.
    ClockWord(u16),
    /// It stands between the ends of a range.
    UpTo,
    /// The minutes after it are lacking.
    Less,
    /// An hour in words after "at".
    HourIn,
    /// An hour in words after "by" or "until".
    HourTo,
    /// At.
    At,
    /// By, from, until.
    Toward,
    /// It speaks of an appointment.
    Appointed,
    /// A number after it is a name.
    Label,
    /// Marks are counted in it.
    Star,
    /// Who is meant changes with who tells it.
    Pronoun,
    /// It has one form only.
    Indeclinable,
    /// It stands between a part and the whole: three out of five.
    OutOf,
    /// It says that the number before it is a day of the month.
    DayWord,
    /// After "day" it makes a name.
    NamedDay,
    /// How often, in one word: every so many seconds.
    Often(f64),
    /// It stands before or after a thing and is none, so that it is never counted.
    NoThing,
    /// It may stand between a number and its unit: ten working days.
    Qualifier,
    /// A thing of a town that says where, after a preposition like "outside".
    Landmark,
    /// What a name makes a place, and a number does not.
    NamedPlace,
    /// It speaks of going from one town to another.
    Travelling,
    /// A verb after which "at" says whom it is aimed at.
    Aiming,
    /// A meal or the like, a time after "by" or "before".
    Meal,
    /// Before hours it tells the clock, where others tell how long.
    Since,
    /// A small number of it is a saying and counts nothing: two steps away, in two words.
    Said,
    /// It sets a number against one before: instead of, at most.
    Against,
    /// It changes or goes when somebody's words are told by another: can, here, well.
    Retold,
}

impl Sense {
    /// Whether a fact may begin with a word of this sense; with others it only may stand by.
    #[must_use]
    pub fn may_begin(self) -> bool {
        !matches!(
            self,
            Self::Pronoun
                | Self::PlacePreposition
                | Self::TownPreposition
                | Self::ClockPreposition
                | Self::PartPreposition
                | Self::At
                | Self::Toward
                | Self::Paying
                | Self::NoTown
                | Self::Appointed
                | Self::Label
                | Self::NoThing
                | Self::Qualifier
                | Self::NamedPlace
                | Self::Travelling
                | Self::Aiming
                | Self::Retold
        )
    }
}

/// The code of a currency: three letters of ISO 4217.
pub type Currency = [u8; 3];

/// The senses of the known forms, by their numbers.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Senses(Vec<Vec<Sense>>);

impl Senses {
    /// Takes in the words of a language.
    pub fn add(&mut self, symbols: &mut Symbols, values: &Values) {
        for (word, sense) in values.senses() {
            let symbol = symbols.intern(word) as usize;
            self.0.resize(symbols.len().max(self.0.len()), Vec::new());
            self.0[symbol].push(sense);
        }
    }

    /// What a form is worth.
    pub fn of(&self, symbol: Symbol) -> &[Sense] {
        if symbol == NONE { &[] } else { self.0.get(symbol as usize).map_or(&[], Vec::as_slice) }
    }
}
