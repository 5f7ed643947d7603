//! Key after key in the middle of a text: the median, what 95 of 100 stay under, the slowest; and the
//! slowest of what is done between two keys, for which a key may have to wait.

use std::time::{Duration, Instant};

use ratatui::Terminal;
use ratatui::backend::TestBackend;
use razbor::app::key::{Code, Key};
use razbor::app::reading::Shown;
use razbor::app::{Effect, Msg, Now, State, update};
use razbor::method::{Case, Lines};
use razbor::ui::{Palette, draw};

use super::{SENTENCES, case, case_of, state_of};

/// So many keys are pressed, one in so many milliseconds; after each tenth one waits for a second.
const KEYS: usize = 200;
const APART: u64 = 120;
const PAUSE: u64 = 1000;

/// Tells of all texts.
pub fn tell() {
    println!(
        "{:>28} {:>10} {:>10} {:>10} {:>12}",
        "key to frame", "median", "95 %", "slowest", "between"
    );
    for bytes in [1_000, 100_000, 1_000_000] {
        typed(&format!("{bytes}"), case(bytes), Shown::All);
        typed(&format!("{bytes} reworded"), reworded(bytes), Shown::All);
    }
    for bytes in [100_000, 1_000_000] {
        typed(&format!("{bytes} without marks"), case(bytes), Shown::Nothing);
        let line = || case_of(vec![SENTENCES.repeat(bytes / SENTENCES.len())]);
        typed(&format!("{bytes} in a line"), line(), Shown::All);
        typed(&format!("{bytes} … without marks"), line(), Shown::Nothing);
    }
}

/// A case whose review tells many different things, of which its neutral text has every other one in
/// other words or with another value.
fn reworded(bytes: usize) -> Case {
    let mut review = Vec::new();
    let mut neutral = Vec::new();
    let mut size = 0;
    for number in 0_u64.. {
        if size >= bytes {
            break;
        }
        let (was, now): (Vec<String>, Vec<String>) =
            (0..4).map(|part| told(number * 4 + part)).unzip();
        size += was.iter().map(String::len).sum::<usize>();
        review.push(was.join(" "));
        neutral.push(now.join(" "));
    }
    let mut case = case_of(neutral);
    case.review.text = Lines(review);
    case
}

/// A sentence of the review and what the neutral text has of it.
fn told(number: u64) -> (String, String) {
    let (hour, minute, rest) = (number % 12 + 8, number * 7 % 60, number % 97 + 3);
    let thing = THINGS[usize::try_from(number % 11).unwrap_or(0)];
    let whole = match number % 4 {
        0 => format!(
            "Мы просто в шоке: {thing} ждали {rest} минут, хотя обещали к {hour}:{minute:02}!"
        ),
        1 => format!("За {thing} взяли {} рублей, и никто не извинился.", number * 13 % 9000 + 100),
        2 => format!("Администратор сказал: «{thing} нет, приходите {} мая»…", number % 31 + 1),
        _ => format!("Ужасно, {thing} так и не привезли на улицу Садовую, дом {rest}."),
    };
    let kept = match number % 8 {
        0 | 2 | 5 | 7 => whole.clone(),
        1 => format!("Клиент отдал {} рублей за {thing}.", number * 13 % 9000 + 150),
        3 => format!("Заказ ({thing}) не доставлен в дом {rest} на Садовой улице."),
        4 => format!("Ожидание {thing} заняло {} минут вместо обещанного срока.", rest + 1),
        _ => "Сотрудник попросил прийти в другой день.".to_owned(),
    };
    (whole, kept)
}

const THINGS: [&str; 11] = [
    "шкаф",
    "диван",
    "кабель",
    "договор",
    "пиццу",
    "стол",
    "чек",
    "зеркало",
    "лампу",
    "дверь",
    "окно",
];

/// Types in the middle of the neutral text of a case at 200×60, and prints what was measured.
fn typed(name: &str, case: Case, shown: Shown) {
    let lines = case.facts.len();
    let mut typist = Typist::new(case, shown);
    typist.go_to(lines / 2);
    let mut times = Vec::new();
    for key in 0..KEYS {
        times.push(typist.type_char(if key % 6 == 5 { ' ' } else { 'ы' }));
        typist.wait(if key % 10 == 9 { PAUSE } else { APART });
    }
    times.sort_unstable();
    let at = |share: usize| times[(times.len() * share / 100).min(times.len() - 1)];
    println!(
        "{name:>28} {:>10.2?} {:>10.2?} {:>10.2?} {:>12.2?}",
        at(50),
        at(95),
        times[times.len() - 1],
        typist.between
    );
}

/// Somebody who types, with a clock of their own.
struct Typist {
    state: State,
    terminal: Terminal<TestBackend>,
    now: Now,
    /// The longest time that something took between two keys.
    between: Duration,
}

impl Typist {
    fn new(case: Case, shown: Shown) -> Self {
        let terminal =
            Terminal::new(TestBackend::new(200, 60)).expect("a test terminal always works");
        let mut typist = Self {
            state: state_of(200, 60, case, shown),
            terminal,
            now: Now::default(),
            between: Duration::ZERO,
        };
        typist.wait(60_000);
        typist.between = Duration::ZERO;
        typist
    }

    /// Puts the cursor into a line, somewhere in its midst.
    fn go_to(&mut self, line: usize) {
        let bench = self.state.bench.as_mut().expect("a case is open");
        let middle = bench.neutral.lines()[line].len() / 2;
        bench.neutral.set_cursor(line, middle);
        self.take(Msg::Key(Key::plain(Code::Right)));
        self.draw();
    }

    fn type_char(&mut self, c: char) -> Duration {
        let begun = Instant::now();
        let effects = update(&mut self.state, Msg::Key(Key::plain(Code::Char(c))), &self.now);
        self.draw();
        let took = begun.elapsed();
        self.perform(effects);
        took
    }

    /// Lets time pass: what is due is done, and drawn.
    fn wait(&mut self, ms: u64) {
        let until = self.now.ms + ms;
        while let Some(due) = self.state.deadline().filter(|due| *due <= until) {
            self.now.ms = due.max(self.now.ms);
            self.take(Msg::Tick);
        }
        self.now.ms = until;
    }

    fn take(&mut self, msg: Msg) {
        let begun = Instant::now();
        let effects = update(&mut self.state, msg, &self.now);
        self.draw();
        self.between = self.between.max(begun.elapsed());
        self.perform(effects);
    }

    /// What is done elsewhere keeps nobody waiting.
    fn perform(&mut self, effects: Vec<Effect>) {
        for effect in effects {
            let msg = match effect {
                Effect::Save { revision, .. } => Msg::Saved(revision, Ok(())),
                Effect::Compare(number, texts) => Msg::Compared(number, Box::new(texts.make())),
                _ => continue,
            };
            self.take(msg);
        }
    }

    fn draw(&mut self) {
        let Self { terminal, state, .. } = self;
        terminal.draw(|frame| draw(frame, state, Palette::True)).expect("it draws");
    }
}
