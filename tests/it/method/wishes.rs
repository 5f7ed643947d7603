//! Random edits for the properties: what somebody may wish, whatever the case then is.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use razbor::method::{
    Card, Case, CaseId, CaseState, Cause, Day, Edit, EntryId, Evidence, Fact, Kind, Link, List,
    Origin, OursToo, Parked, ParkedState, Plan, Problem, Question, QuestionState, Quote, Reach,
    Review, Solution, Source, Stamp, Step, Tone, Whose,
};

/// An edit whose entries are still to be chosen from the case it will meet.
#[derive(Debug, Clone)]
pub struct Wish {
    kind: u8,
    list: List,
    other: List,
    step: Step,
    picks: Vec<Index>,
    at: usize,
    texts: Vec<String>,
    state: u8,
}

pub fn wishes() -> impl Strategy<Value = Vec<Wish>> {
    vec(wish(), 0..24)
}

fn wish() -> impl Strategy<Value = Wish> {
    let list = || select(&List::ALL[..]);
    let picks = vec(any::<Index>(), 0..4);
    (0..36u8, list(), list(), select(&Step::ALL[..]), picks, 0..9usize, vec(text(), 0..5), 0..4u8)
        .prop_map(|(kind, list, other, step, picks, at, texts, state)| Wish {
            kind,
            list,
            other,
            step,
            picks,
            at,
            texts,
            state,
        })
}

/// Wordings: words of reviews, any Unicode, and what a terminal would rather not see.
pub fn text() -> impl Strategy<Value = String> {
    let word = select(&["клиент", "ждал", "мастер", "the", "cake", "18:00", "не", "—"][..]);
    prop_oneof![
        4 => vec(word, 1..7).prop_map(|words| words.join(" ")),
        2 => any::<String>(),
        1 => vec(select(&['\u{1b}', '\r', '\n', '\t', '\u{85}', '\u{feff}', ' ', 'a'][..]), 0..6)
            .prop_map(|chars| chars.into_iter().collect()),
    ]
}

/// A case with some of everything, links and a why-chain.
pub fn begun() -> Case {
    let review = Review {
        text: razbor::method::Lines::of("Ждали час.\n\nУшли."),
        ..Review::default()
    };
    let case = Case::new(CaseId("01".into()), "Лампа".into(), review, Stamp::default());
    let id = EntryId;
    let fact = |n, text: &str| Fact {
        id: id(n),
        text: text.into(),
        from: Source::Client,
        no_problem: false,
    };
    let problem =
        |n, facts| Problem {
            id: id(n), text: "Клиент ждал".into(), facts, ..Problem::default()
        };
    let why = |n, problems, under: Option<u32>| Cause {
        id: id(n),
        text: "Не было времени визита".into(),
        problems,
        under: under.map(EntryId),
        ..Cause::default()
    };
    let about = Some(Quote { words: "час".into(), nth: 0 });
    Case {
        next: 12,
        questions: vec![Question {
            id: id(11),
            text: "Сколько?".into(),
            about,
            ..Question::default()
        }],
        facts: vec![fact(1, "Мастер пришёл через час."), fact(2, "Клиент ушёл.")],
        problems: vec![problem(3, vec![id(2), id(1)]), problem(4, vec![])],
        causes: vec![
            why(5, vec![id(3), id(4)], None),
            why(6, vec![id(4)], Some(5)),
            why(7, vec![], Some(6)),
            why(8, vec![id(3)], Some(7)),
        ],
        solutions: vec![Solution {
            id: id(9),
            text: "Звонок".into(),
            causes: vec![id(8), id(5)],
            ..Solution::default()
        }],
        ..case
    }
}

