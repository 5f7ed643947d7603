//! A line jotted down over whatever is open: opened, said, called off, and brought back after a crash.

use super::Turn;
use crate::app::bench::Work;
use crate::app::command::Command;
use crate::app::hints::key_at;
use crate::app::layer::{Jot, Jotted, Layer};
use crate::app::msg::{Field, Spot};
use crate::app::prose::Prose;
use crate::app::reason::possible;
use crate::app::shown::numbered;
use crate::method::{Edit, ParkedState, one_line};

impl Turn<'_> {
    /// Opens a line for a thought. In such a line the thought is parked, and the next one opens.
    pub(super) fn park(&mut self) {
        // From a list of commands over such a line one comes back to it: two lines at once would be
        // more than is kept.
        let below = self.state.layers.iter().rposition(|layer| !matches!(layer, Layer::Help(_)));
        if let Some(below) = below
            && below + 1 < self.state.layers.len()
            && let Some(Layer::Jot(_)) = self.state.layers.get(below)
        {
            return self.state.layers.truncate(below + 1);
        }
        // A list of commands that lies on top does not ask.
        if let Err(reason) = possible(self.state, Command::Park) {
            return self.refuse(&reason);
        }
        if let Some(Layer::Jot(jot)) = self.state.layers.last() {
            if !jot.line.text().trim().is_empty() && self.accept_jot() {
                self.park();
            }
            return;
        }
        if self.bench().is_some_and(|bench| matches!(bench.work, Work::Grab(_))) {
            self.drop_grabbed();
        }
        let Some(bench) = self.bench() else { return };
        let jot = Jot::thought(bench.case.steps.at);
        self.open_jot(jot);
    }

    /// Opens a line for why one went on early the last time.
    pub(super) fn say_why(&mut self) {
        let jump = self.bench().and_then(|bench| bench.case.steps.jumps.last());
        let Some(why) = jump.map(|jump| jump.why.clone()) else { return };
        self.open_jot(Jot::new(Jotted::Jump, &why));
    }

    /// Opens a line, with what was called off in the last one of its kind.
    pub(super) fn open_jot(&mut self, mut jot: Jot) {
        let left = self.bench().and_then(|bench| {
            let at = bench.called_off.iter().position(|left| left.goes_on_in(&jot.about))?;
            Some(bench.called_off.swap_remove(at))
        });
        let Some(left) = left else { return self.state.layers.push(Layer::Jot(Box::new(jot))) };
        jot.line = left.line;
        if let (Jotted::Thought(step), Jotted::Thought(meant)) = (&mut jot.about, left.about) {
            *step = meant;
        }
        self.state.layers.push(Layer::Jot(Box::new(jot)));
        // What came back is kept like what is typed.
        self.written();
    }

    /// Enter: says it, and goes back to what is below. Answers whether it was said.
    pub(super) fn accept_jot(&mut self) -> bool {
        let Some(Layer::Jot(jot)) = self.state.layers.last() else { return false };
        let (about, text) = (jot.about.clone(), one_line(&jot.line.text()));
        let Some(edit) = self.edit_of(&about, text) else {
            self.close_jot();
            return false;
        };
        let Some(Layer::Jot(jot)) = self.state.layers.pop() else { return false };
        // What was written in a form below is a step of its own before it, and another one behind it.
        self.save_form();
        if self.edit(edit).is_none() {
            // The case refused it: the words stay where they are.
            self.state.layers.push(Layer::Jot(jot));
            return false;
        }
        self.go_on_in_form();
        self.forget_jot();
        match about {
            Jotted::Thought(step) => {
                let key = self.way_to(Command::Undo);
                let step = numbered(&self.state.text, step);
                self.toast_with("toast-parked", &[("step", step.into()), ("key", key.into())]);
            }
            _ => self.tell_done(),
        }
        true
    }

    /// What a line that was jotted down does; nothing when it says nothing new.
    fn edit_of(&mut self, about: &Jotted, text: String) -> Option<Edit> {
        let when = self.state.now.stamp.clone();
        let case = &self.bench()?.case;
        match about {
            &Jotted::Drop(id) => Some(Edit::SettleParked { id, state: ParkedState::Dropped(text) }),
            _ if text.is_empty() => None,
            &Jotted::Thought(for_step) => Some(Edit::Park { text, for_step, when }),
            Jotted::Question(about) => {
                Some(Edit::Ask { at: case.questions.len(), text, about: about.clone() })
            }
            &Jotted::Wording(id) => {
                let parked = case.parked_thought(id)?;
                let for_step = parked.for_step;
                (parked.text != text).then_some(Edit::MendParked { id, text, for_step })
            }
            Jotted::Jump => {
                let said = case.steps.jumps.last()?.why == text;
                (!said).then_some(Edit::ExplainJump(text))
            }
        }
    }

    /// Esc: calls it off. A thought that was typed comes back with the next line for one.
    pub(super) fn cancel_jot(&mut self) {
        let Some(Layer::Jot(jot)) = self.state.layers.last() else { return };
        let (about, news) = (jot.about.clone(), jot.has_news());
        let jot = self.close_jot();
        if !news {
            return;
        }
        if let (Some(jot), Some(bench)) = (jot, self.bench()) {
            bench.called_off.retain(|left| !left.goes_on_in(&jot.about));
            bench.called_off.push(*jot);
        }
        if let Jotted::Thought(_) = about {
            let key = key_at(self.state, self.state.place(), Command::Park);
            self.toast_with("toast-not-parked", &[("key", key.into())]);
        } else {
            self.toast("toast-jot-called-off");
        }
    }

    /// Closes the line; what was kept of it is not needed any more.
    fn close_jot(&mut self) -> Option<Box<Jot>> {
        let jot = self.state.layers.pop_if(|layer| matches!(layer, Layer::Jot(_)));
        self.forget_jot();
        match jot {
            Some(Layer::Jot(jot)) => Some(jot),
            _ => None,
        }
    }

    /// What was kept of the line goes; what is still being written below stays kept.
    fn forget_jot(&mut self) {
        match self.bench() {
            Some(bench) if bench.is_writing() => self.keep(),
            _ => self.forget_field(),
        }
    }

    /// Whoever leaves razbor has said what is in the line; a thought is not dropped by that.
    pub(super) fn end_jot(&mut self) {
        let Some(Layer::Jot(jot)) = self.state.layers.last() else { return };
        if matches!(jot.about, Jotted::Drop(_)) || !self.accept_jot() {
            self.close_jot();
        }
    }

    /// Another step for the thought in the line, or for the parked one in hand.
    pub(super) fn other_step(&mut self, forward: bool) {
        let turned = match self.state.layers.last_mut() {
            Some(Layer::Jot(jot)) => jot.turn(forward),
            Some(Layer::Lot(_)) => return self.give_to_step(forward),
            _ => false,
        };
        if turned {
            self.written();
        }
    }

    /// Goes on with a line that was being jotted down when razbor ended.
    pub(super) fn take_up_jot(&mut self, field: &Field) {
        let (Spot::Jot(about), Some(bench)) = (&field.place, self.bench()) else { return };
        let case = &bench.case;
        let there = match about {
            // Words that were mended meanwhile are still what was asked about.
            Jotted::Thought(_) | Jotted::Question(_) => true,
            Jotted::Wording(id) | Jotted::Drop(id) => case.parked_thought(*id).is_some(),
            Jotted::Jump => !case.steps.jumps.is_empty(),
        };
        // What it was about is gone: the words stay, as a thought.
        let about = if there { about.clone() } else { Jot::thought(case.steps.at).about };
        let mut jot = Jot::new(about, "");
        jot.line = Prose::line(&field.lines.join(" "));
        jot.line.set_cursor(0, field.byte);
        self.state.layers.push(Layer::Jot(Box::new(jot)));
    }
}

/// The line that is being jotted down, as it is kept; none when it says nothing.
pub(super) fn jotted(state: &crate::app::State) -> Option<Field> {
    let jot = state.layers.iter().rev().find_map(|layer| match layer {
        Layer::Jot(jot) if jot.has_news() => Some(jot),
        _ => None,
    })?;
    let (lines, byte) = (jot.line.lines().to_vec(), jot.line.cursor().byte);
    Some(Field { place: Spot::Jot(jot.about.clone()), lines, line: 0, byte, before: None })
}
