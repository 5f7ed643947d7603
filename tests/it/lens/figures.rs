//! How often the lens is right, on reviews marked by hand.
//!
//! `FIGURES=tuned cargo test --test it lens::figures -- --nocapture` prints them for the files of
//! `tests/lens` whose names begin so; `MISSES=1` beside it also prints every difference, `DRAFTS=1`
//! every draft; `FROM=ru-05` begins with that review, `BEFORE=ru-20` ends before that one.

use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::fmt::Write as _;

use razbor::lens::{Kind, Lens, Mark, Verdict};

use super::drafts::Drafts;
use super::fixture::{self, Review};
use super::kept::Kept;

/// Hits, false alarms and misses.
#[derive(Default, Clone, Copy)]
struct Score {
    hit: u32,
    alarm: u32,
    miss: u32,
}

impl Score {
    fn precision(self) -> f64 {
        ratio(self.hit, self.hit + self.alarm)
    }

    fn recall(self) -> f64 {
        ratio(self.hit, self.hit + self.miss)
    }

    fn f1(self) -> f64 {
        ratio(2 * self.hit, 2 * self.hit + self.alarm + self.miss)
    }
}

fn ratio(part: u32, whole: u32) -> f64 {
    if whole == 0 { 1.0 } else { f64::from(part) / f64::from(whole) }
}

/// Everything that is measured on a file of reviews.
#[derive(Default)]
struct Figures {
    /// By hand, by the lens.
    verdicts: [[u32; 3]; 3],
    kinds: BTreeMap<Kind, Score>,
    soft: Score,
    hard: Score,
    /// Hard spans in sentences that are plain facts.
    hard_in_facts: Score,
    boundaries: Score,
    grades: Vec<(f64, f64)>,
    kept: Kept,
    drafts: Drafts,
    misses: String,
}

const VERDICTS: [Verdict; 3] = [Verdict::Fact, Verdict::Mixed, Verdict::Emotion];

fn place(verdict: Verdict) -> usize {
    VERDICTS.iter().position(|&other| other == verdict).expect("all are listed")
}

impl Figures {
    fn of(lens: &Lens, reviews: &[Review]) -> Self {
        let mut figures = Self::default();
        for review in reviews {
            figures.take(lens, review);
        }
        figures
    }

    fn take(&mut self, lens: &Lens, review: &Review) {
        let reading = lens.read(&review.text);
        self.kept.take(lens, review, &mut self.misses);
        self.drafts.take(lens, review);
        self.grades.push((f64::from(review.grade), reading.detail.score));
        let ends: Vec<usize> =
            reading.sentences.iter().map(|sentence| sentence.range.end).collect();
        for sentence in &review.sentences {
            let found = ends.contains(&sentence.range.end);
            self.boundaries.hit += u32::from(found);
            self.boundaries.miss += u32::from(!found);
        }
        let by_hand: Vec<usize> =
            review.sentences.iter().map(|sentence| sentence.range.end).collect();
        for end in ends.iter().filter(|end| !by_hand.contains(end)) {
            self.boundaries.alarm += 1;
            let _ = writeln!(
                self.misses,
                "{} boundary after: {}",
                review.id,
                tail(&review.text[..*end])
            );
        }
        // Verdicts and spans are measured on the sentences as they stand in the file.
        for by_hand in &review.sentences {
            let found = lens.sentence(&review.text, by_hand.range.clone());
            self.verdicts[place(by_hand.verdict)][place(found.verdict)] += 1;
            let text = &review.text[by_hand.range.clone()];
            if by_hand.verdict != found.verdict {
                let (hand, lens) = (by_hand.verdict.code(), found.verdict.code());
                let _ = writeln!(self.misses, "{} {hand} read as {lens}: {text}", review.id);
            }
            self.spans(review, &by_hand.spans, &found.marks, by_hand.verdict == Verdict::Fact);
        }
    }

