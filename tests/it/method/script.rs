//! The language of scenarios: one edit a line, in plain words (`tests/scenarios/method/README.md`).

use std::fmt::Write as _;

use razbor::method::{
    Case, CaseId, CaseState, Day, Edit, EntryId, History, Link, List, QuestionState, Quote,
    Refusal, Review, Source, Stamp, Tone, Whose,
};

use super::listing::{ENGLISH, Letters, RUSSIAN, listing};
use super::words::{Answer, list, number, step, unescape};

/// Does all edits of a scenario, on a new case, and tells what came of them.
///
/// # Errors
/// The line that could not be read, and why.
pub fn run(given: &str) -> Answer<String> {
    let stage = play(given)?;
    Ok(stage.told + &listing(&stage.case, &stage.history, stage.letters))
}

/// The case that the edits of a scenario make.
///
/// # Errors
/// The line that could not be read or was refused.
pub fn case(given: &str) -> Answer<Case> {
    let stage = play(given)?;
    if stage.told.is_empty() { Ok(stage.case) } else { Err(stage.told) }
}

fn play(given: &str) -> Answer<Stage> {
    let russian = given.chars().any(|c| ('а'..='я').contains(&c));
    let mut stage = Stage {
        case: Case::new(CaseId("01".into()), String::new(), Review::default(), Stamp::default()),
        history: History::default(),
        letters: if russian { RUSSIAN } else { ENGLISH },
        told: String::new(),
        kept: None,
    };
    let mut lines = given.lines().peekable();
    while let Some(line) = lines.next() {
        if line.trim().is_empty() || line.starts_with('#') {
            continue;
        }
        let mut block = Vec::new();
        while let Some(more) = lines.peek().and_then(|next| next.strip_prefix('|')) {
            block.push(unescape(more.strip_prefix(' ').unwrap_or(more))?);
            lines.next();
        }
        stage.line(line, block).map_err(|why| format!("`{line}`: {why}"))?;
    }
    Ok(stage)
}

/// A scenario under way.
pub struct Stage {
    /// The case by now.
    pub case: Case,
    history: History,
    letters: Letters,
    told: String,
    /// The version that was kept.
    kept: Option<Case>,
}

impl Stage {
    fn line(&mut self, line: &str, block: Vec<String>) -> Answer<()> {
        let read = unescape(line)?;
        let (verb, rest) = read.split_once(' ').unwrap_or((&read, ""));
        match verb {
            "show" => {
                self.told += &listing(&self.case, &self.history, self.letters);
                self.told.push('\n');
                Ok(())
            }
            "undo" | "redo" => self.travel(verb, rest),
            "chain" | "unanswered" | "orphans" | "open-problems" => self.ask(verb, rest),
            "early" => {
                let is_early = self.case.is_early(step(rest)?);
                let _ =
                    writeln!(self.told, "early {rest}: {}", if is_early { "yes" } else { "no" });
                Ok(())
            }
            "hand" => self.by_hand(rest),
            "typing" => {
                let verb = if rest.is_empty() { "neutral" } else { "reword" };
                let edit = self.edit(verb, rest, block)?;
                let done = self.history.grow(&mut self.case, edit);
                self.tell(line, done.err());
                Ok(())
            }
            "keep" => {
                self.kept = Some(self.case.clone());
                Ok(())
            }
            "settle" => {
                self.history.settle();
                Ok(())
            }
            _ => {
                let edit = self.edit(verb, rest, block)?;
                let done = self.history.edit(&mut self.case, edit);
                self.tell(line, done.err());
                Ok(())
            }
        }
    }

    fn tell(&mut self, line: &str, refused: Option<Refusal>) {
        if let Some(refusal) = refused {
            let _ = writeln!(self.told, "refused: {refusal:?}  ({})", line.trim_end());
        }
    }

    fn travel(&mut self, verb: &str, times: &str) -> Answer<()> {
        let times: usize = if times.is_empty() { 1 } else { number(times)? };
        for _ in 0..times {
            let (act, told) = match verb {
                "undo" => (self.history.undo(&mut self.case), "undone"),
                _ => (self.history.redo(&mut self.case), "redone"),
            };
            let act = act.map_or("nothing".into(), |act| self.letters.act(&act));
            let _ = writeln!(self.told, "{told}: {act}");
        }
        Ok(())
    }

