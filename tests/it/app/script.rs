//! The language of scripts: what a person does and sees, one line each (`tests/scenarios/app/README.md`).

use ratatui::style::{Modifier, Style};
use razbor::app::geometry::Size;
use razbor::app::mouse::{DOUBLE, MouseKind};
use razbor::app::practice::Expert;
use razbor::method::{Case, Stamp};
use razbor::store::Holder;
use razbor::text::{Language, Text};
use razbor::ui::{Palette, Theme};

use super::driver::{App, now};
use super::phrases::{phrase, phrases};
use super::screen::Screen;
use super::world::{Disk, Editor, World};
use crate::method::script::case;
use crate::method::words::Answer;

/// In which way a script is run.
#[derive(Debug, Clone, Copy)]
pub struct Way {
    /// The language of the interface.
    pub language: Language,
    /// Whether letters of commands are pressed with the Russian layout on.
    pub russian_layout: bool,
}

/// The Russian letters on the keys of the Latin ones.
const LATIN: &str = "qwertyuiopasdfghjklzxcvbnm[];'";
const RUSSIAN: &str = "йцукенгшщзфывапролдячсмитьхъжэ";

/// What stands above the first act of a script.
struct Setting {
    world: World,
    size: Size,
    languages: Vec<Language>,
    without_letters: bool,
    kept_closed: bool,
}

/// Does what a script says, or tells the line at which the screen was not as it should be.
pub fn run(source: &str, way: Way) -> Answer<()> {
    let text = Text::new(way.language);
    let mut lines = source.lines().enumerate().peekable();
    let mut setting = Setting {
        world: World::default(),
        size: Size { w: 120, h: 36 },
        languages: Language::ALL.to_vec(),
        without_letters: false,
        kept_closed: false,
    };
    let (mut app, mut seen) = (None, None);
    while let Some((number, line)) = lines.next() {
        if line.trim().is_empty() || line.starts_with('#') {
            continue;
        }
        let mut block = String::new();
        while let Some((_, more)) = lines.next_if(|(_, next)| next.starts_with("  ")) {
            block.push_str(&more[2..]);
            block.push('\n');
        }
        let at = |why: String| format!("line {}: {line}\n  {why}", number + 1);
        if app.is_none() && setting.take(line, &block, &text).map_err(at)? {
            continue;
        }
        if !setting.languages.contains(&way.language) {
            return Ok(());
        }
        let app = app.get_or_insert_with(|| setting.app(way));
        if act(app, line, way, setting.without_letters).map_err(at)? {
            seen = None;
            continue;
        }
        let screen = seen.get_or_insert_with(|| app.screen());
        look(app, screen, line).map_err(|why| {
            let cursor = screen.cursor;
            at(format!("{why}\n  cursor {cursor:?}\n{}", bar(&screen.text())))
        })?;
    }
    Ok(())
}

/// The rows that have words.
fn bar(text: &str) -> String {
    let blank = |line: &str| !line.chars().any(char::is_alphanumeric);
    text.lines().filter(|line| !blank(line)).flat_map(|line| ["  |", line, "\n"]).collect()
}

impl Setting {
    /// Whether a line belongs to what is there before the first act.
    fn take(&mut self, line: &str, block: &str, text: &Text) -> Answer<bool> {
        let (verb, rest) = line.split_once(' ').unwrap_or((line, ""));
        match (verb, rest) {
            ("in", "Russian") => self.languages = vec![Language::Russian],
            ("in", "English") => self.languages = vec![Language::English],
            ("without", "letters") => self.without_letters = true,
            ("first", "run") => self.world.first_run = true,
            ("at", "home") => self.kept_closed = true,
            ("size", size) => self.size = self::size(size)?,
            ("case", title) => {
                let mut case = case(block)?;
                title.clone_into(&mut case.title);
                self.world.put(case, &now(0));
            }
            ("earlier", title) => self.world.put_earlier(title, &now(0)),
            ("workspace", fields) => {
                self.world.profile = Some(format!("Workspace({fields}\n{block})"));
            }
            ("settings", fields) => self.world.settings = format!("({fields}\n{block})"),
            ("words", lists) => self.world.words = format!("{lists}\n{block}"),
            ("sample", "") => {
                let sample = razbor::store::codec::read(text.sample().as_bytes());
                self.world.put(sample.expect("the sample is a case").case, &now(0));
            }
            ("practice", number) => {
                let exercise =
                    text.exercises().into_iter().find(|of| of.number.to_string() == number);
                let exercise = exercise.ok_or("practice NUMBER")?;
                let expert = Expert::of(exercise.id).ok_or("the exercise is no case")?.case;
                let mut case = case(block)?;
                (case.title, case.practice) = (expert.title, exercise.id.to_owned());
                case.review.text = expert.review.text;
                self.world.put(case, &now(0));
            }
            ("held", by) => {
                self.world.holder = Some(holder(by.strip_prefix("by ").ok_or("held by NAME")?));
            }
            ("newer", schema) => {
                for source in self.world.files.values_mut() {
                    *source = source.replacen("schema: 1", &format!("schema: {schema}"), 1);
                }
            }
            ("damaged", "") => self.world.files.values_mut().for_each(|source| {
                source.truncate(source.find("title").unwrap_or(9));
            }),
            _ => return Ok(false),
        }
        Ok(true)
    }

