//! Storms over a case that has everything: whatever is pressed and typed, in whatever order, and
//! whenever the power is cut, nothing typed is lost and everything can be taken back.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Debug;

use razbor::app::Msg;
use razbor::app::command::{Command, Row, TABLE};
use razbor::app::key::Key;
use razbor::app::layer::Layer;
use razbor::app::mouse::MouseKind;
use razbor::app::prose::Prose;
use razbor::app::scope::Place;
use razbor::method::{Case, CaseId, Stamp, repair};
use razbor::text::Language;

use super::driver::App;
use crate::method::script::case;

/// A case in which every kind of thing stands: links, a why-chain, notes, a card, parked thoughts,
/// questions about words, what is remarked on.
const EVERYTHING: &str = "
title Торт приехал после праздника
review
| Ужас, а не доставка!!! Заказала торт на 18:00, у сына день рождения.
| Привезли в 20:10, никто даже не позвонил. Но бариста был очень любезен, спасибо ему.
details source карты; author Мама; rating 2; tone mixed; selected видно, что произошло
neutral
| Торт заказан на 18:00, доставлен в 20:10.
| О задержке клиенту не сообщили.
ask никто даже не позвонил | Кто обещал позвонить?
add question Во сколько начался праздник?
add problem Не предупредили об опоздании торта -> Ф2
add problem Клиент получил торт после праздника -> Ф1
add problem Бариста был любезен
add cause Человеческий фактор -> П1
add cause Курьер виноват, что опоздал -> П1 П2
add cause Не было порядка действий при задержке -> П2
under К3 К2
add solution Сообщать время прибытия -> К3
add solution Улучшить работу курьеров -> К1 К2
note П1 goal праздник с тортом
note К2 area доставка; guess
note Р1 fix; systemic; department доставка; due 2026-12-01; check звонки
card kind кипит; surroundings с ребёнком; task вернуть деньги; goal праздник; group Спринтер; points заказ, доставка
park solutions Звонить за час
park causes Один курьер на район
go causes
";

/// Numbers that are as the seed has them: the generator of Steele, Lea and Flood (`SplitMix64`).
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        let rolled = (z ^ (z >> 31)) % u64::try_from(sides).expect("few sides");
        usize::try_from(rolled).expect("below the number of sides")
    }

    fn pick<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        &of[self.roll(of.len())]
    }
}

/// One storm and what it has seen so far.
struct Storm {
    seed: u64,
    app: App,
    dice: Dice,
    /// What was done, to be told when something is wrong.
    told: Vec<String>,
    /// Each case as it was when it was seen first.
    first: BTreeMap<CaseId, Case>,
    words: usize,
}

/// Ways from a case into what is written in many places; a word in angles is a command to be found.
const WAYS: [&str; 14] = [
    "0 +",
    "0 Down Down Ins",
    "6 <break-down>",
    "6 ;",
    "<groups> + Tab",
    "<groups> Enter",
    "i Down Down Down Down Down Enter",
    "i End Up Enter",
    "5 s",
    "7 0 s",
    "2 Shift+Tab Shift+Tab Space +",
    "9 e",
    "9 Del",
    "4 Enter",
];

const SIZES: [(u16, u16); 4] = [(120, 36), (40, 12), (80, 24), (60, 20)];

impl Storm {
    fn begin(seed: u64) -> Self {
        let dice = Dice(seed);
        let (w, h) = SIZES[usize::try_from(seed % 4).expect("one of four")];
        let app =
            App::with_case(case(EVERYTHING).expect("the case is made"), Language::Russian, w, h);
        let mut storm =
            Self { seed, app, dice, told: Vec::new(), first: BTreeMap::new(), words: 0 };
        storm.look_at_case();
        storm
    }

    /// A word that is typed nowhere else.
    fn word(&mut self) -> String {
        self.words += 1;
        format!("новь{}я", self.words)
    }

    /// Everything that is being written and that a person would miss.
    fn in_hand(&self) -> String {
        let state = &self.app.state;
        let mut said = String::new();
        // What is looked for, and what was pasted and is only offered, nobody has written.
        let written = |layer: &&Layer| {
            use Layer as L;
            !matches!(layer, L::Help(_) | L::Find(_) | L::OtherCase(_) | L::Dialog(_))
        };
        for layer in state.layers.iter().filter(written) {
            match layer {
                Layer::NewCase(form) => {
                    debug(&mut said, &(form.review.lines(), form.title.lines()));
                }
                Layer::Group(form) => debug(&mut said, &form.group()),
                _ => {}
            }
            debug(&mut said, &layer.prose().map(Prose::lines));
        }
        if let Some(bench) = &state.bench {
            debug(&mut said, &bench.written().map(Prose::lines));
            debug(&mut said, &bench.case);
        }
        debug(&mut said, &state.shelf.begun);
        said
    }