    fn ask(&mut self, verb: &str, rest: &str) -> Answer<()> {
        let of_both = |list: fn(&Case, List) -> Vec<EntryId>| {
            List::ALL.into_iter().flat_map(|l| list(&self.case, l)).collect::<Vec<_>>()
        };
        let ids = match verb {
            "chain" => {
                let mut chain = self.case.chain_of(self.one(rest)?);
                chain.sort_by_key(|id| self.case.find(*id));
                chain
            }
            "unanswered" => of_both(Case::unanswered),
            "open-problems" => self.case.open_problems(),
            _ => of_both(Case::orphans),
        };
        let answer = self.letters.ids(&self.case, &ids);
        let _ = writeln!(self.told, "{}: {answer}", format!("{verb} {rest}").trim_end());
        Ok(())
    }

    /// What no edit can do yet, as a hand-edited file would have it; it leaves no step to undo.
    fn by_hand(&mut self, rest: &str) -> Answer<()> {
        match rest.split(' ').collect::<Vec<_>>()[..] {
            ["next", next] => self.case.next = number(next)?,
            [cause, "under", over] => {
                let (cause, over) = (self.one(cause)?, self.one(over)?);
                let cause = self.case.causes.iter_mut().find(|c| c.id == cause);
                cause.ok_or("not a cause")?.under = Some(over);
            }
            [fact, "from", source] => {
                let id = self.one(fact)?;
                let fact = self.case.facts.iter_mut().find(|f| f.id == id).ok_or("not a fact")?;
                fact.from = match source {
                    "client" => Source::Client,
                    "staff" => Source::Staff,
                    _ => return Err("from client or from staff".into()),
                };
            }
            _ => return Err("next N, К2 under К1, or Ф1 from client".into()),
        }
        Ok(())
    }

    fn edit(&self, verb: &str, rest: &str, block: Vec<String>) -> Answer<Edit> {
        Ok(match verb {
            "title" => Edit::Retitle(rest.into()),
            "details" => self.details(rest)?,
            "review" => Edit::MendReview(block),
            "neutral" => Edit::WriteNeutral(block),
            "begin-neutral" => Edit::BeginNeutral(block),
            "left-out" => {
                let (nth, words) = rest.split_once(' ').ok_or("left-out NTH WORDS")?;
                let nth = nth.parse().map_err(|_| "left-out NTH WORDS")?;
                Edit::ToggleLeftOut(Quote { words: words.into(), nth })
            }
            "go" => Edit::Go(step(rest)?),
            "restore" => {
                let version = self.kept.clone().ok_or("keep comes before restore")?;
                Edit::Restore(Box::new(version), Stamp("2026-11-12T14:05:00+03:00".into()))
            }
            "not-needed" => Edit::ToggleNeeded(step(rest)?),
            "finish" => Edit::Finish,
            "state" => Edit::SetState(match rest.split_once(' ').unwrap_or((rest, "")) {
                ("open", _) => CaseState::Open,
                ("finished", _) => CaseState::Finished,
                ("set-aside", reason) => CaseState::SetAside(reason.into()),
                _ => return Err("open, finished or set-aside WHY".into()),
            }),
            "add" => self.add(rest, block)?,
            "reword" => {
                let (id, text) = rest.split_once(' ').unwrap_or((rest, ""));
                Edit::Reword { id: self.one(id)?, text: text.into() }
            }
            "split" => {
                let (id, texts) = rest.split_once(' ').ok_or("split П1 FIRST | SECOND")?;
                let (first, second) = texts.split_once('|').ok_or("split П1 FIRST | SECOND")?;
                Edit::Split { id: self.one(id)?, parts: [first.into(), second.into()] }
            }
            "merge" => Edit::Merge(self.labels(rest)?),
            "move" => {
                let (ids, to) = rest.split_once(" to ").ok_or("move П1 П2 to 3")?;
                let to: usize = number(to)?;
                Edit::Move { ids: self.labels(ids)?, to: to.checked_sub(1).ok_or("from 1")? }
            }
            "recast" => {
                let (ids, to) = rest.split_once(" to ").ok_or("recast П1 to causes")?;
                Edit::Recast { ids: self.labels(ids)?, to: list(to)?.0 }
            }
            "delete" => Edit::Delete(self.labels(rest)?),
            "link" | "unlink" => {
                let (child, parents) = rest.split_once(" -> ").ok_or("link К1 -> П1 П2")?;
                let child = self.one(child)?;
                let links = self.labels(parents)?.into_iter().map(|parent| Link { child, parent });
                let links: Vec<Link> = links.collect();
                let (make, cut) = if verb == "link" { (links, vec![]) } else { (vec![], links) };
                Edit::Relink { about: child, make, cut }
            }
            "question" => self.question(rest)?,
            _ => return self.around(verb, rest, &block)?.ok_or_else(|| "no such edit".into()),
        })
    }

