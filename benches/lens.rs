//! What reading costs, and what making the lens costs, on reviews of which none is like another.

use divan::counter::{BytesCount, ItemsCount};
use divan::{Bencher, black_box};
use razbor::lens::{Holding, Lens, compare, sentences};

fn main() {
    divan::main();
}

/// Reviews marked by hand.
const RUSSIAN: [&str; 3] = [
    include_str!("../tests/lens/tuned.ru.txt"),
    include_str!("../tests/lens/tuned2.ru.txt"),
    include_str!("../tests/lens/tuned4.ru.txt"),
];
/// The English ones.
const ENGLISH: [&str; 2] =
    [include_str!("../tests/lens/tuned.en.txt"), include_str!("../tests/lens/tuned3.en.txt")];

/// How many words a review has at least; 45 on the average.
const WORDS: usize = 40;
/// One word of so many is one that nobody has written before: it is in no list and in no memory.
const STRANGE: usize = 12;

/// Chance that is the same each time.
struct Dice(u64);

impl Dice {
    /// A number below `sides`.
    fn throw(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        usize::try_from(self.0 >> 33).expect("a number of 31 bits") % sides
    }
}

/// Reviews of sentences joined by chance, with digits and words of their own.
fn reviews(language: &str, count: usize) -> Vec<String> {
    let marked = if language == "ru" { &RUSSIAN[..] } else { &ENGLISH };
    let lines = marked.iter().flat_map(|file| file.lines());
    let told =
        lines.filter(|line| ["f ", "m ", "e "].iter().any(|verdict| line.starts_with(verdict)));
    let told: Vec<String> = told.map(|line| unmarked(&line[2..])).collect();
    let mut dice = Dice(7);
    let mut review = || {
        let (mut review, mut at) = (String::new(), dice.throw(told.len()));
        while review.split_whitespace().count() < WORDS {
            for word in told[at % told.len()].split(' ') {
                review.push_str(&changed(word, &mut dice));
                review.push(' ');
            }
            at = if dice.throw(2) == 0 { at + 1 } else { dice.throw(told.len()) };
        }
        review
    };
    (0..count).map(|_| review()).collect()
}

/// A sentence of a marked review without its marks.
fn unmarked(line: &str) -> String {
    let parts = line.trim_end_matches(['\\', '|']).split('{').enumerate();
    let words = parts.map(|(part, words)| match words.split_once(':') {
        Some((_, words)) if part > 0 => words,
        _ => words,
    });
    words.collect::<String>().replace('}', "")
}

/// A word with other digits, or with two letters that changed places.
fn changed(word: &str, dice: &mut Dice) -> String {
    let mut letters: Vec<char> = word.chars().collect();
    for letter in letters.iter_mut().filter(|letter| matches!(letter, '1'..='9')) {
        *letter = char::from(b"123456789"[dice.throw(9)]);
    }
    let strange = dice.throw(STRANGE) == 0 && letters.iter().all(|c| c.is_alphabetic());
    if strange && !letters.is_empty() {
        let (from, to) = (dice.throw(letters.len()), dice.throw(letters.len()));
        letters.swap(from, to);
    }
    letters.into_iter().collect()
}

/// Made once, when razbor starts to need it.
#[divan::bench(sample_count = 20)]
fn made(bencher: Bencher) {
    bencher.bench(|| Lens::new(black_box(&[])));
}

/// Reading: sentences, marks, verdicts, detail.
#[divan::bench(sample_count = 10, args = ["ru", "en"])]
fn read(bencher: Bencher, language: &str) {
    let reviews = reviews(language, 2_000);
    let lens = Lens::new(&[]);
    bencher.counter(ItemsCount::new(reviews.len())).bench(|| {
        let mut reader = lens.reader();
        reviews.iter().map(|review| reader.read(black_box(review)).sentences.len()).sum::<usize>()
    });
}

/// Reading with the draft.
#[divan::bench(sample_count = 10, args = ["ru", "en"])]
fn read_and_draft(bencher: Bencher, language: &str) {
    let reviews = reviews(language, 2_000);
    let lens = Lens::new(&[]);
    bencher.counter(ItemsCount::new(reviews.len())).bench(|| {
        let mut reader = lens.reader();
        let lines = |review: &String| reader.read_and_draft(black_box(review)).1.lines.len();
        reviews.iter().map(lines).sum::<usize>()
    });
}

/// The whole contract as people get it: the program answers 20,000 lines, its start included.
#[divan::bench(sample_count = 5, args = ["ru", "en"])]
fn contract(bencher: Bencher, language: &str) {
    let line = |text: &String| format!("{}\n", serde_json::json!({"id": 1, "text": text}));
    let lines: String = reviews(language, 20_000).iter().map(line).collect();
    let file = tempfile::NamedTempFile::new().expect("a temporary file");
    std::fs::write(file.path(), lines).expect("lines are written");
    bencher.counter(ItemsCount::new(20_000usize)).bench(|| {
        std::process::Command::new(env!("CARGO_BIN_EXE_razbor"))
            .args(["lens", "--jsonl"])
            .arg(file.path())
            .stdout(std::process::Stdio::null())
            .status()
            .expect("razbor runs")
    });
}

/// One line of 100 KB.
#[divan::bench(sample_count = 20)]
fn line_of_100_kb(bencher: Bencher) {
    let lens = Lens::new(&[]);
    let text = reviews("ru", 200).concat();
    bencher.counter(BytesCount::of_str(&text)).bench(|| lens.read(black_box(&text)));
}

/// The facts of a review and of its draft.
#[divan::bench(sample_count = 10, args = ["ru", "en"])]
fn facts(bencher: Bencher, language: &str) {
    let lens = Lens::new(&[]);
    let draft = |text: String| {
        let draft = lens.reader().read_and_draft(&text).1.text();
        (text, draft)
    };
    let pairs: Vec<(String, String)> = reviews(language, 1_000).into_iter().map(draft).collect();
    bencher.counter(ItemsCount::new(pairs.len())).bench(|| {
        let mut reader = lens.reader();
        let lost =
            |(text, draft): &(String, String)| reader.facts(black_box(text), draft).lost.len();
        pairs.iter().map(lost).sum::<usize>()
    });
}

/// What is done at a keystroke in 100 KB: all sentences are known, and the two texts are compared.
#[divan::bench(sample_count = 20, args = [false, true])]
fn facts_of_100_kb(bencher: Bencher, lost: bool) {
    let lens = Lens::new(&[]);
    let text = reviews("ru", 200).concat();
    let held: Vec<(usize, Holding)> = sentences(&text)
        .into_iter()
        .map(|range| (range.start, lens.holding(&text[range])))
        .collect();
    let text: Vec<_> = held.iter().map(|(at, held)| (*at, held)).collect();
    let neutral = if lost { &text[..1] } else { &text[..] };
    bencher.bench(|| compare(black_box(&text), black_box(neutral)));
}
