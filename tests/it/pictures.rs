//! The pictures of the READMEs are what the program shows today.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use razbor::app::Look;
use razbor::store::codec;
use razbor::text::{Language, Text};

use crate::app::driver::{App, now};
use crate::app::world::World;
use crate::svg::picture;

/// What is pictured: its name, the size of the terminal, how many samples are there, the keys from
/// home to the scene.
const SCENES: [(&str, (u16, u16), usize, &str); 3] = [
    ("workbench", (120, 36), 1, "Enter 6"),
    ("neutral", (120, 30), 1, "Enter 4 Enter Ctrl+End"),
    ("home", (90, 14), 3, ""),
];

/// All pictures by the names of their files.
fn pictures() -> BTreeMap<String, String> {
    let mut pictures = BTreeMap::new();
    for language in Language::ALL {
        for look in [Look::Light, Look::Dark] {
            for (scene, (w, h), samples, keys) in SCENES {
                let mut app = at_home(language, look, samples, (w, h));
                app.press(keys);
                let name = format!("{scene}.{}.{}.svg", language.tag(), look.name());
                let mut screen = app.screen();
                // Where nothing is written the place in hand is told by its look.
                screen.cursor = screen.cursor.filter(|_| app.state.place().types());
                pictures.insert(name, picture(&screen, "razbor"));
            }
        }
    }
    pictures
}

/// A workspace with the first of the samples.
fn at_home(language: Language, look: Look, samples: usize, (w, h): (u16, u16)) -> App {
    let mut world = World::default();
    world.look = Some(look);
    for source in Text::new(language).samples().iter().take(samples).rev() {
        let sample = codec::read(source.as_bytes()).expect("a sample is a case");
        world.put(sample.case, &now(0));
    }
    let mut app = App::in_world(world, language, w, h);
    if language == Language::English {
        app.state.workspace.name = "Small complaints".into();
    }
    app
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/pictures")
}

/// `UPDATE_PICTURES=1 cargo test --test it pictures` takes the pictures anew; look at them.
#[test]
fn pictures_show_the_program_of_today() {
    let taken = pictures();
    let mut there = BTreeMap::new();
    for item in fs::read_dir(folder()).unwrap() {
        let path = item.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        there.insert(name, path);
    }
    if std::env::var_os("UPDATE_PICTURES").is_some() {
        for path in there.values() {
            fs::remove_file(path).unwrap();
        }
        for (name, svg) in &taken {
            fs::write(folder().join(name), svg).unwrap();
        }
        return;
    }
    let names: Vec<&String> = there.keys().collect();
    assert_eq!(names, taken.keys().collect::<Vec<_>>(), "UPDATE_PICTURES=1 takes them anew");
    for (name, svg) in &taken {
        let old = fs::read_to_string(&there[name]).unwrap();
        assert!(old == *svg, "{name}: run UPDATE_PICTURES=1 cargo test --test it pictures");
    }
}

#[test]
fn both_readmes_show_them_light_and_dark() {
    for (name, language) in [("README.md", "en"), ("README.ru.md", "ru")] {
        let readme = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(name)).unwrap();
        for (scene, ..) in SCENES {
            let dark = format!(
                "<source media=\"(prefers-color-scheme: dark)\" \
                 srcset=\"assets/pictures/{scene}.{language}.dark.svg\">"
            );
            let light = format!("src=\"assets/pictures/{scene}.{language}.light.svg\">");
            assert!(readme.contains(&dark) && readme.contains(&light), "{name} shows {scene}");
        }
    }
}