    /// `add problem TEXT -> Ф1`, `add problem at 2 TEXT`, or `add problems` and a block of lines.
    fn add(&self, rest: &str, block: Vec<String>) -> Answer<Edit> {
        let (name, rest) = rest.split_once(' ').unwrap_or((rest, ""));
        let (list, many) = list(name)?;
        let (mut text, mut parents) = (rest, Vec::new());
        if let Some((before, labels)) = format!(" {rest}").rsplit_once(" -> ") {
            parents = self.labels(labels)?;
            text = rest[..before.len().saturating_sub(1)].trim_end();
        }
        let mut at = usize::MAX;
        if let Some(placed) = text.strip_prefix("at ") {
            let (place, after) = placed.split_once(' ').unwrap_or((placed, ""));
            at = number::<usize>(place)?.checked_sub(1).ok_or("places count from 1")?;
            text = after;
        }
        let texts = if many { block } else { vec![text.to_owned()] };
        Ok(Edit::Add { list, at, texts, parents })
    }

    /// `details source карты; tone mixed`: what is not named stays as it is.
    fn details(&self, rest: &str) -> Answer<Edit> {
        let review = self.case.review.clone();
        let (mut origin, mut tone) = (review.origin, review.tone);
        let (mut whose, mut selected) = (review.whose, review.selected);
        for part in rest.split(';') {
            let (name, value) = part.trim().split_once(' ').ok_or("details NAME VALUE; …")?;
            match name {
                "source" => origin.source = value.into(),
                "place" => origin.place = value.into(),
                "author" => origin.author = value.into(),
                "rating" => origin.rating = Some(number(value)?),
                "competitor" => whose = Whose::Competitor(value.into()),
                "selected" => selected = value.into(),
                "tone" => {
                    let named = |tone: &Tone| format!("{tone:?}").eq_ignore_ascii_case(value);
                    tone = Tone::ALL.into_iter().find(named).ok_or("no such tone")?;
                }
                _ => return Err(format!("no detail {name}")),
            }
        }
        Ok(Edit::Details { origin, tone, whose, selected })
    }

    /// `question В1 asked 2026-11-20`, `… answered DAY WORDS`, `… silent DAY`, `… to-ask`.
    fn question(&self, rest: &str) -> Answer<Edit> {
        let mut words = rest.splitn(4, ' ');
        let mut word = || words.next().unwrap_or_default();
        let (id, state, day, answer) = (self.one(word())?, word(), Day(word().into()), word());
        let state = match state {
            "to-ask" => QuestionState::ToAsk,
            "asked" => QuestionState::Asked(day),
            "answered" => QuestionState::Answered(day, answer.into()),
            "silent" => QuestionState::Silent(day),
            _ => return Err("to-ask, asked, answered or silent".into()),
        };
        Ok(Edit::NoteQuestion { id, state })
    }

    /// The entry with this label.
    pub fn one(&self, label: &str) -> Answer<EntryId> {
        match self.labels(label)?[..] {
            [id] => Ok(id),
            _ => Err(format!("one label is needed, not `{label}`")),
        }
    }

    /// The entries that now have these labels; a label beyond the list means an entry that is gone.
    pub fn labels(&self, labels: &str) -> Answer<Vec<EntryId>> {
        let id = |label: &str| {
            let mut chars = label.chars();
            let letter = chars.next().unwrap_or_default();
            let place = self.letters.0.iter().position(|l| *l == letter);
            let place = place.ok_or_else(|| format!("`{label}` is no label here"))?;
            let number: usize = number(chars.as_str())?;
            let id = self.case.id_at(List::ALL[place], number.wrapping_sub(1));
            Ok(id.unwrap_or(EntryId(u32::MAX)))
        };
        labels.split_whitespace().map(id).collect()
    }
}
