//! Compiles the word lists of the lens, so that nobody waits for it when razbor starts.

use std::error::Error;
use std::path::Path;
use std::{env, fs};

use serde::de::DeserializeOwned;

use lens::lexicon::Lexicon;
use lens::lexicon::shape::Words;

/// What of the lens it takes to compile words.
#[path = "lens"]
#[expect(dead_code, unused_imports, reason = "nothing is read here")]
mod lens {
    pub mod fold;
    pub mod lexicon;
    mod reading;
    pub mod token;

    pub use reading::{Kind, Rule};
}

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=assets/lens");
    let mut lexicon = Lexicon::default();
    for name in ["ru", "ru-quiet", "ru-asides", "en", "en-quiet"] {
        lexicon.add(&read::<Words>(name)?.lists, false);
    }
    let mut classes = Lexicon::default();
    for language in ["ru", "en"] {
        let read = read(&format!("{language}-classes"))?;
        lexicon.classify(&read);
        classes.classify(&read);
    }
    for language in ["ru", "en"] {
        lexicon.value(&read(&format!("{language}-values"))?);
    }
    for language in ["ru", "en"] {
        lexicon.join(&read(&format!("{language}-joints"))?);
    }
    let folder = env::var("OUT_DIR")?;
    for (name, lexicon) in [("lexicon", lexicon), ("classes", classes)] {
        fs::write(Path::new(&folder).join(name), postcard::to_stdvec(&lexicon)?)?;
    }
    Ok(())
}

/// A file of words.
fn read<T: DeserializeOwned>(name: &str) -> Result<T, String> {
    let path = format!("assets/lens/{name}.ron");
    let text = fs::read_to_string(&path).map_err(|error| format!("{path}: {error}"))?;
    ron::from_str(&text).map_err(|error| format!("{path}:{error}"))
}
