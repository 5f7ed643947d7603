//! What reading a review costs, and what making the lens costs.

use divan::counter::{BytesCount, ItemsCount};
use divan::{Bencher, black_box};
use razbor::lens::Lens;

fn main() {
    divan::main();
}

/// A review of 45 words.
const RUSSIAN: &str = "Здравствуйте. Записалась на маникюр на 14:30, пришла без опоздания, мастер занята с \
     другой клиенткой. Ждала 25 минут, администратор только пожала плечами и сказала «ну бывает». В итоге \
     лак отвалился через два дня, а ведь отдала 2 300 рублей! Просто ужасное отношение, больше ни ногой, \
     и подругам не советую.";
/// Another one.
const ENGLISH: &str = "I booked a table for 7 pm on Friday and we were told to wait at the bar. Forty minutes \
     later the waiter said \"we are fully booked\". Absolutely appalling service, the manager couldn't be \
     bothered to apologise. We paid £18 for two drinks and left hungry!";

/// Made once, when razbor starts to need it.
#[divan::bench(sample_count = 20)]
fn made(bencher: Bencher) {
    bencher.bench(|| Lens::new(black_box(&[])));
}

/// Reading a review: sentences, marks, verdicts, detail.
#[divan::bench(args = ["ru", "en"])]
fn review(bencher: Bencher, language: &str) {
    let text = if language == "ru" { RUSSIAN } else { ENGLISH };
    let lens = Lens::new(&[]);
    let reviews = ItemsCount::new(1usize);
    bencher.counter(reviews).bench(|| lens.read(black_box(text)));
}

/// The whole contract as people get it: the program answers 20,000 lines, its start included.
#[divan::bench(sample_count = 5)]
fn contract(bencher: Bencher) {
    let line = |text: &str| format!("{}\n", serde_json::json!({"id": 1, "text": text}));
    let lines = (line(RUSSIAN) + &line(ENGLISH)).repeat(10_000);
    let file = tempfile::NamedTempFile::new().expect("a temporary file");
    std::fs::write(file.path(), lines).expect("lines are written");
    let reviews = ItemsCount::new(20_000usize);
    bencher.counter(reviews).bench(|| {
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
    let text = RUSSIAN.repeat(100_000 / RUSSIAN.len());
    bencher.counter(BytesCount::of_str(&text)).bench(|| lens.read(black_box(&text)));
}

/// The facts of a review and of a neutral text.
#[divan::bench(args = ["ru", "en"])]
fn facts(bencher: Bencher, language: &str) {
    let text = if language == "ru" { RUSSIAN } else { ENGLISH };
    let lens = Lens::new(&[]);
    bencher.counter(ItemsCount::new(1usize)).bench(|| lens.facts(black_box(text), text));
}

/// What is done at a keystroke in 100 KB: all sentences are known, and the two texts are compared.
#[divan::bench(sample_count = 20, args = [false, true])]
fn facts_of_100_kb(bencher: Bencher, lost: bool) {
    let lens = Lens::new(&[]);
    let holdings: Vec<_> = RUSSIAN.split_inclusive('.').map(|part| lens.holding(part)).collect();
    let times = 100_000 / RUSSIAN.len();
    let many = |held: &'_ [razbor::lens::Holding]| -> Vec<(usize, usize)> {
        (0..times * held.len()).map(|i| (i * 100, i % held.len())).collect()
    };
    let all = many(&holdings);
    let text: Vec<_> = all.iter().map(|&(at, i)| (at, &holdings[i])).collect();
    let neutral = if lost { &text[..1] } else { &text[..] };
    bencher.bench(|| razbor::lens::compare(black_box(&text), black_box(neutral)));
}