    /// Everything that is anywhere: in hand, on the disk, in what can be taken back.
    fn anywhere(&self) -> String {
        let (state, world) = (&self.app.state, &self.app.world);
        let mut said = self.in_hand();
        debug(&mut said, &state.layers);
        if let Some(bench) = &state.bench {
            debug(&mut said, &bench.work);
            debug(&mut said, &(bench.neutral.lines(), bench.raw.lines()));
            debug(&mut said, &bench.history);
            debug(&mut said, &bench.called_off);
        }
        debug(&mut said, &state.copied);
        debug(&mut said, &state.groups);
        debug(&mut said, &state.shelf.work);
        debug(&mut said, &state.shelf.lines);
        debug(&mut said, &world.files);
        debug(&mut said, &world.trash);
        debug(&mut said, &world.kept);
        debug(&mut said, &world.lines);
        debug(&mut said, &world.aside);
        debug(&mut said, &world.profile);
        debug(&mut said, &world.versions);
        said
    }

    /// All that the case was and can be again.
    fn past(&self) -> String {
        let mut said = String::new();
        if let Some(bench) = &self.app.state.bench {
            let (mut case, mut history) = (bench.case.clone(), bench.history.clone());
            while history.redo(&mut case).is_some() {}
            debug(&mut said, &case);
            while history.undo(&mut case).is_some() {
                debug(&mut said, &case);
            }
        }
        said
    }

    /// One act that erases nothing that was typed; what it does is told.
    fn act(&mut self) {
        let place = self.app.state.place();
        match self.dice.roll(20) {
            0..=4 => {
                let word = self.word() + if self.dice.roll(3) == 0 { "\n" } else { " " };
                self.tell(format!("type {word:?} at {place:?}"));
                self.app.type_text(&word);
                if word.ends_with(' ') && self.in_hand().contains(word.trim()) {
                    let screen = self.app.screen().text();
                    assert!(
                        screen.contains(word.trim()),
                        "out of sight: {screen}\n{}",
                        self.story()
                    );
                }
            }
            5 => {
                let pasted = format!(
                    "{}\t{}\n👨\u{200d}👩 \u{202e}{}",
                    self.word(),
                    self.word(),
                    self.word()
                );
                self.tell(format!("paste {pasted:?} at {place:?}"));
                self.app.paste(&pasted);
            }
            6 => {
                let at = (self.dice.roll(120), self.dice.roll(36));
                let at = (u16::try_from(at.0).unwrap_or(0), u16::try_from(at.1).unwrap_or(0));
                self.tell(format!("click {at:?} at {place:?}"));
                if self.dice.roll(4) == 0 {
                    self.app.mouse(MouseKind::WheelDown, at);
                }
                self.app.click(at);
            }
            7 if self.dice.roll(2) == 0 => {
                let (w, h) = *self.dice.pick(&SIZES);
                self.tell(format!("size {w}x{h}"));
                self.app.resize(w, h);
            }
            8 if self.dice.roll(3) == 0 => {
                self.tell(format!("focus lost at {place:?}"));
                self.app.send(Msg::FocusLost);
            }
            9 => {
                self.tell("wait".into());
                self.app.wait(400);
            }
            10 | 11 => {
                let row = self.dice.pick(TABLE);
                if erases(row) {
                    return;
                }
                self.tell(format!("find {} at {place:?}", row.id));
                self.app.press("F9");
                if self.app.state.place() == Place::Help {
                    let name = self.app.text.get(&format!("cmd-{}", row.id));
                    self.app.type_text(&format!("{name}\n"));
                }
            }
            12 if self.dice.roll(2) == 0 => {
                let way = *self.dice.pick(&WAYS);
                self.tell(format!("go {way} from {place:?}"));
                self.go(way);
            }
            _ => {
                let name = *self.dice.pick(&keys(place));
                self.tell(format!("press {name} at {place:?}"));
                self.app.key(Key::parse(name).expect("a key of the table"));
            }
        }
    }

    /// Leaves what is open and goes a way.
    fn go(&mut self, way: &str) {
        self.app.press("Esc Esc Esc Esc");
        for step in way.split(' ') {
            match step.strip_prefix('<').and_then(|step| step.strip_suffix('>')) {
                None => self.app.press(step),
                Some(id) => {
                    self.app.press("F9");
                    let name = self.app.text.get(&format!("cmd-{id}"));
                    self.app.type_text(&format!("{name}\n"));
                }
            }
        }
    }

    /// Leaves a word in the middle of which the cursor came to stand: what is typed there would cut it.
    fn leave_word(&mut self) {
        let state = &self.app.state;
        let below = state.bench.as_ref().and_then(|bench| bench.written());
        let prose = state.layers.last().map_or(below, Layer::prose);
        let Some(prose) = prose else { return };
        let at = prose.cursor();
        let Some((before, after)) =
            prose.lines().get(at.line).and_then(|line| line.split_at_checked(at.byte))
        else {
            return;
        };
        if before.ends_with(char::is_alphanumeric) && after.starts_with(char::is_alphanumeric) {
            self.app.press("Ctrl+Right");
        }
    }