    /// Starts the program; a case that is there is opened, unless the script stays at home.
    fn app(&mut self, way: Way) -> App {
        let Size { w, h } = self.size;
        let world = std::mem::take(&mut self.world);
        let open = !world.files.is_empty() && !self.kept_closed;
        let mut app = App::in_world(world, way.language, w, h);
        if open {
            app.press("Enter");
        }
        app
    }
}

/// Somebody at another window.
fn holder(name: &str) -> Holder {
    let since = Stamp("2026-11-21T09:00:00+03:00".into());
    Holder { user: name.into(), host: "касса-2".into(), pid: 4711, since }
}

fn size(size: &str) -> Answer<Size> {
    let (w, h) = size.split_once('x').ok_or("size 80x24")?;
    let number = |n: &str| n.parse().map_err(|_| format!("{n} is no number"));
    Ok(Size { w: number(w)?, h: number(h)? })
}

/// Does what a line says; answers whether it is a line of doing.
fn act(app: &mut App, line: &str, way: Way, without_letters: bool) -> Answer<bool> {
    let (verb, rest) = line.split_once(' ').unwrap_or((line, ""));
    match verb {
        "press" => press(app, rest, way, without_letters)?,
        "type" => {
            let words = phrases(rest, &app.text)?.concat();
            app.type_text(&words);
        }
        "paste" => {
            let words = phrases(rest, &app.text)?.concat();
            app.paste(&words);
        }
        "wait" => {
            let seconds: f64 = rest.parse().map_err(|_| "wait SECONDS")?;
            let ms = std::time::Duration::from_secs_f64(seconds).as_millis();
            app.wait(u64::try_from(ms).map_err(|_| "that is long")?);
        }
        "size" => {
            let Size { w, h } = size(rest)?;
            app.resize(w, h);
        }
        "click" | "double" | "wheel" | "drag" => mouse(app, verb, rest)?,
        "disk" => app.disk(match rest {
            "works" => Disk::Works,
            "sleeps" => Disk::Sleeps,
            "is full" => Disk::Full,
            "is gone" => Disk::Gone,
            _ => return Err("disk works, sleeps, is full or is gone".into()),
        }),
        "editor" => {
            app.world.editor = match rest.split_once(' ') {
                Some(("writes", words)) => Editor::Writes(phrases(words, &app.text)?.concat()),
                _ if rest == "looks" => Editor::Looks,
                _ if rest == "fails" => Editor::Fails,
                _ if rest == "is missing" => Editor::Missing,
                _ => return Err("editor writes \"WORDS\", looks, fails, or is missing".into()),
            }
        }
        "terminal" => {
            app.world.ground = match rest {
                "is light" => Some([255, 255, 240]),
                "is dark" => Some([30, 30, 40]),
                "is silent" => None,
                _ => return Err("terminal is light, is dark, or is silent".into()),
            }
        }
        "answer" => app.send(razbor::app::Msg::Ground([255, 255, 255])),
        "kill" => app.kill_and_start(),
        "outside" => {
            let words = phrases(rest, &app.text)?;
            let [old, new] = &words[..] else { return Err("outside OLD NEW".into()) };
            let sources = app.world.files.values_mut().chain(app.world.profile.as_mut());
            sources.for_each(|source| *source = source.replace(old, new));
        }
        "freed" => app.world.holder = None,
        "taken" => {
            let (title, by) = rest.rsplit_once(" by ").ok_or("taken \"TITLE\" by NAME")?;
            let title = phrases(title, &app.text)?.concat();
            app.world.take_away(&title, &holder(by));
        }
        "end" => app.send(razbor::app::Msg::End),
        "version" => {
            let versions = app.world.versions.values_mut().next_back().and_then(|of| of.last_mut());
            let (_, _, source) = versions.ok_or("there is no version")?;
            match rest.strip_prefix("newer ") {
                Some(schema) => {
                    *source = source.replacen("schema: 1", &format!("schema: {schema}"), 1);
                }
                None => source.truncate(source.find("title").unwrap_or(9)),
            }
        }
        "focus" if rest == "gained" => app.send(razbor::app::Msg::FocusGained),
        "focus" => app.send(razbor::app::Msg::FocusLost),
        "another" => {
            let mut case = Case::default();
            phrases(rest, &app.text)?.concat().clone_into(&mut case.title);
            app.world.put(case, &now(0));
        }
        "copied" => {
            let (path, source) = app.world.files.pop_last().ok_or("there is no case")?;
            let name = path.to_string_lossy().replace(".ron", " (copy).ron");
            app.world.files.insert(name.into(), source.clone());
            app.world.files.insert(path, source);
        }
        _ => return Ok(false),
    }
    Ok(true)
}

