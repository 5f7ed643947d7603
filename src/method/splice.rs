//! The difference between two lists: what stays is left out, and of what is reworded only the words
//! that changed are kept.

use std::collections::HashMap;
use std::hash::Hash;

use serde::{Deserialize, Serialize};

use super::{Entry, EntryId, Parked, Quote};

/// Something that stands in a list and has words.
pub trait Item: Clone + PartialEq {
    /// What tells it from its neighbours, whatever its words.
    type Key<'a>: Eq + Hash
    where
        Self: 'a;
    /// Its own.
    fn key(&self) -> Self::Key<'_>;
    /// Its words.
    fn words(&self) -> &str;
    /// The same items in other words, as many as a text has lines if they are lines themselves;
    /// `None` when they have more in common than words can change.
    fn reworded(items: &[Self], text: &str) -> Option<Vec<Self>>;
}

/// Lines of a text: they may part and join.
impl Item for String {
    type Key<'a> = &'a str;
    fn key(&self) -> &str {
        self
    }
    fn words(&self) -> &str {
        self
    }
    fn reworded(_: &[Self], text: &str) -> Option<Vec<Self>> {
        Some(text.split('\n').map(str::to_owned).collect())
    }
}

impl<T: Entry> Item for T {
    type Key<'a>
        = EntryId
    where
        T: 'a;
    fn key(&self) -> EntryId {
        self.id()
    }
    fn words(&self) -> &str {
        self.text()
    }
    fn reworded(items: &[Self], text: &str) -> Option<Vec<Self>> {
        let [one] = items else { return None };
        let mut one = one.clone();
        one.set_text(text.to_owned());
        Some(vec![one])
    }
}

macro_rules! single {
    ($type:ident, $key:ty, $own:expr, $words:ident) => {
        impl Item for $type {
            type Key<'a> = $key;
            fn key(&self) -> $key {
                $own(self)
            }
            fn words(&self) -> &str {
                &self.$words
            }
            fn reworded(items: &[Self], text: &str) -> Option<Vec<Self>> {
                let [one] = items else { return None };
                Some(vec![Self { $words: text.to_owned(), ..one.clone() }])
            }
        }
    };
}

single!(Parked, EntryId, |parked: &Parked| parked.id, text);
single!(Quote, (String, u32), |quote: &Quote| (quote.words.clone(), quote.nth), words);

/// What changed between two lists, both sides of it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Splices<T>(Vec<Splice<T>>);

impl<T> Default for Splices<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

/// One place that changed; `at` is where it stands in the old list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
enum Splice<T> {
    /// Items were replaced by others.
    Put { at: usize, old: Vec<T>, new: Vec<T> },
    /// Words were replaced by others, from this byte on; a newline among them is a line's end.
    Mend { at: usize, byte: usize, old: String, new: String },
}

impl<T: Item> Splices<T> {
    /// What leads from `old` to `new`.
    pub fn between(old: &[T], new: &[T]) -> Self {
        let mut splices = Self::default();
        if old == new {
            return splices;
        }
        let (mut i, mut j) = (0, 0);
        for (to_i, to_j) in anchors(old, new) {
            splices.gap(i, &old[i..to_i], &new[j..to_j]);
            splices.gap(to_i, &old[to_i..=to_i], &new[to_j..=to_j]);
            (i, j) = (to_i + 1, to_j + 1);
        }
        splices.gap(i, &old[i..], &new[j..]);
        splices
    }

    /// Whether nothing changed.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Takes the change back in a list that is in its new state.
    pub fn undo(&self, items: &mut Vec<T>) {
        // From the front: what stands before a place is old again already.
        self.0.iter().for_each(|splice| splice.put(items, false));
    }

    /// Does the change in a list that is in its old state.
    pub fn redo(&self, items: &mut Vec<T>) {
        // From the back: what stands before a place is still old.
        self.0.iter().rev().for_each(|splice| splice.put(items, true));
    }

    /// Notes what changed between two runs that have nothing else in common.
    fn gap(&mut self, at: usize, old: &[T], new: &[T]) {
        let (skip, old, new) = trim(old, new);
        let at = at + skip;
        if old.is_empty() && new.is_empty() {
            return;
        }
        if old.len() == new.len() && old.len() > 1 {
            for (place, (old, new)) in old.iter().zip(new).enumerate() {
                if old != new {
                    self.one(at + place, std::slice::from_ref(old), std::slice::from_ref(new));
                }
            }
        } else {
            self.one(at, old, new);
        }
    }

    fn one(&mut self, at: usize, old: &[T], new: &[T]) {
        let put = || Splice::Put { at, old: old.to_vec(), new: new.to_vec() };
        self.0.push(mend(at, old, new).unwrap_or_else(put));
    }
}