    /// A span is found where a mark of its kind overlaps it; soft and hard ones count as found by any
    /// mark of their half.
    fn spans(
        &mut self,
        review: &Review,
        by_hand: &[(std::ops::Range<usize>, Kind)],
        marks: &[Mark],
        plain: bool,
    ) {
        let meets = |a: &std::ops::Range<usize>, b: &std::ops::Range<usize>| {
            a.start < b.end && b.start < a.end
        };
        for (range, kind) in by_hand {
            let found = marks.iter().any(|mark| mark.kind == *kind && meets(&mark.range, range));
            let half = marks.iter().any(|mark| {
                meets(&mark.range, range)
                    && (mark.kind == *kind || mark.kind.is_soft() && kind.is_soft())
            });
            let score = self.kinds.entry(*kind).or_default();
            score.hit += u32::from(found);
            score.miss += u32::from(!found);
            self.half(*kind, plain, |score| {
                score.hit += u32::from(half);
                score.miss += u32::from(!half);
            });
            if !found {
                let text = &review.text[range.clone()];
                let _ = writeln!(self.misses, "{} {} missed: {text}", review.id, kind.code());
            }
        }
        for mark in marks {
            let right =
                by_hand.iter().any(|(range, kind)| *kind == mark.kind && meets(range, &mark.range));
            let half = by_hand.iter().any(|(range, kind)| {
                meets(range, &mark.range)
                    && (*kind == mark.kind || kind.is_soft() && mark.kind.is_soft())
            });
            self.kinds.entry(mark.kind).or_default().alarm += u32::from(!right);
            self.half(mark.kind, plain, |score| score.alarm += u32::from(!half));
            if !right {
                let text = &review.text[mark.range.clone()];
                let (kind, rule) = (mark.kind.code(), &mark.rule);
                let _ = writeln!(self.misses, "{} {kind} alarm ({rule}): {text}", review.id);
            }
        }
    }

    fn half(&mut self, kind: Kind, plain: bool, mut score: impl FnMut(&mut Score)) {
        if kind.is_soft() {
            score(&mut self.soft);
        } else if kind.is_hard() {
            score(&mut self.hard);
            if plain {
                score(&mut self.hard_in_facts);
            }
        }
    }

    /// The mean of the three verdicts' F1.
    fn verdict_f1(&self) -> f64 {
        let f1 = |of: usize| {
            let hit = self.verdicts[of][of];
            let miss = self.verdicts[of].iter().sum::<u32>() - hit;
            let alarm = self.verdicts.iter().map(|row| row[of]).sum::<u32>() - hit;
            Score { hit, alarm, miss }.f1()
        };
        (f1(0) + f1(1) + f1(2)) / 3.0
    }

    /// How many sentences are rightly called a fact, or rightly not.
    fn fact_or_not(&self) -> f64 {
        let right =
            self.verdicts[0][0] + self.verdicts[1..].iter().flat_map(|row| &row[1..]).sum::<u32>();
        ratio(right, self.verdicts.iter().flatten().sum())
    }

    fn print(&self, name: &str) {
        println!("\n{name}: {} reviews", self.grades.len());
        println!("verdict (rows: by hand; columns: fact, mixed, emotion)");
        for (verdict, row) in VERDICTS.iter().zip(&self.verdicts) {
            println!("  {:8}{:6}{:6}{:6}", verdict.code(), row[0], row[1], row[2]);
        }
        println!("  macro-F1 {:.3}, fact or not {:.3}", self.verdict_f1(), self.fact_or_not());
        println!("{:16}{:>10}{:>8}{:>7}{:>6}", "spans", "precision", "recall", "F1", "n");
        let all = self.kinds.iter().map(|(kind, score)| (kind.code(), *score));
        let halves =
            [("soft", self.soft), ("hard", self.hard), ("hard in facts", self.hard_in_facts)];
        for (name, score) in all.chain(halves) {
            println!(
                "  {name:14}{:10.3}{:8.3}{:7.3}{:6}",
                score.precision(),
                score.recall(),
                score.f1(),
                score.hit + score.miss
            );
        }
        println!("boundaries F1 {:.3}", self.boundaries.f1());
        self.kept.print();
        self.drafts.print();
        println!("detail: rank correlation {:.3}", rank_correlation(&self.grades));
    }
}

/// The last words of a text.
fn tail(text: &str) -> &str {
    text.char_indices().rev().nth(30).map_or(text, |(at, _)| &text[at..])
}

