//! What is said of every command: its name, what it does, what people also call it.

use super::Text;

impl Text {
    /// The name of a command.
    #[must_use]
    pub fn command(&self, id: &str) -> String {
        self.get(&format!("cmd-{id}"))
    }

    /// What a command does, as a sentence, where its name does not tell enough.
    #[must_use]
    pub fn tip(&self, id: &str) -> Option<String> {
        let id = format!("tip-{id}");
        self.has(&id).then(|| self.get(&id))
    }

    /// What people also call a command.
    #[must_use]
    pub fn synonyms(&self, id: &str) -> Vec<String> {
        let id = format!("syn-{id}");
        if !self.has(&id) {
            return Vec::new();
        }
        self.get(&id).split(',').map(|word| word.trim().to_owned()).collect()
    }
}