impl<T: Item> Splice<T> {
    fn put(&self, items: &mut Vec<T>, forward: bool) {
        match self {
            Self::Put { at, old, new } => {
                let (out, into) = if forward { (old, new) } else { (new, old) };
                let end = (at + out.len()).min(items.len());
                items.splice((*at).min(end)..end, into.iter().cloned());
            }
            Self::Mend { at, byte, old, new } => {
                let (out, into) = if forward { (old, new) } else { (new, old) };
                let end = at + 1 + out.matches('\n').count();
                let Some(run) = items.get(*at..end) else { return };
                let mut text = join(run);
                if text.get(*byte..).is_none_or(|rest| !rest.starts_with(out.as_str())) {
                    return;
                }
                text.replace_range(*byte..*byte + out.len(), into);
                if let Some(mended) = T::reworded(run, &text) {
                    items.splice(*at..end, mended);
                }
            }
        }
    }
}

/// The change as one of words alone, if that is all that changed.
fn mend<T: Item>(at: usize, old: &[T], new: &[T]) -> Option<Splice<T>> {
    let broken = |items: &[T]| items.is_empty() || items.iter().any(|i| i.words().contains('\n'));
    if broken(old) || broken(new) {
        return None;
    }
    let (before, after) = (join(old), join(new));
    if T::reworded(old, &after)? != new || T::reworded(new, &before)? != old {
        return None;
    }
    let same = |(a, b): &((usize, char), char)| a.1 == *b;
    let byte = before.char_indices().zip(after.chars()).take_while(same);
    let byte = byte.last().map_or(0, |((at, c), _)| at + c.len_utf8());
    let (out, into) = (&before[byte..], &after[byte..]);
    let tail = out.chars().rev().zip(into.chars().rev()).take_while(|(a, b)| a == b);
    let tail: usize = tail.map(|(c, _)| c.len_utf8()).sum();
    let (old, new) = (&out[..out.len() - tail], &into[..into.len() - tail]);
    // The run is found again by the line ends within the words.
    let lines = |words: &str, text: &str| words.matches('\n').count() == text.matches('\n').count();
    let whole = lines(old, &before) && lines(new, &after);
    whole.then(|| Splice::Mend { at, byte, old: old.to_owned(), new: new.to_owned() })
}

fn join<T: Item>(items: &[T]) -> String {
    items.iter().map(Item::words).collect::<Vec<_>>().join("\n")
}

/// Leaves out the common beginning and end; answers with the length of the beginning too.
fn trim<'a, T: PartialEq>(old: &'a [T], new: &'a [T]) -> (usize, &'a [T], &'a [T]) {
    let head = old.iter().zip(new).take_while(|(a, b)| a == b).count();
    let (old, new) = (&old[head..], &new[head..]);
    let tail = old.iter().rev().zip(new.iter().rev()).take_while(|(a, b)| a == b).count();
    (head, &old[..old.len() - tail], &new[..new.len() - tail])
}

/// Items that stand once in both lists and in the same order, as many as there can be: between them
/// the lists are compared run by run.
fn anchors<T: Item>(old: &[T], new: &[T]) -> Vec<(usize, usize)> {
    let (head, old, new) = trim(old, new);
    let places = once(old);
    let pairs: Vec<(usize, usize)> = {
        let news = once(new);
        let mut pairs: Vec<_> =
            places.iter().filter_map(|(key, at)| Some((*at, *news.get(key)?))).collect();
        pairs.sort_unstable();
        pairs
    };
    longest_rising(&pairs).into_iter().map(|(i, j)| (head + i, head + j)).collect()
}

/// Where each item stands that stands there once.
fn once<T: Item>(items: &[T]) -> HashMap<T::Key<'_>, usize> {
    let mut places: HashMap<T::Key<'_>, Option<usize>> = HashMap::new();
    for (at, item) in items.iter().enumerate() {
        places.entry(item.key()).and_modify(|place| *place = None).or_insert(Some(at));
    }
    places.into_iter().filter_map(|(key, at)| Some((key, at?))).collect()
}

/// The longest run of pairs, which rise in their first, that rise in their second too.
fn longest_rising(pairs: &[(usize, usize)]) -> Vec<(usize, usize)> {
    // The last pairs of the best runs of each length, and what stands before each pair.
    let mut ends: Vec<usize> = Vec::new();
    let mut before = vec![None; pairs.len()];
    for (at, (_, second)) in pairs.iter().enumerate() {
        let length = ends.partition_point(|end| pairs[*end].1 < *second);
        before[at] = length.checked_sub(1).map(|shorter| ends[shorter]);
        match ends.get_mut(length) {
            Some(end) => *end = at,
            None => ends.push(at),
        }
    }
    let mut run = Vec::with_capacity(ends.len());
    let mut at = ends.last().copied();
    while let Some(place) = at {
        run.push(pairs[place]);
        at = before[place];
    }
    run.reverse();
    run
}