/// Spearman's rank correlation, equal values sharing the mean of their ranks.
fn rank_correlation(pairs: &[(f64, f64)]) -> f64 {
    let ranks = |values: Vec<f64>| -> Vec<f64> {
        let share = |value: f64, other: f64| match other.total_cmp(&value) {
            Ordering::Less => 1.0,
            Ordering::Equal => 0.5,
            Ordering::Greater => 0.0,
        };
        values.iter().map(|&value| values.iter().map(|&other| share(value, other)).sum()).collect()
    };
    let (a, b): (Vec<f64>, Vec<f64>) = pairs.iter().copied().unzip();
    let (a, b) = (ranks(a), ranks(b));
    let mean =
        |values: &[f64]| values.iter().sum::<f64>() / values.iter().map(|_| 1.0).sum::<f64>();
    let (mean_a, mean_b) = (mean(&a), mean(&b));
    let sum = |f: &dyn Fn(f64, f64) -> f64| {
        a.iter().zip(&b).map(|(a, b)| f(a - mean_a, b - mean_b)).sum::<f64>()
    };
    sum(&|a, b| a * b) / (sum(&|a, _| a * a) * sum(&|_, b| b * b)).sqrt()
}

/// The files of reviews.
const FILES: [&str; 11] = [
    "tuned.ru.txt",
    "tuned.en.txt",
    "tuned2.ru.txt",
    "tuned2.en.txt",
    "tuned3.en.txt",
    "tuned3.ru.txt",
    "tuned4.ru.txt",
    "tuned5.ru.txt",
    "tuned5.en.txt",
    "untouched.ru.txt",
    "untouched.en.txt",
];

/// Prints the figures of the files whose names begin as asked for: `tuned2`, `tuned3.en`.
#[test]
fn figures() {
    let Ok(asked) = std::env::var("FIGURES") else { return };
    let is_asked = |name: &str| {
        name.strip_prefix(asked.as_str())
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
    };
    let lens = Lens::new(&[]);
    for name in FILES.into_iter().filter(|name| is_asked(name)) {
        let all = fixture::read(name);
        let figures = Figures::of(&lens, &all[part(&all)]);
        figures.print(name);
        if std::env::var_os("MISSES").is_some() {
            println!("{}", figures.misses);
        }
    }
}

/// The reviews that were asked for: all, if neither bound is one of them.
fn part(all: &[Review]) -> std::ops::Range<usize> {
    let at = |bound: &str| {
        let id = std::env::var(bound).ok()?;
        all.iter().position(|review| review.id == id)
    };
    let from = at("FROM").unwrap_or(0);
    from..at("BEFORE").unwrap_or(all.len()).max(from)
}

/// What must not fall: of each file macro-F1 of verdicts, fact or not, F1 of soft spans, F1 of hard
/// spans, neutral texts whose lost facts are told exactly, and soft spans that drafts take away. A hair
/// below what is reached; raise them with the figures.
const REACHED: [(&str, [f64; 6]); 9] = [
    ("tuned.ru.txt", [0.94, 0.97, 0.89, 0.98, 0.99, 0.82]),
    ("tuned.en.txt", [0.97, 0.98, 0.92, 0.98, 0.99, 0.91]),
    ("tuned2.ru.txt", [0.88, 0.95, 0.87, 0.98, 0.89, 0.75]),
    ("tuned2.en.txt", [0.85, 0.93, 0.86, 0.95, 0.88, 0.70]),
    ("tuned3.ru.txt", [0.90, 0.96, 0.90, 0.95, 0.90, 0.83]),
    ("tuned4.ru.txt", [0.93, 0.97, 0.91, 0.95, 0.99, 0.89]),
    ("tuned3.en.txt", [0.93, 0.98, 0.93, 0.97, 0.72, 0.87]),
    ("tuned5.ru.txt", [0.86, 0.93, 0.78, 0.94, 0.92, 0.71]),
    ("tuned5.en.txt", [0.78, 0.86, 0.79, 0.92, 0.79, 0.71]),
];

/// A rule or a word that mends one sentence may spoil others.
#[test]
fn figures_do_not_fall() {
    let lens = Lens::new(&[]);
    for (name, reached) in REACHED {
        let figures = Figures::of(&lens, &fixture::read(name));
        let now = [
            figures.verdict_f1(),
            figures.fact_or_not(),
            figures.soft.f1(),
            figures.hard.f1(),
            figures.kept.exact(),
            figures.drafts.taken(),
        ];
        let holds = now.iter().zip(reached).all(|(now, reached)| *now >= reached);
        assert!(holds, "{name}: {now:.3?} was {reached:?}");
    }
}