impl Wish {
    /// The wished edit of this very case.
    pub fn edit(&self, case: &Case) -> Edit {
        let text = |place: usize| self.texts.get(place).cloned().unwrap_or_default();
        match self.kind {
            0 => Edit::Retitle(text(0)),
            1 => self.details(),
            2 => Edit::MendReview(self.texts.clone()),
            3 => Edit::Go(self.step),
            4 => Edit::ToggleNeeded(self.step),
            5 => match self.state {
                0 => Edit::SetState(CaseState::Open),
                1 => Edit::Finish,
                _ => Edit::SetState(CaseState::SetAside(text(0))),
            },
            6 => Edit::WriteNeutral(self.rewritten(case)),
            7 => Edit::BeginNeutral(self.texts.clone()),
            8 => Edit::Add {
                list: self.list,
                at: self.at,
                texts: self.texts.clone(),
                parents: self
                    .list
                    .parents()
                    .map(|above| self.picked(case, above))
                    .unwrap_or_default(),
            },
            9 => Edit::Reword { id: self.one(case), text: text(0) },
            10 => Edit::Split { id: self.one(case), parts: [text(0), text(1)] },
            11 => Edit::Merge(self.picked(case, self.list)),
            12 => Edit::Move { ids: self.picked(case, self.list), to: self.at },
            13 => Edit::Recast { ids: self.picked(case, self.list), to: self.other },
            14 => Edit::Delete(self.picked(case, self.list)),
            15 => self.relink(case),
            18 => Edit::ToggleLeftOut(Quote { words: text(0), nth: u32::from(self.state) }),
            17 => Edit::Restore(Box::new(begun()), Stamp("2026-11-12T14:05:00+03:00".into())),
            19 => Edit::NoteQuestion { id: self.one(case), state: self.question() },
            20 => Edit::WriteCard(Box::new(Card {
                kind: text(0),
                goal: text(1),
                touchpoints: self.texts.clone(),
                ours_too: (self.state > 1).then(|| OursToo::ToCheck(Some(Day(text(2))))),
                ..Card::default()
            })),
            21 => Edit::GoEarly(self.step, Stamp("2026-11-12T14:05:00+03:00".into())),
            22 => Edit::ExplainJump(text(0)),
            23 => Edit::ToggleNoProblem(self.one(case)),
            24 => {
                let about = Quote { words: text(1), nth: u32::from(self.state) };
                Edit::Ask { at: self.at, text: text(0), about }
            }
            25 | 26 => Edit::AddUnder {
                over: self.first(case, List::Causes),
                after: self.picked(case, List::Causes).last().copied().filter(|_| self.state > 1),
                texts: self.texts.clone(),
            },
            27 | 28 => Edit::Under {
                id: self.first(case, List::Causes),
                over: self.picked(case, List::Causes).last().copied().filter(|_| self.state > 0),
            },
            29 => Edit::NoteProblem {
                id: self.first(case, List::Problems),
                strength: self.state > 1,
                goal: text(0),
            },
            30 => Edit::NoteCause {
                id: self.first(case, List::Causes),
                area: text(0),
                evidence: [Evidence::Known, Evidence::Guess, Evidence::ToCheck][self.at % 3],
            },
            31 => {
                let (kind, reach) = (Some(Kind::Wow), Some(Reach::Point));
                let (department, check) = (text(0), text(1));
                let due = (self.state > 1).then(|| Day(text(2)));
                let plan = Box::new(Plan { kind, reach, department, due, check });
                Edit::NoteSolution { id: self.first(case, List::Solutions), plan }
            }
            32 => Edit::Defer {
                id: self.first(case, List::Problems),
                reason: (self.state > 0).then(|| text(0)),
            },
            33 => Edit::ToggleAccepted { id: self.one(case), remark: text(0) },
            34 => {
                let when = Stamp("2026-11-12T14:05:00+03:00".into());
                Edit::Park { text: text(0), for_step: self.step, when }
            }
            _ => self.parking(case),
        }
    }

    fn first(&self, case: &Case, list: List) -> EntryId {
        self.picked(case, list).first().copied().unwrap_or_default()
    }

