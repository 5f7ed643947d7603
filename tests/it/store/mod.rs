//! What the store promises, looked at from outside: bytes on a disk and typed answers.

mod faulty;

mod codec;
mod faults;
mod fixtures;
mod glances;
mod histories;
mod lens_file;
mod listing;
mod locks;
mod private;
mod profile;
mod replacing;
mod settings;
mod trash;
mod workspace;

use std::path::Path;
use std::sync::Arc;

use jiff::Zoned;
use razbor::method::{
    Case, CaseId, Cause, EntryId, Fact, Lines, Problem, Review, Solution, Stamp, Tone,
};
use razbor::store::{RealDisk, Workspace};

/// A moment, `minutes` after a fixed one.
fn at(minutes: i64) -> Zoned {
    let start: Zoned = "2026-11-21T10:20:33+03:00[+03:00]".parse().unwrap();
    start.checked_add(jiff::Span::new().minutes(minutes)).unwrap()
}

fn open(root: &Path) -> Workspace {
    Workspace::open(Arc::new(RealDisk), root, 77).unwrap()
}

fn small_case() -> Case {
    let mut case = Case::new(
        CaseId("01KAJ5W3T8Q4N0X9B2D6F7K2M1".into()),
        "Зонт сломался в первый дождь".into(),
        Review {
            text: Lines::of("Купил зонт, а он сложился от ветра.\nПродавец только развёл руками."),
            tone: Tone::Mixed,
            ..Review::default()
        },
        Stamp("2026-11-21T10:20:33+03:00".into()),
    );
    case.facts.push(Fact {
        id: EntryId(1), text: "Зонт сломался.".into(), ..Fact::default()
    });
    case.next = 2;
    case
}

/// A case with this many of each entry; 10 make about 5 KB, 430 about 208 KB.
fn large_case(entries: u32) -> Case {
    let mut case = small_case();
    case.facts.clear();
    for n in 0..entries {
        let id = |list: u32| EntryId(1 + list * entries + n);
        let text = |what: &str| format!("{what} номер {n}: «слова», которых хватает на строку");
        case.facts.push(Fact { id: id(0), text: text("Случилось"), ..Fact::default() });
        case.problems.push(Problem {
            id: id(1),
            text: text("Клиент не смог"),
            facts: vec![id(0)],
            ..Problem::default()
        });
        let problems = vec![id(1)];
        case.causes
            .push(Cause { id: id(2), text: text("Не было"), problems, ..Cause::default() });
        let causes = vec![id(2)];
        case.solutions.push(Solution {
            id: id(3),
            text: text("Сделать"),
            causes,
            ..Solution::default()
        });
    }
    case.next = 1 + 4 * entries;
    case
}