    fn tell(&mut self, done: String) {
        self.told.push(done);
    }

    /// Remembers a case that is seen for the first time.
    fn look_at_case(&mut self) {
        if let Some(bench) = &self.app.state.bench {
            self.first.entry(bench.case.id.clone()).or_insert_with(|| bench.case.clone());
        }
    }

    /// What holds after each act.
    fn check(&mut self) {
        self.look_at_case();
        self.app.screen();
        let Some(bench) = &self.app.state.bench else { return };
        let mut repaired = bench.case.clone();
        assert_eq!(repair(&mut repaired), vec![], "{}", self.story());
        assert_eq!(repaired, bench.case, "{}", self.story());
    }

    /// Everything that was done can be taken back, to the case as it was at first, and done again.
    fn check_undo(&self) {
        let Some(bench) = &self.app.state.bench else { return };
        let (mut case, mut history) = (bench.case.clone(), bench.history.clone());
        while history.undo(&mut case).is_some() {}
        let first = &self.first[&case.id];
        assert_eq!(plain(&case), plain(first), "{}", self.story());
    }

    /// The last acts.
    fn story(&self) -> String {
        let from = self.told.len().saturating_sub(90);
        format!(
            "storm {}, after {} acts:\n{}",
            self.seed,
            self.told.len(),
            self.told[from..].join("\n")
        )
    }

    /// None of the words that were in hand is gone.
    fn check_kept(&self, before: &str) {
        let now = self.anywhere();
        let is_gone = |said: &str, word: &str| !said.contains(word);
        let mut lost: Vec<&str> =
            tokens(before).into_iter().filter(|word| is_gone(&now, word)).collect();
        if lost.is_empty() {
            return;
        }
        let past = self.past();
        lost.retain(|word| is_gone(&past, word));
        assert!(lost.is_empty(), "lost: {lost:?}, {}", self.story());
    }
}

/// A case but for what is no matter of undoing.
fn plain(case: &Case) -> Case {
    Case { changed: Stamp::default(), next: 0, ..case.clone() }
}

fn debug(said: &mut String, what: &impl Debug) {
    use std::fmt::Write;
    write!(said, "{what:?}").expect("a string takes it");
}

/// The words that were typed in a storm.
fn tokens(said: &str) -> BTreeSet<&str> {
    let starts = said.match_indices("новь");
    let words = starts.filter_map(|(at, _)| said[at..].split_inclusive('я').next());
    let number = |word: &str| word.chars().filter(char::is_ascii_digit).count();
    words.filter(|word| word.chars().count() == number(word) + "новья".chars().count()).collect()
}

/// Whether a command erases what is being typed, or selects it for being typed over.
fn erases(row: &Row) -> bool {
    use Command as C;
    let erasing = [
        C::Backspace,
        C::DeleteChar,
        C::DeleteWord,
        C::DeleteWordForward,
        C::Cut,
        C::Select,
        C::SelectAll,
        C::Exit,
        C::DeleteCase,
    ];
    erasing.contains(&row.command) || row.id.starts_with("select-")
}

/// Keys that mean something at a place and erase nothing that is being typed.
fn keys(place: Place) -> Vec<&'static str> {
    use Command as C;
    let typed = |command| place.types() && matches!(command, C::Undo | C::Redo | C::Paste);
    let rows = TABLE.iter().filter(|row| !erases(row));
    rows.filter(|row| !typed(row.command))
        .flat_map(|row| row.keys)
        .filter(|(scope, _)| place.scopes().contains(scope))
        .flat_map(|(_, names)| names.iter().copied())
        .collect()
}

/// A storm of so many acts, with a power cut now and then.
fn storm(seed: u64, acts: usize) {
    let mut storm = Storm::begin(seed);
    for _ in 0..acts {
        let before = storm.in_hand();
        storm.act();
        storm.leave_word();
        storm.check_kept(&before);
        storm.check();
        if storm.app.world.ended {
            storm.tell("start again".into());
            storm.app.kill_and_start();
        }
        if storm.dice.roll(25) == 0 {
            storm.check_undo();
            storm.app.wait(1000);
            let before = storm.in_hand();
            storm.tell(format!("kill at {:?}", storm.app.state.place()));
            storm.app.kill_and_start();
            storm.check_kept(&before);
            storm.check();
            storm.check_undo();
        }
        if storm.app.state.bench.is_none() && storm.app.state.layers.is_empty() {
            storm.tell("Enter".into());
            storm.app.press("Enter");
        }
    }
}

#[test]
fn whenever_the_power_is_cut_nothing_typed_is_lost() {
    let from: u64 = std::env::var("STORM").ok().and_then(|seed| seed.parse().ok()).unwrap_or(1);
    let many: u64 = std::env::var("STORMS").ok().and_then(|many| many.parse().ok()).unwrap_or(8);
    for seed in from..from + many {
        storm(seed, 200);
    }
}