    /// What may become of the parked thought that was said first or last.
    fn parking(&self, case: &Case) -> Edit {
        let parked =
            if self.at.is_multiple_of(2) { case.parked.first() } else { case.parked.last() };
        let id = parked.map(|parked| parked.id).unwrap_or_default();
        let text = self.texts.first().cloned().unwrap_or_default();
        match self.state {
            0 => Edit::MendParked { id, text, for_step: self.step },
            1 if self.at == 1 => Edit::Receive(Box::new(Parked { text, ..Parked::default() })),
            1 => Edit::SettleParked { id, state: ParkedState::Dropped(text) },
            2 => Edit::SettleParked { id, state: ParkedState::Waiting },
            _ => {
                let list = parked.and_then(Parked::list);
                let parents = list.and_then(List::parents);
                let parents = parents.map(|above| self.picked(case, above)).unwrap_or_default();
                Edit::UseParked { id, at: self.at, parents }
            }
        }
    }

    /// Some entries of a list; now and then one that is not there, or of another list.
    fn picked(&self, case: &Case, list: List) -> Vec<EntryId> {
        let (ids, others) = (case.ids(list), case.ids(self.other));
        let mut picked: Vec<EntryId> =
            self.picks.iter().filter(|_| !ids.is_empty()).map(|pick| *pick.get(&ids)).collect();
        match self.at {
            7 => picked.extend(others.first()),
            8 => picked.push(EntryId(case.next)),
            _ => {}
        }
        picked
    }

    fn one(&self, case: &Case) -> EntryId {
        self.picked(case, self.list).first().copied().unwrap_or_default()
    }

    fn relink(&self, case: &Case) -> Edit {
        let above = self.list.parents().unwrap_or(self.other);
        let child = self.one(case);
        let links = self.picked(case, above).into_iter().map(|parent| Link { child, parent });
        let (make, cut) = links.partition(|link| (link.parent.0 + u32::from(self.state)) % 2 == 0);
        Edit::Relink { about: child, make, cut }
    }

    /// The neutral text with lines joined, cut, moved, dropped, mended and added.
    fn rewritten(&self, case: &Case) -> Vec<String> {
        let mut lines: Vec<String> = case.facts.iter().map(|fact| fact.text.clone()).collect();
        for pick in self.picks.iter().filter(|_| !case.facts.is_empty()) {
            let Some(place) = (!lines.is_empty()).then(|| pick.index(lines.len())) else { break };
            let line = lines.remove(place);
            match (self.state + u8::from(place % 2 == 0)) % 5 {
                0 => lines.push(line),
                1 => lines.insert(0, format!("{line} {}", self.texts.concat())),
                2 if place < lines.len() => lines[place].insert_str(0, &line),
                3 => {
                    let (first, second) = line.split_once(' ').unwrap_or((&line, ""));
                    lines.splice(place..place, [first.to_owned(), second.to_owned()]);
                }
                _ => {}
            }
        }
        let at = self.at.min(lines.len());
        lines.splice(at..at, self.texts.iter().take(usize::from(self.state)).cloned());
        lines
    }

    fn details(&self) -> Edit {
        let mut texts = self.texts.iter().cloned();
        let mut text = || texts.next().unwrap_or_default();
        let (source, contact, date) = (text(), text(), Some(Day(text())));
        let rating = Some(u32::from(self.state));
        Edit::Details {
            origin: Origin { source, contact, date, rating, ..Origin::default() },
            tone: Tone::ALL[self.at % 3],
            whose: if self.state == 0 { Whose::Ours } else { Whose::Competitor(text()) },
            selected: text(),
        }
    }

    fn question(&self) -> QuestionState {
        let day = Day("2026-11-21".into());
        match self.state {
            0 => QuestionState::ToAsk,
            1 => QuestionState::Asked(day),
            2 => QuestionState::Silent(day),
            _ => QuestionState::Answered(day, self.texts.concat()),
        }
    }
}