/// Does something with the mouse on words that are seen.
fn mouse(app: &mut App, verb: &str, rest: &str) -> Answer<()> {
    let (how, quoted) = rest.split_at(rest.find('"').ok_or("words in quotes")?);
    let words = phrases(&quoted.replace("\" to \"", "\" \""), &app.text)?;
    let screen = app.screen();
    let at = |words: &str| {
        screen.find(words).ok_or(format!("not seen: {words:?}\n{}", bar(&screen.text())))
    };
    let first = at(words.first().ok_or("words in quotes")?)?;
    match (verb, how.split_whitespace().collect::<Vec<_>>().as_slice()) {
        ("click", ["on"]) => app.click(first),
        ("double", ["click", "on"]) => {
            app.click(first);
            app.click_again(first);
        }
        ("wheel", [way @ ("up" | "down"), times, "on"]) => {
            let kind = if *way == "up" { MouseKind::WheelUp } else { MouseKind::WheelDown };
            for _ in 0..times.parse().map_err(|_| "wheel down 3 on \"words\"")? {
                app.mouse(kind, first);
            }
        }
        ("drag", ["from"]) => {
            let end = at(words.get(1).ok_or("drag from \"a\" to \"b\"")?)?;
            app.wait(DOUBLE + 1);
            app.mouse(MouseKind::Press, first);
            app.mouse(MouseKind::Drag, end);
            app.mouse(MouseKind::Release, end);
        }
        _ => return Err("click on, double click on, wheel down 3 on, drag from".into()),
    }
    Ok(())
}

fn press(app: &mut App, keys: &str, way: Way, without_letters: bool) -> Answer<()> {
    for name in keys.split_whitespace() {
        let last = name.chars().next_back().unwrap_or_default().to_ascii_lowercase();
        let letter = last.is_ascii_lowercase() && (name.len() == 1 || name.ends_with_letter());
        if letter && without_letters {
            return Err(format!("{name} is a letter, and this script does without"));
        }
        let place = LATIN.chars().position(|c| c == last);
        match place.and_then(|place| RUSSIAN.chars().nth(place)) {
            Some(russian) if letter && way.russian_layout => {
                app.press(&format!("{}{russian}", &name[..name.len() - 1]));
            }
            _ => app.press(name),
        }
    }
    Ok(())
}

trait Name {
    /// Whether it is a letter with modifiers, as `Ctrl+S`.
    fn ends_with_letter(&self) -> bool;
}

impl Name for str {
    fn ends_with_letter(&self) -> bool {
        let start = self.rfind('+').map_or(0, |plus| plus + 1);
        start > 0 && self.len() - start == 1
    }
}

