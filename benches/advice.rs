//! What remarks on a line cost while it is typed, and what making a review ready for them costs.

use divan::counter::BytesCount;
use divan::{Bencher, black_box};
use razbor::advice::Advice;
use razbor::lens::Lens;
use razbor::method::Step;

fn main() {
    divan::main();
}

const REVIEW: &str = "Заказал шкаф на субботу, ждал весь день, к вечеру позвонили, что машина сломалась. \
     Перенесли на вторник, отпросился с работы. The driver did not ring the bell and left. ";

const LINES: [(&str, Step, &str); 4] = [
    ("copied", Step::Problems, "Клиент ждал весь день, к вечеру позвонили, что машина сломалась"),
    ("problem", Step::Problems, "The driver did not call the customer before the second delivery"),
    ("cause", Step::Causes, "Низкие зарплаты курьеров и большая текучка персонала на складе"),
    (
        "solution",
        Step::Solutions,
        "Усилить контроль за работой курьеров и обратить внимание на сроки",
    ),
];

/// Made once, when razbor starts to need it.
#[divan::bench(sample_count = 20)]
fn made(bencher: Bencher) {
    bencher.bench(Advice::new);
}

/// A key in a line, with a review of 100 KB made ready before.
#[divan::bench(args = LINES.map(|(name, ..)| name))]
fn key(bencher: Bencher, name: &str) {
    let (lens, advice) = (Lens::new(&[]), Advice::new());
    let said = advice.said(&REVIEW.repeat(100_000 / REVIEW.len()));
    let (_, step, line) = LINES.into_iter().find(|(other, ..)| *other == name).expect("a line");
    bencher.bench(|| advice.remarks(&lens, step, black_box(line), Some(&said)));
}

/// A review of 100 KB made ready.
#[divan::bench(sample_count = 20)]
fn review_of_100_kb(bencher: Bencher) {
    let advice = Advice::new();
    let review = REVIEW.repeat(100_000 / REVIEW.len());
    bencher.counter(BytesCount::of_str(&review)).bench(|| advice.said(black_box(&review)));
}
