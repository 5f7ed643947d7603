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

/// The whole contract for a review.
#[divan::bench(args = ["ru", "en"])]
fn review(bencher: Bencher, language: &str) {
    let text = if language == "ru" { RUSSIAN } else { ENGLISH };
    let lens = Lens::new(&[]);
    let reviews = ItemsCount::new(1usize);
    bencher.counter(reviews).bench(|| lens.read(black_box(text)));
}

/// One line of 100 KB.
#[divan::bench(sample_count = 20)]
fn line_of_100_kb(bencher: Bencher) {
    let lens = Lens::new(&[]);
    let text = RUSSIAN.repeat(100_000 / RUSSIAN.len());
    bencher.counter(BytesCount::of_str(&text)).bench(|| lens.read(black_box(&text)));
}