/// Lines that say what is seen.
fn look(app: &App, screen: &Screen, line: &str) -> Answer<()> {
    let words = |rest: &str| phrases(rest, &app.text);
    let is = |holds: bool, why: String| if holds { Ok(()) } else { Err(why) };
    let told = |words: &[String]| format!("{words:?}");
    if let Some(rest) = line.strip_prefix("see ") {
        let words = words(rest)?;
        is(screen.has(&words), format!("not seen: {}", told(&words)))
    } else if let Some(rest) = line.strip_prefix("not see ") {
        let words = words(rest)?;
        is(!screen.has(&words), format!("seen: {}", told(&words)))
    } else if let Some(rest) = line.strip_prefix("cursor after ") {
        let words = words(rest)?.concat();
        let before = screen.before_cursor().unwrap_or_default();
        is(before.ends_with(&words), format!("before the cursor: {before:?}"))
    } else if let Some(rest) = line.strip_prefix("cursor on ") {
        let words = words(rest)?.concat();
        let row = screen.cursor.map(|(_, y)| screen.row(y)).unwrap_or_default();
        is(row.contains(&words), format!("the row of the cursor: {row:?}"))
    } else if let Some(rest) = line.strip_prefix("file has ") {
        has(app.file(), &words(rest)?)
    } else if let Some(rest) = line.strip_prefix("workspace has ") {
        has(app.world.profile.clone().unwrap_or_default(), &words(rest)?)
    } else if let Some(rest) = line.strip_prefix("workspace lacks ") {
        let (file, words) = (app.world.profile.clone().unwrap_or_default(), words(rest)?.concat());
        is(!file.contains(&words), format!("{words:?} is in\n{file}"))
    } else if let Some(rest) = line.strip_prefix("clipboard ") {
        let (words, there) = (words(rest)?.concat(), app.world.clipboard.as_deref());
        is(there == Some(&words), format!("on the clipboard: {there:?}"))
    } else if let Some(rest) = line.strip_prefix("file lacks ") {
        let (file, words) = (app.file(), words(rest)?.concat());
        is(!file.contains(&words), format!("{words:?} is in\n{file}"))
    } else if let Some(rest) = line.strip_prefix("trash ") {
        is(app.world.trash.len().to_string() == rest, format!("{}", app.world.trash.len()))
    } else if let Some(rest) = line.strip_prefix("files ") {
        is(app.world.files.len().to_string() == rest, format!("{}", app.world.files.len()))
    } else if let Some(rest) = line.strip_prefix("edited ") {
        let words = words(rest)?.concat();
        is(app.world.edited == words, format!("the editor was given {:?}", app.world.edited))
    } else if let Some(rest) = line.strip_prefix("stopped ") {
        is(app.world.stops.to_string() == rest, format!("{} times", app.world.stops))
    } else if let Some(rest) = line.strip_prefix("looks ") {
        let (style, rest) = rest.split_once(' ').ok_or("looks STYLE \"WORDS\"")?;
        styled(app, screen, style, &phrase(rest.trim_matches('"'), &app.text)?)
    } else {
        match line {
            "left" => is(app.world.ended, "razbor still runs".into()),
            "runs" => is(!app.world.ended, "razbor has ended".into()),
            _ => Err("no such line; see tests/scenarios/app/README.md".into()),
        }
    }
}

/// Whether a file has these words in this order.
fn has(mut file: String, words: &[String]) -> Answer<()> {
    for words in words {
        let (_, after) = file.split_once(words).ok_or(format!("no {words:?} in\n{file}"))?;
        file = after.to_owned();
    }
    Ok(())
}

fn styled(app: &App, screen: &Screen, name: &str, words: &str) -> Answer<()> {
    let hit = Modifier::BOLD | Modifier::UNDERLINED;
    if name == "found" {
        let lit = |cells: &&Vec<Style>| cells.iter().all(|cell| cell.add_modifier.contains(hit));
        return screen.styles(words).iter().find(lit).map(|_| ()).ok_or("not marked".into());
    }
    // What was looked for is marked in every style.
    let same = |cell: &Style, wanted: Style| {
        *cell == wanted
            || (cell.add_modifier.contains(hit)
                && cell.remove_modifier(hit) == wanted.remove_modifier(hit))
    };
    let styles = Theme::new(app.state.look, Palette::True).styles();
    let (_, wanted) = styles.into_iter().find(|(of, _)| *of == name).ok_or("no such style")?;
    let found = screen.styles(words);
    if found.iter().any(|cells| cells.iter().all(|cell| same(cell, wanted))) {
        return Ok(());
    }
    let firsts: Vec<_> = found.iter().filter_map(|cells| cells.first()).collect();
    Err(format!("{words:?} is seen {} times, with {firsts:?}", found.len()))
}
