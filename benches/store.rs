//! How fast cases are read, written, saved and listed.

use std::fs;
use std::hint::black_box;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use divan::Bencher;
use jiff::Zoned;
use razbor::method::{Case, Cause, EntryId, Fact, Problem, Review, Solution};
use razbor::store::{RealDisk, Summary, Workspace, codec};

fn main() {
    divan::main();
}

/// Entries of each kind that make a file of about 5 KB and one of about 208 KB.
const SIZES: [u32; 2] = [7, 290];
/// How many cases a folder has.
const COUNTS: [u32; 3] = [1, 1_000, 10_000];

fn case(entries: u32) -> Case {
    let mut case = Case { title: "Зонт".into(), review: Review::default(), ..Case::default() };
    for n in 0..entries {
        let id = |list: u32| EntryId(1 + list * entries + n);
        let text = |what: &str| format!("{what} номер {n}: «слова», которых хватает на строку");
        let (facts, problems, causes) = (vec![id(0)], vec![id(1)], vec![id(2)]);
        case.facts.push(Fact { id: id(0), text: text("Случилось"), ..Fact::default() });
        case.problems.push(Problem {
            id: id(1),
            text: text("Клиент не смог"),
            facts,
            ..Problem::default()
        });
        case.causes
            .push(Cause { id: id(2), text: text("Не было"), problems, ..Cause::default() });
        let solution =
            Solution { id: id(3), text: text("Сделать"), causes, ..Solution::default() };
        case.solutions.push(solution);
    }
    case.next = 1 + 4 * entries;
    case
}

#[divan::bench(args = SIZES)]
fn read(bencher: Bencher<'_, '_>, entries: u32) {
    let text = codec::write(&case(entries));
    bencher
        .counter(divan::counter::BytesCount::of_str(&text))
        .bench(|| codec::read(black_box(text.as_bytes())).unwrap());
}

#[divan::bench(args = SIZES)]
fn write(bencher: Bencher<'_, '_>, entries: u32) {
    let case = case(entries);
    bencher
        .counter(divan::counter::BytesCount::of_str(&codec::write(&case)))
        .bench(|| codec::write(black_box(&case)));
}

fn workspace(root: &Path) -> Workspace {
    Workspace::open(Arc::new(RealDisk), root, 1).unwrap()
}

#[divan::bench(args = SIZES, sample_count = 50)]
fn save(bencher: Bencher<'_, '_>, entries: u32) {
    let dir = tempfile::tempdir().unwrap();
    let workspace = workspace(dir.path());
    let now: Zoned = "2026-11-21T10:20:33+03:00[+03:00]".parse().unwrap();
    let mut case = case(entries);
    let (mut file, _) = workspace.create_case(&case, &now).unwrap();
    let mut n = 0;
    bencher.bench_local(|| {
        n += 1;
        case.title = format!("Зонт {n}");
        workspace.save_case(&mut file, &case, &now).unwrap()
    });
}

fn with_cases(count: u32) -> (tempfile::TempDir, Workspace) {
    let dir = tempfile::tempdir().unwrap();
    let workspace = workspace(dir.path());
    fs::create_dir(workspace.cases()).unwrap();
    let text = codec::write(&case(SIZES[0]));
    for n in 0..count {
        fs::write(workspace.cases().join(format!("2026-11-21-zont-{n:06}.ron")), &text).unwrap();
    }
    (dir, workspace)
}

#[divan::bench(args = COUNTS)]
fn entries(bencher: Bencher<'_, '_>, count: u32) {
    let (_dir, workspace) = with_cases(count);
    bencher.bench(|| workspace.entries().unwrap());
}

/// What `razbor list` does: each case is read whole, with its warnings.
#[divan::bench(args = COUNTS, sample_count = 10)]
fn summaries(bencher: Bencher<'_, '_>, count: u32) {
    let (_dir, workspace) = with_cases(count);
    let listing = workspace.entries().unwrap();
    bencher.bench(|| {
        listing
            .entries
            .iter()
            .map(|entry| workspace.summary(&entry.path).unwrap())
            .collect::<Vec<_>>()
    });
}

/// What the list of the screen does at its first start, on one core.
#[divan::bench(args = COUNTS, sample_count = 10)]
fn glances_anew(bencher: Bencher<'_, '_>, count: u32) {
    let (dir, _) = with_cases(count);
    bencher.with_inputs(|| workspace(dir.path())).bench_values(|workspace| glance(&workspace));
}

/// What it does at every other start: only what changed is read.
#[divan::bench(args = COUNTS, sample_count = 10)]
fn glances_again(bencher: Bencher<'_, '_>, count: u32) {
    let (dir, first) = with_cases(count);
    fs::create_dir(dir.path().join(".razbor")).unwrap();
    glance(&first);
    let now: Zoned = "2026-11-21T10:20:33+03:00[+03:00]".parse().unwrap();
    first.keep_glances(SystemTime::now() + Duration::from_secs(60), &now);
    bencher.with_inputs(|| workspace(dir.path())).bench_values(|workspace| {
        workspace.recall_glances();
        glance(&workspace)
    });
}

fn glance(workspace: &Workspace) -> Vec<Summary> {
    let entries = workspace.entries().unwrap().entries;
    entries.iter().map(|entry| workspace.glance(&entry.path).unwrap()).collect()
}
